const version = {
  version: 'standard-1',
  effectiveFrom: '2026-01-01',
  hash: '7c4d5b515f57533006781a44ad7aed4f15d9bf35d7ed1d99697f0a363fd4fc06',
};

/** A charter of one promise, with the figures of a quarter. */
export const charterExample = {
  reply: {
    ...version,
    promises: [
      {
        id: 'P9',
        kinds: ['SYS', 'MIX'],
        title: {
          ko: '인터넷 민원은 24시간 안에 답변',
          en: 'What you write online is answered within 24 hours',
        },
        quotation: {
          ko: '인터넷 민원게시판을 통한 상담요청사항은 접수 후 24시간 이내에 답변하겠습니다.',
          en: 'Requests made through the online petition board are answered within 24 hours of receipt.',
        },
        reading: {
          ko: '인터넷으로 보내신 민원은 24시간 안에 답변합니다.',
          en: 'What you send online is answered within 24 hours.',
        },
        clock: {
          ko: '민원을 받은 때부터 사람이 쓴 답변을 드린 때까지입니다.',
          en: "From receipt until a person's answer is given.",
        },
        remedy: {
          ko: '늦으면 바로 알려 드리고 사과드립니다.',
          en: 'If we are late, you are told at once and we apologise.',
        },
        figures: {
          quarter: '2026-Q4',
          asOf: '2026-11-24T01:00:00.000Z',
          rows: [
            {
              ...{ terms: 'answer-24h', clause: 'P9.1', kind: 'pledge', clocks: 40 },
              kept: { machine: 34, citizen: 0 },
              broken: { machine: 1, citizen: 0 },
              own: { kept: 1, broken: 0 },
              ...{ overdue: 1, open: 0, extended: 1 },
              rate: 34 / 36,
              coverage: { machine: 36 / 37, citizen: 0 },
              ended: {
                answered: { number: 36, lastTenth: 3 },
                withdrawn: { number: 2, lastTenth: 0 },
                supplement: { number: 3, lastTenth: 1 },
              },
            },
          ],
        },
      },
    ],
    versions: [{ ...version, changes: [] }],
  },
};

/** A complaint on the day before a holiday and a weekend; the tests ask for it and hold the reply against this. */
export const deadlinesExample = {
  query: { received: '2026-12-24T16:30', channel: 'web', kind: 'complaint', lang: 'en' },
  reply: {
    receivedAt: '2026-12-24T16:30:00+09:00',
    channel: 'web',
    kind: 'complaint',
    legalKind: null,
    charter: 'standard-1',
    calendar: {
      version: 'kr-2027-12-31/none',
      asOf: '2026-11-24T01:12:00.000Z',
      knownUntil: '2027-12-31',
    },
    language: 'en',
    dues: [
      {
        ...{ when: 'received', terms: 'answer-24h', clause: 'P9.1', kind: 'pledge' },
        quotation:
          'Requests made through the online petition board are answered within 24 hours of receipt or, where a weekend or public holiday makes that impossible, on the next working day.',
        rule: 'within-24h',
        dueAt: '2026-12-28T18:00:00+09:00',
        ...{ endOfDay: false, provisional: false },
        skipped: [
          { day: '2026-12-25', why: 'holiday', name: '기독탄신일' },
          { day: '2026-12-26', why: 'weekend' },
          { day: '2026-12-27', why: 'weekend' },
        ],
        steps: [
          'Start: Thu 24 December 2026, 4:30 pm.',
          'Rule: within 24 hours of receipt; where closed days come between, by the close of the working day after them.',
          'Days skipped: Fri 25 December (Christmas Day), Sat 26 December (no office hours), Sun 27 December (no office hours).',
          'Due: by Mon 28 December, 6 pm.',
        ],
      },
      {
        ...{ when: 'reclassified', terms: 'answer-7d', clause: 'P9.3', kind: 'pledge' },
        quotation:
          'A suggestion or complaint about our service that needs facts established or something put right is answered within seven days at most.',
        rule: 'within-7d',
        dueAt: '2027-01-01T00:00:00+09:00',
        ...{ endOfDay: true, provisional: false },
        skipped: [],
        steps: [
          'Start: Thu 24 December 2026, 4:30 pm.',
          'Rule: the end of day 7 after the day of receipt; if that day is closed, of the next working day.',
          'Due: by Thu 31 December.',
        ],
      },
    ],
  },
};

const WORKDAY = ['09:00-12:00', '13:00-18:00'];

/** With three of its closed days. */
export const calendarExample = {
  reply: {
    version: 'kr-2027-12-31/4f1d0c5a9b27',
    asOf: '2026-11-24T01:12:00.000Z',
    knownUntil: '2027-12-31',
    hours: {
      ...{ mon: WORKDAY, tue: WORKDAY, wed: WORKDAY, thu: WORKDAY, fri: WORKDAY },
      ...{ sat: [], sun: [] },
    },
    closed: [
      { day: '2026-11-26', why: 'adHoc', name: '임시공휴일' },
      { day: '2026-12-25', why: 'holiday', name: '기독탄신일' },
      { day: '2027-01-01', why: 'holiday', name: '1월 1일' },
    ],
    decisions: [
      {
        ...{ day: '2026-11-26', kind: 'declared', name: '임시공휴일' },
        ...{ source: '관보 2026-11-24, 제1호', decidedAt: '2026-11-24' },
      },
    ],
  },
};

import type { ContactWish, REPORTED_IN } from '../../../../shared/petition/conduct/events.ts';

export const KO = {
  heading: '직원에 대한 말씀',
  others:
    '민원인이 직원이 불친절했다고 했습니다. 그 직원의 부서장이 따로 살펴봅니다. 이 민원은 그대로 처리해 주십시오.',
  who: '말씀의 대상',
  erased: '표시가 지워졌습니다',
  decides: '정하는 사람',
  words: '민원인의 말씀',
  threat: '성희롱이나 위협이라고 했습니다. 그 직원이 연락하는 일이 없어야 합니다.',
  reason: '표시를 지운 까닭',
  mark: {
    title: '직원에 대한 말씀으로 표시',
    hint: '표시하면 그 직원과 대신하는 사람은 바로 이 민원을 볼 수 없고, 다른 직원이 맡습니다. 민원인에게 받은 것을 알립니다.',
    of: '무엇에 있는 말씀입니까',
    ofs: {
      petition: '민원 글',
      message: '나중에 보낸 글',
      rating: '답변에 대한 의견',
    } satisfies Record<(typeof REPORTED_IN)[number], string>,
    person: '누구에 대한 말씀입니까 (비우면 지금 담당자)',
    threat: '성희롱이나 위협에 대한 말씀입니다',
    button: '표시하기',
  },
  unmark: {
    title: '직원에 대한 말씀이 아님',
    hint: '까닭은 민원인과 감사가 그대로 읽습니다.',
    reason: '까닭',
    button: '표시 지우고 알리기',
  },
  wishes: {
    writing: '글로 받기를 원하십니다.',
    call: '전화로 받기를 원하십니다.',
    visit: '만나서 받기를 원하십니다.',
    none: '연락을 원하지 않으십니다. 적으신 사과는 민원인의 화면에만 올라갑니다.',
  } satisfies Record<ContactWish, string>,
  day: (day: string) => `원하시는 날: ${day}`,
  how: '이미 말씀드렸다면 (적은 글이 그 기록이 됩니다)',
  hows: { call: '전화로 말씀드림', visit: '만나서 말씀드림' },
};
export const EN: typeof KO = {
  heading: 'Report about a person',
  others:
    'The petitioner says that a member of staff was rude. The head of that person looks into it separately. Please deal with this petition as it is.',
  who: 'About',
  erased: 'the mark was erased',
  decides: 'Decided by',
  words: 'What the petitioner says',
  threat: 'They say that it was harassment or a threat. That person must never contact them.',
  reason: 'Why the mark was taken back',
  mark: {
    title: 'Mark it as a report about a person',
    hint: 'That person and whoever stands in for them lose sight of the petition at once, and somebody else has it. The petitioner is told that it was received.',
    of: 'Where it is said',
    ofs: { petition: 'the petition', message: 'a message', rating: 'the opinion of an answer' },
    person: 'About whom (empty: whoever has it now)',
    threat: 'It is about harassment or a threat',
    button: 'Mark it',
  },
  unmark: {
    title: 'No report about a person',
    hint: 'The petitioner and audit read the reason as it stands.',
    reason: 'Why',
    button: 'Take the mark back and tell them',
  },
  wishes: {
    writing: 'They wish to hear it in writing.',
    call: 'They wish to hear it by telephone.',
    visit: 'They wish to hear it in person.',
    none: 'They wish no contact: your apology stands on their page alone.',
  },
  day: (day) => `On this day: ${day}`,
  how: 'If you have said it already (your words are the record)',
  hows: { call: 'said by telephone', visit: 'said in person' },
};

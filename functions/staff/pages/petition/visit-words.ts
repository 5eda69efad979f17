import type { VisitCause, VisitGround } from '../../../../shared/charter/visit.ts';
import type { ClaimWay } from '../../../../shared/petition/visit/events.ts';

/** What staff read of a second visit, in Korean. */
export const VISIT_KO = {
  heading: '두 번 방문하신 일',
  causes: {
    'wrong-guidance': '안내가 틀림',
    'missing-documents': '필요한 서류를 알려 드리지 않음',
    'needless-documents': '필요 없는 서류를 요구함',
    'broken-appointment': '약속한 때에 없었거나 연락하지 않음',
    'processing-error': '접수·처리를 잘못함',
    'wrong-counter': '처리할 수 없는 창구로 보냄',
  } satisfies Record<VisitCause, string>,
  grounds: {
    'document-was-listed': '안내한 서류를 가져오지 않으심',
    'own-choice': '다시 오실 필요가 없었음',
    'rule-changed': '그사이 법이나 제도가 바뀜',
    'another-matter': '다른 일로 오심',
  } satisfies Record<VisitGround, string>,
  ways: {
    page: '화면에서 알리심',
    counter: '창구에서 말씀하심',
    phone: '전화로 말씀하심',
    paper: '서면으로 알리심',
  } satisfies Record<ClaimWay, string>,
  claim: {
    title: '두 번 오셨다는 말씀 접수',
    hint: '담당자 잘못으로 두 번 오셨다고 하시면 적습니다. 우리 기록에 방문이 없어도 받습니다. 부서장이 판단하며, 그동안 이 민원을 먼저 처리합니다.',
    day: '지난번에 오신 날 (민원인 말씀대로)',
    how: '어떻게 들으셨나요',
    told: '그때 들으신 안내나 요구받은 서류 (없으면 비워 두십시오)',
    button: '접수하고 알리기',
  },
  reviewSaid: {
    title: '재방문을 다시 살펴봐 달라는 말씀 접수',
    hint: '결과가 맞지 않다고 전화나 창구에서 말씀하시거나 종이로 알리셨을 때 적습니다. 고객지원 부서의 다른 사람이 살펴봅니다.',
    visit: '어느 방문',
    button: '접수하고 알리기',
  },
  facts: {
    day: (day: string) => `지난번에 오신 날: ${day} (민원인 말씀)`,
    claimed: (at: string, how: string) => `알리신 때: ${at}, ${how}`,
    earlier: '민원인이 적은 앞선 민원:',
    received: (at: string) => `우리 기록: ${at} 접수`,
    asked: (at: string) => `보완 요청 (${at}):`,
    said: (at: string) => `안내 (${at}):`,
    sameDay: (department: string, found: string) =>
      `같은 분이 같은 날의 일을 다른 민원에서도 말씀하셨습니다 (${department}, ${found}):`,
    sameFound: {
      open: '아직 판단하지 않음',
      fault: '우리 잘못으로 봄',
      deemed: '판단이 없어 말씀대로 됨',
      'no-fault': '우리 잘못이 아니라고 봄',
      'same-fault': '앞선 일과 같은 잘못으로 봄',
    },
    unopened: '맡은 분만 열 수 있는 민원',
    none: '우리 기록에 방문이나 안내가 없어도 민원인에게 불리하게 보지 않습니다.',
  },
  rule: {
    waits: (until: string) =>
      `${until} 판단해야 합니다. 그때까지 판단이 없으면 민원인의 말대로 헌장이 정한 조치를 하며, 누구에 대해서도 아무것도 기록하지 않습니다.`,
    title: '잘못이 있었는지 판단하기',
    hint: '이 민원을 맡고 있거나 맡았던 분은 판단할 수 없습니다. 부서의 원인만 적고 사람은 적지 않습니다. 잘못이면 헌장이 정한 조치가 바로 시작됩니다.',
    outcome: '판단',
    outcomes: {
      fault: '우리 잘못으로 다시 오셨다',
      'no-fault': '우리 잘못이 아니다',
    },
    cause: '무엇이 잘못되었나 (잘못일 때)',
    ground: '잘못이 아닌 근거 (잘못이 아닐 때)',
    elsewhere: '다른 민원에서 말씀하신 같은 날의 일과 (잘못일 때)',
    elsewheres: {
      same: '다른 민원에서 본 같은 잘못 (보상은 그 민원에서 한 번)',
      another: '그날의 다른 방문 (보상을 따로 함)',
    },
    sentence: '민원인에게 전할 말 (그대로 나갑니다)',
    button: '판단하고 알리기',
  },
  review: {
    waits: (until: string) =>
      `민원인이 다시 살펴봐 달라고 했습니다. ${until} 정해야 합니다. 그때까지 결과가 없으면 민원인의 말대로 헌장이 정한 조치를 합니다.`,
    title: '다시 살펴보고 정하기',
    hint: '이 민원을 맡았거나 판단한 분은 할 수 없습니다.',
  },
};

/** The same in English. */
export const VISIT_EN: typeof VISIT_KO = {
  heading: 'A second visit',
  causes: {
    'wrong-guidance': 'what was told was wrong',
    'missing-documents': 'a needed document was not asked for',
    'needless-documents': 'a document was asked for that was not needed',
    'broken-appointment': 'nobody was there, or nobody called back',
    'processing-error': 'received or entered wrongly',
    'wrong-counter': 'sent to a counter that could not help',
  },
  grounds: {
    'document-was-listed': 'a document that was asked for was not brought',
    'own-choice': 'no second visit was needed',
    'rule-changed': 'law or system changed meanwhile',
    'another-matter': 'came about something else',
  },
  ways: {
    page: 'on the page',
    counter: 'at the counter',
    phone: 'by telephone',
    paper: 'on paper',
  },
  claim: {
    title: 'Log that they had to come twice',
    hint: 'For whoever says that they came twice through fault of staff. It counts although our record knows of no visit. The head rules on it, and the petition comes first meanwhile.',
    day: 'Day of the visit before (as they say)',
    how: 'How you heard of it',
    told: 'What they were told or asked for then (may be empty)',
    button: 'Log it and tell them',
  },
  reviewSaid: {
    title: 'Log that somebody else is to look at it',
    hint: 'For whoever says by telephone, at the counter or on paper that the result is not right. Somebody else, of customer support, looks at it.',
    visit: 'Which visit',
    button: 'Log it and tell them',
  },
  facts: {
    day: (day) => `Visit before: ${day} (as they say)`,
    claimed: (at, how) => `Told us: ${at}, ${how}`,
    earlier: 'Earlier petition, as they say:',
    received: (at) => `Our record: received ${at}`,
    asked: (at) => `Asked for (${at}):`,
    said: (at) => `Told (${at}):`,
    sameDay: (department, found) =>
      `The same person said the same day in another petition (${department}, ${found}):`,
    sameFound: {
      open: 'not ruled on yet',
      fault: 'found to be our fault',
      deemed: 'no ruling in time: as they say',
      'no-fault': 'found not to be our fault',
      'same-fault': 'found to be the same fault as before',
    },
    unopened: 'a petition that only those who have it open',
    none: 'That our record knows of no visit never counts against them.',
  },
  rule: {
    waits: (until) =>
      `To be ruled on ${until}. Without a ruling it counts as they say; nothing is recorded about any person.`,
    title: 'Rule whether it was our fault',
    hint: 'Not by whoever has or had the petition. Only what went wrong is recorded, and no person. If it was our fault, what the charter owes for it is approved with it.',
    outcome: 'Ruling',
    outcomes: { fault: 'they came again because of us', 'no-fault': 'it was not because of us' },
    cause: 'What went wrong (if it was our fault)',
    ground: 'On what ground (if it was not)',
    elsewhere: 'And the same day in the other petition (if it was our fault)',
    elsewheres: {
      same: 'the fault that was found there (compensated there, once)',
      another: 'another visit of that day (compensated of its own)',
    },
    sentence: 'What they are told (sent as it stands)',
    button: 'Decide and tell them',
  },
  review: {
    waits: (until) =>
      `They asked that somebody else look at it. To be decided ${until}; without a decision it counts as they say.`,
    title: 'Look at it again and decide',
    hint: 'Not by whoever has or had the petition, or ruled.',
  },
};

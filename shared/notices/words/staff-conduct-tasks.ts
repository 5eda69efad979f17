/** What is asked about a report about a person, in Korean. */
export const CONDUCT_KO = {
  report: {
    due: '사과드릴 기한',
    open: '민원 열고 사과하기',
    soon: '직원이 불친절했다고 하신 민원인에게 기관을 대표하여 사과드려 주세요.',
    head: (_assignee: string) =>
      '직원이 불친절했다고 하신 민원인에게 기관을 대표하여 사과드려 주세요. 누구의 잘못인지 정해지기를 기다리지 않습니다.',
    late: (_assignee: string) =>
      '직원이 불친절했다고 하신 민원인에게 사과드릴 기한이 지났습니다. 지금 사과가 나가게 해 주세요.',
  },
  finding: {
    due: '판단 기한',
    open: '민원 열고 판단하기',
    soon: '직원에 대한 말씀의 판단 기한이 다가옵니다. 그 직원에게 알리고 말을 들은 뒤 정해 주세요.',
    head: (_assignee: string) =>
      '직원에 대한 말씀의 판단 기한이 다가옵니다. 그 직원에게 알리고 말을 들은 뒤 정해 주세요.',
    late: (_assignee: string) =>
      '직원에 대한 말씀을 판단할 기한이 지났습니다. 지금 정해지게 해 주세요.',
  },
  'person-finding': {
    due: '판단 기한',
    open: '민원 열고 판단하기',
    soon: '재방문이 그 직원의 잘못이었는지 판단할 기한이 다가옵니다. 그 직원에게 알리고 말을 들은 뒤 정해 주세요.',
    head: (_assignee: string) =>
      '재방문이 그 직원의 잘못이었는지 판단할 기한이 다가옵니다. 그 직원에게 알리고 말을 들은 뒤 정해 주세요.',
    late: (_assignee: string) =>
      '재방문이 그 직원의 잘못이었는지 판단할 기한이 지났습니다. 지금 정해지게 해 주세요.',
  },
  'finding-review': {
    due: '다시 살펴볼 기한',
    open: '민원 열고 다시 살펴보기',
    soon: '직원에 대한 판단을 다시 살펴볼 기한이 다가옵니다.',
    head: (_assignee: string) => '직원에 대한 판단을 다시 살펴볼 기한이 다가옵니다.',
    late: (_assignee: string) =>
      '직원에 대한 판단을 다시 살펴볼 기한이 지났습니다. 지금 정해지게 해 주세요.',
  },
  referral: {
    due: '주의 의뢰 기한',
    open: '민원 열고 기록하기',
    soon: '주의를 의뢰하고 기록할 기한이 다가옵니다.',
    head: (_assignee: string) => '주의를 의뢰하고 기록할 기한이 다가옵니다.',
    late: (_assignee: string) =>
      '주의를 의뢰하고 기록할 기한이 지났습니다. 지금 기록되게 해 주세요.',
  },
  training: {
    due: '교육 기한',
    open: '민원 열고 기록하기',
    soon: '교육을 하고 기록할 기한이 다가옵니다.',
    head: (_assignee: string) => '교육을 하고 기록할 기한이 다가옵니다.',
    late: (_assignee: string) => '교육을 하고 기록할 기한이 지났습니다. 지금 기록되게 해 주세요.',
  },
};

/** The same in English. */
export const CONDUCT_EN: typeof CONDUCT_KO = {
  report: {
    due: 'Apologise by',
    open: 'Open it and apologise',
    soon: 'Please apologise for the corporation to the petitioner who said that a member of staff was rude.',
    head: () =>
      'Please apologise for the corporation to the petitioner who said that a member of staff was rude. It awaits no finding.',
    late: () =>
      'The time to apologise to the petitioner who said that a member of staff was rude has passed. Please see that it is done now.',
  },
  finding: {
    due: 'Decide by',
    open: 'Open and decide',
    soon: 'A report about a person is to be decided soon. Please put it to them and hear them first.',
    head: (_assignee: string) =>
      'A report about a person is to be decided soon. Please put it to them and hear them first.',
    late: (_assignee: string) =>
      'The time to decide about a report about a person has passed. Please see that it is decided now.',
  },
  'person-finding': {
    due: 'Decide by',
    open: 'Open and decide',
    soon: 'Whether a second visit was the fault of a person is to be decided soon. Please put it to them and hear them first.',
    head: (_assignee: string) =>
      'Whether a second visit was the fault of a person is to be decided soon. Please put it to them and hear them first.',
    late: (_assignee: string) =>
      'The time to decide whether a second visit was the fault of a person has passed. Please see that it is decided now.',
  },
  'finding-review': {
    due: 'Look again by',
    open: 'Open and look again',
    soon: 'A finding about a person is to be looked at again soon.',
    head: (_assignee: string) => 'A finding about a person is to be looked at again soon.',
    late: (_assignee: string) =>
      'The time to look again at a finding about a person has passed. Please see that it is decided now.',
  },
  referral: {
    due: 'Refer by',
    open: 'Open and record',
    soon: 'A caution is to be referred on and recorded soon.',
    head: (_assignee: string) => 'A caution is to be referred on and recorded soon.',
    late: (_assignee: string) =>
      'The time to refer a caution has passed. Please see that it is recorded now.',
  },
  training: {
    due: 'Train by',
    open: 'Open and record',
    soon: 'A training is to be held and recorded soon.',
    head: (_assignee: string) => 'A training is to be held and recorded soon.',
    late: (_assignee: string) =>
      'The time to hold a training has passed. Please see that it is recorded now.',
  },
};

/** What a citizen reads of what stopped a clock or went elsewhere, by the event's type. */
export const PAUSE_FACTS = {
  SupplementAsked: { ko: '보완을 요청하였습니다.', en: 'We asked you for something more.' },
  SupplementSent: {
    ko: '보완을 기다리는 동안 기한을 멈추었습니다.',
    en: 'While we wait for it the dates stand still.',
  },
  SupplementProlonged: {
    ko: '보완하실 기간을 늘리셨습니다.',
    en: 'You prolonged your time to reply.',
  },
  SupplementReplied: { ko: '보완하셨습니다.', en: 'You sent what was missing.' },
  SupplementEnded: { ko: '보완 요청이 끝났습니다.', en: 'Nothing more is asked of you.' },
  PledgeResumed: {
    ko: '멈추었던 기한이 다시 흐릅니다.',
    en: 'The date that stood still runs again.',
  },
} as const;

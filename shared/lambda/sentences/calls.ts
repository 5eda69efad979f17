/** Why a call cannot be logged so. */
export const CALLS = {
  'no-call-open': {
    ko: '전화로 알릴 것으로 남아 있는 내용이 아닙니다.',
    en: 'That is not among what is to be told by telephone.',
  },
  'call-not-yet': {
    ko: '전화한 때가 지금보다 뒤입니다.',
    en: 'The time of the call lies ahead.',
  },
  'call-too-early': {
    ko: '전화한 때가 전화로 알리게 된 때보다 앞섭니다.',
    en: 'The time of the call lies before there was something to tell.',
  },
} as const;

import type { Refusals } from './told.ts';

/** Why a call cannot be logged so. */
export const CALLS = {
  'no-call-open': {
    status: 409,
    ko: '전화로 알릴 것으로 남아 있는 내용이 아닙니다.',
    en: 'That is not among what is to be told by telephone.',
  },
  'call-not-yet': {
    status: 422,
    ko: '전화한 때가 지금보다 뒤입니다.',
    en: 'The time of the call lies ahead.',
  },
  'no-letter': {
    status: 409,
    ko: '이 민원에 그런 편지가 없습니다.',
    en: 'There is no such letter of this petition.',
  },
  'post-not-yet': {
    status: 422,
    ko: '보낸 때가 지금보다 뒤입니다. 시각을 확인해 주십시오.',
    en: 'The time of sending lies ahead. Please check it.',
  },
  'post-too-early': {
    status: 422,
    ko: '그때에는 아직 보낼 문서가 없었습니다. 시각을 확인해 주십시오.',
    en: 'There was nothing to send at that time yet. Please check it.',
  },
  'call-too-early': {
    status: 422,
    ko: '전화한 때가 전화로 알리게 된 때보다 앞섭니다.',
    en: 'The time of the call lies before there was something to tell.',
  },
} as const satisfies Refusals;

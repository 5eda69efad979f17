import type { Refusals } from './told.ts';

/** What is said of a contact that is entered by hand, and of an absence. */
export const BY_HAND = {
  'contact-ahead': {
    status: 422,
    ko: '연락을 받은 때가 지금보다 뒤입니다.',
    en: 'The time of the contact lies ahead.',
  },
  'contact-too-early': {
    status: 422,
    ko: '연락을 받은 때가 60일보다 더 앞섭니다. 날짜를 다시 확인해 주십시오.',
    en: 'The time of the contact lies more than sixty days back. Please check the date.',
  },
  'absence-not-yours': {
    status: 422,
    ko: '본인이나 소속 부서장만 부재를 등록할 수 있습니다.',
    en: 'Only the person and the head of department can enter an absence.',
  },
  'absence-over': {
    status: 422,
    ko: '돌아오는 때는 부재가 시작되는 때와 지금보다 뒤여야 합니다.',
    en: 'The return must lie after the beginning and after now.',
  },
  'absence-too-long': {
    status: 422,
    ko: '부재는 1년을 넘을 수 없습니다. 담당자를 바꿔 주십시오.',
    en: 'An absence cannot last longer than a year. Please put somebody else in charge.',
  },
  'absence-unknown': {
    status: 409,
    ko: '그런 부재가 없거나 이미 끝났습니다.',
    en: 'There is no such absence, or it is over.',
  },
} as const satisfies Refusals;

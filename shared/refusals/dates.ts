import type { Refusals } from './told.ts';

/** Why a date cannot be changed so. */
export const DATES = {
  'not-reclassifiable': {
    status: 409,
    ko: '7일 처리로 바꿀 수 있는 약속이 없습니다.',
    en: 'No pledge can be moved to seven days.',
  },
  'already-extended': {
    status: 409,
    ko: '이미 기한을 바꾼 약속입니다.',
    en: 'The date was changed already.',
  },
  'past-due': {
    status: 409,
    ko: '기한이 이미 지났습니다.',
    en: 'The due date has passed.',
  },
  'reason-not-listed': {
    status: 422,
    ko: '연장 사유로 정해진 것이 아닙니다.',
    en: 'That is not one of the permitted reasons.',
  },
  'no-channel-for-notice': {
    status: 409,
    ko: '민원인에게 미리 알릴 연락처가 없습니다.',
    en: 'There is no address for a prior notice.',
  },
  'nothing-to-extend': {
    status: 409,
    ko: '연장할 약속이 없습니다.',
    en: 'No pledge can be extended.',
  },
  'notice-under-way': {
    status: 409,
    ko: '앞선 사전 통보가 아직 처리 중입니다.',
    en: 'An earlier prior notice is still under way.',
  },
  'extended-twice': {
    status: 409,
    ko: '이미 두 번 연장했습니다.',
    en: 'It was extended twice already.',
  },
  'consent-needed': {
    status: 422,
    ko: '두 번째 연장에는 민원인의 동의가 필요합니다.',
    en: 'A second extension needs the consent of the petitioner.',
  },
  'date-out-of-range': {
    status: 422,
    ko: '새 기한은 지금 기한보다 뒤이고 처음 기간을 넘지 않아야 합니다.',
    en: 'The new date must be later, by no more than the first period.',
  },
  'date-on-closed-day': {
    status: 422,
    ko: '새 기한은 근무일이어야 합니다.',
    en: 'The new date must be a workday.',
  },
  'no-legal-period': {
    status: 409,
    ko: '헌장에 법정 처리기간이 들어 있지 않아 법정 민원 종류를 정할 수 없습니다.',
    en: 'The charter has no legal period, so no legal kind can be set.',
  },
} as const satisfies Refusals;

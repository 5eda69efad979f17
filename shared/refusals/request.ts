import type { Refusals } from './told.ts';

/** What any request can be told. */
export const REQUEST = {
  'invalid-request': {
    status: 400,
    ko: '요청 내용을 다시 확인해 주십시오.',
    en: 'Please check what you sent.',
  },
  'unreadable-body': {
    status: 400,
    ko: '보내신 내용을 읽을 수 없습니다. UTF-8로 쓴 JSON이어야 합니다.',
    en: 'The body could not be read. It must be JSON in UTF-8.',
  },
  'too-large': {
    status: 413,
    ko: '보내신 내용이 너무 큽니다.',
    en: 'What you sent is too large.',
  },
  'not-found': {
    status: 404,
    title: { ko: '찾으시는 화면이 없습니다', en: 'There is no such page' },
    ko: '찾으시는 민원이 없습니다.',
    en: 'There is no such petition.',
  },
  'mail-goes-nowhere': {
    status: 422,
    ko: '이 주소로는 메일이 가지 않습니다. 맞는지 확인해 주십시오. 맞으면 그대로 다시 보내 주십시오.',
    en: 'No mail reaches this address. Please check it. If it is right, send it again as it is.',
  },
  'key-reused': {
    status: 422,
    ko: '같은 Idempotency-Key로 다른 내용을 보내셨습니다.',
    en: 'This Idempotency-Key was used with another body.',
  },
  'not-signed': {
    status: 401,
    ko: '서명이 없거나 올바르지 않습니다.',
    en: 'The signature is missing or not valid.',
  },
  busy: {
    status: 503,
    ko: '신청이 몰리고 있습니다. 잠시 뒤 다시 보내 주십시오.',
    en: 'The service is busy. Please send it again in a moment.',
  },
  'server-error': {
    status: 500,
    ko: '저희 쪽에 문제가 생겼습니다. 잠시 뒤 다시 시도해 주십시오.',
    en: 'Something went wrong. Please try again in a moment.',
  },
} as const satisfies Refusals;

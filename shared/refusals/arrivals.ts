import type { Refusals } from './told.ts';

/** Why what waits in quarantine cannot be decided so. */
export const ARRIVALS = {
  'not-waiting': {
    status: 409,
    ko: '기다리고 있는 도착물이 아닙니다. 이미 접수되었거나 다른 사람이 결정했을 수 있습니다.',
    en: 'That does not wait in quarantine: it may have been received, or somebody else decided.',
  },
  'arrival-gone': {
    status: 409,
    ko: '도착한 지 한 달이 지나 원본을 지웠습니다. 보낸 분께 다시 보내 달라고 해 주십시오.',
    en: 'It came more than a month ago and was deleted. Please ask its sender to send it again.',
  },
  'arrival-too-large': {
    status: 409,
    ko: '파일이 너무 커서 그대로 접수할 수 없습니다. 나누어 다시 스캔하거나 다시 보내 달라고 하신 뒤, 이것은 민원 아님(이미 접수된 것과 같음)으로 남겨 주세요.',
    en: 'The file is too large to be received as it is. Have it scanned or sent again in parts, then note this one as no petition (received already).',
  },
  'arrival-of-others': {
    status: 403,
    ko: '이 도착물은 다른 사람이 살펴봅니다. 그대로 두시면 됩니다.',
    en: 'Somebody else looks at this one. You need do nothing.',
  },
  'no-intake': {
    status: 409,
    ko: '이 접수 경로는 설치되어 있지 않아 접수할 수 없습니다.',
    en: 'That channel is not installed here, so nothing can be received on it.',
  },
} as const satisfies Refusals;

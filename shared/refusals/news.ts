import type { Sentences } from './told.ts';

/** What was done or sent, told where a refusal would stand: no reply of a refusal has these. */
export const NEWS = {
  'code-passed': {
    ko: '본인 확인을 마쳤습니다. 쓰신 내용은 아직 보내지 않았습니다. 확인하고 다시 눌러 주십시오.',
    en: 'Thank you, it is you. What you typed has not been sent yet: please look and press again.',
  },
  'code-sent': {
    ko: '그런 민원이 있고 등록된 연락처가 있으면 그곳으로 새 조회 코드를 보냅니다. 한 시간에 한 번만 보내며, 새 코드를 쓰실 때까지 앞선 코드도 쓸 수 있습니다.',
    en: 'If there is such a petition with a contact on record, a new access code goes there, once an hour at most. Until it is used the earlier one still works.',
  },
  'taken-over': {
    ko: '민원을 이어받으셨습니다. 적으신 연락처로 새 조회 코드를 보내 드렸으니 그 코드로 여십시오.',
    en: 'The petition is in your hands. A new access code has gone to the address that you gave: please open it with that.',
  },
  'desk-link-sent': {
    ko: '등록된 업무 메일 주소라면 그 주소로 링크를 보냅니다. 5분에 한 번만 보내드립니다.',
    en: 'If that is an office address on record, a link goes there, at most once in five minutes.',
  },
  'fresh-link-sent': {
    ko: '저희가 보낸 링크가 맞고 아직 맡고 계신 민원이면 등록된 직원 메일로 새 링크를 보냅니다. 5분에 한 번만 보내드립니다.',
    en: 'If the link was ours and the petition is still with you, a fresh link goes to your address on record, at most once in five minutes.',
  },
} as const satisfies Sentences;
export type NewsCode = keyof typeof NEWS;

import type { Refusals } from './told.ts';

/** Why the question afterwards is not asked or not answered. */
export const ASKING = {
  'asking-no-contact': {
    status: 409,
    ko: '이메일 주소나 전화번호가 없어 여쭐 수 없습니다.',
    en: 'We cannot ask you: there is no mail address and no telephone number.',
  },
  'asking-not-written': {
    status: 422,
    ko: '민원인이 종이에 직접 표시한 경우에만 넣을 수 있습니다. 말로 여쭙지 마십시오.',
    en: 'This is only for what the petitioner ticked on paper themselves. Please do not ask them.',
  },
  'asking-unknown': {
    status: 404,
    ko: '그런 물음이 없거나 이미 오래전에 끝났습니다.',
    en: 'There is no such question, or it closed long ago.',
  },
  'asking-closed': {
    status: 409,
    ko: '답하실 수 있는 기간이 지났습니다. 하실 말씀이 있으면 아래에서 남겨 주세요.',
    en: 'The time to answer is over. If you have something to say, you can do so below.',
  },
  'asking-unwished': {
    status: 409,
    ko: '더 여쭙지 않기로 하셔서 답을 받지 않습니다.',
    en: 'You asked us not to ask you any more, so no answer is taken.',
  },
  'asking-matter-over': {
    status: 409,
    ko: '취하하셨거나 다른 기관으로 보낸 민원이어서 더 여쭙지 않습니다.',
    en: 'The petition was withdrawn or passed on to another body, so we ask nothing about it any more.',
  },
} as const satisfies Refusals;

import type { Refusals } from './told.ts';

/** What a telephone call lacks, and what cannot be done with it any more (P5 to P7). */
export const PHONE = {
  'call-unknown': {
    status: 404,
    ko: '이 통화의 기록이 아직 오지 않았습니다. 잠시 뒤 다시 열어 주십시오. 주소가 맞는데도 열리지 않으면 ‘바로 답한 상담’이나 ‘민원 적기’에 적어 주십시오.',
    en: 'The exchange has not told of this call yet. Please open it again in a moment. Where it stays away, please write it down as a contact or as a petition.',
  },
  'call-over': {
    status: 409,
    ko: '이미 마무리한 통화입니다. 적으신 내용은 더하지 않았습니다.',
    en: 'This call is wrapped up already. Nothing was added.',
  },
  'contact-joined': {
    status: 409,
    ko: '그 상담은 이미 다른 통화로 이어졌거나 이을 수 있는 시간이 지났습니다. 아래에서 주제를 골라 남겨 주십시오.',
    en: 'That contact belongs to another call already, or it is too late to say so. Please choose the topic below.',
  },
  'call-changed': {
    status: 409,
    ko: '그사이 다른 분이 이 통화의 요지를 적었습니다. 적힌 것을 보시고 다시 눌러 주십시오.',
    en: 'Somebody else has written about this call meanwhile. Please look at it and press again.',
  },
  'two-facts': {
    status: 422,
    ko: '거신 분께 여쭈어 맞은 것 두 가지를 서로 다르게 골라 주십시오.',
    en: 'Please choose two different things that the caller was asked and got right.',
  },
  'about-missing': {
    status: 422,
    ko: '어느 민원에 관한 통화인지 접수번호를 적거나 골라 주십시오.',
    en: 'Please write the receipt number of the petition that the call was about, or choose it.',
  },
  'about-unknown': {
    status: 422,
    ko: '그런 접수번호가 없거나 지금 여실 수 없는 민원입니다. 번호를 다시 여쭈시거나 ‘민원으로 접수하기’를 눌러 주십시오.',
    en: 'There is no such receipt number, or the petition is not yours to open. Please ask for the number again, or make the call a petition.',
  },
  'gist-empty': {
    status: 422,
    ko: '통화 요지를 적어 주십시오.',
    en: 'Please write down what the call was about.',
  },
  'read-back-empty': {
    status: 422,
    ko: '다시 말씀드려 확인한 문장을 적어 주십시오. 확인하지 않으셨으면 ‘확인하지 않음’을 고르시면 됩니다.',
    en: 'Please write the sentence that you said back. If you said none back, that can be chosen too.',
  },
  'no-read-back': {
    status: 409,
    ko: '전화에서 확인한 말씀이 이 민원에 없습니다.',
    en: 'No sentence of a call stands in this petition.',
  },
} as const satisfies Refusals;

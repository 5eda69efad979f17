import type { Refusals } from './told.ts';

/** What is announced and published (P11 to P13): what it lacks, and who may say what of it. */
export const PUBLICATION = {
  'publication-wanting': {
    status: 422,
    ko: '빠진 칸이 있거나 맞지 않는 칸이 있습니다. 바뀌는 일은 정한 때(지금보다 뒤일 수 없습니다)와 시행하는 때를, 공개 자료는 주기(1~24개월)와 볼 수 있는 곳, 형식, 이용 조건을 함께 적어 주십시오.',
    en: 'A field is missing or wrong. A change needs when it was decided (no later than now) and when it takes effect; public information needs its cycle (1 to 24 months), where it is read, its format and its licence.',
  },
  'publication-changed': {
    status: 409,
    ko: '그사이 다른 분이 이 글을 바꾸었습니다. 바뀐 내용을 보시고 다시 정해 주십시오.',
    en: 'Somebody else has changed this meanwhile. Please look at it and decide again.',
  },
  'publication-over': {
    status: 409,
    ko: '이미 알리지 않기로 했거나 내린 글입니다. 새로 등록해 주십시오.',
    en: 'It is not published, or no longer. Please register a new one.',
  },
  'publication-unwritten': {
    status: 409,
    ko: '아직 글이 없습니다. 글을 먼저 적어 주십시오.',
    en: 'It has no words yet. Please write them first.',
  },
  'publication-own-words': {
    status: 403,
    ko: '글을 적은 분은 스스로 확인할 수 없습니다. 다른 분이 확인하면 공개됩니다.',
    en: 'Nobody confirms what they wrote themselves. It is published when somebody else confirms it.',
  },
  'publication-stands': {
    status: 409,
    ko: '한 번 알린 일은 지울 수 없습니다. 고친 글을 다시 알려 주십시오.',
    en: 'What was announced cannot be taken back. Please announce a corrected version.',
  },
  'told-enough': {
    status: 429,
    ko: '이 글에 대한 말씀은 이번 달에 더 받지 못합니다. 꼭 알려 주실 것은 민원으로 남겨 주십시오.',
    en: 'We cannot take more word about this page this month. Please send what we must know as a petition.',
  },
  'publication-head-only': {
    status: 403,
    ko: '등록한 일을 알리지 않거나 공개한 글을 내리는 일은 부서장이 정합니다.',
    en: 'The head of the department decides that something registered is not published, or published no longer.',
  },
} as const satisfies Refusals;

import type { Refusals } from './told.ts';

/** Where the petition itself stands against what is asked. */
export const PETITION = {
  'changed-meanwhile': {
    status: 409,
    ko: '화면을 여신 뒤에 다른 분이 처리한 것이 있어 보내지 않았습니다. 확인하고 다시 보내 주십시오.',
    en: 'Somebody else did something after you opened the page, so nothing was sent. Please look, and send it again.',
  },
  'petition-over': {
    status: 409,
    ko: '이미 끝났거나, 취하하셨거나, 다른 기관으로 보낸 민원입니다.',
    en: 'The petition is closed, withdrawn or passed on to another body.',
  },
  'petition-withdrawn': {
    status: 409,
    ko: '취하하신 민원입니다. 다시 필요하시면 새로 신청해 주십시오.',
    en: 'The petition was withdrawn. If you need it after all, please send a new one.',
  },
  'not-answered': {
    status: 409,
    ko: '아직 답변하지 않은 민원입니다.',
    en: 'The petition is not answered yet.',
  },
  'already-answered': {
    status: 409,
    ko: '이미 답변한 민원입니다.',
    en: 'The petition is already answered.',
  },
  'pledge-open': {
    status: 409,
    ko: '아직 지켜야 할 약속이 남아 있습니다.',
    en: 'A pledge is still open.',
  },
  'rating-final': {
    status: 409,
    ko: '처음 의견을 주신 지 7일이 지나 바꿀 수 없습니다. 더 하실 말씀은 글로 남겨 주십시오.',
    en: 'Seven days after your first opinion it can no longer be changed. Please write a message instead.',
  },
  'answer-unchecked': {
    status: 422,
    ko: '보내기 전에 두 가지를 모두 확인하고 표시해 주십시오.',
    en: 'Please check and tick both points before sending.',
  },
  'answer-interim': {
    status: 422,
    ko: '답변이 아니라 중간 안내로 읽히는 글이라 아직 보내지 않았습니다. 안내로 보내면 답변 기한은 그대로 흐르고(sentAs: message), 답변으로 보내면 기한이 멈추며 그렇게 기록됩니다(sentAs: answer).',
    en: 'This reads as an interim word and not as an answer, so it was not sent. Send it as a message and the clock runs on (sentAs: message), or as the answer, which stops the clock and is recorded (sentAs: answer).',
  },
  'grounds-missing': {
    status: 422,
    ko: '민원인에게 드릴 설명을 적어 주십시오. "검토 중입니다" 같은 말은 설명이 되지 않습니다.',
    en: 'Please explain it to the petitioner: a word such as "under review" is no explanation.',
  },
  'possible-unsaid': {
    status: 422,
    ko: '지금의 법령·제도·예산으로 할 수 있는 일인지 골라 주십시오. 할 수 없다면 무엇 때문인지도 골라 주십시오.',
    en: 'Please say whether it is possible under present law, system and budget; where it is not, what stands against it.',
  },
  'refusal-incomplete': {
    status: 422,
    ko: '요구를 받아들이지 않는 답변에는 까닭, 동의하지 않을 때의 방법, 지금의 법령·제도·예산으로 할 수 있는지가 모두 있어야 합니다.',
    en: 'An answer that refuses needs its grounds, what can be done against it, and whether it is possible under present law, system and budget.',
  },
  'only-assignee': {
    status: 409,
    ko: '초안은 담당자만 저장할 수 있습니다.',
    en: 'Only the person in charge can keep a draft.',
  },
  'not-for-you': {
    status: 403,
    ko: '원문은 지금 이 민원을 맡은 사람과 부서장만 볼 수 있습니다.',
    en: 'Only whoever has the petition now and the head may see the original.',
  },
  'sent-before': {
    status: 409,
    ko: '같은 내용이 이미 처리되었습니다. 처리 이력을 확인해 주십시오.',
    en: 'The same was carried out already. Please see the history.',
  },
} as const satisfies Refusals;

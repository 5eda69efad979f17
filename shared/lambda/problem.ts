import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type Language = 'ko' | 'en';

/** A field that was wrong: where ('petitioner.email') and why, in the reader's language. */
export interface FieldProblem {
  readonly name: string;
  readonly reason: string;
}

const TITLES = {
  'invalid-request': { ko: '요청 내용을 다시 확인해 주십시오.', en: 'Please check what you sent.' },
  'unreadable-body': {
    ko: '보내신 내용을 읽을 수 없습니다. UTF-8로 쓴 JSON이어야 합니다.',
    en: 'The body could not be read. It must be JSON in UTF-8.',
  },
  'too-large': { ko: '보내신 내용이 너무 큽니다.', en: 'What you sent is too large.' },
  'not-found': { ko: '찾으시는 민원이 없습니다.', en: 'There is no such petition.' },
  'no-match': {
    ko: '접수번호와 조회 코드가 맞지 않거나 조회 코드의 사용 기간이 끝났습니다. 다시 확인하시고, 그래도 안 되면 고객지원 부서에 문의해 주십시오.',
    en: 'The receipt number and the access code do not match, or the code is no longer valid. Please check them, or ask customer support.',
  },
  'key-reused': {
    ko: '같은 Idempotency-Key로 다른 내용을 보내셨습니다.',
    en: 'This Idempotency-Key was used with another body.',
  },
  'too-many-tries': {
    ko: '여러 번 잘못 입력하여 조회를 잠시 막았습니다. 한 시간 안에 다시 열립니다.',
    en: 'There were too many wrong tries. It opens again within an hour.',
  },
  'not-signed': {
    ko: '서명이 없거나 올바르지 않습니다.',
    en: 'The signature is missing or not valid.',
  },
  'link-expired': {
    ko: '링크의 기간이 지났습니다. 가장 최근 메일의 링크를 여십시오.',
    en: 'The link has expired. Open the link of the latest mail.',
  },
  unauthorized: {
    ko: '링크가 올바르지 않거나 이 브라우저에서 아직 열지 않으셨습니다. 가장 최근 메일의 링크를 여십시오.',
    en: 'The link is not valid, or it was not opened in this browser yet. Open the link of the latest mail.',
  },
  'code-needed': {
    ko: '이 기기에서 아직 본인 확인을 하지 않으셨습니다. 메일로 받는 확인 번호를 입력해 주십시오.',
    en: 'This device has not been opened yet. Please enter the code that we mail to you.',
  },
  'code-again': {
    ko: '종결하거나 기한을 바꾸는 일은 최근 30분 안에 확인 번호를 입력한 기기에서만 할 수 있습니다.',
    en: 'To close a petition or to change its date, a code must have been entered within the last thirty minutes.',
  },
  'wrong-code': {
    ko: '확인 번호가 맞지 않습니다. 다시 확인해 주십시오.',
    en: 'That is not the code. Please look again.',
  },
  'code-over': {
    ko: '그 확인 번호는 이제 쓸 수 없습니다. 새 번호를 받으십시오.',
    en: 'That code can no longer be used. Please ask for another one.',
  },
  'door-closed': {
    ko: '확인 번호를 여러 번 요청하거나 잘못 입력하여 잠시 막았습니다. 한 시간 안에 다시 열립니다.',
    en: 'There were too many codes or wrong tries. It opens again within an hour.',
  },
  'not-our-form': {
    ko: '화면이 오래되었습니다. 민원을 다시 열고 보내 주십시오.',
    en: 'The page is out of date. Please open the petition again and send it once more.',
  },
  reassigned: {
    ko: '이 민원은 지금 다른 분이 맡고 있어 이 링크로 열 수 없습니다.',
    en: 'Somebody else has this petition now, and this link no longer opens it.',
  },
  'fresh-link-sent': {
    ko: '저희가 보낸 링크가 맞고 아직 맡고 계신 민원이면 등록된 직원 메일로 새 링크를 보냅니다. 5분에 한 번만 보내드립니다.',
    en: 'If the link was ours and the petition is still with you, a fresh link goes to your address on record, at most once in five minutes.',
  },
  busy: {
    ko: '접수가 몰리고 있습니다. 잠시 후 다시 보내 주십시오.',
    en: 'The service is busy. Please send it again in a moment.',
  },
  'server-error': {
    ko: '시스템 오류가 발생했습니다. 잠시 후 다시 시도해 주십시오.',
    en: 'Something went wrong. Please try again in a moment.',
  },
  'no-objection': { ko: '설명할 이의 제기가 없습니다.', en: 'No objection waits for it.' },
  'already-explained': {
    ko: '이미 사유와 처리 예정일을 알려드렸습니다.',
    en: 'The reason and a date were told already.',
  },
  'not-explained': {
    ko: '먼저 늦어진 사유와 처리 예정일을 적어 주십시오.',
    en: 'Please give the reason and a date first.',
  },
  'date-needed': { ko: '처리 예정일을 적어 주십시오.', en: 'Please give the expected date.' },
  'date-not-ahead': {
    ko: '처리 예정일은 지금부터 14일 안이어야 합니다.',
    en: 'The expected date must lie within the next fourteen days.',
  },
  'no-apology-owed': { ko: '사과드릴 일이 남아 있지 않습니다.', en: 'No apology is owed.' },
  'petition-over': {
    ko: '이미 종결되었거나 취하된 민원입니다.',
    en: 'The petition is closed or withdrawn.',
  },
  'unknown-person': { ko: '그런 직원이 없습니다.', en: 'There is no such person.' },
  'unknown-department': { ko: '그런 부서가 없습니다.', en: 'There is no such department.' },
  'same-department': {
    ko: '이미 그 부서가 맡고 있는 민원입니다.',
    en: 'That department has the petition already.',
  },
  'nobody-else': {
    ko: '넘겨받을 수 있는 다른 직원이 지금 없습니다. 부서장과 상의해 주십시오.',
    en: 'There is nobody else who could take it now. Please talk to the head of department.',
  },
  'abusive-already': {
    ko: '이미 폭언·위협 민원으로 표시하여 다른 직원이 맡고 있습니다.',
    en: 'It was marked abusive already, and somebody else has it.',
  },
  'answer-unchecked': {
    ko: '보내기 전에 네 가지를 모두 확인하고 표시해 주십시오.',
    en: 'Please check and tick all four points before sending.',
  },
  'only-assignee': {
    ko: '초안은 담당자만 저장할 수 있습니다.',
    en: 'Only the person in charge can keep a draft.',
  },
  'not-for-you': {
    ko: '원문은 지금 이 민원을 맡은 사람과 부서장만 볼 수 있습니다.',
    en: 'Only whoever has the petition now and the head may see the original.',
  },
  'not-answered': { ko: '아직 답변하지 않은 민원입니다.', en: 'The petition is not answered yet.' },
  'pledge-open': { ko: '아직 지켜야 할 약속이 남아 있습니다.', en: 'A pledge is still open.' },
  'already-answered': { ko: '이미 답변한 민원입니다.', en: 'The petition is already answered.' },
  'not-reclassifiable': {
    ko: '7일 처리로 바꿀 수 있는 약속이 없습니다.',
    en: 'No pledge can be moved to seven days.',
  },
  'already-extended': { ko: '이미 기한을 바꾼 약속입니다.', en: 'The date was changed already.' },
  'petition-withdrawn': {
    ko: '취하하신 민원입니다. 다시 필요하시면 새로 신청해 주십시오.',
    en: 'The petition was withdrawn. If you need it after all, please send a new one.',
  },
  'rating-final': {
    ko: '처음 의견을 주신 지 7일이 지나 바꿀 수 없습니다. 더 하실 말씀은 글로 남겨 주십시오.',
    en: 'Seven days after your first opinion it can no longer be changed. Please write a message instead.',
  },
  'past-due': { ko: '기한이 이미 지났습니다.', en: 'The due date has passed.' },
  'reason-not-listed': {
    ko: '연장 사유로 정해진 것이 아닙니다.',
    en: 'That is not one of the permitted reasons.',
  },
  'no-channel-for-notice': {
    ko: '민원인에게 미리 알릴 연락처가 없습니다.',
    en: 'There is no address for a prior notice.',
  },
  'nothing-to-extend': { ko: '연장할 약속이 없습니다.', en: 'No pledge can be extended.' },
  'notice-under-way': {
    ko: '앞선 사전 통보가 아직 처리 중입니다.',
    en: 'An earlier prior notice is still under way.',
  },
  'extended-twice': { ko: '이미 두 번 연장하였습니다.', en: 'It was extended twice already.' },
  'consent-needed': {
    ko: '두 번째 연장에는 민원인의 동의가 필요합니다.',
    en: 'A second extension needs the consent of the petitioner.',
  },
  'date-out-of-range': {
    ko: '새 기한은 지금 기한보다 뒤이고 처음 기간을 넘지 않아야 합니다.',
    en: 'The new date must be later, by no more than the first period.',
  },
  'no-call-open': {
    ko: '전화로 알릴 것으로 남아 있는 내용이 아닙니다.',
    en: 'That is not among what is to be told by telephone.',
  },
  'call-not-yet': {
    ko: '전화한 때가 지금보다 뒤입니다.',
    en: 'The time of the call lies ahead.',
  },
  'call-too-early': {
    ko: '전화한 때가 전화로 알리게 된 때보다 앞섭니다.',
    en: 'The time of the call lies before there was something to tell.',
  },
  'date-on-closed-day': {
    ko: '새 기한은 근무일이어야 합니다.',
    en: 'The new date must be a workday.',
  },
} as const;
export type ProblemCode = keyof typeof TITLES;

/** The code's sentence; an unknown code gets the general one. */
export const sentenceOf = (code: string, language: Language): string =>
  (isKnown(code) ? TITLES[code] : TITLES['invalid-request'])[language];
const isKnown = (code: string): code is ProblemCode => Object.hasOwn(TITLES, code);

/** Korean unless the caller asks for English first. */
export const languageOf = (accepts: string | undefined): Language =>
  accepts?.trim().toLowerCase().startsWith('en') ? 'en' : 'ko';

/** An RFC 9457 problem document. It never repeats what was sent. */
export function problem(
  status: number,
  code: string,
  language: Language,
  fields: readonly FieldProblem[] = [],
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const body = {
    type: `urn:ihaeng:problem:${code}`,
    title: sentenceOf(code, language),
    status,
    ...(fields.length > 0 && { fields }),
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      ...headers,
    },
    body: JSON.stringify(body),
  };
}

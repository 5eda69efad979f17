import type { Language } from '../kernel/language.ts';
import type { Pledge } from '../petition/pledge.ts';
import type { Promised } from '../score/table.ts';

/** What staff call each promise of the charter, by the id of its terms. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ko: {
    assign: '담당자 지정',
    'hand-over': '담당자에게 전달',
    'answer-24h': '24시간 답변',
    'answer-7d': '7일 답변',
    written: '서면 답변',
    legal: '법정 처리기간',
    'new-date': '처리 예정일',
    explanation: '지연 설명',
    apology: '사과',
    reopened: '다시 열린 민원 답변',
    'not-an-answer': '답변인지 판단',
    'report-apology': '불친절에 대한 사과',
    'conduct-finding': '직원에 대한 말씀 판단',
    'conduct-review': '판단 다시 살펴보기',
    statement: '직원의 말 듣기',
    referral: '주의 의뢰',
    training: '교육',
    'mark-erasure': '표시 지우기',
    'second-look': '다시 살펴보기',
    'look-apology': '사과',
    progress: '진행 상황 안내',
    consultation: '협조 회신 기한',
    approval: '결재',
    keying: '서면 내용 입력',
    splitting: '여러 통 나누기',
    supplement: '보완 기간',
    appeal: '이의신청 결정',
    'transfer-out': '다른 기관으로 이송',
    'unproven-reply': '확인되지 않은 회신 확인',
    call: '전화 안내',
    'post-letter': '우편 발송',
    'home-visit-answer': '방문 허락 여쭙기',
    'home-visit-approval': '법에 따른 방문 승인',
    'home-visit-arrival': '약속한 방문 시간',
    'home-visit-consent': '허락받고 방문',
    'home-visit-identity': '신분 확인 뒤 시작',
    'visit-ruling': '재방문 판단',
    'visit-review': '재방문 다시 살펴보기',
    'person-finding': '재방문에 대한 직원 판단',
    'visit-apology': '재방문 사과',
    'visit-compensation': '보상 전달',
    'visit-word': '보상 일정 알림',
    callback: '약속한 전화',
    'callback-again': '다시 전화하기',
    announcement: '바뀐 것 알리기',
    question: '묻고 답하기 올리기',
    catalogue: '정보 목록 새로 올리기',
    digest: '의견과 조치 알리기',
    'charter-review': '헌장 해마다 살펴보기',
    improvement: '개선 과제 살펴보기',
  },
  en: {
    assign: 'a person in charge',
    'hand-over': 'handed over at receipt',
    'answer-24h': 'answer within 24 hours',
    'answer-7d': 'answer within seven days',
    written: 'answer to a letter',
    legal: 'period of the law',
    'new-date': 'the date that was named',
    explanation: 'explanation of the delay',
    apology: 'apology',
    reopened: 'answer after reopening',
    'not-an-answer': 'judging whether it is an answer',
    'report-apology': 'apology for rudeness',
    'conduct-finding': 'deciding about a report',
    'conduct-review': 'looking at a finding again',
    statement: 'time to state a side',
    referral: 'referral of a caution',
    training: 'training',
    'mark-erasure': 'erasing the mark',
    'second-look': 'second look',
    'look-apology': 'apology',
    progress: 'report of progress',
    consultation: 'reply of a colleague',
    approval: 'approval',
    keying: 'writing down the paper',
    splitting: 'splitting the letters',
    supplement: 'time to reply',
    appeal: 'decision of the appeal',
    'transfer-out': 'passing it on',
    'unproven-reply': 'whose the reply is',
    call: 'telephone call',
    'post-letter': 'posting the letter',
    'home-visit-answer': 'asking for consent to a visit',
    'home-visit-approval': 'agreeing to a visit by law',
    'home-visit-arrival': 'the agreed time of a visit',
    'home-visit-consent': 'visiting only with consent',
    'home-visit-identity': 'identification before work',
    'visit-ruling': 'ruling on the second visit',
    'visit-review': 'looking at the second visit again',
    'person-finding': 'deciding whose fault a second visit was',
    'visit-apology': 'apology for the second visit',
    'visit-compensation': 'handing over the compensation',
    'visit-word': 'telling when they are compensated',
    callback: 'promised call',
    'callback-again': 'calling again',
    announcement: 'announcing a change',
    question: 'publishing a question with its answer',
    catalogue: 'keeping published information up to date',
    digest: 'saying what became of opinions',
    'charter-review': 'reviewing the charter each year',
    improvement: 'looking at what is to be improved',
  },
};

/** The plain name of a promise's terms; undefined of unknown ones. */
export const termsName = (terms: string, language: Language): string | undefined =>
  NAMES[language][terms];

const TARGET = { ko: '목표', en: 'target' } as const;

/** A promise of the score by its plain name, a target with that word; the id of unknown terms. */
export const promisedName = (
  { terms, kind }: Omit<Promised, 'clause'>,
  language: Language,
): string =>
  `${termsName(terms, language) ?? terms}${kind === 'target' ? ` (${TARGET[language]})` : ''}`;

/** A promise by its plain name, with the clause that it stands on: `24시간 답변 (P9.1)`; the clause alone of unknown terms. */
export function pledgeName(
  { terms, clause }: Pick<Pledge, 'terms' | 'clause'>,
  language: Language,
): string {
  const name = NAMES[language][terms];
  return name === undefined ? clause : `${name} (${clause})`;
}

import type { Language } from '../../../../shared/kernel/language.ts';
import type { Office } from '../../../../shared/organization/office.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';
import type { TogetherEvent } from '../../../../shared/petition/events-together.ts';
import { consultationWords } from '../consultation.ts';

type Say = {
  readonly [T in TogetherEvent['type']]: (
    event: Extract<TogetherEvent, { readonly type: T }>,
    who: (id: string) => string,
  ) => string;
};

const ko: Say = {
  ConsultationAsked: ({ by, person }, who) =>
    `${who(by)}: ${who(person)}에게 협조를 요청하였습니다. 질문:`,
  ConsultationAnswered: ({ by }, who) => `${who(by)} 협조 회신:`,
  ConsultationDeclined: ({ by, reason }, who) =>
    `${who(by)}: 협조 요청을 돌려보냈습니다. ${consultationWords('ko').reasons[reason]}:`,
  ConsultationWithdrawn: ({ by }, who) =>
    by === undefined
      ? '협조 요청이 더 필요하지 않게 되었습니다.'
      : `${who(by)}: 협조 요청을 거두었습니다.`,
  AnswerSubmitted: ({ by, approver }, who) =>
    `${who(by)}: ${who(approver)}에게 답변 결재를 올렸습니다.`,
  AnswerApproved: ({ by }, who) => `${who(by)}: 답변을 승인하였습니다.`,
  AnswerReturned: ({ by }, who) => `${who(by)}: 답변을 돌려보냈습니다. 까닭:`,
  PetitionLinked: ({ by, parent }, who) => `${who(by)}: 민원 ${parent}에 같은 내용으로 묶었습니다.`,
  PetitionUnlinked: ({ by, parent }, who) => `${who(by)}: 민원 ${parent}에 묶은 것을 풀었습니다.`,
  DuplicateAdded: ({ by, child }, who) => `${who(by)}: 민원 ${child} 건을 이 민원에 묶었습니다.`,
  DuplicateRemoved: ({ by, child }, who) => `${who(by)}: 민원 ${child} 건을 풀었습니다.`,
  RepeatClosed: ({ by, earlier }, who) =>
    `${who(by)}: 반복 민원으로 종결하였습니다(민원처리법 제23조). 앞선 답변 ${earlier.length}건: ${earlier.join(', ')}`,
};
const en: Say = {
  ConsultationAsked: ({ by, person }, who) => `${who(by)} consulted ${who(person)}:`,
  ConsultationAnswered: ({ by }, who) => `Reply of ${who(by)}:`,
  ConsultationDeclined: ({ by, reason }, who) =>
    `${who(by)} sent the question back. ${consultationWords('en').reasons[reason]}:`,
  ConsultationWithdrawn: ({ by }, who) =>
    by === undefined ? 'A consultation is no longer needed.' : `${who(by)} took a question back.`,
  AnswerSubmitted: ({ by, approver }, who) => `${who(by)} submitted an answer to ${who(approver)}.`,
  AnswerApproved: ({ by }, who) => `${who(by)} approved the answer.`,
  AnswerReturned: ({ by }, who) => `${who(by)} sent the answer back, because:`,
  PetitionLinked: ({ by, parent }, who) => `${who(by)} linked it to petition ${parent}.`,
  PetitionUnlinked: ({ by, parent }, who) => `${who(by)} undid the link to petition ${parent}.`,
  DuplicateAdded: ({ by, child }, who) => `${who(by)} linked petition ${child} to this one.`,
  DuplicateRemoved: ({ by, child }, who) => `${who(by)} undid the link of petition ${child}.`,
  RepeatClosed: ({ by, earlier }, who) =>
    `${who(by)} closed it as a repetition (article 23 of the Act), after ${earlier.length} answers: ${earlier.join(', ')}`,
};

const isTogether = (event: PetitionEvent): event is TogetherEvent => event.type in ko;

/** What staff read of consulting, approving and linking; undefined for everything else. */
export function togetherFact(
  event: PetitionEvent,
  { people, departments }: Office,
  language: Language,
): string | undefined {
  if (!isTogether(event)) return undefined;
  const who = (id: string) => {
    const person = people.find((one) => one.id === id);
    const department = departments.find((one) => one.id === person?.department);
    return `${department?.name[language] ?? ''} ${person?.name ?? id}`.trim();
  };
  return said(language === 'ko' ? ko : en, event, who);
}

function said<T extends TogetherEvent['type']>(
  say: Say,
  event: Extract<TogetherEvent, { readonly type: T }>,
  who: (id: string) => string,
): string {
  const one: (of: typeof event, whom: (id: string) => string) => string = say[event.type as T];
  return one(event, who);
}

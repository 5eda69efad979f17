import type { TogetherEvent } from '../../../../shared/petition/collaboration/events.ts';
import { consultationWords } from '../consultation.ts';
import type { Sentences } from './fact.ts';

/** What staff read of consulting, approving and linking. */
export const togetherSentences = {
  ConsultationAsked: ({ by, person }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: ${who(person)}에게 협조를 요청했습니다. 질문:`
      : `${who(by)} consulted ${who(person)}:`,
  ConsultationAnswered: ({ by }, { ko, whose: who }) =>
    ko ? `${who(by)} 협조 회신:` : `Reply of ${who(by)}:`,
  ConsultationDeclined: ({ by, reason }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 협조 요청을 돌려보냈습니다. ${consultationWords('ko').reasons[reason]}:`
      : `${who(by)} sent the question back. ${consultationWords('en').reasons[reason]}:`,
  ConsultationWithdrawn: ({ by }, { ko, whose: who }) =>
    ko
      ? by === undefined
        ? '협조 요청이 더 필요하지 않게 되었습니다.'
        : `${who(by)}: 협조 요청을 거두었습니다.`
      : by === undefined
        ? 'A consultation is no longer needed.'
        : `${who(by)} took a question back.`,
  ConsultationPassedOn: ({ person }, { ko, whose: who }) =>
    ko
      ? `조직 정보가 바뀌어 협조 요청이 ${who(person)}에게 넘어갔습니다.`
      : `The office data changed: the question went to ${who(person)}.`,
  AnswerSubmitted: ({ by, approver }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: ${who(approver)}에게 답변 결재를 올렸습니다.`
      : `${who(by)} submitted an answer to ${who(approver)}.`,
  AnswerApproved: ({ by }, { ko, whose: who }) =>
    ko ? `${who(by)}: 답변을 승인했습니다.` : `${who(by)} approved the answer.`,
  AnswerReturned: ({ by }, { ko, whose: who }) =>
    ko ? `${who(by)}: 답변을 돌려보냈습니다. 까닭:` : `${who(by)} sent the answer back, because:`,
  ApprovalPassedOn: ({ approver }, { ko, whose: who }) =>
    ko
      ? `조직 정보가 바뀌어 답변 결재가 ${who(approver)}에게 넘어갔습니다.`
      : `The office data changed: the approval went to ${who(approver)}.`,
  PetitionLinked: ({ by, parent }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 민원 ${parent}에 같은 내용으로 묶었습니다.`
      : `${who(by)} linked it to petition ${parent}.`,
  PetitionUnlinked: ({ by, parent }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 민원 ${parent}에 묶은 것을 풀었습니다.`
      : `${who(by)} undid the link to petition ${parent}.`,
  DuplicateAdded: ({ by, child }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 민원 ${child} 건을 이 민원에 묶었습니다.`
      : `${who(by)} linked petition ${child} to this one.`,
  DuplicateRemoved: ({ by, child }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 민원 ${child} 건을 풀었습니다.`
      : `${who(by)} undid the link of petition ${child}.`,
  RepeatClosed: ({ by, earlier }, { ko, whose: who }) =>
    ko
      ? `${who(by)}: 반복 민원으로 종결했습니다(민원처리법 제23조). 앞선 답변 ${earlier.length}건: ${earlier.join(', ')}`
      : `${who(by)} closed it as a repetition (article 23 of the Act), after ${earlier.length} answers: ${earlier.join(', ')}`,
} satisfies Sentences<TogetherEvent['type']>;

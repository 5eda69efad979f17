import type { collaborationCommands } from '../../../../shared/petition/commands/collaboration.ts';
import type { linkCommands } from '../../../../shared/petition/commands/link.ts';
import { type Banner, banner } from './define-banner.ts';

/** What is said of consulting, approving and linking. */
export const TOGETHER_BANNERS = {
  consult: banner('pass', {
    ConsultationAsked: ({ person }, { ko, whose }) =>
      ko ? `${whose(person)}에게 협조를 요청했습니다.` : `${whose(person)} is asked.`,
  }),
  'consult-answer': banner('owed', {
    ConsultationAnswered: (_, { ko }) => (ko ? '회신을 보냈습니다.' : 'Your reply has been sent.'),
  }),
  'consult-decline': banner('owed', {
    ConsultationDeclined: (_, { ko }) =>
      ko ? '협조 요청을 돌려보냈습니다.' : 'The question is sent back.',
  }),
  'consult-withdraw': banner('owed', {
    ConsultationWithdrawn: (_, { ko }) =>
      ko ? '협조 요청을 거두었습니다.' : 'The question is taken back.',
  }),
  submit: banner('answer', {
    AnswerSubmitted: ({ approver }, { ko, whose }) =>
      ko
        ? `${whose(approver)}에게 결재를 올렸습니다. 아직 민원인에게 나가지 않았습니다.`
        : `The answer is submitted to ${whose(approver)}. The petitioner has not been sent it yet.`,
  }),
  approve: banner('answer', {
    AnswerApproved: (_, { ko }) =>
      ko ? '승인하여 답변을 보냈습니다.' : 'You approved it, and the answer is given.',
  }),
  'send-back': banner('answer', {
    AnswerReturned: (_, { ko }) => (ko ? '답변을 돌려보냈습니다.' : 'The answer is sent back.'),
  }),
  link: banner('keep', {
    PetitionLinked: ({ parent }, { ko }) =>
      ko ? `민원 ${parent}에 묶었습니다.` : `It is linked to petition ${parent}.`,
  }),
  unlink: banner('keep', {
    PetitionUnlinked: ({ parent }, { ko }) =>
      ko ? `민원 ${parent}에 묶은 것을 풀었습니다.` : `The link to petition ${parent} is undone.`,
  }),
  'close-repeat': banner('end', {
    RepeatClosed: (_, { ko }) =>
      ko
        ? '반복 민원으로 종결하고 사유를 알렸습니다.'
        : 'It is closed as a repetition, and the reason was given.',
  }),
} satisfies Readonly<
  Record<keyof typeof collaborationCommands | keyof typeof linkCommands, Banner>
>;

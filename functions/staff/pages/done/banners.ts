import { withParticle } from '../../../../shared/text/particles.ts';
import type { StaffCommandName } from '../../commands/staff-commands.ts';
import type { Sentences } from '../petition/fact.ts';
import { CALLBACK_BANNERS } from './callback-banners.ts';
import { CONDUCT_BANNERS } from './conduct-banners.ts';
import { type Banner, banner } from './define-banner.ts';
import { HOME_VISIT_BANNERS } from './home-visit-banners.ts';
import { PAPER_BANNERS } from './paper-banners.ts';
import { REDRESS_BANNERS } from './redress-banners.ts';
import { STANDING_BANNERS } from './standing-banners.ts';
import { TOGETHER_BANNERS } from './together-banners.ts';
import { VISIT_BANNERS } from './visit-banners.ts';

/** What an answer opens beside itself (P19, P18.4). */
const ITEM = {
  ImprovementOpened: ({ joined }, { ko }) => {
    if (joined)
      return ko
        ? '이미 진행 중인 개선 과제에 이 민원을 더했습니다.'
        : 'This petition is added to the item of improvement.';
    return ko ? '개선 과제를 등록했습니다.' : 'An item of improvement is opened.';
  },
} satisfies Sentences<'ImprovementOpened'>;

/** Each command of staff has one, or it does not compile. */
export const BANNERS: Readonly<Record<StaffCommandName, Banner>> = {
  ...TOGETHER_BANNERS,
  ...REDRESS_BANNERS,
  ...CONDUCT_BANNERS,
  ...PAPER_BANNERS,
  ...VISIT_BANNERS,
  ...CALLBACK_BANNERS,
  ...STANDING_BANNERS,
  ...HOME_VISIT_BANNERS,
  'wish-said': banner('keep', {
    ImprovementWished: ({ item, wished }, { ko }) => {
      if (wished)
        return ko
          ? `적어 두었습니다. 개선 과제 ${item}의 결과를 민원인에게 알립니다.`
          : `It is noted: the petitioner will hear what comes of ${item}.`;
      return ko
        ? `적어 두었습니다. 개선 과제 ${item}의 결과는 알리지 않습니다.`
        : `It is noted: the petitioner will not hear what comes of ${item}.`;
    },
  }),
  answer: banner('answer', {
    PetitionAnswered: ({ onPaper }, { ko }) => {
      if (onPaper)
        return ko
          ? '답변을 올렸습니다. 종이로 받으시는 분이라 문서로 나갑니다.'
          : 'The answer is published, and goes out on paper.';
      return ko ? '답변을 보냈습니다.' : 'The answer is given.';
    },
    ...ITEM,
    MessageSent: (_, { ko }) =>
      ko
        ? '민원인에게 안내 글을 보냈습니다. 답변이 아니므로 기한은 그대로입니다.'
        : 'The message is sent. It is no answer: the date stands.',
  }),
  // A draft leaves no event: the page says when it was kept.
  draft: banner('answer', {}),
  accept: banner('answer', {
    PetitionAccepted: (_, { ko }) => (ko ? '민원을 확인했습니다.' : 'You have opened it.'),
  }),
  assign: banner('pass', {
    PetitionAssigned: ({ assignee, department }, { ko, who, where }) =>
      ko
        ? `담당자를 ${where(department)} ${withParticle(who(assignee), '으로/로')} 바꾸었습니다.`
        : `${who(assignee)}, ${where(department)}, is in charge now.`,
  }),
  transfer: banner('pass', {
    PetitionTransferred: ({ department }, { ko, where }) =>
      ko
        ? `${withParticle(where(department), '으로/로')} 이송했습니다.`
        : `It was transferred to ${where(department)}.`,
  }),
  abuse: banner('pass', {
    AbuseMarked: (_, { ko }) =>
      ko
        ? '폭언·위협 민원으로 표시했습니다. 원문은 증거로 보존하며 다른 직원이 맡습니다.'
        : 'It is marked abusive. The original is kept as evidence, and somebody else has it now.',
  }),
  'transfer-out': banner('pass', {
    PetitionTransferredOut: (_, { ko }) =>
      ko ? '다른 기관으로 이송했습니다.' : 'It was passed on to another body.',
  }),
  reclassify: banner('dates', {
    PetitionReclassified: (_, { ko }) =>
      ko ? '7일 처리로 바꾸었습니다.' : 'It has seven days now, from the receipt on.',
  }),
  extend: banner('dates', {
    PriorNoticeGiven: ({ newDueAt }, { ko, until }) =>
      ko
        ? `새 기한(${until(newDueAt)})을 미리 알리는 통보를 보냅니다. 아직 연장된 것은 아닙니다.`
        : `The notice of the new date (${until(newDueAt)}) is on its way. The date has not moved yet.`,
  }),
  'legal-kind': banner('dates', {
    LegalKindSet: (_, { ko }) => (ko ? '법정 민원 종류를 정했습니다.' : 'The legal kind is set.'),
  }),
  supplement: banner('dates', {
    SupplementAsked: ({ until: day }, { ko, until }) =>
      ko
        ? `민원인에게 ${until(day)} 보완해 달라고 요청했습니다.`
        : `The petitioner is asked for what is missing, ${until(day)}.`,
  }),
  'supplement-end': banner('dates', {
    SupplementEnded: (_, { ko }) =>
      ko
        ? '보완 요청을 끝냈습니다. 기한이 다시 흐릅니다.'
        : 'The request is ended, and the clocks run again.',
  }),
  note: banner('keep', {
    NoteAdded: (_, { ko }) =>
      ko
        ? '내부 메모를 남겼습니다. 민원인에게는 보이지 않습니다.'
        : 'The internal note is kept. The petitioner never sees it.',
  }),
  decline: banner('end', {
    ...ITEM,
    PetitionDeclined: (_, { ko }) =>
      ko
        ? '처리하지 않기로 하고 사유를 답변으로 보냈습니다.'
        : 'It is declined, and the reason was given as the answer.',
  }),
  close: banner('end', {
    PetitionClosed: (_, { ko }) => (ko ? '민원을 종결했습니다.' : 'The petition is closed.'),
  }),
  unproven: banner('owed', {
    UnprovenDecided: ({ taken }, { ko }) => {
      if (taken)
        return ko
          ? '회신을 민원인의 글로 받았습니다. 도착한 때부터 셉니다.'
          : "The reply is taken as the petitioner's, from its arrival on.";
      return ko
        ? '회신을 민원인의 글이 아닌 것으로 정했습니다.'
        : 'The reply is set down as not the petitioner’s.';
    },
  }),
  'prolong-appeal': banner('owed', {
    AppealProlonged: ({ newDueAt }, { ko, until }) =>
      ko
        ? `이의신청 결정 기간을 늘렸습니다(${until(newDueAt)}).`
        : `The time to decide the appeal is prolonged (${until(newDueAt)}).`,
  }),
  dispute: banner('owed', {
    AnswerDisputed: ({ judge }, { ko, whose }) =>
      ko
        ? `답변이 아니라는 민원인의 말을 접수했습니다. ${whose(judge)}의 판단을 기다립니다.`
        : `It is logged that the petitioner calls it no answer. It waits for the judgement of ${whose(judge)}.`,
  }),
  'decide-dispute': banner('owed', {
    DisputeDecided: ({ outcome }, { ko }) => {
      if (outcome === 'upheld')
        return ko ? '답변이 아니라고 판단했습니다.' : 'It was found to be no answer.';
      return ko ? '답변이 맞다고 판단했습니다.' : 'It was found to be an answer.';
    },
  }),
  'decide-appeal': banner('owed', {
    AppealDecided: ({ outcome }, { ko }) => {
      if (outcome === 'upheld')
        return ko
          ? '이의신청을 받아들였습니다. 민원이 다시 열렸습니다.'
          : 'The appeal is upheld, and the petition is open again.';
      return ko ? '이의신청을 받아들이지 않기로 했습니다.' : 'The appeal is rejected.';
    },
  }),
};

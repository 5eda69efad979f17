import type { callCommands } from '../../../../shared/petition/commands/called.ts';
import type { postCommands } from '../../../../shared/petition/commands/posted.ts';
import type { redressCommands } from '../../../../shared/petition/commands/redress.ts';
import type { secondLookCommands } from '../../../../shared/petition/commands/second-look.ts';
import { apologyWays } from '../../../../shared/presentation/apology-ways.ts';
import { type Banner, banner } from './define-banner.ts';

/** What is said of redress, and of what the petitioner was told by telephone or by post. */
export const REDRESS_BANNERS = {
  objection: banner('keep', {
    ObjectionRaised: (_, { ko }) =>
      ko
        ? '민원인의 지연 이의를 접수했습니다.'
        : "The petitioner's objection to the delay is logged.",
  }),
  explain: banner('owed', {
    ObjectionExplained: (_, { ko }) =>
      ko
        ? '늦어진 사유와 처리 예정일을 적었습니다.'
        : 'The reason of the delay and the date are set down.',
  }),
  call: banner('owed', {
    ExplanationReached: (_, { ko }) =>
      ko
        ? '민원인에게 전화로 설명한 것을 기록했습니다.'
        : 'It is logged that you explained it by telephone.',
  }),
  'own-words': banner('owed', {
    OwnWordsAdded: (_, { ko }) => (ko ? '전할 말을 보냈습니다.' : 'Your words are sent.'),
  }),
  apologise: banner('owed', {
    ApologyMade: ({ how }, { ko }) => {
      if (how === undefined) return ko ? '사과를 보냈습니다.' : 'The apology is made.';
      return ko ? '사과드린 것을 적어 두었습니다.' : 'The apology is noted.';
    },
  }),
  'apology-wish-said': banner('keep', {
    ApologyWished: ({ how }, { ko, language }) => {
      const way = apologyWays(language)[how];
      return ko
        ? `적어 두었습니다. 사과를 받을 방법: ${way}.`
        : `It is noted how they wish to be apologised to: ${way}.`;
    },
  }),
  'second-look': banner('owed', {
    SecondLookFound: ({ found }, { ko }) => {
      if (found === 'broken')
        return ko
          ? '약속을 지키지 못한 것으로 적고 민원인에게 알렸습니다. 부서장의 사과가 남았습니다.'
          : 'A promise was broken: the petitioner is told, and the head owes an apology.';
      return ko
        ? '약속을 어긴 것이 없다고 적고 민원인에게 알렸습니다.'
        : 'No promise was broken: the petitioner is told.';
    },
  }),
  called: banner('owed', {
    CitizenCalled: (_, { ko }) =>
      ko ? '민원인에게 전화로 알린 것을 기록했습니다.' : 'The call is logged: they were told.',
    CallUnanswered: (_, { ko }) =>
      ko
        ? '민원인이 받지 않은 것을 기록했습니다. 다시 전화해 주십시오.'
        : 'The call is logged: nobody answered. Please call again.',
    WayClosed: (_, { ko }) =>
      ko
        ? '민원인의 번호가 아닌 것으로 기록했습니다. 다른 방법으로 알립니다.'
        : 'It is logged that the number is not theirs. They are told another way.',
  }),
  posted: banner('owed', {
    LetterPosted: (_, { ko }) =>
      ko ? '보낸 것을 기록했습니다.' : 'It is logged that it was sent.',
    LetterReturned: (_, { ko }) =>
      ko
        ? '보낸 것이 돌아온 것을 기록했습니다. 다른 방법으로 알립니다.'
        : 'It is logged that it came back. They are told another way.',
  }),
} satisfies Readonly<
  Record<
    | keyof typeof redressCommands
    | 'apology-wish-said'
    | keyof typeof secondLookCommands
    | keyof typeof callCommands
    | keyof typeof postCommands,
    Banner
  >
>;

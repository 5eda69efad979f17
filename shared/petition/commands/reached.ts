import { answerGiven } from '../decide/give-answer.ts';
import { explanationReached } from '../decide/reached.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { told } from './fields.ts';

/** What has come to its reader, at that instant (epoch ms). */
export const reachedCommands = {
  /** An answer of which no mail tells (A6). */
  'answer-given': defineCommand({
    from: 'system',
    body: told<Parameters<typeof answerGiven>[1]>(),
    decide: (petition, given, { now, terms }: NowByTerms) =>
      answerGiven(petition, given, now, terms),
  }),
  /** The explanation of a delay (P24.2). */
  'explanation-reached': defineCommand({
    from: 'system',
    body: told<Parameters<typeof explanationReached>[1]>(),
    decide: (petition, reached, { now, terms }: NowByTerms) =>
      explanationReached(petition, reached, now, terms),
  }),
} as const;

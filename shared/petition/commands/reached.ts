import { explanationReached } from '../decide/explanation-delivered.ts';
import { answerGiven } from '../decide/give-answer.ts';
import { ownCommand } from './command.ts';

/** What has come to its reader. */
export const reachedCommands = {
  /** An answer of which no mail tells (A6). */
  'answer-given': ownCommand(answerGiven),
  /** The explanation of a delay (P24.2). */
  'explanation-reached': ownCommand(explanationReached),
} as const;

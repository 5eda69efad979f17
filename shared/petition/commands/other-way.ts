import { needLetter } from '../decide/letters.ts';
import { needCall } from '../decide/reach.ts';
import { ownCommand } from './command.ts';

/** What the sender asks of people, where no mail, text or fax reaches. */
export const otherWayCommands = {
  'need-call': ownCommand(needCall),
  'need-letter': ownCommand(needLetter),
} as const;

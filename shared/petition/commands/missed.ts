import { onMissed } from '../decide/reach.ts';
import { ownCommand } from './command.ts';

export const missedCommands = {
  /** A notice did not reach the petitioner: that way is closed, and the next one is taken. */
  missed: ownCommand(onMissed),
} as const;

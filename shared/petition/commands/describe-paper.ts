import { describePaper } from '../decide/described.ts';
import { ownCommand } from './command.ts';

export const describePaperCommands = {
  /** What is known about an original, by a sidecar that came later. */
  'describe-paper': ownCommand(describePaper),
} as const;

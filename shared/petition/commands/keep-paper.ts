import { paperRead, paperSealed } from '../decide/seal-paper.ts';
import { ownCommand } from './command.ts';

/** What becomes of an original. */
export const keepPaperCommands = {
  /** It lies in the vault. */
  'paper-sealed': ownCommand(paperSealed),
  /** Its reading copy is there, or more of it. */
  'paper-read': ownCommand(paperRead),
} as const;

import { checkAttachment } from '../decide/attach.ts';
import { ownCommand } from './command.ts';

export const checkFileCommands = {
  /** What was found in a file, or that it never came. */
  'check-file': ownCommand(checkAttachment),
} as const;

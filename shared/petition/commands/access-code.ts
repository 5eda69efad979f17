import { askCode, replaceCode } from '../decide/take-over.ts';
import { ownCommand } from './command.ts';

export const accessCodeCommands = {
  /** Somebody asked for a new access code, by the number alone. */
  'ask-code': ownCommand(askCode),
  /** The new one was used: the one before opens nothing any more. */
  'replace-code': ownCommand(replaceCode),
} as const;

import { accountForBreaks } from '../decide/account-for-breaks.ts';
import { ownCommand } from './command.ts';

export const redressRecordCommands = {
  /** A petition whose breaks are not all accounted for gets their records (P20.1). */
  'record-breaks': ownCommand(accountForBreaks),
} as const;

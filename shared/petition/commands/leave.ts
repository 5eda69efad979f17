import { handOverLeft } from '../decide/leave.ts';
import { ownCommand } from './command.ts';

export const leaveCommands = {
  /** Office data that takes people out of the office or of a department (P8.2). */
  'hand-over-left': ownCommand(handOverLeft),
} as const;

import type { Command } from '../../../shared/petition/commands/command.ts';
import { COMMANDS } from '../../../shared/petition/commands.ts';

/** Everything that staff can do to a petition, by the name in the address. */
export const STAFF_COMMANDS = COMMANDS.staff;
export type StaffCommandName = keyof typeof STAFF_COMMANDS;
export const isStaffCommand = (name: string): name is StaffCommandName =>
  Object.hasOwn(STAFF_COMMANDS, name);

/** The command to whose form an address belongs: its own, or that of a button beside it. */
export const commandAt = (address: string): Command | undefined =>
  isStaffCommand(address)
    ? STAFF_COMMANDS[address]
    : Object.values<Command>(STAFF_COMMANDS).find(({ beside }) => beside.includes(address));

import type { Command } from '../../../shared/petition/commands/command.ts';
import { COMMANDS } from '../../../shared/petition/commands.ts';

/** Everything that staff can do to a petition, by the name in the address. */
export const ACTS = COMMANDS.staff;
export type ActName = keyof typeof ACTS;
export const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);

/** The command to whose form an address belongs: its own, or that of a button beside it. */
export const commandAt = (address: string): Command | undefined =>
  isAct(address)
    ? ACTS[address]
    : Object.values<Command>(ACTS).find(({ beside }) => beside.includes(address));

import { answerActs } from './acts/answer.ts';
import { callActs } from './acts/called.ts';
import type { Command } from '../../shared/petition/commands/command.ts';
import { dateActs } from './acts/dates.ts';
import { fileActs } from './acts/file.ts';
import { handOverActs } from './acts/hand-over.ts';
import { linkActs } from './acts/link.ts';
import { outsideActs } from './acts/outside.ts';
import { paperActs } from './acts/paper.ts';
import { pauseActs } from './acts/pauses.ts';
import { postActs } from './acts/posted.ts';
import { redressActs } from './acts/redress.ts';
import { togetherActs } from './acts/together.ts';
import { unprovenActs } from './acts/unproven.ts';

/** Everything that staff can do to a petition, by the name in the address. */
export const ACTS = {
  ...answerActs,
  ...handOverActs,
  ...dateActs,
  ...fileActs,
  ...pauseActs,
  ...unprovenActs,
  ...outsideActs,
  ...redressActs,
  ...callActs,
  ...postActs,
  ...togetherActs,
  ...linkActs,
  ...paperActs,
} as const;
export type ActName = keyof typeof ACTS;
export const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);

/** The command to whose form an address belongs: its own, or that of a button beside it. */
export const commandAt = (address: string): Command | undefined =>
  isAct(address)
    ? ACTS[address]
    : Object.values<Command>(ACTS).find(({ beside }) => beside.includes(address));

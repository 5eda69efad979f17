import { answerActs } from '../../shared/petition/commands/answer.ts';
import { callActs } from '../../shared/petition/commands/called.ts';
import type { Command } from '../../shared/petition/commands/command.ts';
import { dateActs } from '../../shared/petition/commands/dates.ts';
import { fileActs } from '../../shared/petition/commands/file.ts';
import { handOverActs } from '../../shared/petition/commands/hand-over.ts';
import { linkActs } from '../../shared/petition/commands/link.ts';
import { outsideActs } from '../../shared/petition/commands/outside.ts';
import { paperActs } from '../../shared/petition/commands/paper.ts';
import { pauseActs } from '../../shared/petition/commands/pauses.ts';
import { postActs } from '../../shared/petition/commands/posted.ts';
import { redressActs } from '../../shared/petition/commands/redress.ts';
import { togetherActs } from '../../shared/petition/commands/together.ts';
import { unprovenActs } from '../../shared/petition/commands/unproven.ts';

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

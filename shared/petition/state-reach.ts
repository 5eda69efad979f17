import * as z from 'zod/mini';
import { NOTICE_KINDS } from '../kernel/notice-kind.ts';
import { type Given, Instant, MaybeInstant, MaybeText } from './fields.ts';

/** A way to a petitioner. A text and a call need the same number; it can take calls and no texts. */
export const WAYS = ['email', 'text', 'call', 'fax', 'letter'] as const;
export type Way = (typeof WAYS)[number];

/** What a notice says, by ids and instants: enough to say it again another way. */
export const Said = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  pledge: MaybeText,
  content: MaybeText,
  newDueAt: MaybeInstant,
  because: MaybeText,
  /** When the notice was made, epoch ms. */
  createdAt: Instant,
});
export type Said = Given<typeof Said>;

/** A notice that a person tells by telephone. */
export interface Call {
  /** The notice's id. */
  readonly id: string;
  readonly said: Said;
  readonly openedAt: number;
  /** The pledge that is its clock; undefined under a charter without one. */
  readonly target?: string;
  /** Instants at which nobody answered. */
  readonly unanswered: readonly number[];
  /** The head was told that nobody answers. */
  readonly passedOn: boolean;
  readonly state: 'open' | 'told' | 'over';
}

/** A notice that the mail room sends: by post, or on its own machine where no provider sends a fax. Epoch ms. */
export interface Letter {
  /** The notice's id. */
  readonly id: string;
  readonly way: 'letter' | 'fax';
  readonly said: Said;
  readonly openedAt: number;
  /** The pledge that is its clock; undefined under a charter without one. */
  readonly target?: string;
  readonly postedAt?: number;
  readonly state: 'open' | 'posted' | 'returned' | 'over';
}

/** What became of the ways to a petitioner; undefined on a petition while all went well by mail or text. */
export interface Reach {
  readonly closed: readonly Way[];
  /** Notices whose failing was dealt with: the same news again changes nothing. */
  readonly missed: readonly string[];
  readonly calls: readonly Call[];
  readonly letters?: readonly Letter[];
}

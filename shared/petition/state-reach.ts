import type { NoticeKind } from '../kernel/notice-kind.ts';

/** A way to a petitioner. A text and a call need the same number; it can take calls and no texts. */
export type Way = 'email' | 'text' | 'call' | 'fax' | 'letter';

/** What a notice says, by ids and instants: enough to say it again another way. */
export interface Said {
  readonly kind: NoticeKind;
  readonly pledge?: string;
  readonly content?: string;
  readonly newDueAt?: number;
  readonly because?: string;
  /** When the notice was made, epoch ms. */
  readonly createdAt: number;
}

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

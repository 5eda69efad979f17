import type { NoticeKind } from '../notices/facts.ts';
import type { Petition } from './petition.ts';

/** A way to a petitioner. A text and a call need the same number; it can take calls and no texts. */
export type Way = 'email' | 'text' | 'call';

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

/** What became of the ways to a petitioner; undefined on a petition while all went well by mail or text. */
export interface Reach {
  readonly closed: readonly Way[];
  /** Notices whose failing was dealt with: the same news again changes nothing. */
  readonly missed: readonly string[];
  readonly calls: readonly Call[];
}

const UNTRIED: Reach = { closed: [], missed: [], calls: [] };
export const reachOf = ({ reach }: Petition): Reach => reach ?? UNTRIED;
export const openCalls = (petition: Petition): readonly Call[] =>
  reachOf(petition).calls.filter(({ state }) => state === 'open');

/** The way that a notice takes now: mail, else a text where there is a provider, else a person calls; none of `tried`. */
export function wayTo(
  petition: Petition,
  texts: boolean,
  tried: readonly Way[] = [],
): Way | undefined {
  const { contact } = petition;
  const closed = [...reachOf(petition).closed, ...tried];
  if (contact.email && !closed.includes('email')) return 'email';
  if (!contact.phone) return undefined;
  if (texts && !closed.includes('text')) return 'text';
  return closed.includes('call') ? undefined : 'call';
}

/** Whether any way is left besides the page. */
export const canBeReached = (petition: Petition): boolean => wayTo(petition, false) !== undefined;

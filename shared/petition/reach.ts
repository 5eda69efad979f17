import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { Petition } from './petition.ts';
import type { Call, Letter, Reach, Way } from './reach/state.ts';

/** Which providers this installation has. */
export interface Providers {
  readonly texts: boolean;
  readonly faxes: boolean;
}

const UNTRIED: Reach = { closed: [], missed: [], calls: [] };
export const reachOf = ({ reach }: Petition): Reach => reach ?? UNTRIED;
export const openCalls = (petition: Petition): readonly Call[] =>
  reachOf(petition).calls.filter(({ state }) => state === 'open');
export const lettersOf = (petition: Petition): readonly Letter[] => reachOf(petition).letters ?? [];
export const openLetters = (petition: Petition): readonly Letter[] =>
  lettersOf(petition).filter(({ state }) => state === 'open');

/** What people keep in a folder: it goes out on paper before it is told in a sentence. */
const FORMAL: ReadonlySet<NoticeKind> = new Set([
  'receipt',
  'answer',
  'supplement',
  'transferred-out',
  'appeal',
  'appeal-prolonged',
  'appeal-decided',
]);

/** Mail first. Without a provider of faxes a letter is surer, and the last of the two goes by hand. */
function orderOf(kind: NoticeKind, { texts, faxes }: Providers): readonly Way[] {
  // Nobody is called or written to on paper for the sake of a question of ours.
  if (kind === 'asking') return ['email'];
  const text: readonly Way[] = texts ? ['text'] : [];
  if (FORMAL.has(kind))
    return ['email', ...(faxes ? (['fax', 'letter'] as const) : PAPER), ...text, 'call'];
  return ['email', ...text, ...(faxes ? (['fax', 'call', 'letter'] as const) : CALL_FIRST)];
}
const PAPER = ['letter', 'fax'] as const;
const CALL_FIRST = ['call', 'letter', 'fax'] as const;

/**
 * The way that a notice takes now; none of `tried`. What people keep goes out on paper first, what is urgent is told the
 * quickest way; a letter is slow and always works.
 */
export function wayTo(
  petition: Petition,
  kind: NoticeKind,
  providers: Providers,
  tried: readonly Way[] = [],
): Way | undefined {
  const closed = [...reachOf(petition).closed, ...tried];
  return orderOf(kind, providers).find((way) => isKnown(petition, way) && !closed.includes(way));
}

function isKnown({ contact }: Petition, way: Way): boolean {
  if (way === 'email') return contact.email;
  if (way === 'fax') return contact.fax === true;
  return way === 'letter' ? contact.post === true : contact.phone;
}

const NO_PROVIDERS: Providers = { texts: false, faxes: false };

/** Whether any way is left besides the page. */
export const canBeReached = (petition: Petition): boolean =>
  wayTo(petition, 'receipt', NO_PROVIDERS) !== undefined;

/** Whether an answer goes out on paper now: by post or by fax, whatever providers there are (A6). */
export const isReachedOnPaper = (petition: Petition): boolean => {
  const way = wayTo(petition, 'answer', NO_PROVIDERS);
  return way === 'letter' || way === 'fax';
};

import type { StandingWish } from '../../kernel/standing-wish.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { WishWay } from '../standing/events.ts';
import { decided, NOTHING } from './commit.ts';

/** Under which keyed marks wishes are kept, and which they are now. */
export interface KeptWishes {
  readonly keys: readonly string[];
  readonly wishes: readonly StandingWish[];
}

/** Whose wishes they are: all that is kept to in the petition. */
export interface Wisher extends KeptWishes {
  /** What the petitioner's own word reaches: the contact that they have shown to be theirs, else this petition alone. */
  readonly own: Reached;
}

/** What somebody's word reaches; `isSettled` where what is kept stands under each of the marks. */
interface Reached extends KeptWishes {
  readonly isSettled?: boolean;
}

interface Said {
  readonly wishes: readonly StandingWish[];
  readonly how: WishWay;
}

/**
 * The person's standing wishes are these from now on, wherever their word reaches: in this petition, and in all others of the same
 * contact; none erases them. It can be said at any time, also of a petition that is over. The same again changes nothing.
 */
export function sayWishes(
  petition: Petition,
  { wishes, how, wisher }: Said & { readonly wisher: Reached },
  { at, now, by, ...terms }: DecisionContext,
): Decision {
  const isSame =
    wishes.length === wisher.wishes.length &&
    wishes.every((one) => wisher.wishes.includes(one)) &&
    (wisher.isSettled !== false || wishes.length === 0);
  if (isSame) return NOTHING;
  return {
    ...decided(petition, [saidAt({ wishes, how }, { at, by })], [], now, terms),
    wishes: { keys: wisher.keys, wishes },
  };
}

/** Whoever is spoken with is asked; a form, a letter and a mail say only what somebody wrote. */
const ASKED: ReadonlySet<WishWay> = new Set(['phone', 'counter']);

/**
 * These join what the person has wished before: said beside a petition, they take nothing back. What nobody of ours asked for
 * is kept to in this petition alone: whoever files with another's contact sets nothing for them.
 */
export function addWishes(
  petition: Petition,
  { wishes, how, marks }: Said & { readonly marks: readonly string[] },
  { at, now, by, ...terms }: DecisionContext,
): Decision {
  const keys = ASKED.has(how) ? marksOf(petition, marks) : [petition.number];
  return {
    ...decided(petition, [saidAt({ wishes, how }, { at, by })], [], now, terms),
    wishes: { keys, wishes, joins: true },
  };
}

/**
 * A petition's own mark is for who gave no contact, or gave one later. With a contact it would be one more for each petition
 * of a person, and what is kept under too many is neither read nor erased in one step.
 */
function marksOf({ number, wishesSaidAt }: Petition, marks: readonly string[]): readonly string[] {
  const contacts = marks.filter((mark) => mark !== number);
  return contacts.length === 0 || wishesSaidAt !== undefined ? marks : contacts;
}

const saidAt = (
  { wishes, how }: Said,
  { at, by }: { readonly at: number; readonly by: string | undefined },
): PetitionEvent => ({
  type: 'StandingWishesSaid',
  ...{ at, how },
  ...(by !== undefined && { by }),
  ...(wishes.length === 0 && { erased: true }),
});

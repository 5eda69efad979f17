import type { StandingWish } from '../../kernel/standing-wish.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { WishWay } from '../standing/events.ts';
import { decided, NOTHING } from './commit.ts';

/** Whose wishes they are: under which keyed marks they are kept, and what is kept now. */
export interface Wisher {
  readonly keys: readonly string[];
  readonly wishes: readonly StandingWish[];
}

interface Said {
  readonly wishes: readonly StandingWish[];
  readonly how: WishWay;
}

/**
 * The person's standing wishes are these from now on, in this petition and in all others of the same contact; none erases
 * them. It can be said at any time, also of a petition that is over. The same again changes nothing.
 */
export function sayWishes(
  petition: Petition,
  { wishes, how, wisher }: Said & { readonly wisher: Wisher },
  { at, now, by, ...terms }: DecisionContext,
): Decision {
  const isSame =
    wishes.length === wisher.wishes.length && wishes.every((one) => wisher.wishes.includes(one));
  if (isSame) return NOTHING;
  return {
    ...decided(petition, [saidAt({ wishes, how }, { at, by })], [], now, terms),
    wishes: { keys: wisher.keys, wishes },
  };
}

/** These join what the person has wished before: said beside a petition, they take nothing back. */
export function addWishes(
  petition: Petition,
  { wishes, how, marks }: Said & { readonly marks: readonly string[] },
  { at, now, by, ...terms }: DecisionContext,
): Decision {
  const keys = marksOf(petition, marks);
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

import type { ItemWanted } from '../../improvement/open.ts';
import type { Office } from '../../organization/office.ts';
import { togetherOf } from '../collaboration.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Declines } from '../staff/events.ts';
import { answer } from './acts.ts';
import { decided, NOTHING } from './commit.ts';
import type { NoItem } from './improvement.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { spreads } from './keep-apart.ts';
import { refused } from './refused.ts';

/** More than one answer can be carried to in one commit. */
const MOST = 40;

/** Why this petition cannot be the duplicate of that one; undefined when it can. Only one level deep. */
function whyNotLinked(child: Petition, parent: Petition, { approvals }: Office) {
  const { parent: other, children } = togetherOf(child);
  if (child.number === parent.number) return 'link-itself';
  if (isOver(child) || isOver(parent)) return 'petition-over';
  if (other !== undefined && other !== parent.number) return 'linked-already';
  if (children.length > 0) return 'has-duplicates';
  const above = togetherOf(parent);
  if (above.parent !== undefined) return 'parent-is-linked';
  if (above.children.length >= MOST) return 'linked-enough';
  // One that needs approval is not answered past it by one that needs none.
  return approvals?.[child.kind] && !approvals[parent.kind] ? 'approval-differs' : undefined;
}

/**
 * A person finds a petition to be the duplicate of another (민원처리법 §23; P9, exceptions). It stays a petition with its
 * number, and its clocks run on: it was promised an answer of its own.
 */
export function link(
  child: Petition,
  { parent }: { readonly parent: Petition },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'approval-differs'
      | 'has-duplicates'
      | 'link-itself'
      | 'linked-already'
      | 'linked-enough'
      | 'parent-is-linked'
      | 'petition-over'
    > {
  const { by, at } = context;
  const why = whyNotLinked(child, parent, context.office);
  if (why !== undefined) return refused(why);
  if (togetherOf(child).parent === parent.number) return NOTHING;
  const linked = { type: 'PetitionLinked' as const, at, by, parent: parent.number };
  // Whoever is accused in one of them has nothing to do with the other either (P23).
  const apart = hasAccused(child) || hasAccused(parent) ? [spreads(child, [parent.number])] : [];
  return decided(child, [...acceptedBy(child, by, at, 'opened'), linked], apart, at, context);
}

/** Of the parent: where its duplicates are. Written before the link, so that none is ever without. */
export function addDuplicate(
  parent: Petition,
  { child }: { readonly child: Petition },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'approval-differs'
      | 'has-duplicates'
      | 'link-itself'
      | 'linked-already'
      | 'linked-enough'
      | 'parent-is-linked'
      | 'petition-over'
    > {
  const { by, at } = context;
  const why = whyNotLinked(child, parent, context.office);
  if (why !== undefined) return refused(why);
  if (togetherOf(parent).children.includes(child.number)) return NOTHING;
  return decided(
    parent,
    [{ type: 'DuplicateAdded', at, by, child: child.number }],
    [],
    at,
    context,
  );
}

const hasAccused = ({ reports, apart }: Petition): boolean =>
  reports !== undefined || apart !== undefined;

/** A petition of its own again. */
export function unlink(
  child: Petition,
  _asked: object,
  context: StaffContext,
): Decision | Refusal<'not-linked'> {
  const { by, at } = context;
  const { parent } = togetherOf(child);
  if (parent === undefined) return refused('not-linked');
  const apart = hasAccused(child) ? [spreads(child, [parent])] : [];
  return decided(child, [{ type: 'PetitionUnlinked', at, by, parent }], apart, at, context);
}

export function removeDuplicate(
  parent: Petition,
  { child }: { readonly child: string },
  context: StaffContext,
): Decision {
  const { by, at } = context;
  if (!togetherOf(parent).children.includes(child)) return NOTHING;
  return decided(parent, [{ type: 'DuplicateRemoved', at, by, child }], [], at, context);
}

interface Carried {
  readonly parent: string;
  /** The parent's content item, and this one's own. */
  readonly from: string;
  readonly answer: string;
  readonly hash: string;
  readonly interim?: true;
  /** Who wrote and approved it there. */
  readonly authors?: readonly string[];
  readonly declines?: Declines;
  readonly improvement?: ItemWanted;
}

/**
 * The parent's answer is this one's, too: once, while it is linked there. `at` is the instant of the parent's answer: each
 * is judged by its own clocks at that instant.
 */
export function answerWithParent(
  child: Petition,
  carried: Carried,
  context: StaffContext,
): Decision | Refusal<'approval-needed' | 'paper-unkeyed' | 'petition-over' | NoItem> {
  const { parent, from, ...command } = carried;
  const { parent: current, answeredWith } = togetherOf(child);
  if (current !== parent || answeredWith === `${parent} ${from}`) return NOTHING;
  // Whoever approved the parent's answer approved that it goes to all.
  const given = { ...command, approvedBy: context.by, with: { parent, answer: from } };
  return answer(child, given, context);
}

import type { WorkCalendar } from '../../../shared/charter/calendar.ts';
import { isOpenItem } from '../../../shared/improvement/item.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { owes } from '../../../shared/organization/owed-thing.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import type { Owed, OwedKind } from '../../../shared/petition/owed.ts';
import type { WorkKind, WorklistEntry } from '../../../shared/petition/worklist-entry.ts';
import type { ListedItem } from '../../../shared/ports/improvements.ts';
import type { ListedPublication } from '../../../shared/ports/publications.ts';
import type { Glance, OpenCall, Whose } from '../../../shared/ports/worklists.ts';
import { hideForDisplay, hideName } from '../../../shared/privacy/mask.ts';
import { doerOf } from '../../../shared/publications/clock.ts';
import { stepOf } from '../../../shared/publications/publication.ts';
import { mayOpenListed } from '../access/access-control.ts';
import { submissionIn } from '../pages/petition/view.ts';
import { URGENCIES, type Urgency, urgencyOf } from './urgency.ts';

/** Something owed, as a line says it; an item of improvement is to be looked at again. */
export interface RowThing extends Omit<Owed, 'kind'> {
  readonly kind: OwedKind | 'improvement' | 'wrap-up' | 'publication';
  readonly urgency: Urgency;
}

/** A line of a list: one petition, one item of improvement, one publication, or one telephone call. */
export interface Row {
  /** The petition's number, or the id of the item, the publication or the call. */
  readonly number: string;
  readonly kind: WorkKind;
  readonly department: string;
  readonly assignee: string;
  /** Masked; undefined for whoever may not open the petition, and where somebody marked it abusive. */
  readonly title?: string;
  /** Masked. */
  readonly petitioner?: string;
  /** The most urgent first. Empty for what nobody owes anything in. */
  readonly things: readonly RowThing[];
  /** How far an answered petition came. */
  readonly status: Glance['petition']['status'];
}

/** Who looks, where and when (epoch ms). */
export interface Looking {
  readonly person: string;
  readonly office: Office;
  readonly calendar: WorkCalendar;
  readonly now: number;
}

/**
 * Of a person's list what that person owes; of a department's all but the letters and what the head of another owes, and of a
 * petition elsewhere what its own head owes there (P21).
 */
function isOfList({ to }: Owed, whose: Whose | undefined, home: string): boolean {
  if (whose?.person === undefined) {
    if (whose?.department === undefined) return to.role !== 'mailRoom';
    if (to.role === 'head') return to.department === whose.department;
    return to.role !== 'mailRoom' && home === whose.department;
  }
  return to.person === whose.person;
}

const ABOUT_PERSON: ReadonlySet<OwedKind> = new Set<OwedKind>([
  ...(['finding', 'finding-review', 'referral', 'training'] as const),
]);

/** What a person who looks may read of a petition in a line, and what of it stands in this list. */
export function rowOf(glance: Glance, whose: Whose | undefined, looking: Looking): Row {
  const { petition, owed, contents } = glance;
  const { number, kind, department, assignee, status } = petition;
  const { person, office, calendar, now } = looking;
  const things = owed
    .filter((thing) => isOfList(thing, whose, department))
    // What a finding about a person needs is read by whoever owes it.
    .filter((thing) => !ABOUT_PERSON.has(thing.kind) || owes(person, thing, office, now))
    .map((thing) => ({ ...thing, urgency: urgencyOf(thing, now, calendar) }))
    .toSorted(byUrgency);
  const isReadable = mayOpenListed(glance, { person, byLink: false }, office, now);
  const isUnproven = owed.some((thing) => thing.kind === 'unproven');
  return {
    ...{ number, department, assignee, status, things },
    kind: petition.unkeyed ? 'unkeyed' : isUnproven ? 'unproven' : kind,
    ...(isReadable && named(petition, contents)),
  };
}

/** Whoever is accused in it, or stands in for them, finds it in no list (P23). */
export const isHidden = ({ petition }: Glance, { person }: Looking): boolean =>
  isBarred(petition, person);

/** The line of an item: what has to change is the house's own, and nobody's name. Over, nobody owes anything in it. */
export function rowOfItem(item: ListedItem, { now, calendar }: Looking): Row {
  const { id: number, department, owner: assignee, change: title } = item;
  const { startsAt, actBy, dueAt } = item;
  const thing = { kind: 'improvement', to: { person: assignee }, startsAt, actBy, dueAt } as const;
  return {
    ...{ number, department, assignee, title },
    kind: 'improvement',
    ...(isOpenItem(item)
      ? { status: 'received', things: [{ ...thing, urgency: urgencyOf(thing, now, calendar) }] }
      : { status: 'closed', things: [] }),
  };
}

/** The line of a publication: its title, in the words of staff; before it is written, its number. */
export function rowOfPublication(publication: ListedPublication, { now, calendar }: Looking): Row {
  const { id: number, department, owner, words, startsAt, actBy, dueAt } = publication;
  const step = stepOf(publication);
  const assignee = step ? doerOf({ ...publication, pledges: [] }, step) : owner;
  const thing = { kind: 'publication', to: { person: assignee }, startsAt, actBy, dueAt } as const;
  return {
    ...{ number, department, assignee, kind: 'publication' },
    ...(words && { title: words.title.ko }),
    ...(step
      ? { status: 'received', things: [{ ...thing, urgency: urgencyOf(thing, now, calendar) }] }
      : { status: 'closed', things: [] }),
  };
}

/** The line of a call that is not wrapped up: its id opens it, and nothing says who called. */
export function rowOfCall(call: WorklistEntry & OpenCall, { now, calendar }: Looking): Row {
  const { number, department, assignee, startsAt, actBy, dueAt } = call;
  const thing = { kind: 'wrap-up', to: { person: assignee }, startsAt, actBy, dueAt } as const;
  return {
    ...{ number, department, assignee, kind: 'wrap-up', status: 'received' },
    things: [{ ...thing, urgency: urgencyOf(thing, now, calendar) }],
  };
}

function named(petition: Glance['petition'], contents: Glance['contents']) {
  const submission = submissionIn(petition, contents);
  const name = nameIn(submission?.petitioner);
  const title = String(submission?.title ?? '');
  const names = [name, nameIn(submission?.represented)].flatMap((one) => one ?? []);
  return {
    ...(!petition.abusive && title !== '' && { title: hideForDisplay(title, { names }) }),
    ...(name !== undefined && { petitioner: hideName(name) }),
  };
}

export const nameIn = (people: unknown): string | undefined => {
  if (typeof people !== 'object' || people === null || !('name' in people)) return undefined;
  return typeof people.name === 'string' && people.name !== '' ? people.name : undefined;
};

/** A line of what could not be read: its entry in the index alone. */
export const rowOfEntry = ({ number, kind, department, assignee }: WorklistEntry): Row => ({
  ...{ number, kind, department, assignee },
  status: 'received',
  things: [],
});

/** What the head owes of the departments that are shown stands in their own list too. */
export const asHead = (row: Row, { person, office, now }: Looking): readonly Row[] => {
  const things = row.things.filter(
    (thing) => thing.to.role === 'head' && owes(person, thing, office, now),
  );
  return things.length > 0 ? [{ ...row, things }] : [];
};

const WEIGHTS: Readonly<Partial<Record<Urgency, number>>> = { hour: 0, first: 1, paused: 3 };
const weight = ({ urgency }: Pick<RowThing, 'urgency'>): number => WEIGHTS[urgency] ?? 2;

const byUrgency = (a: RowThing, b: RowThing): number => weight(a) - weight(b) || a.actBy - b.actBy;

/** The hour of P24 first, then whoever came twice (P21.4), then by last moment to act; what stands still comes last. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [a.things[0], b.things[0]];
    if (!one || !other) return Number(one === undefined) - Number(other === undefined);
    return byUrgency(one, other) || (a.number < b.number ? -1 : 1);
  });
}

/** The most urgent of a line; a line without anything owed is not. */
export const urgencyIn = ({ things }: Row): Urgency =>
  URGENCIES.find((one) => things.some(({ urgency }) => urgency === one)) ?? 'later';

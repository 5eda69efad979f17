import type { RefusalCode } from '../refusals/refusals.ts';
import type { Office } from './office.ts';
import { headOf, presentFor } from './presence.ts';
import type { AbsenceCategory, Span } from './span.ts';

/** An absence as it was entered at the desk. */
export interface Absence extends Span {
  readonly id: string;
  readonly person: string;
  readonly by: string;
}

/** The office with what was entered at the desk beside what its file has. */
export const withAbsences = (
  office: Office,
  absences: readonly (Span & { readonly person: string })[],
): Office =>
  absences.length === 0
    ? office
    : {
        ...office,
        people: office.people.map((one) => {
          const own = absences.filter(({ person }) => person === one.id);
          return own.length === 0 ? one : { ...one, absences: [...(one.absences ?? []), ...own] };
        }),
      };

/** What is told of somebody who is not there: the category, when they are back, who acts meanwhile. */
export interface Away {
  readonly category: AbsenceCategory;
  /** The end of the whole stretch, absences that meet or overlap counted as one; epoch ms. */
  readonly until: number;
  readonly standIn: string;
}

/** Undefined for whoever is there at `now` (epoch ms), and for whom nobody knows. */
export function awayOf(office: Office, person: string, now: number): Away | undefined {
  const spans = office.people.find(({ id }) => id === person)?.absences ?? [];
  const covering = (at: number) => spans.filter(({ from, until }) => from <= at && at < until);
  const [longest] = covering(now).toSorted((a, b) => b.until - a.until);
  if (!longest) return undefined;
  let until = longest.until;
  for (let on = covering(until); on.length > 0; on = covering(until))
    until = Math.max(...on.map((span) => span.until));
  return { category: longest.category, until, standIn: presentFor(office, person, now) };
}

/**
 * Whether somebody is known not to be there for some of a time (epoch ms). A trip is none of that: it can be the very way that is
 * asked about.
 */
export const isAwayIn = (
  office: Office,
  person: string,
  { from, until }: Pick<Span, 'from' | 'until'>,
): boolean =>
  (office.people.find(({ id }) => id === person)?.absences ?? []).some(
    (span) => span.category !== 'trip' && span.from < until && from < span.until,
  );

const DAY = 86_400_000;
const LONGEST = 366 * DAY;

export interface Plan {
  readonly by: string;
  readonly person: string;
  /** Undefined: from now on. */
  readonly from: number | undefined;
  readonly until: number;
  readonly category: AbsenceCategory;
}

/** One's own absence, and for a head or who stands in for one that of the department's people. */
export const mayPlanFor = (office: Office, by: string, person: string, now: number): boolean => {
  const department = office.people.find(({ id }) => id === person)?.department;
  if (by === person || department === undefined) return by === person;
  const head = office.departments.find(({ id }) => id === department)?.head;
  return by === head || by === headOf(office, department, now);
};

/** The absence as it will stand, or why it cannot. One that began before `now` begins now: it undoes nothing that was told. */
export function planned(
  office: Office,
  { by, person, from = 0, until, category }: Plan,
  now: number,
): Omit<Absence, 'id'> | { readonly refused: RefusalCode } {
  if (!office.people.some(({ id }) => id === person)) return { refused: 'unknown-person' };
  if (!mayPlanFor(office, by, person, now)) return { refused: 'absence-not-yours' };
  const begins = Math.max(from, now);
  if (until <= begins) return { refused: 'absence-over' };
  if (until - now > LONGEST) return { refused: 'absence-too-long' };
  return { by, person, from: begins, until, category };
}

/** The people whose work this absence moves at `now`, by who has it from now on. Nobody's, where all fall to the absent. */
export function handedOver(
  office: Office,
  absence: Absence,
  now: number,
): ReadonlyMap<string, readonly string[]> {
  const before = { ...office, people: office.people.map((one) => without(one, absence)) };
  const to = new Map<string, string[]>();
  for (const { id } of office.people) {
    if (presentFor(before, id, now) !== absence.person) continue;
    const next = presentFor(office, id, now);
    if (next !== absence.person) to.set(next, [...(to.get(next) ?? []), id]);
  }
  return to;
}

const without = (one: Office['people'][number], { person, from, until }: Absence) =>
  one.id === person
    ? {
        ...one,
        absences: (one.absences ?? []).filter((span) => span.from !== from || span.until !== until),
      }
    : one;

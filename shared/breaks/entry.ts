import * as z from 'zod/mini';
import { monthText } from '../charter/day.ts';
import { EXEMPTIONS, OBLIGATIONS } from '../charter/redress.ts';
import { lazily } from '../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, Text } from '../petition/fields.ts';
import type { Petition } from '../petition/petition.ts';
import { isOfReport } from '../petition/pledge.ts';
import type { Redress } from '../petition/redress/state.ts';
import { obligationsOf } from '../petition/redress.ts';

/** One break as a department learns from it: what broke and what was owed; nothing about a person. Instants are epoch ms. */
export const BreakEntry = lazily(() =>
  z.strictObject({
    at: Instant,
    /** The id of the promise's terms, or what else opened the redress. */
    cause: Text,
    /** The rule by which nothing is owed. */
    rule: z.exactOptional(z.enum(EXEMPTIONS)),
    /** It was none after all. */
    voided: Mark,
    owes: z.array(
      z.strictObject({ what: z.enum(OBLIGATIONS), dueAt: MaybeInstant, doneAt: MaybeInstant }),
    ),
  }),
);
export type BreakEntry = LazilyGiven<typeof BreakEntry>;

/** An entry with where it stands: the department that it happened in, the month in Korea (`YYYY-MM`), and its own name there. */
export interface PlacedEntry {
  readonly department: string;
  readonly month: string;
  readonly id: string;
  readonly entry: BreakEntry;
}

/**
 * What a petition adds to what its departments learn. What is said about a person's conduct is not in it: it is seen by that
 * person, their head and audit only, and counted nowhere.
 */
export function entriesOf(petition: Petition): readonly PlacedEntry[] {
  const { redress = [], exempt = [] } = petition;
  return [
    ...redress
      .filter(({ source }) => source !== 'report')
      .map((one) =>
        placed(petition, `redress#${one.id}`, one.department, ofRedress(one, petition)),
      ),
    ...exempt
      .filter(({ pledge }) => !isOfConduct(petition, pledge))
      .map(({ pledge, rule, at, department }) =>
        placed(petition, `exempt#${pledge}`, department, {
          ...{ at, cause: termsOf(petition, pledge), rule, owes: [] },
        }),
      ),
  ];
}

const isOfConduct = ({ pledges }: Petition, id: string): boolean =>
  pledges.some((pledge) => pledge.id === id && isOfReport(pledge));

/** Of before its department was kept it is the petition's own. */
const placed = (
  { number, department: own }: Petition,
  id: string,
  department: string | undefined,
  entry: BreakEntry,
): PlacedEntry => ({
  department: department ?? own,
  month: monthText(entry.at),
  id: `${number}#${id}`,
  entry,
});

const ofRedress = (redress: Redress, petition: Petition): BreakEntry => ({
  at: redress.openedAt,
  cause: redress.source === 'break' ? termsOf(petition, redress.pledge) : redress.source,
  ...(redress.voidedAt !== undefined && { voided: true as const }),
  owes: obligationsOf(redress, petition).map(({ what, dueAt, doneAt }) => ({
    what,
    ...(dueAt !== undefined && { dueAt }),
    ...(doneAt !== undefined && { doneAt }),
  })),
});

const termsOf = ({ pledges }: Petition, pledge: string): string =>
  pledges.find(({ id }) => id === pledge)?.terms ?? pledge;

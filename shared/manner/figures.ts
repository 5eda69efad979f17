import { type ContactCount, countKey, isMeasurable, type MannerRow, type Since } from './books.ts';
import { MANNER_CLAUSES, type MannerClause, NOT_IN_EVERY_CHARTER } from './clauses.ts';
import {
  borneOut,
  couldBeKept,
  coverage,
  measuredIn,
  ownIn,
  type Tally,
  tallyFrom,
} from './tally.ts';

/** Why there is nothing to read. */
export type Unseen =
  | 'never' // nobody could say it
  | 'off' // staff were not consulted by then
  | 'none' // there was no such contact
  | 'few'; // too few contacts, or too few people, to say nothing of one of them

/** How many were kept and how many were not. */
export interface KeptOrNot {
  readonly kept: number;
  readonly broken: number;
}

/** What may be read of a clause; what is too few is not in it. */
export type ClauseFigure =
  | { readonly clause: MannerClause; readonly unseen: Unseen }
  | {
      readonly clause: MannerClause;
      readonly unseen?: undefined;
      /** Contacts in which it was there to be kept. */
      readonly contacts: number;
      /** As a machine or the citizen says; left out where too few are measured. */
      readonly measured?: KeptOrNot;
      /** As only we say; never in a rate. */
      readonly own?: KeptOrNot;
      /** How many of those that could be kept each of the two witnessed, 0 to 1. */
      readonly coverage: NonNullable<ReturnType<typeof coverage>>;
      readonly unmeasured: Tally['unmeasured'];
      readonly excluded: Tally['excluded'];
    };

/** How few are not shown. */
export interface Fewest {
  /** Contacts. */
  readonly contacts: number;
  /** People of the team. */
  readonly people: number;
}

const NOBODY_ELSE: Fewest = { contacts: 0, people: 0 };

/** A person's own month: for their eyes alone, so that nothing is too few. */
export const ownFigures = (
  rows: readonly MannerRow[],
  month: string,
  since: Since,
): readonly ClauseFigure[] => figures(rows, month, since, NOBODY_ELSE);

/**
 * A team's month. Where fewer contacts, or people, are behind a clause than the charter says, nothing of it is shown: one month
 * is never added to another, nor one team to another, so that what is hidden cannot be reckoned from what is shown.
 */
export const teamFigures = (
  rows: readonly MannerRow[],
  month: string,
  since: Since,
  fewest: Fewest,
): readonly ClauseFigure[] => figures(rows, month, since, fewest);

function figures(
  rows: readonly MannerRow[],
  month: string,
  since: Since,
  fewest: Fewest,
): readonly ClauseFigure[] {
  const isPromised = (clause: MannerClause): boolean =>
    !NOT_IN_EVERY_CHARTER.has(clause) ||
    rows.some(({ counts }) => Object.keys(counts).some((key) => key.startsWith(`${clause} `)));
  return MANNER_CLAUSES.filter(isPromised).map((clause) => {
    if (!isMeasurable(clause)) return { clause, unseen: 'never' };
    if (since === undefined || month < since.slice(0, 7)) return { clause, unseen: 'off' };
    const countIn = (row: MannerRow, name: string): number =>
      row.counts[countKey(clause, name)] ?? 0;
    const count = (name: string): number => rows.reduce((all, row) => all + countIn(row, name), 0);
    const people = rows.flatMap((row) =>
      row.person === undefined ? [] : tallyFrom((name) => countIn(row, name)),
    );
    const isEnough = (kind: ContactCount): boolean =>
      count(kind) >= fewest.contacts &&
      people.filter((one) => BEHIND[kind](one) > 0).length >= fewest.people;
    const counted = tallyFrom(count);
    const covered = coverage(counted);
    if (!isEnough('contacts')) return { clause, unseen: 'few' };
    if (!covered) return { clause, unseen: 'none' };
    const { kept, broken, unmeasured, excluded } = counted;
    return {
      ...{ clause, contacts: count('contacts'), coverage: covered, unmeasured, excluded },
      ...(isEnough('measured') &&
        measuredIn(counted) > 0 && {
          measured: { kept: borneOut(kept), broken: borneOut(broken) },
        }),
      ...(isEnough('own') &&
        ownIn(counted) > 0 && {
          own: { kept: kept['own-word'], broken: broken['own-word'] },
        }),
    };
  });
}

/** What of a person's stands behind each of the three. */
const BEHIND: Readonly<Record<ContactCount, (one: Tally) => number>> = {
  contacts: couldBeKept,
  measured: measuredIn,
  own: ownIn,
};

/** The clauses of which a team broke more than so many of a hundred; own word and what is unmeasured are in no rate. */
export function missedAbove(
  figures: readonly ClauseFigure[],
  promises: readonly string[],
  percent: number,
): readonly MannerClause[] {
  return figures.flatMap((figure) => {
    if (figure.unseen !== undefined || !figure.measured) return [];
    const [promise = ''] = figure.clause.split('.');
    const { kept, broken } = figure.measured;
    return promises.includes(promise) && broken * 100 > percent * (kept + broken)
      ? [figure.clause]
      : [];
  });
}

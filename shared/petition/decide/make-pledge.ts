import type { PledgeTerms } from '../../charter/charter.ts';
import { actBy, dueAt } from '../../charter/deadline.ts';
import type { LegalKind } from '../../charter/legal-kinds.ts';
import { dueAfterPause, type Waited } from '../../charter/pause.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Pledge, Task } from '../pledge.ts';

const OWED: Readonly<Partial<Record<PledgeTerms['evidence'], NonNullable<Pledge['owes']>>>> = {
  ExplanationReached: 'explanation',
  ApologyMade: 'apology',
};

/** A pledge as its terms make it at `startsAt` (epoch ms); open, its first moment not yet set, with an id of its own. */
export function makePledge(
  pledgeTerms: PledgeTerms,
  startsAt: number,
  terms: Terms,
  given: {
    /** Those that the petition has, and those that the same decision makes: their ids are taken. */
    readonly among: readonly Pick<Pledge, 'id'>[];
    readonly legalKind?: LegalKind;
    readonly owner?: 'head';
    readonly task?: Task;
    /** Whose task it is. */
    readonly of?: string;
    /** The second visit that it is about. */
    readonly visit?: string;
    /** The visit to the citizen that it is about, or what was wrong with one. */
    readonly homeVisit?: string;
    /** Where the rule is `given`, epoch ms. */
    readonly dueAt?: number;
  },
): Pledge {
  const { charter, calendar } = terms;
  const owes = OWED[pledgeTerms.evidence];
  const due = given.dueAt ?? dueAt(pledgeTerms.rule, startsAt, charter, calendar, given.legalKind);
  return {
    id: freeId(given.among, pledgeTerms.id),
    terms: pledgeTerms.id,
    clause: pledgeTerms.clause,
    kind: pledgeTerms.kind,
    rule: pledgeTerms.rule,
    owner: given.owner ?? 'assignee',
    ...(owes && { owes }),
    ...(given.task && { task: given.task }),
    ...(given.of !== undefined && { of: given.of }),
    ...(given.visit !== undefined && { visit: given.visit }),
    ...(given.homeVisit !== undefined && { homeVisit: given.homeVisit }),
    charterVersion: charter.version,
    calendarVersion: calendar.version,
    startsAt,
    dueAt: due,
    // The hour runs day and night: its last moment to act is its due instant.
    actBy: owes === 'explanation' ? due : actByWithLaw(due, startsAt, terms, given.legalKind),
    state: 'open',
    nextSeq: 0,
    spent: [],
    silent: false,
  };
}

/** A pledge that its own receipt keeps (P8, P10.1): assigned and handed over in the receipt's transaction. */
export const keptAtReceipt = (
  pledgeTerms: PledgeTerms,
  at: number,
  { charter, calendar }: Terms,
): Pledge => ({
  id: pledgeTerms.id,
  terms: pledgeTerms.id,
  clause: pledgeTerms.clause,
  kind: pledgeTerms.kind,
  rule: pledgeTerms.rule,
  owner: 'assignee',
  charterVersion: charter.version,
  calendarVersion: calendar.version,
  startsAt: at,
  dueAt: at,
  actBy: at,
  state: 'kept',
  settledAt: at,
  nextSeq: 0,
  spent: [],
  silent: false,
});

export const pledgeMade = (pledge: Pledge, at: number): PetitionEvent => ({
  type: 'PledgeMade',
  at,
  pledge,
});

/** The last staffed minute before the promise or before the law's own limit, whichever is sooner. */
export function actByWithLaw(
  due: number,
  startsAt: number,
  { charter, calendar }: Terms,
  legalKind: LegalKind | undefined,
  pauses: readonly Waited[] = [],
): number {
  const limit =
    legalKind === undefined ? due : dueAt('legal', startsAt, charter, calendar, legalKind);
  const law = pauses.reduce(
    (told, waited, i) =>
      dueAfterPause(
        { rule: 'legal', dueAt: told, legalKind, waitedUntil: pauses[i - 1]?.until },
        waited,
        charter,
        calendar,
      ),
    limit,
  );
  return actBy(Math.min(due, law), startsAt, calendar);
}

/** An id that no other has: 'new-date', 'new-date-2', ... Whatever made theirs, it is only compared with them. */
function freeId(among: readonly Pick<Pledge, 'id'>[], id: string): string {
  const taken = new Set(among.map((pledge) => pledge.id));
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}

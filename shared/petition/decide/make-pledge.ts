import type { LegalKind, PledgeTerms } from '../../charter/charter.ts';
import { actBy, dueAt } from '../../charter/deadline.ts';
import { dueAfterPause, type Waited } from '../../charter/pause.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge, Task } from '../pledge.ts';
import type { Terms } from '../ports.ts';

const OWED: Readonly<Partial<Record<PledgeTerms['evidence'], NonNullable<Pledge['owes']>>>> = {
  ExplanationReached: 'explanation',
  ApologyMade: 'apology',
};

/** A pledge as its terms make it at `startsAt` (epoch ms); open, its first moment not yet set. */
export function makePledge(
  pledgeTerms: PledgeTerms,
  startsAt: number,
  terms: Terms,
  given: {
    readonly id?: string;
    readonly legalKind?: LegalKind;
    readonly owner?: 'head';
    readonly task?: Task;
    /** Whose task it is. */
    readonly of?: string;
    /** Where the rule is `given`, epoch ms. */
    readonly dueAt?: number;
  } = {},
): Pledge {
  const { charter, calendar } = terms;
  const owes = OWED[pledgeTerms.evidence];
  const due = given.dueAt ?? dueAt(pledgeTerms.rule, startsAt, charter, calendar, given.legalKind);
  return {
    id: given.id ?? pledgeTerms.id,
    terms: pledgeTerms.id,
    clause: pledgeTerms.clause,
    kind: pledgeTerms.kind,
    rule: pledgeTerms.rule,
    owner: given.owner ?? 'assignee',
    ...(owes && { owes }),
    ...(given.task && { task: given.task }),
    ...(given.of !== undefined && { of: given.of }),
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

/** An id that the petition does not use yet: 'new-date', 'new-date-2', ... */
export function freeId(petition: Petition, id: string): string {
  const taken = petition.pledges.filter((pledge) => pledge.terms === id).length;
  return taken === 0 ? id : `${id}-${taken + 1}`;
}

import type { PledgeTerms } from '../charter/charter.ts';
import { dueAt } from '../charter/deadline.ts';
import { type ArrivalChannel, type ArrivalEntry, isPutAside } from '../petition/arrival.ts';
import type { Terms } from '../petition/decision.ts';
import { begun, clockOfRun, sharesOfRuns } from './run.ts';
import type { Share } from './share.ts';

/**
 * What an arrival adds that is no petition: a mail, letter or fax that was judged to be none stands beside the promise that it would have
 * had, and one that waits for a person is still to be answered. Let in it is a petition, whose own clocks count it.
 */
export function arrivalShares(entry: ArrivalEntry, terms: Terms): readonly Share[] {
  const { channel, at, outcome, decidedAt = at } = entry;
  const promise = promiseOf(channel, terms);
  if (!promise || (outcome !== 'quarantined' && !isPutAside(entry))) return [];
  const { charter, calendar, office } = terms;
  const times = { startsAt: at, dueAt: dueAt(promise.rule, at, charter, calendar) };
  const run = begun({ type: outcome, at }, times);
  const named = {
    ...{ terms: promise.id, clause: promise.clause, kind: promise.kind },
    department: office.fallbackDepartment,
  };
  const end = {
    at: decidedAt,
    event: outcome,
    ending: 'ignored',
    done: false,
    none: true,
  } as const;
  const part = clockOfRun(run, 'arrival', named, outcome === 'quarantined' ? undefined : end);
  return sharesOfRuns([part], channel);
}

type Promise = PledgeTerms & { readonly kind: 'pledge' | 'target' };

/** The promise to answer what comes on that way. */
const promiseOf = (channel: ArrivalChannel, { charter }: Pick<Terms, 'charter'>) =>
  charter.pledges.find(
    (one): one is Promise =>
      one.kind !== 'period' &&
      one.evidence === 'PetitionAnswered' &&
      typeof one.trigger === 'object' &&
      one.trigger.received.channels.includes(channel),
  );

/** The line of the ledger as a subject of the score: `A-<way>-<day in Korea>-<id>`. */
export const ARRIVAL_SUBJECT = /^A-(post|fax|email)-(\d{4}-\d{2}-\d{2})-([\w.]{1,80})$/;
export const arrivalSubject = (channel: string, day: string, id: string): string =>
  `A-${channel}-${day}-${id}`;

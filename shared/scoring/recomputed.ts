import type { ItemEvent } from '../improvement/events.ts';
import { type ArrivalEntry, arrivalDay } from '../petition/arrival.ts';
import type { Terms } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import type { PublicationEvent } from '../publications/events.ts';
import { arrivalShares, arrivalSubject } from '../score/arrival-shares.ts';
import { type CountedShare, foldQuarter } from '../score/fold.ts';
import { itemShares } from '../score/item-shares.ts';
import { publicationShares } from '../score/publication-shares.ts';
import type { Share } from '../score/share.ts';
import { sharesOf } from '../score/shares.ts';
import type { QuarterScore } from '../score/table.ts';
import type { ShelvedScore } from '../shelf/score.ts';
import { scoreTerms } from './tables.ts';

/** A commit as it stands in the record. */
export interface WrittenCommit<E = PetitionEvent> {
  readonly events: readonly E[];
  /** When it was written, epoch ms; undefined of before 30 November 2026: then the latest of its facts stands for it. */
  readonly writtenAt: number | undefined;
}
type Histories<E> = ReadonlyMap<string, readonly WrittenCommit<E>[]>;

/** All that the score is made of: the commits of each subject, oldest first, and the lines of the ledger of arrivals. */
export interface ScoredRecord {
  readonly petitions: Histories<PetitionEvent>;
  readonly publications: Histories<PublicationEvent>;
  readonly items: Histories<ItemEvent>;
  readonly arrivals: readonly ArrivalEntry[];
}

/**
 * The tables of a published score anew, of nothing but the record: each quarter as it stood at its instant. What was written after that
 * is left out, however long ago it was.
 */
export function recomputed(
  record: ScoredRecord,
  { quarters, conductSince }: Pick<ShelvedScore, 'quarters' | 'conductSince'>,
  terms: Terms,
): readonly QuarterScore[] {
  const by = scoreTerms(terms, conductSince);
  const at = new Map<number, readonly CountedShare[]>();
  return quarters.map(({ quarter, asOf }) => {
    const now = Date.parse(asOf);
    const shares = at.get(now) ?? sharesAt(record, now, terms);
    at.set(now, shares);
    return foldQuarter(quarter, shares, by, now);
  });
}

const sharesAt = (
  { petitions, publications, items, arrivals }: ScoredRecord,
  now: number,
  terms: Terms,
): readonly CountedShare[] => [
  ...knownAt(petitions, now, (events) => sharesOf(events, terms.charter)),
  ...knownAt(publications, now, publicationShares),
  ...knownAt(items, now, itemShares),
  ...arrivals
    .filter(({ at }) => at <= now)
    .flatMap((entry) => {
      const petition = arrivalSubject(entry.channel, arrivalDay(entry.at), entry.id);
      return arrivalShares(asOf(entry, now), terms).map((share) => ({ ...share, petition }));
    }),
];

const knownAt = <E extends Dated>(
  histories: Histories<E>,
  now: number,
  sharesIn: (events: readonly E[]) => readonly Share[],
): readonly CountedShare[] =>
  [...histories].flatMap(([petition, commits]) => {
    const until = commits.findIndex((commit) => whenWritten(commit) > now);
    const known = until < 0 ? commits : commits.slice(0, until);
    const events = known.flatMap((commit) => commit.events);
    return events.length === 0 ? [] : sharesIn(events).map((share) => ({ ...share, petition }));
  });

interface Dated {
  readonly at: number;
}
const whenWritten = ({ writtenAt, events }: WrittenCommit<Dated>): number =>
  writtenAt ?? Math.max(...events.map(({ at }) => at));

/** Before a person decided about it, it waited. */
const asOf = (entry: ArrivalEntry, now: number): ArrivalEntry =>
  entry.decidedAt !== undefined && entry.decidedAt > now
    ? { ...entry, outcome: 'quarantined' }
    : entry;

/** How many commits were written so shortly before (ms) that the figures of `now` may not have had them yet. */
export const writtenShortlyBefore = (
  { petitions, publications, items }: ScoredRecord,
  now: number,
  shortly: number,
): number =>
  [...petitions.values(), ...publications.values(), ...items.values()]
    .flat<readonly (readonly WrittenCommit<Dated>[])[]>()
    .filter((commit) => whenWritten(commit) <= now && whenWritten(commit) > now - shortly).length;

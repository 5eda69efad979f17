import { parseDay, startOf } from '../charter/day.ts';
import { ITEM_FORM } from '../improvement/item.ts';
import { ARRIVAL_CHANNELS } from '../petition/arrival.ts';
import type { Arrivals } from '../ports/arrivals.ts';
import type { Improvements } from '../ports/improvements.ts';
import type { TermsReader } from '../ports/office.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { Publications } from '../ports/publications.ts';
import type { ScoreBooks } from '../ports/score.ts';
import { PUBLICATION_FORM } from '../publications/publication.ts';
import { ARRIVAL_SUBJECT, arrivalShares } from '../score/arrival-shares.ts';
import { itemShares } from '../score/item-shares.ts';
import { publicationShares } from '../score/publication-shares.ts';
import type { Share } from '../score/share.ts';
import { sharesOf } from '../score/shares.ts';

export interface SettleDeps {
  readonly petitions: Pick<Petitions, 'read' | 'history'>;
  readonly publications: Pick<Publications, 'read' | 'history'>;
  readonly improvements: Pick<Improvements, 'read' | 'history'>;
  readonly arrivals: Pick<Arrivals, 'entry'>;
  readonly score: Pick<ScoreBooks, 'settle'>;
  readonly terms: TermsReader;
}

interface Added {
  readonly version: number;
  readonly shares: readonly Share[];
}

/**
 * Enters in the books of the score what a petition, a publication, an item of improvement or an arrival has come to by now. It reads it
 * anew: late, twice or out of order the books become the same. True where they changed.
 */
export async function settleScore(subject: string, deps: SettleDeps): Promise<boolean> {
  const added = await addedBy(subject, deps);
  return added !== undefined && (await deps.score.settle(subject, added.version, added.shares));
}

async function addedBy(subject: string, deps: SettleDeps): Promise<Added | undefined> {
  if (PUBLICATION_FORM.test(subject))
    return await byEvents(subject, deps.publications, publicationShares);
  if (ITEM_FORM.test(subject)) return await byEvents(subject, deps.improvements, itemShares);
  if (ARRIVAL_SUBJECT.test(subject)) return await ofArrival(subject, deps);
  return await byEvents(subject, deps.petitions, async (events) =>
    sharesOf(events, (await deps.terms()).charter),
  );
}

interface Kept<E> {
  read(id: string): Promise<{ readonly version: number } | undefined>;
  history(id: string): Promise<readonly E[]>;
}

async function byEvents<E>(
  id: string,
  { read, history }: Kept<E>,
  sharesIn: (events: readonly E[]) => readonly Share[] | Promise<readonly Share[]>,
): Promise<Added | undefined> {
  const known = await read(id);
  if (!known) return undefined;
  // Read after the version: it holds that much at least.
  return { version: known.version, shares: await sharesIn(await history(id)) };
}

/** A line has no version; a later word on it has a later instant. */
async function ofArrival(
  subject: string,
  { arrivals, terms }: Pick<SettleDeps, 'arrivals' | 'terms'>,
): Promise<Added | undefined> {
  const [, way, day = '', id = ''] = ARRIVAL_SUBJECT.exec(subject) ?? [];
  const channel = ARRIVAL_CHANNELS.find((one) => one === way);
  const entry = channel && (await arrivals.entry(channel, startOf(parseDay(day)), id));
  if (!entry) return undefined;
  return {
    version: entry.decidedAt ?? entry.at,
    shares: arrivalShares(entry, await terms()),
  };
}

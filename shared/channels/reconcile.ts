import type { StaffedDays } from '../charter/staffed.ts';
import { staffedBetween } from '../charter/staffed.ts';
import { isMailed } from '../fax/envelope.ts';
import type { ArrivalChannel, ArrivalEntry } from '../petition/arrival.ts';
import { isReadable, isWholeRead, type Paper, SEALED_WITHIN } from '../petition/paper.ts';
import type { Petition } from '../petition/petition.ts';
import { type Difference, type DifferenceKind, differenceId } from './difference.ts';
import { accounts, isOf, kindIn, PATIENCE, type Stored } from './ledger-balance.ts';

const HOUR = 60 * 60_000;
/** Staffed time for a person to look at what waits in quarantine (ms). */
const TO_LOOK = HOUR;
/** Since an original was sealed, or since its last pages were read: so long its reading may take (ms). */
const READ_WITHIN = 2 * HOUR;
/** The pledge by which somebody writes down what a letter wants. */
const KEYING = 'keying';

/** What a scanner says that a batch holds: names of files in its folder, or how many. */
export interface Batch extends Stored {
  readonly files?: readonly string[];
  readonly count?: number;
}

/** What is looked at of a petition. */
type Letter = Pick<Petition, 'papers' | 'unkeyed' | 'pledges' | 'split' | 'movedTo' | 'overAt'>;

/** What each side says of a channel around a Korean day. */
export interface Sides {
  readonly channel: ArrivalChannel;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Everything under the channel's prefix. */
  readonly objects: readonly Stored[];
  /** The ledger of the day and of its neighbours. */
  readonly ledger: readonly ArrivalEntry[];
  /** The petitions that the day's lines name, and those that have originals of these, by number. */
  readonly petitions: ReadonlyMap<string, Letter>;
  /** What the gateway says that it delivered on the day and its neighbours; undefined where it says nothing. */
  readonly listed?: readonly Stored[];
  readonly batches?: readonly Batch[];
  /** The originals that are not sealed and that no scanner has looked at, by id. */
  readonly unscanned?: ReadonlySet<string>;
}

/** Whether these sides could show such a difference at all: only then its absence means that it is cured. */
export const isChecked = (kind: DifferenceKind, { channel, listed }: Sides): boolean =>
  channel !== 'fax' || listed !== undefined || (kind !== 'not-arrived' && kind !== 'not-listed');

/**
 * The differences between what each side says, at `now` (epoch ms): none when all agree. The same sides give the same
 * differences with the same ids, in whatever order they are told.
 */
export function reconcile(sides: Sides, now: number, calendar: StaffedDays): readonly Difference[] {
  const { channel, day, objects, ledger } = sides;
  const ofDay = isOf(day);
  const accountOf = accounts(channel, ledger, now);
  const unhandled = objects
    .filter(ofDay)
    .filter((object) => accountOf(object) === 'unhandled')
    .map(({ key, at }) => named(sides, 'unhandled', { key, at }));
  const lines = ledger.filter(ofDay).flatMap((line) => ofLine(line, sides, now, calendar));
  const all = [...unhandled, ...lines, ...ofGateway(sides, now), ...ofBatches(sides, now)];
  const byId = new Map(all.map((one) => [one.id, one]));
  return [...byId.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function named(
  { channel, day }: Sides,
  kind: DifferenceKind,
  { key, at, number }: Stored & { readonly number?: string | undefined },
  about = key,
): Difference {
  const id = differenceId(kind, about);
  return { channel, day, kind, id, key, at, ...(number !== undefined && { number }) };
}

/** What is wrong with what the ledger says of an arrival. */
function ofLine(
  line: ArrivalEntry,
  sides: Sides,
  now: number,
  calendar: StaffedDays,
): readonly Difference[] {
  const { outcome, number, at } = line;
  const difference = (kind: DifferenceKind) => named(sides, kind, line, `${line.key} ${line.id}`);
  if (outcome === 'quarantined')
    return staffedBetween(at, now, calendar) > TO_LOOK ? [difference('quarantined')] : [];
  if (outcome !== 'received' && outcome !== 'attached' && outcome !== 'released') return [];
  const petition = number === undefined ? undefined : sides.petitions.get(number);
  if (!petition) return [difference('no-petition')];
  const papers = papersOf(line, petition.papers ?? []);
  // What came once more, or is a message, brings its petition no paper that must be there.
  if (papers.length === 0) return outcome === 'attached' ? [] : [difference('no-petition')];
  const parts = (petition.split ?? []).flatMap((part) => sides.petitions.get(part) ?? []);
  const all = [
    ...papers,
    ...parts.flatMap((part) => part.papers ?? []),
    ...[petition, ...parts].flatMap((letter) => movedFrom(letter, sides)),
  ];
  const late = all.filter((one) => isSealLate(one, now));
  const isUnchecked = ({ id }: Paper) => sides.unscanned?.has(id) ?? false;
  const target = petition.pledges.find((pledge) => pledge.id === KEYING)?.dueAt;
  const unkeyed = petition.unkeyed && target !== undefined && now > target;
  return [
    ...(late.some(isUnchecked) ? [difference('unchecked')] : []),
    ...(late.every(isUnchecked) ? [] : [difference('unsealed')]),
    ...(all.some((one) => isReadingLost(one, now)) ? [difference('unread')] : []),
    ...(unkeyed ? [difference('unkeyed')] : []),
  ];
}

/** Its originals where a person has put them to another petition: to be sealed there since then. */
function movedFrom(
  { papers = [], movedTo, overAt = 0 }: Letter,
  { petitions }: Pick<Sides, 'petitions'>,
): readonly Paper[] {
  const own = new Set(papers.map(({ id }) => id));
  const there = petitions.get(movedTo ?? '')?.papers ?? [];
  return there
    .filter(({ id }) => own.has(id))
    .map((one) => ({ ...one, at: Math.max(one.at, overAt) }));
}

/** It should have been sealed by `now` (epoch ms). */
export const isSealLate = ({ sealedAt, at }: Paper, now: number): boolean =>
  sealedAt === undefined && now > at + SEALED_WITHIN;

/** Its copy should have been made, or its next pages read, by `now` (epoch ms). */
export const isReadingLost = (paper: Paper, now: number): boolean =>
  isReadable(paper) &&
  !isWholeRead(paper) &&
  now > Math.max(paper.sealedAt ?? 0, paper.reading?.at ?? 0) + READ_WITHIN;

/** A paper has its arrival's id; of a fax it is the pictures', and the line is its envelope's. */
function papersOf({ channel, id }: ArrivalEntry, papers: readonly Paper[]): readonly Paper[] {
  const [own] = id.split('.');
  return channel === 'fax' ? papers : papers.filter((one) => one.id === own);
}

/** The gateway's list against what lies in the bucket, but for what came by mail. What came within minutes is on its way. */
function ofGateway(sides: Sides, now: number): readonly Difference[] {
  const { day, objects, listed } = sides;
  if (!listed) return [];
  const [here, there] = [new Set(objects.map(keyOf)), new Set(listed.map(keyOf))];
  const old = (one: Stored): boolean => isOf(day)(one) && now >= one.at + PATIENCE;
  const missing = listed.filter(old).filter(({ key }) => !here.has(key));
  const strange = objects
    .filter(old)
    .filter(({ key }) => key.endsWith('.json') && !isMailed(key) && !there.has(key));
  return [
    ...missing.map((one) => named(sides, 'not-arrived', one)),
    ...strange.map((one) => named(sides, 'not-listed', one)),
  ];
}

/** A scanner's batches against what lies in their folders. */
function ofBatches(sides: Sides, now: number): readonly Difference[] {
  const { day, objects, batches = [] } = sides;
  return batches
    .filter(isOf(day))
    .filter(({ at }) => now >= at + PATIENCE)
    .flatMap(({ key, at, files, count }) => {
      const folder = key.slice(0, key.lastIndexOf('/') + 1);
      const held = objects.filter((one) => one.key.startsWith(folder));
      const pages = held.filter((one) => kindIn(one.key) === 'page');
      const here = new Set(held.map((one) => one.key.normalize('NFC')));
      const told = files && new Set(files.map((file) => `${folder}${file}`.normalize('NFC')));
      const missing = [...(told ?? [])].filter((file) => !here.has(file));
      const strange = told ? pages.filter((one) => !told.has(one.key.normalize('NFC'))) : [];
      const tooFew = count !== undefined && pages.length < count;
      const tooMany = count !== undefined && pages.length > count;
      return [
        ...missing.map((file) => named(sides, 'not-arrived', { key: file, at })),
        ...strange.map((one) => named(sides, 'not-listed', one)),
        ...(tooFew ? [named(sides, 'not-arrived', { key, at })] : []),
        ...(tooMany ? [named(sides, 'not-listed', { key, at })] : []),
      ];
    });
}

const keyOf = ({ key }: Stored): string => key;

import { dayText, parseDay } from '../charter/day.ts';
import { FAX_GATEWAYS, faxObjectId } from '../fax/envelope.ts';
import { type Log, nameOf } from '../lambda/log.ts';
import { unlessUnreadable } from '../lambda/unreadable.ts';
import {
  type ArrivalChannel,
  type ArrivalEntry,
  arrivalDay,
  MOST_TOLD,
  PREFIX,
} from '../petition/arrival.ts';
import type { Petition } from '../petition/petition.ts';
import type { Arrivals } from '../ports/arrivals.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeliveredFax, FaxLog } from '../ports/faxes.ts';
import { type ArrivedObjects, isTooLarge } from '../ports/originals.ts';
import type { Petitions } from '../ports/petitions.ts';
import { batchIn } from './batch-manifest.ts';
import type { DifferenceChannel } from './difference.ts';
import { isOf, kindIn, type Stored } from './ledger-balance.ts';
import { type Batch, isSealLate, type Sides } from './reconcile.ts';
import { type ScanWordDeps, scanWord } from './scan-word.ts';

export interface SidesDeps extends ScanWordDeps {
  readonly objects: Pick<ArrivedObjects, 'list' | 'get' | 'scanned'>;
  readonly arrivals: Pick<Arrivals, 'onDay'>;
  readonly petitions: Pick<Petitions, 'read' | 'content'>;
  /** Undefined where the gateway has no list of its own. */
  readonly faxLog?: FaxLog;
  readonly clock: Clock;
  readonly log: Log;
}

/** How many petitions are read at once. */
const AT_ONCE = 20;

/** A Korean day (YYYY-MM-DD) so many days later. */
export const dayAfter = (day: string, days: number): string => dayText(parseDay(day) + days);

/** The days of a channel that are compared at `now` (epoch ms): yesterday, today and each with an open difference. */
export function daysToCompare(
  channel: ArrivalChannel,
  open: readonly { readonly channel: DifferenceChannel; readonly day: string }[],
  now: number,
): readonly string[] {
  const today = arrivalDay(now);
  const own = open.filter((one) => one.channel === channel).map(({ day }) => day);
  return [...new Set([dayAfter(today, -1), today, ...own])];
}

/** What each side says, each asked once however many days are looked at. */
export function sidesReader(deps: SidesDeps) {
  const objects = once((channel: ArrivalChannel) => deps.objects.list(PREFIX[channel]));
  const ledgers = once((of: `${ArrivalChannel} ${string}`) => {
    const [channel, day] = split(of);
    return deps.arrivals.onDay(channel, day);
  });
  const listed = once((day: string) => listedOn(day, deps));
  return async (channel: ArrivalChannel, day: string): Promise<Sides> => {
    const days = [dayAfter(day, -1), day, dayAfter(day, 1)];
    const [all, ledger, list] = await Promise.all([
      objects(channel),
      Promise.all(days.map((one) => ledgers(`${channel} ${one}`))),
      channel === 'fax' ? Promise.all(days.map(listed)) : [undefined],
    ]);
    const petitions = await petitionsOf(ledger.flat().filter(isOf(day)), deps);
    const heard = list.flatMap((one) => (one ? [one] : []));
    return {
      channel,
      day,
      objects: all,
      ledger: ledger.flat(),
      petitions,
      unscanned: await unscannedOf(petitions, deps),
      ...(heard.length === list.length && { listed: located(heard.flat(), all) }),
      ...(channel === 'post' && { batches: await batchesOf(all.filter(isOf(day)), deps) }),
    };
  };
}

/** Where each fax lies, or would: the object's name is made of the gateway's own id and of how it signs. */
function located(faxes: readonly DeliveredFax[], objects: readonly Stored[]): readonly Stored[] {
  const here = new Set(objects.map(({ key }) => key));
  return faxes.map(({ id, at }) => {
    const keys = FAX_GATEWAYS.filter((one) => one !== 'mail').map(
      (one) => `${PREFIX.fax}${faxObjectId(one, id)}.json`,
    );
    return { key: keys.find((key) => here.has(key)) ?? keys[0] ?? '', at };
  });
}

/** A gateway that does not answer says nothing: its differences stay as they are, and the log says so. */
async function listedOn(
  day: string,
  { faxLog, clock, log }: SidesDeps,
): Promise<readonly DeliveredFax[] | undefined> {
  if (!faxLog) return undefined;
  if (day > arrivalDay(clock.now())) return [];
  return await faxLog.delivered(day).catch((error: unknown) => {
    log(
      { message: 'the fax gateway did not say what it delivered', day, error: nameOf(error) },
      'WARN',
    );
    return undefined;
  });
}

async function petitionsOf(
  lines: readonly ArrivalEntry[],
  deps: SidesDeps,
): Promise<ReadonlyMap<string, Petition>> {
  const named = await readOf(
    lines.flatMap(({ number }) => number ?? []),
    deps,
  );
  // What a person has split off, or put to another petition, has no line of its own there.
  const parts = await readOf(
    [...named.values()].flatMap(({ split = [] }) => split),
    deps,
  );
  const letters = [...named.values(), ...parts.values()];
  const holders = await readOf(
    letters.flatMap(({ movedTo }) => movedTo ?? []),
    deps,
  );
  return new Map([...named, ...parts, ...holders]);
}

const NOTHING = 'nothing';
/** Only of what should have been sealed by now a tag is read. */
async function unscannedOf(
  petitions: ReadonlyMap<string, Petition>,
  deps: SidesDeps,
): Promise<ReadonlySet<string>> {
  const now = deps.clock.now();
  const found = new Set<string>();
  for (const [number, { papers = [] }] of petitions)
    for (const { id } of papers.filter((paper) => isSealLate(paper, now))) {
      const said = await unlessUnreadable(
        async () => (await scanWord(number, id, deps)) ?? NOTHING,
      );
      if (said === NOTHING) found.add(id);
    }
  return found;
}

async function readOf(
  all: readonly string[],
  { petitions }: SidesDeps,
): Promise<ReadonlyMap<string, Petition>> {
  const numbers = [...new Set(all)];
  const found = new Map<string, Petition>();
  for (let from = 0; from < numbers.length; from += AT_ONCE)
    await Promise.all(
      numbers.slice(from, from + AT_ONCE).map(async (number) => {
        const petition = await unlessUnreadable(() => petitions.read(number));
        if (petition) found.set(number, petition);
      }),
    );
  return found;
}

async function batchesOf(
  objects: readonly Stored[],
  { objects: bucket, log }: SidesDeps,
): Promise<readonly Batch[]> {
  const found: Batch[] = [];
  for (const object of objects.filter(({ key }) => kindIn(key) === 'manifest')) {
    const stored = await bucket.get(object.key, MOST_TOLD);
    if (isTooLarge(stored)) log({ message: 'a manifest is too large to be read' }, 'WARN');
    const batch = stored && !isTooLarge(stored) ? batchIn(object, stored.body) : undefined;
    if (batch) found.push(batch);
  }
  return found;
}

function split(of: `${ArrivalChannel} ${string}`): readonly [ArrivalChannel, string] {
  const day = of.slice(of.indexOf(' ') + 1);
  if (of.startsWith('post ')) return ['post', day];
  return [of.startsWith('fax ') ? 'fax' : 'email', day];
}

/** Asked once for each of what it may be asked for. */
function once<K extends string, T>(ask: (of: K) => Promise<T>): (of: K) => Promise<T> {
  const asked = new Map<K, Promise<T>>();
  return (of) => {
    const known = asked.get(of) ?? ask(of);
    asked.set(of, known);
    return known;
  };
}

import type { Clocked, ClockedPledge } from '../kernel/clocked.ts';
import type { DueKind } from '../ports/timers.ts';
import type { SubjectEvent, SubjectModel } from '../subjects/kind.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { reading } from './readable.ts';

const SHARDS = 4;

/** A shard of a sparse index, from what spreads evenly: FNV-1a over the key. */
export function shardOf(index: DueKind, key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `${index}#${(hash >>> 0) % SHARDS}`;
}
export const shardsOf = (index: DueKind): readonly string[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${index}#${shard}`);

export const STATE = 'now#state';
export const pledgeKey = (id: string): string => `now#pledge#${id}`;
export const eventKey = (version: number): string => `event#${String(version).padStart(6, '0')}`;
export const contentKey = (id: string): string => `content#${id}`;
export const noticeKey = (id: string): string => `notice#${id}`;
/** The entry of somebody who owes something in a petition that is another's. */
export const workKey = (person: string): string => `work#${person}`;
/** Where what ended stands beside what waits, under the same person or department. */
export const endedKey = (whose: string): string => `ended#${whose}`;
/** What the kind of a letter ends with where somebody is kept away from its petition. */
export const APART = '.apart';
/** Where the letters that wait stand in the index of work; no person's id holds such a sign. */
export const OUTBOX = 'outbox#letters';

/** The state without its pledges, which are items of their own; `entry` is its place in an index. */
export function stateItem(id: string, state: Clocked, entry: Item = {}): Item {
  const { pledges: _, version, ...rest } = state;
  return {
    pk: S(id),
    sk: S(STATE),
    version: N(version),
    body: S(JSON.stringify(rest)),
    ...entry,
  };
}

/** Stands in the index only while a moment is to come, or while it is broken and nobody has answered. */
export function pledgeItem(subject: string, pledge: ClockedPledge): Item {
  const due =
    pledge.nextAt !== undefined
      ? { duePk: S(shardOf('sweep', subject)), dueAt: N(pledge.nextAt) }
      : pledge.silent
        ? { duePk: S(shardOf('silent', subject)), dueAt: N(pledge.dueAt) }
        : {};
  return {
    pk: S(subject),
    sk: S(pledgeKey(pledge.id)),
    seq: N(pledge.nextSeq),
    body: S(JSON.stringify(pledge)),
    ...due,
  };
}

/** A promise as the clock reads it, of any kind. @throws Unreadable */
export const parseClocked = (item: Item): ClockedPledge =>
  reading(item, () => {
    const pledge: ClockedPledge = JSON.parse(text(item, 'body') ?? 'null');
    if (typeof pledge?.id !== 'string' || typeof pledge.nextSeq !== 'number')
      throw new Error('not a pledge');
    return pledge;
  });

const bodyOf = (item: Item): unknown => JSON.parse(text(item, 'body') ?? 'null');

/**
 * The state from the items of its `now#` prefix; undefined when there are none.
 * @throws Unreadable when one of them is: without a promise of it nobody may decide about the subject.
 */
export function parseState<S extends Clocked>(
  items: readonly Item[],
  kind: Pick<SubjectModel<S, SubjectEvent>, 'readState' | 'readPledge'>,
): S | undefined {
  const item = items.find((one) => text(one, 'sk') === STATE);
  if (!item) return undefined;
  const pledges = items
    .filter((one) => one !== item)
    .map((one) => reading(one, () => kind.readPledge(bodyOf(one))))
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
  return reading(item, () => {
    const version = number(item, 'version');
    if (version === undefined) throw new Error('a state without a version');
    return kind.readState(bodyOf(item), { version, pledges });
  });
}

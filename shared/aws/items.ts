import * as z from 'zod/mini';
import { lazily } from '../petition/fields.ts';
import { Petition } from '../petition/petition.ts';
import { Pledge } from '../petition/pledge.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { Letter } from '../petition/state-reach.ts';
import { workOf } from '../petition/work.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { reading } from './readable.ts';

const SHARDS = 4;

/** What the sparse index holds: moments, broken pledges, notices, notices that anybody can cause, messages that wait. */
export type DueKind = 'sweep' | 'silent' | 'outbox' | 'receipts' | 'wait';

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
const letterKey = (id: string): string => `letter#${id}`;
/** Where the letters that wait stand in the index of work; no person's id holds such a sign. */
export const OUTBOX = 'outbox#letters';

/** The petition without its pledges, which are items of their own; in the index of work until it is answered. */
export function stateItem(petition: Petition): Item {
  const { pledges: _, version, ...rest } = petition;
  return {
    pk: S(rest.number),
    sk: S(STATE),
    version: N(version),
    body: S(JSON.stringify(rest)),
    ...workEntry(petition),
  };
}

/** The state item's entry in the index; none for what does not wait. */
function workEntry(petition: Petition): Item {
  const work = workOf(petition);
  if (!work) return {};
  return {
    workPk: S(work.assignee),
    workAt: N(work.actBy),
    workDue: N(work.dueAt),
    kind: S(work.kind),
    department: S(work.department),
  };
}

/** Stands in the index only while a moment is to come, or while it is broken and nobody has answered. */
export function pledgeItem(subject: string, pledge: Pledge): Item {
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

/** A letter of a petition; in the index of work while it waits for the mail room. What it says stands in the petition. */
export function letterItem({ number: subject, pledges }: Petition, letter: Letter): Item {
  const { id, way, said, openedAt, target, state } = letter;
  const due = pledges.find((pledge) => pledge.id === target)?.dueAt ?? openedAt;
  return {
    pk: S(subject),
    sk: S(letterKey(id)),
    ...(state === 'open' && {
      workPk: S(OUTBOX),
      workAt: N(openedAt),
      workDue: N(due),
      kind: S(`${way}.${said.kind}`),
    }),
  };
}

/** @throws Unreadable */
export const parsePledge = (item: Item): Pledge =>
  reading(item, () => {
    const pledge: unknown = JSON.parse(text(item, 'body') ?? 'null');
    if (!isReadAs(Pledge, pledge)) throw new Error(`not a pledge: ${wrongIn(Pledge, pledge)}`);
    return pledge;
  });

/** Promises are items of their own, and the version is an attribute. */
const State = lazily(() => z.omit(Petition(), { version: true, pledges: true }));

const parseState = (item: Item): Omit<Petition, 'pledges'> =>
  reading(item, () => {
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    const version = number(item, 'version');
    if (version === undefined || !isReadAs(State(), body))
      throw new Error(`not a petition: ${wrongIn(State(), body)}`);
    return { ...body, version };
  });

/**
 * The petition from the items of its `now#` prefix; undefined when there are none.
 * @throws Unreadable when one of them is: without a promise of it nobody may decide about the petition.
 */
export function parsePetition(items: readonly Item[]): Petition | undefined {
  const state = items.find((item) => text(item, 'sk') === STATE);
  if (!state) return undefined;
  const rest = parseState(state);
  const pledges = items
    .filter((item) => item !== state)
    .map(parsePledge)
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
  return { ...rest, pledges };
}

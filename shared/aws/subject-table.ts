import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Clocked } from '../kernel/clocked.ts';
import { Busy } from '../lambda/busy.ts';
import {
  type BookingRefusal,
  isRefusal,
  type Refusal,
  type UniqueKey,
} from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import { SENT, SENT_BEFORE } from '../ports/petitions.ts';
import type { RefusalCode } from '../refusals/refusals.ts';
import type { LostCode, SubjectDecision, SubjectEvent, TakenCode } from '../subjects/kind.ts';
import { type Item, S } from './attributes.ts';
import { bookingItems, type Guarded } from './bookings.ts';
import { type Beside, commitItems, keyItems, type StoredKind } from './commit.ts';
import { holdsIn } from './holds.ts';
import { parseState } from './items.ts';
import { allPages } from './pages.ts';
import { endOf } from './petition-file.ts';
import { transact } from './transact.ts';

const TRIES = 3;
const STANDING = 'now#';

export type Created<S> =
  | { readonly committed: S }
  /** What stands there instead, of each of the conditions that did not hold. */
  | { readonly held: readonly (Item | undefined)[] }
  | { readonly taken: string; readonly holds: Readonly<Record<string, string>> };

/** One kind of subject in the table. Reads are consistent; a decision is one transaction. */
export interface SubjectTable<S, E, D> {
  read(id: string): Promise<S | undefined>;
  /** Writes a new one with the keys that must be unique, where these conditions of other items hold. @throws Busy */
  create(
    decision: D,
    keys: readonly UniqueKey[],
    conditions?: readonly TransactWriteItem[],
  ): Promise<Created<S>>;
  /**
   * Reads, decides, writes; decides anew when the version moved or the transaction conflicted (three times with
   * jitter, then throws Busy). An empty decision writes nothing. Undefined for an unknown id.
   */
  act<Code extends RefusalCode = RefusalCode>(
    id: string,
    decide: (state: S) => D | Refusal<Code>,
  ): Promise<
    | { readonly state: S; readonly events: readonly E[] }
    | Refusal<Code | LostCode | TakenCode | BookingRefusal | typeof SENT_BEFORE>
    | undefined
  >;
  /** As `act`; where there is none yet the decision makes it, and whoever else makes it meanwhile is met as one who moved it. */
  actOrMake(
    id: string,
    decide: (state: S | undefined) => D,
  ): Promise<{ readonly state: S | undefined }>;
  /** Its items whose keys stand between the two. */
  items(id: string, from: string, to: string): Promise<readonly Item[]>;
}

export function subjectTable<
  S extends Clocked,
  E extends SubjectEvent,
  D extends SubjectDecision<E>,
>(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
  kind: StoredKind<S, E, D>,
): SubjectTable<S, E, D> {
  const items = (id: string, from: string, to: string): Promise<readonly Item[]> =>
    allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': S(id), ':from': S(from), ':to': S(to) },
    });
  const read = async (id: string): Promise<S | undefined> =>
    parseState(await items(id, STANDING, endOf(STANDING)), kind);

  return {
    items,
    read,

    async create(decision, keys, conditions = []) {
      if (decision.entries?.length) throw new Error('a new one books nothing in the ledger');
      const now = clock.now();
      const state = kind.evolve(undefined, decision.events);
      const all = [...keys, ...(decision.claims ?? [])];
      const unique = keyItems(table, all, now);
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await transact(client, [
          ...unique,
          ...commitItems(table, kind, undefined, state, decision, now),
          ...(kind.beside?.(table, state, decision, now) ?? []).map(({ write }) => write),
          ...conditions,
        ]);
        if (outcome === 'written') return { committed: state };
        if (outcome === 'conflict') {
          if (attempt === TRIES) throw new Busy('a new one met others three times');
          await jitter(attempt);
          continue;
        }
        const index = outcome.failed.findIndex((item) => item !== undefined);
        const key = all[index];
        const first = outcome.failed.length - conditions.length;
        if (!key && index >= first) return { held: outcome.failed.slice(first) };
        if (!key) throw new Error('the id is taken');
        return { taken: key.key, holds: holdsIn(outcome.failed[index]) };
      }
    },

    async actOrMake(id, decide) {
      for (let attempt = 1; ; attempt += 1) {
        const before = await read(id);
        const decision = decide(before);
        if (isEmpty(decision)) return { state: before };
        const state = kind.evolve(before, decision.events);
        const now = clock.now();
        const items = commitItems(table, kind, before, state, decision, now);
        if ((await transact(client, items)) === 'written') return { state };
        if (attempt === TRIES + 1) throw new Busy('it moved each time');
        await jitter(attempt);
      }
    },

    async act(id, decide) {
      for (let attempt = 1; ; attempt += 1) {
        const before = await read(id);
        if (!before) return undefined;
        const decision = decide(before);
        if (isRefusal(decision)) return decision;
        if (isEmpty(decision)) return { state: before, events: [] };
        const state = kind.evolve(before, decision.events);
        const now = clock.now();
        const keys = decision.claims ?? [];
        const bookings = bookingsOf(table, decision);
        const beside = kind.beside?.(table, state, decision, now) ?? [];
        const outcome = await transact(client, [
          ...keyItems(table, keys, now),
          ...bookings.map(({ item }) => item),
          ...commitItems(table, kind, before, state, decision, now),
          ...beside.map(({ write }) => write),
        ]);
        if (outcome === 'written') return { state, events: decision.events };
        const refused =
          outcome === 'conflict'
            ? undefined
            : (refusedBy(outcome.failed, keys, bookings) ??
              lostOf(outcome.failed, keys.length + bookings.length, beside));
        if (refused) return 'key' in refused ? refusalOf(refused, kind) : refused;
        if (attempt === TRIES + 1) throw new Busy('it moved each time');
        await jitter(attempt);
      }
    },
  };
}

/**
 * The claim that was lost, or the booking that the ledger refuses, although the state, whose item comes right after them,
 * had not moved; a command that was carried out before, if that is one of them.
 */
function refusedBy(
  failed: readonly (Item | undefined)[],
  keys: readonly UniqueKey[],
  bookings: readonly Guarded[],
): UniqueKey | Pick<Guarded, 'refused'> | undefined {
  if (failed[keys.length + bookings.length] !== undefined) return undefined;
  const taken = keys.filter((_, index) => failed[index] !== undefined);
  const booking = bookings.find((_, index) => failed[keys.length + index] !== undefined);
  return (
    taken.find(({ key }) => key.startsWith(SENT)) ??
    taken[0] ??
    (booking && { refused: booking.refused })
  );
}

/** @throws Error for money without an event, which nobody could read in the history. */
function bookingsOf(table: string, { events, entries = [] }: SubjectDecision): readonly Guarded[] {
  if (entries.length > 0 && events.length === 0)
    throw new Error('a decision books in the ledger and says so in no event');
  return bookingItems(table, entries);
}

/** What a write beside the commit is refused with, although the state, which stands at `at`, had not moved. */
function lostOf(
  failed: readonly (Item | undefined)[],
  at: number,
  beside: readonly Beside[],
): { readonly refused: LostCode } | undefined {
  if (failed[at] !== undefined) return undefined;
  const first = failed.length - beside.length;
  const lost = beside.find((one, index) => one.lost && failed[first + index] !== undefined)?.lost;
  return lost && { refused: lost };
}

function refusalOf(
  { key }: UniqueKey,
  { takenCode }: Pick<StoredKind<never, never, never>, 'takenCode'>,
): Refusal<TakenCode | typeof SENT_BEFORE> {
  if (key.startsWith(SENT)) return { refused: SENT_BEFORE };
  if (!takenCode) throw new Error('a claim was lost, and its kind has no refusal for that');
  return { refused: takenCode };
}

const isEmpty = ({ events, notices, contents, entries }: SubjectDecision): boolean =>
  events.length === 0 && notices.length === 0 && !contents?.length && !entries?.length;

/** Waits 20 to 160 ms, so that those who met do not meet again. */
const jitter = (attempt: number): Promise<void> =>
  new Promise((done) => setTimeout(done, 20 + Math.random() * 20 * 2 ** attempt));

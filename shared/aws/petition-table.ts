import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import { evolve } from '../petition/evolve.ts';
import {
  type Clock,
  type Decision,
  isRefusal,
  type Petitions,
  SENT,
  SENT_BEFORE,
  type UniqueKey,
} from '../petition/ports.ts';
import { type Item, S, text } from './attributes.ts';
import { commitItems, keyItems } from './commit.ts';
import { contentKey, eventKey, parsePetition } from './items.ts';
import { allPages } from './pages.ts';
import {
  CONTENTS,
  contentIn,
  contentsIn,
  EVENTS,
  endOf,
  eventsIn,
  wholeIn,
} from './petition-file.ts';
import { transact } from './transact.ts';

const TRIES = 3;

/** The record of petitions in one table. Reads are consistent; a decision is one transaction. */
export function petitionTable(client: DynamoDBClient, table: string, clock: Clock): Petitions {
  const query = (subject: string, from: string, to: string): Promise<readonly Item[]> =>
    allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': S(subject), ':from': S(from), ':to': S(to) },
    });

  const read: Petitions['read'] = async (number) =>
    parsePetition(await query(number, 'now#', endOf('now#')));

  return {
    read,

    async receive(decision, keys) {
      const now = clock.now();
      const petition = evolve(undefined, decision.events);
      const all = [...keys, ...(decision.claims ?? [])];
      const unique = keyItems(table, all, now);
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await transact(client, [
          ...unique,
          ...commitItems(table, undefined, petition, decision, now),
        ]);
        if (outcome === 'written') return { committed: petition };
        if (outcome === 'conflict') {
          if (attempt === TRIES) throw new Busy('the receipt met others three times');
          await jitter(attempt);
          continue;
        }
        const index = outcome.failed.findIndex((item) => item !== undefined);
        const key = all[index];
        if (!key) throw new Error('the receipt number is taken');
        const holds: Readonly<Record<string, string>> = JSON.parse(
          text(outcome.failed[index], 'holds') ?? '{}',
        );
        return { taken: key.key, holds };
      }
    },

    async act(number, decide) {
      for (let attempt = 1; ; attempt += 1) {
        const before = await read(number);
        if (!before) return undefined;
        const decision = decide(before);
        if (isRefusal(decision)) return decision;
        if (isEmpty(decision)) return { petition: before, events: [] };
        const petition = evolve(before, decision.events);
        const now = clock.now();
        const keys = decision.claims ?? [];
        const claims = keyItems(table, keys, now);
        const items = commitItems(table, before, petition, decision, now);
        const outcome = await transact(client, [...claims, ...items]);
        if (outcome === 'written') return { petition, events: decision.events };
        const taken = outcome === 'conflict' ? undefined : takenOf(outcome.failed, keys);
        if (taken)
          return { refused: taken.key.startsWith(SENT) ? SENT_BEFORE : 'attachment-taken' };
        if (attempt === TRIES + 1) throw new Busy('the petition moved each time');
        await jitter(attempt);
      }
    },

    history: async (number, after = 0) =>
      eventsIn(await query(number, eventKey(after + 1), endOf(EVENTS))),

    async content(number, id) {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName: table,
          Key: { pk: S(number), sk: S(contentKey(id)) },
          ConsistentRead: true,
        }),
      );
      return Item && contentIn(Item);
    },

    contents: async (number) => contentsIn(await query(number, CONTENTS, endOf(CONTENTS))),
    // The two stand next to each other: one request for both.
    whole: async (number) => wholeIn(await query(number, CONTENTS, endOf(EVENTS))),
  };
}

/**
 * The claim that was lost although the petition, whose item comes right after the claims, had not moved; a command that
 * was carried out before, if that is one of them.
 */
function takenOf(
  failed: readonly (Item | undefined)[],
  keys: readonly UniqueKey[],
): UniqueKey | undefined {
  if (failed[keys.length] !== undefined) return undefined;
  const taken = keys.filter((_, index) => failed[index] !== undefined);
  return taken.find(({ key }) => key.startsWith(SENT)) ?? taken[0];
}

const isEmpty = ({ events, notices, contents }: Decision): boolean =>
  events.length === 0 && notices.length === 0 && !contents?.length;

/** Waits 20 to 160 ms, so that those who met do not meet again. */
const jitter = (attempt: number): Promise<void> =>
  new Promise((done) => setTimeout(done, 20 + Math.random() * 20 * 2 ** attempt));

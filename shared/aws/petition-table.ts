import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { isRefusal } from '../petition/decision.ts';
import { noticesOf } from '../petition/notice-id.ts';
import type { Clock } from '../ports/clock.ts';
import type { Commits, Petitions } from '../ports/petitions.ts';
import { accusesNobody, accusingIn } from './accusing.ts';
import { S } from './attributes.ts';
import { contentKey, eventKey, noticeKey } from './items.ts';
import { parseNotice } from './notice-items.ts';
import {
  CONTENTS,
  contentIn,
  contentsIn,
  EVENTS,
  endOf,
  eventsIn,
  wholeIn,
} from './petition-file.ts';
import { storedPetition } from './petition-items.ts';
import { readEach } from './readable.ts';
import { subjectTable } from './subject-table.ts';

/** The record of petitions in one table. */
export function petitionTable(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
): Petitions & Commits {
  const { read, create, act, items } = subjectTable(client, table, clock, storedPetition);
  return {
    read,

    async receive(decision, keys, persons = []) {
      const conditions = persons.map((person) => accusesNobody(table, person));
      const created = await create(decision, keys, conditions);
      return 'held' in created
        ? { apart: [...new Set(created.held.flatMap(accusingIn))] }
        : created;
    },

    async act(number, decide) {
      const acted = await act(number, decide);
      return acted === undefined || isRefusal(acted)
        ? acted
        : { petition: acted.state, events: acted.events };
    },

    history: async (number, after = 0) =>
      eventsIn(await items(number, eventKey(after + 1), endOf(EVENTS))),

    async commit(number, version) {
      const notices = noticeKey(noticesOf(version));
      const [events, told] = await Promise.all([
        items(number, eventKey(version), eventKey(version)),
        items(number, notices, endOf(notices)),
      ]);
      return { events: eventsIn(events), notices: readEach(told, parseNotice) };
    },

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

    contents: async (number) => contentsIn(await items(number, CONTENTS, endOf(CONTENTS))),
    // The two stand next to each other: one request for both.
    whole: async (number) => wholeIn(await items(number, CONTENTS, endOf(EVENTS))),
  };
}

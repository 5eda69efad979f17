import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SAID } from '../calls/call.ts';
import { isRefusal } from '../petition/decision.ts';
import type { PhoneCalls } from '../ports/calls.ts';
import type { Clock } from '../ports/clock.ts';
import { number, text } from './attributes.ts';
import { callerKey, storedCall } from './call-items.ts';
import { callerPairs } from './caller-pairs.ts';
import { contentKey } from './items.ts';
import { contentsIn } from './petition-file.ts';
import { subjectTable } from './subject-table.ts';

/** The record of telephone calls in one table. */
export function callTable(client: DynamoDBClient, table: string, clock: Clock): PhoneCalls {
  const { read, act, items } = subjectTable(client, table, clock, storedCall);
  return {
    ...callerPairs(client, table),
    read,
    async act(id, decide) {
      const acted = await act(id, decide);
      if (acted === undefined) return undefined;
      return isRefusal(acted) ? acted : { call: acted.state };
    },
    async said(id) {
      return contentsIn(await items(id, contentKey(SAID), contentKey(SAID))).get(SAID);
    },
    async caller(id, now) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: callerKey(id), ConsistentRead: true }),
      );
      const until = number(Item, 'expiresAt') ?? 0;
      return Item && now < until ? text(Item, 'caller') : undefined;
    },
  };
}

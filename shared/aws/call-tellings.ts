import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { CallTellings } from '../ports/calls.ts';
import type { Clock } from '../ports/clock.ts';
import { N, S } from './attributes.ts';
import { noteBeat } from './beats.ts';
import { callerKey, storedCall } from './call-items.ts';
import { callerPairs } from './caller-pairs.ts';
import { subjectTable } from './subject-table.ts';

/** What an exchange tells, in the table of records. */
export function callTellings(client: DynamoDBClient, table: string, clock: Clock): CallTellings {
  const { actOrMake } = subjectTable(client, table, clock, storedCall);
  return {
    ...callerPairs(client, table),
    tell: async (id, decide) => (await actOrMake(id, decide)).state,
    beat: (at) => noteBeat(client, table, 'phone', at),
    async keepCaller(id, key, until) {
      const kept = { expiresAt: N(until), expiresAtSeconds: N(Math.ceil(until / 1000)) };
      const Item = { ...callerKey(id), caller: S(key), ...kept };
      await client.send(new PutItemCommand({ TableName: table, Item }));
    },
  };
}

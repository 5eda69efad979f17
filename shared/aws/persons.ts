import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Persons } from '../ports/petitions.ts';
import { number, S, text } from './attributes.ts';

/** More than that nobody looks through; one request. */
const MOST = 200;

export const personTable = (client: DynamoDBClient, table: string): Persons => ({
  async of(key) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'person',
        ScanIndexForward: false,
        KeyConditionExpression: 'personPk = :key',
        ExpressionAttributeValues: { ':key': S(key) },
        Limit: MOST,
      }),
    );
    return Items.map((item) => ({
      number: text(item, 'pk') ?? '',
      receivedAt: number(item, 'personAt') ?? 0,
      sketch: text(item, 'sketch') ?? '',
    }));
  },
});

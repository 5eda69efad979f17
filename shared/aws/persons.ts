import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { number, S, text } from './attributes.ts';

/** A petition of a person: when it was received (epoch ms) and its text's sketch. */
export interface Earlier {
  readonly number: string;
  readonly receivedAt: number;
  readonly sketch: string;
}

/** The petitions of a person by the keyed hash of their contact, from the sparse index `person`; newest first. */
export interface Persons {
  of(key: string): Promise<readonly Earlier[]>;
}

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

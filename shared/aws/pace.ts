import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { N, number, S } from './items.ts';

/** A person's slots: one mail of a kind in a span of time. */
export interface Slots {
  /** Takes the person's slot for this kind of mail until `now + span` ms; else the instant at which it is free. */
  take(person: string, kind: string, by: string, now: number, span: number): Promise<true | number>;
}

const DAY_SECONDS = 86_400;

export const slotTable = (client: DynamoDBClient, table: string): Slots => ({
  async take(person, kind, by, now, span) {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: { pk: S(`pace#${person}`), sk: S(kind) },
          UpdateExpression: 'SET freeAt = :until, #by = :by, expiresAtSeconds = :ttl',
          ConditionExpression: 'attribute_not_exists(freeAt) OR freeAt <= :now OR #by = :by',
          ExpressionAttributeNames: { '#by': 'by' },
          ExpressionAttributeValues: {
            ':until': N(now + span),
            ':now': N(now),
            ':by': S(by),
            ':ttl': N(Math.ceil((now + span) / 1000) + DAY_SECONDS),
          },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return number(error.Item, 'freeAt') ?? now + span;
    }
  },
});

import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Challenge, Doors } from '../ports/sign-in.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';

export function doorTable(client: DynamoDBClient, table: string): Doors {
  const keyOf = ({ person, browser }: Pick<Challenge, 'person' | 'browser'>) => ({
    pk: S(`door#${person}`),
    sk: S(browser),
  });
  return {
    begin: (challenge, now, until, calm) =>
      held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(challenge),
            UpdateExpression:
              'SET nonce = :nonce, codeKey = :key, askedAt = :now, expiresAt = :until, expiresAtSeconds = :ttl, tries = :none REMOVE metAt',
            ConditionExpression:
              'attribute_not_exists(pk) OR attribute_exists(metAt) OR askedAt <= :calm',
            ExpressionAttributeValues: {
              ':nonce': S(challenge.nonce),
              ':key': S(challenge.key),
              ':now': N(now),
              ':until': N(until),
              ':ttl': N(Math.ceil(until / 1000) + 3600),
              ':none': N(0),
              ':calm': N(now - calm),
            },
          }),
        ),
      ),
    async attempt(at, now, most) {
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(at),
            UpdateExpression: 'ADD tries :one',
            ConditionExpression:
              'attribute_exists(pk) AND attribute_not_exists(metAt) AND expiresAt > :now AND tries < :most',
            ExpressionAttributeValues: { ':one': N(1), ':now': N(now), ':most': N(most) },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return { ...challengeOf(at, Attributes), tries: number(Attributes, 'tries') ?? most };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },
    meet: (challenge, now) =>
      held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(challenge),
            UpdateExpression: 'SET metAt = :now',
            ConditionExpression: 'nonce = :nonce AND attribute_not_exists(metAt)',
            ExpressionAttributeValues: { ':now': N(now), ':nonce': S(challenge.nonce) },
          }),
        ),
      ),
  };
}

const challengeOf = (
  { person, browser }: Pick<Challenge, 'person' | 'browser'>,
  item: Item | undefined,
): Challenge => ({
  person,
  browser,
  nonce: text(item, 'nonce') ?? '',
  key: text(item, 'codeKey') ?? '',
});

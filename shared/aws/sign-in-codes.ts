import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';

/** A mailed code: what it is derived from. `browser` is a hash of the browser that asked for it: it is good there alone. */
export interface Challenge {
  readonly person: string;
  readonly browser: string;
  readonly nonce: string;
  readonly key: string;
}

/** How often it was tried, this try among them. */
export interface Attempt extends Challenge {
  readonly tries: number;
}

/** Codes at the door: one at a time for a person and a browser, with its own tries. */
export interface Doors {
  /** Begins a challenge that can be met until `until`; false while one that is younger than `calm` ms is unmet. */
  begin(challenge: Challenge, now: number, until: number, calm: number): Promise<boolean>;
  /** Counts a try; undefined when there is nothing to try: none begun, met, over, or tried `most` times. */
  attempt(
    at: Pick<Challenge, 'person' | 'browser'>,
    now: number,
    most: number,
  ): Promise<Attempt | undefined>;
  /** Meets it; false when it was met already. */
  meet(challenge: Challenge, now: number): Promise<boolean>;
}

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

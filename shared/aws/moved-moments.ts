import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { PetitionEvent } from '../petition/events.ts';
import { listsMoved } from '../petition/moved-moments.ts';
import type { Petition } from '../petition/petition.ts';
import type { MovedMoment, MovedMoments } from '../ports/moved-moments.ts';
import { type Item, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

const keyOf = (version: string): string => `moved#${version}`;

/** What followed a calendar, in the table of records. */
export const movedMomentTable = (client: DynamoDBClient, table: string): MovedMoments => ({
  async of(version) {
    const items = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': S(keyOf(version)) },
    });
    return readEach(items, movedIn);
  },
});

/** What a commit adds that follows a calendar: it is written with the move, so that no try that is killed loses who is to be told. */
export function movedItems(
  before: Petition | undefined,
  after: Petition,
  events: readonly PetitionEvent[],
): readonly Item[] {
  const [moved] = events.flatMap((event) =>
    event.type === 'ActByMoved' && event.because === 'calendar' ? event : [],
  );
  if (!before || !moved) return [];
  return listsMoved(before, after).map((list) => ({
    pk: S(keyOf(moved.calendarVersion)),
    sk: S(`${after.number} ${list}`),
  }));
}

function movedIn(item: Item): MovedMoment {
  const [number, list] = (text(item, 'sk') ?? '').split(' ');
  if (!number || !list) throw new Error('not a moved moment');
  return { number, list };
}

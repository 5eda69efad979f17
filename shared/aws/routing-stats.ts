import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import { type Learned, learned } from '../organization/suggest.ts';
import type { Lessons } from '../ports/lessons.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { readEach } from './readable.ts';
import { transact } from './transact.ts';

const TRIES = 4;
const PREFIX = 'suggest#';

export function lessonTable(client: DynamoDBClient, table: string): Lessons {
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: { pk: S(pk), sk: S(sk) }, ConsistentRead: true }),
    );
    return Item;
  };
  const part = (department: string) => get('lessons', PREFIX + department);

  async function attempt(subject: string, version: number, department: string, said: string) {
    const taught = await get(subject, 'lesson');
    if ((number(taught, 'version') ?? 0) >= version) return false;
    const before = text(taught, 'department');
    const [to, from] = await Promise.all([
      part(department),
      before === undefined || before === department ? undefined : part(before),
    ]);
    const changed =
      before === department ? [] : [written(department, to, learned(parsed(to), said))];
    const undone = from && before ? [written(before, from, learned(parsed(from), said, -1))] : [];
    return await transact(client, [
      put(
        { pk: S(subject), sk: S('lesson'), version: N(version), department: S(department) },
        taught,
      ),
      ...changed,
      ...undone,
    ]);
  }

  const put = (item: Item, before: Item | undefined) => ({
    Put: {
      TableName: table,
      Item: item,
      ...(before
        ? {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': N(number(before, 'version') ?? 0) },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  });
  const written = (department: string, before: Item | undefined, after: Learned) =>
    put(
      {
        pk: S('lessons'),
        sk: S(PREFIX + department),
        version: N((number(before, 'version') ?? 0) + 1),
        documents: N(after.documents),
        counts: S(JSON.stringify(after.counts)),
      },
      before,
    );

  return {
    async model() {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': S('lessons') },
        }),
      );
      return Object.fromEntries(
        readEach(Items, (item) => [(text(item, 'sk') ?? '').slice(PREFIX.length), parsed(item)]),
      );
    },
    async teach(subject, version, department, said) {
      for (let tried = 0; tried < TRIES; tried += 1) {
        const outcome = await attempt(subject, version, department, said);
        if (outcome === false || outcome === 'written') return outcome === 'written';
      }
      throw new Busy('others teach the same department');
    },
  };
}

function parsed(item: Item | undefined): Learned {
  const counts: Readonly<Record<number, number>> = JSON.parse(text(item, 'counts') ?? '{}');
  return { documents: number(item, 'documents') ?? 0, counts };
}

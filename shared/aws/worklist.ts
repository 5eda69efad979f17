import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { WorklistEntry } from '../petition/worklist-entry.ts';
import type { Worklists } from '../ports/worklists.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { STATE } from './items.ts';

const KINDS = ['question', 'opinion', 'complaint', 'other', 'unkeyed', 'unproven'] as const;
/** As many as somebody reads in one go, and a telephone loads at once. */
const PAGE = 100;
const CURSOR = /^(\d{1,15})\.(\d{4}-\d{6,8}-\d)$/;

export const worklistTable = (client: DynamoDBClient, table: string): Worklists => ({
  async page(whose, part = {}) {
    const index =
      whose.person === undefined
        ? { name: 'work-of-department', key: 'department', value: S(whose.department) }
        : { name: 'work', key: 'workPk', value: S(whose.person) };
    const { actBefore, dueBefore, kind, holding = [], after = '' } = part;
    const filters = [
      ...(dueBefore === undefined ? [] : ['workDue < :due']),
      ...(kind === undefined ? [] : ['kind = :kind']),
      ...(holding.length > 0
        ? [`(${holding.map((_, i) => `contains(pk, :held${i})`).join(' OR ')})`]
        : []),
    ];
    const values: Record<string, AttributeValue> = {
      ':key': index.value,
      ...(actBefore !== undefined && { ':act': N(actBefore) }),
      ...(dueBefore !== undefined && { ':due': N(dueBefore) }),
      ...(kind !== undefined && { ':kind': S(kind) }),
      ...Object.fromEntries(holding.map((one, i) => [`:held${i}`, S(one)])),
    };
    const [, at, from] = CURSOR.exec(after) ?? [];
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index.name,
        KeyConditionExpression: `${index.key} = :key${actBefore === undefined ? '' : ' AND workAt < :act'}`,
        ExpressionAttributeValues: values,
        ...(filters.length > 0 && { FilterExpression: filters.join(' AND ') }),
        ...(holding.length === 0 && { Limit: PAGE }),
        ...(from && {
          ExclusiveStartKey: {
            pk: S(from),
            sk: S(STATE),
            [index.key]: index.value,
            workAt: N(Number(at)),
          },
        }),
      }),
    );
    const works = Items.map(workIn);
    if (!LastEvaluatedKey) return { works };
    return {
      works,
      more: `${number(LastEvaluatedKey, 'workAt')}.${text(LastEvaluatedKey, 'pk')}`,
    };
  },
});

const workIn = (item: Item): WorklistEntry => ({
  number: text(item, 'pk') ?? '',
  kind: KINDS.find((kind) => kind === text(item, 'kind')) ?? 'other',
  department: text(item, 'department') ?? '',
  assignee: text(item, 'workPk') ?? '',
  actBy: number(item, 'workAt') ?? 0,
  dueAt: number(item, 'workDue') ?? 0,
});

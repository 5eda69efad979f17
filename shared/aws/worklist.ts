import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import {
  actByOf,
  departmentOfList,
  headsList,
  isVisitsList,
  type WorklistEntry,
} from '../petition/worklist-entry.ts';
import type { Worklists } from '../ports/worklists.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { endedKey, OUTBOX, STATE, workKey } from './items.ts';

const KINDS = [
  'question',
  'opinion',
  'complaint',
  'other',
  'unkeyed',
  'unproven',
  'improvement',
  'wrap-up',
  'publication',
] as const;
/** As many as somebody reads in one go. Of letters there is no second page: the outbox has them. */
const PAGE = 100;
/** Rank and number, or id, of the last entry, and whether it was that of somebody who does not have the petition. */
const CURSOR =
  /^(\d{1,15})\.(\d{4}-\d{6,8}-\d|I-\d{4}-\d{6,8}-\d-\d{1,2}|C-[0-9a-f]{16}|P-\d{6}-[0-9A-F]{8})(\.of)?$/;

export const worklistTable = (client: DynamoDBClient, table: string): Worklists => ({
  async page(whose, part = {}) {
    const index =
      whose.department === undefined
        ? { name: 'work', key: 'workPk', value: whose.letters ? OUTBOX : whose.person }
        : { name: 'work-of-department', key: 'department', value: whose.department };
    const { actBefore, dueBefore, kind, holding = [], after = '', limit = PAGE, ended } = part;
    const filters = [
      ...(dueBefore === undefined ? [] : ['workDue < :due']),
      ...(kind === undefined ? [] : ['kind = :kind']),
      ...(holding.length > 0
        ? [`(${holding.map((_, i) => `contains(pk, :held${i})`).join(' OR ')})`]
        : []),
    ];
    const values: Record<string, AttributeValue> = {
      ':key': S(ended ? endedKey(index.value) : index.value),
      ...(actBefore !== undefined && { ':act': N(actBefore) }),
      ...(dueBefore !== undefined && { ':due': N(dueBefore) }),
      ...(kind !== undefined && { ':kind': S(kind) }),
      ...Object.fromEntries(holding.map((one, i) => [`:held${i}`, S(one)])),
    };
    const [, at, from, of] = CURSOR.exec(after) ?? [];
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index.name,
        KeyConditionExpression: `${index.key} = :key${actBefore === undefined ? '' : ' AND workAt < :act'}`,
        ExpressionAttributeValues: values,
        ...(filters.length > 0 && { FilterExpression: filters.join(' AND ') }),
        ...(ended && { ScanIndexForward: false }),
        ...(holding.length === 0 && { Limit: limit }),
        ...(from && {
          ExclusiveStartKey: {
            pk: S(from),
            sk: S(of ? workKey(whose.person ?? headsList(index.value)) : STATE),
            [index.key]: S(ended ? endedKey(index.value) : index.value),
            workAt: N(Number(at)),
          },
        }),
      }),
    );
    // What comes before its time in the index (P21.4) is of its own time all the same.
    const works = Items.map(workIn).filter(
      ({ actBy }) => actBefore === undefined || actBy < actBefore,
    );
    if (!LastEvaluatedKey || whose.letters) return { works };
    const last = `${number(LastEvaluatedKey, 'workAt')}.${text(LastEvaluatedKey, 'pk')}`;
    return { works, more: text(LastEvaluatedKey, 'sk') === STATE ? last : `${last}.of` };
  },
});

const workIn = (item: Item): WorklistEntry => ({
  number: text(item, 'pk') ?? '',
  kind: KINDS.find((kind) => kind === text(item, 'kind')) ?? 'other',
  department: text(item, 'department') ?? '',
  assignee: assigneeIn(text(item, 'workPk') ?? ''),
  actBy: actByOf(number(item, 'workAt') ?? 0),
  dueAt: number(item, 'workDue') ?? 0,
});

/** Nobody's name where it is the head's alone, or a visit that is to be made. */
const assigneeIn = (list: string): string =>
  departmentOfList(list) === undefined && !isVisitsList(list) ? list : '';

import { type AttributeValue, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { WorkKind, WorklistEntry } from '../petition/worklist-entry.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { STATE } from './items.ts';

/** Whose list: a person's own, or all of a department. */
export type Whose =
  | { readonly person: string; readonly department?: undefined }
  | { readonly department: string; readonly person?: undefined };

/** A part of a list. Instants are epoch ms. */
export interface WorklistPart {
  /** Only what has its last moment to act before this. */
  readonly actBefore?: number;
  /** Only what was due before this. */
  readonly dueBefore?: number;
  /** Only this kind. */
  readonly kind?: WorkKind;
  /** Only numbers in which these characters stand, and as many as a megabyte of the index holds. */
  readonly holding?: readonly string[];
  /** Where the page before ended. */
  readonly after?: string;
}

/** One page; `more` is where the next begins. A part can have more behind a short page, or an empty one. */
export interface WorkPage {
  readonly works: readonly WorklistEntry[];
  readonly more?: string;
}

/** What waits, by last moment to act, from the two sparse indexes of open work: one request a page. */
export interface Worklists {
  page(whose: Whose, part?: WorklistPart): Promise<WorkPage>;
}

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

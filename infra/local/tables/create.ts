import * as z from 'zod/mini';
import type { Assembly, Resource } from '../template.ts';
import type { Tables } from './tables.ts';

const Keys = z.array(
  z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
const Definitions = z.array(
  z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
);
const Indexes = z.array(
  z.strictObject({
    IndexName: z.string(),
    KeySchema: Keys,
    Projection: z.strictObject({
      ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
      NonKeyAttributes: z.optional(z.array(z.string())),
    }),
  }),
);
const VIEWS = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'] as const;
/** What makes a table; the rest of its properties is the business of template/known.ts. */
const TableProperties = z.object({
  AttributeDefinitions: Definitions,
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.optional(Indexes),
  BillingMode: z._default(z.enum(['PAY_PER_REQUEST', 'PROVISIONED']), 'PAY_PER_REQUEST'),
  StreamSpecification: z.optional(z.strictObject({ StreamViewType: z.enum(VIEWS) })),
});

/** A template's table as CreateTable takes it. @throws Error naming the logical id for what is not known of it */
export function createTableInput({ id, name, properties }: Resource) {
  const table = z.safeParse(TableProperties, properties);
  if (!table.success)
    throw new Error(`${id}: no table that the runner knows: ${z.prettifyError(table.error)}`);
  const { StreamSpecification: stream, ...rest } = table.data;
  return {
    TableName: name,
    ...rest,
    ...(stream && { StreamSpecification: { StreamEnabled: true, ...stream } }),
  };
}

/** The template's tables as DynamoDB Local takes them. */
export async function createTables(assembly: Assembly, tables: Tables): Promise<void> {
  for (const table of assembly.ofType('AWS::DynamoDB::Table'))
    await tables.call('CreateTable', createTableInput(table));
}

/** A further table with these keys and indexes and without a stream, as a restore to a point in time makes one. */
export async function createRestored(
  assembly: Assembly,
  tables: Tables,
  TableName: string,
): Promise<void> {
  for (const table of assembly.ofType('AWS::DynamoDB::Table')) {
    const { StreamSpecification: _, ...input } = createTableInput(table);
    await tables.call('CreateTable', { ...input, TableName });
  }
}

const RUNNER = '~runner';
type Attribute = Readonly<Record<string, unknown>>;

/** Every item in plain values. */
export async function plainItems(
  table: string,
  tables: Tables,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let start: unknown;
  do {
    const page = await tables.call('Scan', {
      TableName: table,
      ConsistentRead: true,
      ...(start ? { ExclusiveStartKey: start } : {}),
    });
    const items = Array.isArray(page.Items) ? page.Items : [];
    found.push(...items.map(plain).filter(({ pk }) => pk !== RUNNER));
    start = page.LastEvaluatedKey;
  } while (start);
  return found;
}

const plain = (item: Readonly<Record<string, Attribute>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).map(([name, attribute]) => [name, plainValue(attribute)]),
  );

function plainValue(attribute: Attribute): unknown {
  if ('N' in attribute) return Number(attribute.N);
  return Object.values(attribute)[0];
}

import * as z from 'zod/mini';
import type { Assembly, Resource } from '../template.ts';
import { Definitions, Indexes, Keys, VIEWS } from './definition.ts';
import { RUNNER, type Tables } from './tables.ts';

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

/** The template's tables as CreateTable takes them. */
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

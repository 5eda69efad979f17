import type { Assembly } from '../template.ts';
import type { Tables } from './tables.ts';

/** The template's tables as DynamoDB Local takes them. */
export async function createTables(assembly: Assembly, tables: Tables): Promise<void> {
  for (const { name, properties } of assembly.ofType('AWS::DynamoDB::Table')) {
    const {
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode,
      StreamSpecification,
    } = properties;
    const stream = Object(StreamSpecification).StreamViewType;
    await tables.call('CreateTable', {
      TableName: name,
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
      BillingMode: BillingMode ?? 'PAY_PER_REQUEST',
      ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } }),
    });
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

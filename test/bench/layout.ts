import * as z from 'zod/mini';
import type { Index } from './capacity.ts';

/** Sends one of DynamoDB's actions in the caller's name. */
export type Send = (
  action: string,
  body: string,
) => Promise<{ readonly status: number; readonly text: string }>;

/** The meter's own question. @throws Error with what DynamoDB says. */
export async function asked<T>(
  schema: z.ZodMiniType<T>,
  send: Send,
  action: string,
  input: object,
): Promise<T> {
  const { status, text } = await send(action, JSON.stringify(input));
  if (status !== 200) throw new Error(`the meter's ${action}: ${text}`);
  return schema.parse(JSON.parse(text));
}

const Names = z.array(z.object({ AttributeName: z.string() }));
const Projection = z.object({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z._default(z.array(z.string()), []),
});
const Described = z.object({
  Table: z.object({
    KeySchema: Names,
    GlobalSecondaryIndexes: z._default(
      z.array(z.object({ IndexName: z.string(), KeySchema: Names, Projection })),
      [],
    ),
  }),
});

const namesOf = (keys: z.infer<typeof Names>) => keys.map(({ AttributeName }) => AttributeName);

export interface Layout {
  readonly keys: readonly string[];
  readonly indexes: readonly (Index & { readonly name: string })[];
}

/** The table's keys and global indexes as it was made from the template. */
export async function layoutOf(send: Send, table: string): Promise<Layout> {
  const { Table } = await asked(Described, send, 'DescribeTable', { TableName: table });
  const keys = namesOf(Table.KeySchema);
  const indexes = Table.GlobalSecondaryIndexes.map(
    ({ IndexName, KeySchema, Projection: carries }) => {
      const own = namesOf(KeySchema);
      const all = carries.ProjectionType === 'ALL';
      const projected = all ? undefined : [...keys, ...own, ...carries.NonKeyAttributes];
      return { name: IndexName, keys: own, projected };
    },
  );
  return { keys, indexes };
}

import * as z from 'zod/mini';
import { exactly } from '../wire.ts';

export const Keys = z.array(
  z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
export const Definitions = z.array(
  z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
);
export const Indexes = z.array(
  z.strictObject({
    IndexName: z.string(),
    KeySchema: Keys,
    Projection: z.strictObject({
      ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
      NonKeyAttributes: z.optional(z.array(z.string())),
    }),
  }),
);
export const VIEWS = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'] as const;

/** CreateTable's own words. */
const Created = z.strictObject({
  TableName: z.string(),
  AttributeDefinitions: Definitions,
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.optional(Indexes),
  BillingMode: z.optional(z.string()),
  StreamSpecification: z.optional(
    z.strictObject({ StreamEnabled: z.literal(true), StreamViewType: z.enum(VIEWS) }),
  ),
});
export type TableDefinition = z.infer<typeof Created>;

/** @throws Refusal ValidationException for what the runner does not know of a table */
export const definitionOf = (body: unknown): TableDefinition =>
  exactly(Created, body, 'ValidationException');

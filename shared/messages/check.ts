import * as z from 'zod/mini';

/** checks queue: this object has come (`at`, ISO 8601, UTC). The rule on the bus makes it of S3's event. */
export const CheckMessage = z.strictObject({
  v: z.literal(1),
  key: z.string().check(z.regex(/^uploads\/[0-9a-f]{32}$/)),
  at: z.iso.datetime(),
});
export type CheckMessage = z.infer<typeof CheckMessage>;

import * as z from 'zod/mini';

/** Two numbers as they are heard on the telephone. */
export const CheckBody = z.strictObject({
  receipt: z.string().check(z.maxLength(100)),
  pass: z.string().check(z.maxLength(40)),
});

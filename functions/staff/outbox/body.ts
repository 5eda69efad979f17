import * as z from 'zod/mini';
import { Instant } from '../../../shared/text/instant.ts';

/** Letters of several petitions that went out with one post: `<number>/<letter>` each, a space between. */
export const PostAllBody = z.strictObject({
  letters: z
    .string()
    .check(z.regex(/^\d{4}-\d{6,8}-\d\/[\w.-]{1,40}( \d{4}-\d{6,8}-\d\/[\w.-]{1,40}){0,99}$/)),
  at: z.optional(z.union([Instant, z.literal('')])),
});

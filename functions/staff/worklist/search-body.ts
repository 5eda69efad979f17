import * as z from 'zod/mini';

/** Why somebody looks for a petition that they may not open. */
export const BEYOND_PURPOSES = ['caller', 'misdirected', 'duplicate', 'records'] as const;
export type BeyondPurpose = (typeof BEYOND_PURPOSES)[number];

export const SearchBody = z.object({
  q: z.string().check(z.maxLength(100)),
  purpose: z.optional(z.enum(BEYOND_PURPOSES)),
});

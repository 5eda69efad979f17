import * as z from 'zod/mini';
import type { Result } from '../../../shared/improvement/review.ts';
import { orEmpty, said } from '../../../shared/petition/commands/fields.ts';
import { itemText, maybeSaid } from '../../../shared/petition/commands/item-fields.ts';

export const RESULTS = ['done', 'open', 'given-up'] as const;
export type ResultName = (typeof RESULTS)[number];

/** What came of a review: `said` is what was done, why it is still open, or why it is given up. */
export const ReviewBody = z.strictObject({
  /** The version of the item that was read. */
  version: z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))]),
  result: z.enum(RESULTS),
  said: said(1000),
  saidEn: maybeSaid(1000),
  /** YYYY-MM-DD, of what is still open. */
  day: orEmpty(z.string().check(z.maxLength(10))),
});
export type ReviewBody = z.infer<typeof ReviewBody>;

export function resultOf({ result, said: typed, saidEn = '', day = '' }: ReviewBody): Result {
  const [ko, en] = [typed, saidEn].map(itemText) as [string, string];
  return result === 'open'
    ? { result, reason: ko, day }
    : { result, said: { ko, ...(en && { en }) } };
}

import * as z from 'zod/mini';
import { ABSENCE_CATEGORIES } from '../../../shared/organization/span.ts';
import { Instant } from '../../../shared/text/instant.ts';

/** Without a person it is one's own, without a beginning it begins now. */
export const PlanBody = z.strictObject({
  person: z.optional(z.string().check(z.maxLength(60))),
  category: z.enum(ABSENCE_CATEGORIES),
  from: z.optional(z.union([Instant, z.literal('')])),
  until: Instant,
  /** Made with the page: pressed twice it is one absence. */
  requestKey: z.optional(z.string().check(z.regex(/^[0-9A-Za-z-]{16,32}$/))),
});
export const EndBody = z.strictObject({ id: z.string().check(z.regex(/^[0-9A-Za-z-]{1,40}$/)) });

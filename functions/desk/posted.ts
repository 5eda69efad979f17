import * as z from 'zod/mini';
import { logPosted, POST_RESULTS } from '../../shared/petition/decide/posted.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { type Decision, isRefusal, type Refusal, type Terms } from '../../shared/petition/ports.ts';
import type { Facts } from './acts/act.ts';
import { Instant, instantOf } from './instant.ts';
import { next } from './said.ts';

/** One letter's id, or several of one petition. */
const ids = z.string().check(z.regex(/^[\w.-]{1,40}( [\w.-]{1,40}){0,30}$/));
/** The mail room's record of a letter; without a time it was sent when it is recorded. */
export const PostedBody = z.strictObject({
  number: z.string(),
  letters: ids,
  result: z.enum(POST_RESULTS),
  at: z.optional(z.union([Instant, z.literal('')])),
  /** The post's own number of a registered letter (등기번호). */
  receipt: z.optional(z.string().check(z.regex(/^[0-9A-Za-z -]{0,30}$/))),
});

/** Letters of several petitions that went out with one post: `<number>/<letter>` each, a space between. */
export const PostAllBody = z.strictObject({
  letters: z
    .string()
    .check(z.regex(/^\d{4}-\d{6,8}-\d\/[\w.-]{1,40}( \d{4}-\d{6,8}-\d\/[\w.-]{1,40}){0,99}$/)),
  at: z.optional(z.union([Instant, z.literal('')])),
});

/** What was posted or came back, and when: the delivery of the notices that the form named (A6, A12). */
export function posted(
  petition: Petition,
  { letters, result, at, receipt = '' }: z.infer<typeof PostedBody>,
  { by, at: loggedAt }: Facts,
  terms: Terms,
): Decision | Refusal {
  const kept = receipt.trim() === '' ? undefined : next('posted', petition);
  const decision = logPosted(
    petition,
    {
      ...{ by, loggedAt, result },
      at: at ? instantOf(at) : loggedAt,
      letters: letters.split(' '),
      ...(kept !== undefined && { receipt: kept }),
    },
    terms,
  );
  if (isRefusal(decision) || kept === undefined || decision.events.length === 0) return decision;
  return { ...decision, contents: [{ id: kept, body: { receipt: receipt.trim() } }] };
}

import * as z from 'zod/mini';
import { CALL_RESULTS, logCall } from '../../shared/petition/decide/called.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/ports.ts';
import type { Facts } from './acts/act.ts';
import { Instant, instantOf } from './instant.ts';

const ids = z.string().check(z.regex(/^[\w.-]{1,40}( [\w.-]{1,40}){0,30}$/));
/** A call as its caller logs it; without a time it was made when it is logged. */
export const CalledBody = z.strictObject({
  number: z.string(),
  calls: ids,
  result: z.enum(CALL_RESULTS),
  at: z.optional(z.union([Instant, z.literal('')])),
});

/** What was told, with what result, and when: the delivery of the notices that the form named. */
export const called = (
  petition: Petition,
  { calls, result, at }: z.infer<typeof CalledBody>,
  { by, at: loggedAt }: Facts,
  terms: Terms,
): Decision | Refusal =>
  logCall(
    petition,
    { by, loggedAt, at: at ? instantOf(at) : loggedAt, calls: calls.split(' '), result },
    terms,
  );

import * as z from 'zod/mini';
import { CALL_RESULTS, logCall } from '../../shared/petition/decide/called.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/ports.ts';
import type { Facts } from './acts/act.ts';

const ids = z.string().check(z.regex(/^[\w.-]{1,40}( [\w.-]{1,40}){0,30}$/));
/** An instant with its offset or, as a form's field gives it, the time on a clock in Korea. */
const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/),
  z.refine((text) => !Number.isNaN(instantOf(text))),
);

/** A call as its caller logs it; without a time it was made when it is logged. */
export const CalledBody = z.strictObject({
  number: z.string(),
  calls: ids,
  result: z.enum(CALL_RESULTS),
  at: z.optional(z.union([instant, z.literal('')])),
});

function instantOf(text: string): number {
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}+09:00`);
}

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

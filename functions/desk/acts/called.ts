import * as z from 'zod/mini';
import { CALL_RESULTS, logCall } from '../../../shared/petition/decide/called.ts';
import { Instant, instantOf } from '../../../shared/text/instant.ts';
import { defineCommand, number } from './command.ts';

const ids = z.string().check(z.regex(/^[\w.-]{1,40}( [\w.-]{1,40}){0,30}$/));

export const callActs = {
  /** What was told, with what result, and when: the delivery of the notices that the form named. */
  called: defineCommand({
    adds: true,
    context: 'calls',
    undoneBy: ['CallNeeded', 'CallPassedOn'],
    body: z.strictObject({
      number,
      calls: ids,
      result: z.enum(CALL_RESULTS),
      /** Without a time it was made when it is logged. */
      at: z.optional(z.union([Instant, z.literal('')])),
    }),
    decide: (petition, { calls, result, at }, { by, at: loggedAt }, terms) =>
      logCall(
        petition,
        { by, loggedAt, at: at ? instantOf(at) : loggedAt, calls: calls.split(' '), result },
        terms,
      ),
  }),
} as const;

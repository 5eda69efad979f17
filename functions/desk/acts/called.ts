import * as z from 'zod/mini';
import { CALL_RESULTS, logCall } from '../../../shared/petition/decide/called.ts';
import { Instant, instantOf } from '../instant.ts';
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
    decide: (petition, { calls, result, at }, context) =>
      logCall(
        petition,
        { calls: calls.split(' '), result },
        // It is logged when that is received, however late it is decided.
        { ...context, at: at ? instantOf(at) : context.at, now: context.at },
      ),
  }),
} as const;

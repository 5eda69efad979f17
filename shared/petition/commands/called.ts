import * as z from 'zod/mini';
import { Instant, instantOf } from '../../text/instant.ts';
import { CALL_RESULTS, logCall } from '../decide/called.ts';
import { defineCommand } from './command.ts';
import { noticeIds, number } from './fields.ts';

export const callCommands = {
  /** What was told, with what result, and when: the delivery of the notices that the form named. */
  called: defineCommand({
    adds: true,
    context: 'calls',
    undoneBy: ['CallNeeded', 'CallPassedOn'],
    body: z.strictObject({
      number,
      calls: noticeIds,
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

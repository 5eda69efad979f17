import * as z from 'zod/mini';
import { Instant, instantOf } from '../../text/instant.ts';
import { CALL_RESULTS, logCall } from '../decide/called.ts';
import { defineCommand } from './command.ts';
import { noticeIds, number } from './fields.ts';

export const callActs = {
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
    decide: (petition, { calls, result, at }, { by, at: loggedAt }, terms) =>
      logCall(
        petition,
        { by, loggedAt, at: at ? instantOf(at) : loggedAt, calls: calls.split(' '), result },
        terms,
      ),
  }),
} as const;

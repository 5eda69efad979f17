import * as z from 'zod/mini';
import { Instant, instantOf } from '../../text/instant.ts';
import type { StaffContext } from '../context.ts';
import { logPosted, POST_RESULTS } from '../decide/posted.ts';
import { isRefusal } from '../decision.ts';
import { defineCommand } from './command.ts';
import { noticeIds, number } from './fields.ts';
import { next } from './text.ts';

export const postCommands = {
  /** What was posted or came back, and when: the delivery of the notices that the form named (A6, A12). */
  posted: defineCommand({
    adds: true,
    context: 'letters',
    undoneBy: ['LetterNeeded', 'LetterReturned'],
    body: z.strictObject({
      number,
      letters: noticeIds,
      result: z.enum(POST_RESULTS),
      /** Without a time it was sent when it is recorded. */
      at: z.optional(z.union([Instant, z.literal('')])),
      /** The post's own number of a registered letter (등기번호). */
      receipt: z.optional(z.string().check(z.regex(/^[0-9A-Za-z -]{0,30}$/))),
    }),
    decide(petition, { letters, result, at, receipt = '' }, context: StaffContext) {
      const kept = receipt.trim() === '' ? undefined : next('posted', petition);
      const decision = logPosted(
        petition,
        {
          result,
          letters: letters.split(' '),
          ...(kept !== undefined && { receipt: kept }),
        },
        // It is recorded when that is received, however late it is decided.
        { ...context, at: at ? instantOf(at) : context.at, now: context.at },
      );
      if (isRefusal(decision) || kept === undefined || decision.events.length === 0)
        return decision;
      return { ...decision, contents: [{ id: kept, body: { receipt: receipt.trim() } }] };
    },
  }),
} as const;

import * as z from 'zod/mini';
import { RECEPTION_FORM } from '../../receptions/reception.ts';
import { Instant } from '../../text/instant.ts';
import { AtCounter } from './counter-visit.ts';
import { box } from './fields.ts';
import { defineReceipt } from './receipt.ts';
import { SpokenBody } from './submission.ts';

const ENTRY_CHANNELS = ['phone', 'visit', 'post', 'fax', 'email'] as const;

/** The submission, the way it came, and when that was. */
const EntryBody = z.extend(SpokenBody, {
  channel: z.enum(ENTRY_CHANNELS),
  /** The contact itself (A5): the call's beginning, the arrival stamp. Without it, now. */
  at: z.optional(Instant),
  /** The telephone call that it came of: the petition is received at its start (A5). */
  call: z.optional(z.string().check(z.regex(/^C-[0-9a-f]{16}$/))),
  /** The visitor at a counter of whom it came: received when that began (A5). */
  reception: z.optional(z.string().check(z.regex(RECEPTION_FORM))),
  /** Of a call: the caller wishes to have what was said back in the receipt. */
  saidBack: box,
  /** What a visitor was told, and the documents that they were asked for: the next visit is compared with it (P21.2). */
  atCounter: z.optional(AtCounter),
  /** A receipt on paper is wished. */
  paper: box,
});

export const enterReceipts = {
  /** A person of ours writes one down for somebody. */
  enter: defineReceipt({ from: 'staff', body: EntryBody }),
} as const;

import * as z from 'zod';
import { CHANNELS, type Charter, PLEDGE_KINDS, RULE_IDS } from '../charter/charter.ts';
import { type CharterPromise, PROMISE_KINDS } from '../charter/promise.ts';
import { OBLIGATIONS } from '../charter/redress.ts';
import { EVIDENCE, TRIGGERS } from '../charter/triggers.ts';
import { Ladder, TermsInFile } from './terms-file.ts';
import { DayText, handOn, oneOf, Said, ShiftOfDay, Text } from './values.ts';

const Obligations = z.tuple([z.enum(OBLIGATIONS)], z.enum(OBLIGATIONS));
const Owing = z.strictObject({ clause: Text, owes: Obligations });
const Exempt = z.strictObject({ exempt: z.enum(['same-redress', 'house', 'petitioner', 'law']) });
/** What is owed, or why nothing is: which of the two it is, is told by its first word. */
const Remedy = z.unknown().transform((given, context) => {
  const read = ('exempt' in Object(given) ? Exempt : Owing).safeParse(given);
  return read.success ? read.data : handOn(context, read.error);
});

const Pledge = z.strictObject({
  id: Text,
  clause: Text,
  kind: z.enum(PLEDGE_KINDS),
  quotation: Said,
  trigger: oneOf(TRIGGERS, {
    received: z.strictObject({ channels: z.array(z.enum(CHANNELS)) }),
  }),
  rule: z.enum(RULE_IDS),
  ladder: Ladder,
  evidence: z.enum(EVIDENCE),
  remedy: Remedy,
});

const PromiseInFile = z.strictObject({
  id: Text,
  kinds: z.tuple([z.enum(PROMISE_KINDS)], z.enum(PROMISE_KINDS)),
  title: Said,
  quotation: Said,
  reading: Said,
  clock: z.exactOptional(Said),
  remedy: z.exactOptional(Said),
}) satisfies z.ZodType<CharterPromise>;

const shifts = z.array(ShiftOfDay);

/** A charter, as its file writes it; names of ladders and quotations stand for them by then (`names.ts`). */
export const CharterInFile = z.strictObject({
  id: Text,
  version: Text,
  effectiveFrom: DayText,
  shifts: z.strictObject({
    ...{
      mon: shifts,
      tue: shifts,
      wed: shifts,
      thu: shifts,
      fri: shifts,
      sat: shifts,
      sun: shifts,
    },
  }),
  promises: z.array(PromiseInFile),
  terms: TermsInFile,
  remedies: z.strictObject({ objection: Remedy, visit: Owing, report: Remedy, look: Owing }),
  pledges: z.array(Pledge),
}) satisfies z.ZodType<Charter>;

export const Ladders = z.record(Text, Ladder);
export const Quotations = z.record(Text, Said);

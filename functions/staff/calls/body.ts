import * as z from 'zod/mini';
import { READ_BACKS } from '../../../shared/calls/read-back.ts';
import { orEmpty, said } from '../../../shared/petition/commands/fields.ts';

/**
 * What is done with a call: kept, heard, answered on the spot, found to be a contact that was
 * noted by hand, taken on as a petition, put to a petition that there is
 * already, ended because of abuse; or a petition of the same number is opened, or what is published is searched.
 */
export const WRAP_UP_ACTS = [
  'write',
  'heard',
  'contact',
  'joins',
  'petition',
  'belongs',
  'abuse',
  'open',
  'find',
] as const;
export type WrapUpAct = (typeof WRAP_UP_ACTS)[number];

/** What a caller can be asked before somebody reads their petition to them. */
export const FACTS = ['name', 'number', 'contact', 'matter'] as const;

const words = (most: number) => orEmpty(said(most));
const ContactId = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const Topic = z.string().check(z.regex(/^[\w-]{1,40}$/));

/** What is typed of a call. `sentence` is what was said back, and `said` what came of it. */
export const WrapUpBody = z.strictObject({
  act: z.enum(WRAP_UP_ACTS),
  /** The version of the call that was read. */
  version: z.optional(
    z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))]),
  ),
  gist: words(2000),
  sentence: words(500),
  said: orEmpty(z.enum(READ_BACKS)),
  agreed: words(2000),
  topic: orEmpty(Topic),
  /** The contact that was noted by hand. */
  noted: orEmpty(ContactId),
  /** What is looked for among what is published. */
  find: words(100),
  /** The receipt number of the petition that the call was about, as it was typed. */
  about: words(40),
  /** When the petition to be opened, or that it was about, was received (epoch ms), and the two things that the caller was asked. */
  match: orEmpty(z.string().check(z.regex(/^\d{1,15}$/))),
  fact: orEmpty(z.enum(FACTS)),
  otherFact: orEmpty(z.enum(FACTS)),
});
export type WrapUpBody = z.infer<typeof WrapUpBody>;

/** What was asked where, and nothing of who asked. The same `id` is one contact. */
export const ContactBody = z.strictObject({
  id: ContactId,
  channel: z.enum(['phone', 'visit']),
  topic: Topic,
});
export type ContactBody = z.infer<typeof ContactBody>;

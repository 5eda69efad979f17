import * as z from 'zod/mini';
import { saysSomething } from '../../text/normalise.ts';
import { MOST_FILES } from '../attachment.ts';
import { besides } from './besides.ts';
import { askedAgain, confirmed, email, phone } from './contacts.ts';

/** A text as it was decoded (`normaliseText`); one of a single line is brought upon it when it is kept. */
const words = (most: number) => z.string().check(z.maxLength(most), z.refine(saysSomething));

const writer = { email: z.optional(email), phone: z.optional(phone), confirmed };
const matter = {
  title: words(200),
  body: words(20_000),
  /** In whose name it is written (대리), when that is somebody else. */
  represented: z.optional(z.strictObject({ name: words(100) })),
  topic: z.optional(words(60)),
  kind: z._default(z.enum(['question', 'opinion', 'complaint', 'other']), 'question'),
  language: z._default(z.enum(['ko', 'en']), 'ko'),
  /** Files as POST /attachments named them. */
  attachments: z.optional(
    z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(MOST_FILES)),
  ),
  /** They may be asked one question afterwards: their own tick, on the form or on paper. */
  asking: z.optional(z.boolean()),
  privacyNotice: z.optional(z.string().check(z.regex(/^[\w.-]{1,40}$/))),
  ...besides,
};

/** What a citizen sends. Unknown fields are refused, nothing is guessed. */
export const SubmissionBody = z.strictObject({
  ...matter,
  petitioner: z.strictObject({ name: words(100), ...writer }).check(askedAgain),
});
export type SubmissionBody = z.infer<typeof SubmissionBody>;

/** Where paper reaches somebody: as much of an address as its envelope's window shows. */
const paper = {
  fax: z.optional(phone),
  address: z.optional(words(150)),
};

/** What a person of ours writes down for somebody: who calls or comes may leave the name unsaid. */
export const SpokenBody = z.strictObject({
  ...matter,
  petitioner: z._default(
    z.strictObject({ name: z.optional(words(100)), ...writer, ...paper }).check(askedAgain),
    {},
  ),
});

/** A submission through whichever door. */
export type Submission = z.infer<typeof SpokenBody>;

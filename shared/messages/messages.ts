import * as z from 'zod/mini';

/** Subjects are petitions today; the clock knows subjects, not petitions. A subject never contains a dot. */
const Subject = z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}$/));

/** clock queue: make the scheduler equal to this pledge. Level-triggered, so it carries nothing else. */
export const ArmMessage = z.strictObject({ v: z.literal(1), subject: Subject, pledge: z.string() });
export type ArmMessage = z.infer<typeof ArmMessage>;

/** rings queue: the pledge's moment `seq` has come (`moment` in epoch ms, a whole second). */
export const RingMessage = z.strictObject({
  v: z.literal(1),
  subject: Subject,
  pledge: z.string(),
  seq: z.int(),
  moment: z.int(),
});
export type RingMessage = z.infer<typeof RingMessage>;

/** notices queue: send this notice. */
export const SendMessage = z.strictObject({
  v: z.literal(1),
  subject: Subject,
  notice: z.string(),
});
export type SendMessage = z.infer<typeof SendMessage>;

/** faxes queue: make a document of this notice, which is claimed, and fax it. */
export const FaxMessage = z.strictObject({
  v: z.literal(1),
  subject: Subject,
  notice: z.string(),
});
export type FaxMessage = z.infer<typeof FaxMessage>;

/** lessons queue: a commit placed a petition, or could not; a citizen judged what was said back on the telephone; or somebody's conduct may have come to something else. Which department has it now; never what it says. */
export const LessonMessage = z.strictObject({
  v: z.literal(1),
  subject: Subject,
  version: z.int(),
  learns: z.enum(['place', 'lesson', 'read-back', 'manner', 'asked']),
  department: z.string(),
});
export type LessonMessage = z.infer<typeof LessonMessage>;

const news = {
  v: z.literal(1),
  /** SES's id of the mail. */
  messageId: z.string().check(z.minLength(1)),
  /** SES's tag: `<subject>_<version>_<index>`, and of a daily list `<subject>_<person>`. */
  notice: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}_(\d+_\d+|[0-9a-zA-Z-]{1,40})$/)),
  /** Set when it is about a text or a fax and not a mail. */
  way: z.optional(z.enum(['text', 'fax'])),
  /** The provider's own instant, ISO 8601 with its offset. */
  at: z.iso.datetime({ offset: true }),
};

/** deliveries queue: what became of a mail, a text or a fax. The rules on the bus make it of SES's event and leave the rest behind. */
export const MailNews = z.discriminatedUnion('type', [
  z.strictObject({
    ...news,
    type: z.enum(['Send', 'Delivery', 'DeliveryDelay', 'Complaint', 'Reject', 'Rendering Failure']),
  }),
  z.strictObject({
    ...news,
    type: z.literal('Bounce'),
    bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
  }),
]);
export type MailNews = z.infer<typeof MailNews>;

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
export const SendMessage = z.strictObject({ v: z.literal(1), subject: Subject, notice: z.string() });
export type SendMessage = z.infer<typeof SendMessage>;

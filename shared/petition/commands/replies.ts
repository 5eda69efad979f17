import * as z from 'zod/mini';

const at = z.iso.datetime({ offset: true });

/** What most commands answer: the petition and how it stands. */
export const Acted = z.looseObject({ number: z.string(), status: z.string() });
export const Appealed = z.looseObject({ number: z.string(), dueAt: z.optional(at) });
export const TakenOver = z.looseObject({ number: z.string() });
export const ObjectionReply = z.looseObject({
  number: z.string(),
  mayRaise: z.boolean(),
  outcome: z.optional(z.string()),
  at: z.optional(at),
  dueAt: z.optional(at),
  explainBy: z.optional(at),
  reachedAt: z.optional(at),
});

import * as z from 'zod/mini';
import { at, words } from './replies.ts';

const Letter = { kind: z.string(), way: z.enum(['letter', 'fax']), openedAt: at };

export const Letters = z.looseObject({
  number: z.string(),
  letters: z.array(
    z.looseObject({ ...Letter, id: z.string(), state: z.string(), dueAt: z.optional(at) }),
  ),
});

export const Keyed = z.looseObject({
  number: z.string(),
  department: z.string(),
  assignee: z.string(),
  next: z.optional(z.string()),
});

export const OutboxList = z.looseObject({
  more: z.boolean(),
  letters: z.array(z.looseObject({ ...Letter, number: z.string(), letter: z.string(), dueAt: at })),
});

export const PostedAll = z.looseObject({
  posted: words,
  refused: z.array(z.looseObject({ letter: z.string(), because: z.string() })),
});

import * as z from 'zod/mini';
import { at } from './replies.ts';

/** Over, with what it became; open, with until when it is wrapped up. */
export const PhoneCall = z.looseObject({
  id: z.string(),
  version: z.int(),
  startedAt: at,
  over: z.boolean(),
  agent: z.optional(z.string()),
  ending: z.optional(z.string()),
  petition: z.optional(z.string()),
  wrapUpBy: z.optional(at),
  gist: z.optional(z.string()),
});

export const WrappedUp = z.looseObject({ id: z.string(), act: z.string(), version: z.int() });

export const ContactsAsked = z.looseObject({
  month: z.string(),
  asked: z.array(z.looseObject({ topic: z.string(), asked: z.int() })),
});

export const VisitsAsked = z.looseObject({
  visits: z.array(
    z.looseObject({
      number: z.string(),
      visit: z.string(),
      from: z.string(),
      until: z.string(),
      next: z.optional(z.string()),
      waits: z.optional(z.string()),
    }),
  ),
});

export const PhotoShown = z.looseObject({
  shown: z.boolean(),
  agreedAt: z.optional(at),
  until: z.optional(at),
});

export const VisitorChecked = z.looseObject({
  answer: z.enum(['yes', 'later', 'no']),
  visitor: z.optional(
    z.looseObject({
      name: z.string(),
      department: z.string(),
      from: z.string(),
      until: z.string(),
    }),
  ),
});

export const Noted = z.looseObject({ channel: z.string(), topic: z.string() });

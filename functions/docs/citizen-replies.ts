import * as z from 'zod/mini';
import { ASKING_ANSWERS } from '../../shared/charter/asking.ts';
import { Acted } from '../../shared/petition/commands/replies.ts';
import { CONTACT_WISHES } from '../../shared/petition/conduct/events.ts';
import { at, Pledge, Step, words } from './replies.ts';

const Written = z.looseObject({ at, text: z.string() });

export const Status = z.looseObject({
  ...Acted.shape,
  receivedAt: at,
  headline: z.string(),
  next: words,
  department: z.string(),
  assignee: z.looseObject({ name: z.string(), phone: z.string() }),
  sent: z.optional(z.looseObject({ title: z.string(), text: z.string() })),
  pledges: z.array(z.looseObject({ ...Pledge.shape, explanation: words })),
  history: z.array(Step),
  answers: z.array(Written),
  messages: z.array(Written),
  papers: z.array(z.looseObject({ pages: z.optional(z.int()), trouble: z.optional(z.string()) })),
  rating: z.optional(z.looseObject({ solved: z.string() })),
});

export const Receipt = z.looseObject({
  number: z.string(),
  receivedAt: at,
  dueAt: z.optional(at),
  department: z.string(),
  assignee: z.string(),
  phone: z.string(),
  statusUrl: z.string(),
});

export const Withdrawable = z.looseObject({ ...Acted.shape, possible: z.boolean() });

export const Callable = z.looseObject({
  number: z.string(),
  possible: z.boolean(),
  agreedAt: z.optional(at),
});

export const Reportable = z.looseObject({ number: z.string(), reported: z.boolean() });

export const Rateable = z.looseObject({ number: z.string(), possible: z.boolean() });

export const Dates = z.looseObject({
  number: z.string(),
  dueAt: z.optional(at),
  formerDueAt: z.optional(at),
});

export const Wishing = z.looseObject({
  number: z.string(),
  said: z.boolean(),
});

export const Wishable = z.looseObject({
  number: z.string(),
  possible: z.boolean(),
  how: z.enum(CONTACT_WISHES),
});

export const Appealable = z.looseObject({
  number: z.string(),
  possible: z.boolean(),
  until: z.optional(at),
});

export const SaidBack = z.looseObject({
  number: z.string(),
  readBack: z.optional(z.string()),
  sentence: z.optional(z.string()),
  answer: z.optional(z.enum(['open', 'right', 'wrong'])),
});

export const HomeVisited = z.looseObject({
  number: z.string(),
  visit: z.optional(z.string()),
  plan: z.optional(z.int()),
  from: z.optional(at),
  until: z.optional(at),
  answer: z.optional(z.string()),
  purpose: z.optional(z.string()),
});

export const CodeLost = z.looseObject({ title: z.string() });

export const Upload = z.looseObject({
  id: z.string(),
  url: z.string(),
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()),
  expiresAt: at,
});

export const Questioned = z.looseObject({
  question: z.optional(z.string()),
  closesAt: at,
  open: z.boolean(),
  answer: z.optional(z.enum(ASKING_ANSWERS)),
});

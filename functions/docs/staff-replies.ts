import * as z from 'zod/mini';
import { Acted } from '../../shared/petition/commands/replies.ts';
import { at, Pledge, Step, words } from './replies.ts';

export const DeskPetition = z.looseObject({
  ...Acted.shape,
  kind: z.string(),
  receivedAt: at,
  title: z.string(),
  body: z.string(),
  original: z.boolean(),
  pledges: z.array(z.looseObject({ ...Pledge.shape, kind: z.string() })),
  history: z.array(Step),
  draft: z.optional(z.string()),
});

const Listed = z.looseObject({
  number: z.string(),
  kind: z.string(),
  department: z.string(),
  assignee: z.string(),
  status: z.string(),
  /** Masked; of what the person may open. */
  title: z.optional(z.string()),
  petitioner: z.optional(z.string()),
  /** Of what is owed first. */
  actBy: z.optional(at),
  dueAt: z.optional(at),
  burns: z.string(),
  owed: z.array(
    z.looseObject({
      kind: z.string(),
      urgency: z.string(),
      actBy: at,
      dueAt: at,
      pausedUntil: z.optional(at),
    }),
  ),
  address: z.string(),
});

export const Worklist = z.looseObject({
  person: z.string(),
  desks: z.array(
    z.looseObject({
      /** Whose list it is: a person's, or what nobody of a department has; neither where a whole number was asked for. */
      person: z.optional(z.string()),
      department: z.optional(z.string()),
      more: z.optional(z.string()),
      petitions: z.array(Listed),
    }),
  ),
});

export const Found = z.looseObject({
  found: z.array(Listed),
  /** The person may open more petitions than were looked through. */
  cut: z.optional(z.literal(true)),
  /** Petitions that the person may not open; with a purpose alone. */
  elsewhere: z.optional(
    z.array(z.looseObject({ number: z.string(), department: z.string(), assignee: z.string() })),
  ),
});

export const Consultation = z.looseObject({
  number: z.string(),
  title: z.string(),
  body: z.string(),
  consultations: z.array(
    z.looseObject({ id: z.string(), state: z.string(), askedAt: at, dueAt: z.optional(at) }),
  ),
});

export const Calls = z.looseObject({
  number: z.string(),
  phone: z.string(),
  calls: z.array(z.looseObject({ id: z.string(), sentences: words })),
});

export const CodeSent = z.looseObject({ sent: z.boolean(), until: at });

export const Passed = z.looseObject({ session: z.string(), expiresAt: at });

export const FreshSent = z.looseObject({ title: z.string() });

export const Previewed = z.looseObject({
  number: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/** With the mail where a draft is kept. */
export const Drafted = z.looseObject({ number: z.string(), kept: z.boolean() });

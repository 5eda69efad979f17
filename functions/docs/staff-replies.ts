import * as z from 'zod/mini';
import { Acted } from '../../shared/petition/commands/replies.ts';
import { at, Pledge, Step, words } from './replies.ts';

export const OwnReport = z.looseObject({ allegation: z.string(), statement: z.string() });

export const OwnActed = z.looseObject({ act: z.string() });

export const Absences = z.looseObject({
  absences: z.array(
    z.looseObject({
      id: z.string(),
      person: z.string(),
      category: z.string(),
      from: at,
      until: at,
    }),
  ),
});

export const AbsencePlanned = z.looseObject({ id: z.string(), from: at, until: at });

export const AbsenceEnded = z.looseObject({ id: z.string(), until: at });

const ListedItem = z.looseObject({
  id: z.string(),
  department: z.string(),
  owner: z.string(),
  change: z.string(),
  day: z.string(),
  dueAt: z.optional(at),
  ending: z.optional(z.string()),
});

export const Items = z.looseObject({ department: z.string(), items: z.array(ListedItem) });

export const Learnt = z.looseObject({
  department: z.string(),
  month: z.string(),
  causes: z.array(
    z.looseObject({
      cause: z.string(),
      ...{ broke: z.int(), exempt: z.int(), owed: z.int(), done: z.int() },
      ...{ overdue: z.int(), again: z.int() },
    }),
  ),
  foundAgain: z.optional(
    z.array(
      z.looseObject({
        person: z.string(),
        findings: z.array(z.looseObject({ number: z.string(), report: z.string(), at })),
      }),
    ),
  ),
});

const KeptOrNot = z.optional(z.looseObject({ kept: z.int(), broken: z.int() }));
const ClauseFigure = z.looseObject({
  clause: z.string(),
  unseen: z.optional(z.enum(['never', 'off', 'none', 'few'])),
  contacts: z.optional(z.int()),
  measured: KeptOrNot,
  own: KeptOrNot,
  coverage: z.optional(z.looseObject({ machine: z.number(), citizen: z.number() })),
});
export const MannerFigures = z.looseObject({
  month: z.string(),
  own: z.array(ClauseFigure),
  team: z.optional(
    z.looseObject({
      department: z.string(),
      figures: z.array(ClauseFigure),
      asked: z.optional(z.looseObject({ drawn: z.int(), reached: z.int(), answered: z.int() })),
    }),
  ),
});

const NoFault = { number: z.string(), visit: z.string(), name: z.string(), state: z.string() };
export const AuditMonth = z.looseObject({
  month: z.string(),
  draw: z.optional(
    z.looseObject({ seed: z.string(), of: z.int(), drawn: z.array(z.looseObject(NoFault)) }),
  ),
  recurring: z.array(z.looseObject({ who: z.string(), id: z.string(), findings: words })),
  alone: words,
});

export const Item = z.looseObject({
  ...ListedItem.shape,
  version: z.int(),
  cause: z.string(),
  postponed: z.int(),
  asked: z.int(),
  petitions: words,
});

export const Reviewed = z.looseObject({ id: z.string(), result: z.string() });

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

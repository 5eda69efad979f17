import * as z from 'zod/mini';
import { ScoreRow } from '../../shared/score/table.ts';
import { at, words } from './replies.ts';

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

/** The figures of a month, or what one of them counts. */
export const ScoreFigures = z.looseObject({
  month: z.string(),
  department: z.optional(z.string()),
  rows: z.optional(z.array(ScoreRow())),
  count: z.optional(z.int()),
  counted: z.optional(
    z.array(
      z.looseObject({
        ...{ subject: z.string(), promise: z.string(), department: z.string() },
        ...{ result: z.string(), witness: z.string(), at, dueAt: at },
        event: z.optional(z.string()),
        ending: z.optional(z.string()),
        tookMs: z.optional(z.int()),
      }),
    ),
  ),
});

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
  withdrawn: z.array(z.looseObject({ number: z.string(), at: z.string() })),
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

import * as z from 'zod/mini';
import { promiseOf } from '../../shared/charter/promise.ts';
import type { PublishedVersion } from '../../shared/charter/version.ts';
import { promiseKey } from '../../shared/score/fold.ts';
import { rateOf } from '../../shared/score/rate.ts';
import { ENDED_ANOTHER_WAY, type ScoreRow } from '../../shared/score/table.ts';
import { CONDUCT } from '../../shared/scoring/tables.ts';
import type { ShelvedScore } from '../../shared/shelf/score.ts';

const ByWitness = z.object({ machine: z.number(), citizen: z.number() });

/** One clock of a promise over a quarter of the whole organisation. A rate is a number from 0 to 1; null where there is nothing to say. */
const PromiseFigure = z.object({
  terms: z.string(),
  clause: z.string(),
  kind: z.enum(['pledge', 'target']),
  clocks: z.number(),
  kept: ByWitness,
  broken: ByWitness,
  /** As only we say; in no rate. */
  own: z.object({ kept: z.number(), broken: z.number() }),
  overdue: z.number(),
  open: z.number(),
  /** Beside the rate, never in it. */
  extended: z.number(),
  rate: z.nullable(z.number()),
  coverage: z.nullable(ByWitness),
  /** How its clocks ended. */
  ended: z.partialRecord(
    z.enum(ENDED_ANOTHER_WAY),
    z.object({ number: z.number(), lastTenth: z.number() }),
  ),
});
export type PromiseFigure = z.infer<typeof PromiseFigure>;

/** Why a promise has no figure. None of them means that it was kept. */
export const UNMEASURED = ['unread', 'elsewhere', 'unclocked', 'withheld', 'none-yet'] as const;

/** The figures of a promise, or why there are none. `asOf` is an ISO instant. */
export const PromiseFigures = z.union([
  z.object({ quarter: z.string(), asOf: z.string(), rows: z.array(PromiseFigure) }),
  z.object({ unmeasured: z.enum(UNMEASURED) }),
]);
export type PromiseFigures = z.infer<typeof PromiseFigures>;

/** What the latest quarter that says anything of a promise says: its months added up. `score` is undefined where it cannot be read. */
export function figuresOf(
  { id, kinds, clock }: Pick<PublishedVersion['promises'][number], 'id' | 'kinds' | 'clock'>,
  score: ShelvedScore | undefined,
): PromiseFigures {
  if (!score) return { unmeasured: 'unread' };
  for (const { quarter, asOf, organisation } of score.quarters) {
    const rows = organisation
      .flatMap(({ promises }) => promises)
      .filter(({ clause }) => promiseOf(clause) === id);
    if (rows.length === 0) continue;
    const byTerms = [...Map.groupBy(rows, promiseKey).values()];
    return {
      ...{ quarter, asOf },
      rows: byTerms
        .flatMap((months) => summed(months))
        .toSorted((a, b) => Number(a.kind === 'target') - Number(b.kind === 'target')),
    };
  }
  if (kinds.every((kind) => kind === 'EXT')) return { unmeasured: 'elsewhere' };
  if (!clock) return { unmeasured: 'unclocked' };
  return { unmeasured: CONDUCT.includes(id) ? 'withheld' : 'none-yet' };
}

/** A clock belongs to one month: those of a quarter are added up. What cannot be added (medians) is left to the score's own page. */
function summed(months: readonly ScoreRow[]): readonly PromiseFigure[] {
  const [first] = months;
  if (!first) return [];
  const sum = (of: (row: ScoreRow) => number): number =>
    months.reduce((all, row) => all + of(row), 0);
  const kept = { machine: sum((r) => r.kept.machine), citizen: sum((r) => r.kept.citizen) };
  const broken = { machine: sum((r) => r.broken.machine), citizen: sum((r) => r.broken.citizen) };
  const own = { kept: sum((r) => r.own.kept), broken: sum((r) => r.own.broken) };
  const overdue = sum((r) => r.overdue);
  return [
    {
      ...{ terms: first.terms, clause: first.clause, kind: first.kind, kept, broken, own, overdue },
      clocks: sum((r) => r.clocks),
      open: sum((r) => r.open),
      extended: sum((r) => r.extended),
      ...rateOf({ kept, broken, own, overdue }),
      ended: endedIn(months),
    },
  ];
}

function endedIn(months: readonly ScoreRow[]): PromiseFigure['ended'] {
  const counts: PromiseFigure['ended'] = {};
  for (const way of ENDED_ANOTHER_WAY) {
    const of = months.flatMap(({ ended }) => ended[way] ?? []);
    if (of.length === 0) continue;
    counts[way] = {
      number: of.reduce((all, one) => all + one.number, 0),
      lastTenth: of.reduce((all, one) => all + one.lastTenth, 0),
    };
  }
  return counts;
}

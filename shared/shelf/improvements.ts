import * as z from 'zod/mini';
import { dayOf, dayText, parseDay } from '../charter/day.ts';
import type { PlannedVersion } from '../charter/version.ts';
import { ENDINGS, type Ending } from '../improvement/item.ts';

const Plain = z.object({ ko: z.string(), en: z.exactOptional(z.string()) });

const Shelved = z.object({
  department: z.string(),
  sentence: Plain,
  /** When it was promised, and the day on which it is looked at again, YYYY-MM-DD. */
  since: z.string(),
  day: z.string(),
  ending: z.exactOptional(z.enum(ENDINGS)),
  result: z.exactOptional(Plain),
});
const Planned = z.object({
  version: z.string(),
  /** YYYY-MM-DD, KST. */
  effectiveFrom: z.string(),
  changes: z.array(
    z.object({
      promise: z.string(),
      title: z.exactOptional(Plain),
      before: z.exactOptional(Plain),
      after: z.exactOptional(Plain),
    }),
  ),
});
export type ShelvedPlan = z.infer<typeof Planned>;

export type ShelvedImprovement = z.infer<typeof Shelved>;

/** What we said that we would improve: sentences of staff, and no petition. */
export const ShelvedImprovements = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  open: z.array(Shelved),
  over: z.array(Shelved),
  /** What is to change in the charter, the soonest first; undefined before 30 November 2026. */
  planned: z.exactOptional(z.array(Planned)),
});
export type ShelvedImprovements = z.infer<typeof ShelvedImprovements>;

/** An item of improvement as the record has it. */
export interface KeptImprovement {
  readonly department: string;
  readonly sentence: { readonly ko: string; readonly en?: string };
  /** Epoch ms. */
  readonly openedAt: number;
  readonly day: string;
  readonly ending?: Ending;
  readonly result?: { readonly ko: string; readonly en?: string };
}

/** As of `now` (epoch ms). An item's number is left out: it holds a petition's. */
export const shelvedImprovements = (
  open: readonly KeptImprovement[],
  over: readonly KeptImprovement[],
  planned: readonly PlannedVersion[],
  now: number,
): ShelvedImprovements => {
  const shelved = ({ department, sentence, openedAt, day, ending, result }: KeptImprovement) => ({
    ...{ department, sentence, day },
    since: dayText(dayOf(openedAt)),
    ...(ending && { ending }),
    ...(result && { result }),
  });
  return {
    v: 1,
    asOf: new Date(now).toISOString(),
    open: open.map(shelved),
    over: over.map(shelved),
    planned: planned
      .filter(({ effectiveFrom }) => parseDay(effectiveFrom) > dayOf(now))
      .map(({ version, effectiveFrom, changes }) => ({
        ...{ version, effectiveFrom },
        changes: changes.map(({ title, ...change }) => ({ ...change, ...(title && { title }) })),
      })),
  };
};

import * as z from 'zod/mini';
import { dayOf, dayText } from '../charter/day.ts';
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
export type ShelvedImprovement = z.infer<typeof Shelved>;

/** What we said that we would improve: sentences of staff, and no petition. */
export const ShelvedImprovements = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  open: z.array(Shelved),
  over: z.array(Shelved),
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
  };
};

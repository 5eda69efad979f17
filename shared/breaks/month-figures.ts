import { DAY, monthText } from '../charter/day.ts';
import type { Month } from '../compensation/month.ts';
import type { Breaks } from '../ports/breaks.ts';
import { type CauseFigures, learnt } from './learn.ts';

interface Asked {
  /** One, and those whose work it took: read as one. */
  readonly departments: readonly string[];
  readonly month: Month;
  readonly againDays: number;
  /** Epoch ms. */
  readonly now: number;
}

/** A department's month by cause, as page and mail say it: read from the month and those before it in which the same may have come. */
export async function monthFigures(
  breaks: Breaks,
  { departments, month, againDays, now }: Asked,
): Promise<readonly CauseFigures[]> {
  const read = await Promise.all(
    departments.flatMap((department) =>
      monthsOf(month, againDays).map((one) => breaks.of(department, one)),
    ),
  );
  return learnt(read.flat(), month, againDays, now);
}

function monthsOf({ name, from }: Month, againDays: number): readonly string[] {
  const names = new Set<string>([name]);
  for (let at = from - againDays * DAY; at < from; at += 27 * DAY) names.add(monthText(at));
  names.add(monthText(from - 1));
  return [...names];
}

import { type Month, monthsAround } from '../../../shared/compensation/month.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { formatMonth } from '../../../shared/text/dates.ts';
import type { Html } from '../../../shared/web/html.ts';
import { chosenLink } from '../../../shared/web/lists.ts';

/** To the month before, the one that is shown, and the one after it. */
export const monthLinks = (
  { month, now, language }: MonthShown,
  address: (month: string) => string,
): readonly Html[] =>
  monthsAround(month, now).map((name) =>
    chosenLink(address(name), formatMonth(name, language), name === month.name),
  );

interface MonthShown {
  readonly month: Month;
  readonly now: number;
  readonly language: Language;
}

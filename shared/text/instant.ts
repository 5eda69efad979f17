import * as z from 'zod/mini';

/** An instant with its offset or, as a form's field gives it, the time on a clock in Korea. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/),
  z.refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(instantOf(text))),
);

/** `Date.parse` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Epoch ms. */
export const instantOf = (text: string): number =>
  Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}+09:00`);

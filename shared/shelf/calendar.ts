import * as z from 'zod/mini';
import { type CalendarOverrides, DECISION_KINDS } from '../charter/overrides.ts';

/** What was declared, withdrawn or listed since the build; with the official list it makes the calendar in force. */
export const ShelvedCalendar = z.object({
  v: z.literal(1),
  /** ISO instant. */
  asOf: z.string(),
  version: z.string(),
  /** Days are `YYYY-MM-DD` in Korea. */
  days: z.array(
    z.object({
      day: z.string(),
      kind: z.enum(DECISION_KINDS),
      name: z.string(),
      source: z.string(),
      decidedAt: z.string(),
      publishedAt: z.exactOptional(z.string()),
    }),
  ),
  knownUntil: z.exactOptional(z.string()),
});
export type ShelvedCalendar = z.infer<typeof ShelvedCalendar>;

/** The decisions about single days, as of `now` (epoch ms). */
export const shelvedCalendar = (
  { version, days, knownUntil }: CalendarOverrides,
  now: number,
): ShelvedCalendar => ({
  v: 1,
  asOf: new Date(now).toISOString(),
  version,
  days: [...days],
  ...(knownUntil !== undefined && { knownUntil }),
});

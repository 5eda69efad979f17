import { createHash } from 'node:crypto';
import {
  type CalendarOverrides,
  type DayOverride,
  noOverrides,
} from '../../shared/charter/overrides.ts';

/** The overrides as the table holds them; none before the first import. */
export const readDays = (json: unknown): CalendarOverrides =>
  typeof json === 'string' ? JSON.parse(json) : noOverrides;

const keyOf = ({ day, kind, decidedAt }: DayOverride): string => `${day} ${kind} ${decidedAt}`;

/** Decisions are added, never replaced: the same day, kind and date of decision is the same decision. */
export function mergeDays(before: CalendarOverrides, days: readonly DayOverride[]) {
  const known = new Set(before.days.map(keyOf));
  const added = days.filter((day) => !known.has(keyOf(day)));
  const all = [...before.days, ...added].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const version = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12);
  return { overrides: { ...before, version, days: all }, added };
}

import type { Day, WorkCalendar } from './calendar.ts';
import type { Charter, RuleId } from './charter.ts';
import { HOUR } from './day.ts';
import { actBy, dueAt } from './deadline.ts';
import type { Derivation, SkippedDay } from './derivation.ts';
import { DAYS_IN_HOURS, isLegalDay } from './legal.ts';
import type { LegalKind } from './legal-kinds.ts';

export type { Derivation } from './derivation.ts';
export { explanation } from './explanation.ts';

/** Derives a due instant anew and says how: the same value as `dueAt`, with each closed day that moved it. */
export function explain(
  rule: RuleId,
  startsAt: number,
  charter: Charter,
  calendar: WorkCalendar,
  legalKind?: LegalKind,
): Derivation {
  const due = dueAt(rule, startsAt, charter, calendar, legalKind);
  const length = lengthOf(rule, charter, legalKind);
  const endOfDay =
    calendar.startOf(calendar.dayOf(due)) === due && typeof length === 'object' && 'days' in length;
  const lastDay = calendar.dayOf(endOfDay ? due - 1 : due);
  return {
    rule,
    ...(legalKind && { legalKind }),
    length,
    startsAt,
    skipped: skippedDays(rule, startsAt, due, lastDay, charter, calendar),
    calendarVersion: calendar.version,
    provisional: lastDay > calendar.knownUntil,
    dueAt: due,
    endOfDay,
    actBy: actBy(due, startsAt, calendar),
  };
}

function lengthOf(
  rule: RuleId,
  { terms }: Charter,
  legalKind: LegalKind | undefined,
): Derivation['length'] {
  switch (rule) {
    case 'within-24h':
      return { hours: terms.answerWithin / HOUR };
    case 'within-7d':
      return { days: terms.factFindingDays };
    case 'legal': {
      const period = legalKind ? terms.legalDays[legalKind] : { days: 0 };
      if ('staffedHours' in period || period.days > DAYS_IN_HOURS) return period;
      return { staffedHours: period.days * terms.hoursPerLegalDay };
    }
    case 'every-30d':
      return { days: terms.progressDays };
    case 'next-workday-close':
      return 'next-workday';
    case 'within-1h':
      return { hours: terms.explainWithin / HOUR };
    case 'next-staffed-hour':
      return { staffedHours: terms.apologiseWithin / HOUR };
    case 'within-call-hours':
      return { staffedHours: terms.callWithin / HOUR };
    case 'within-post-hours':
      return { staffedHours: terms.postWithin / HOUR };
    case 'appeal':
      return { days: terms.appeal.answerDays };
    case 'transfer-hours':
      return { staffedHours: terms.transferWithin / HOUR };
    case 'given':
      return 'given';
  }
}

/** The closed days that moved the due instant: none where the rule ran through them. */
function skippedDays(
  rule: RuleId,
  startsAt: number,
  due: number,
  lastDay: Day,
  charter: Charter,
  calendar: WorkCalendar,
): readonly SkippedDay[] {
  const { answerWithin, factFindingDays } = charter.terms;
  const received = calendar.dayOf(startsAt);
  switch (rule) {
    case 'given':
    case 'within-1h':
    case 'every-30d':
      return [];
    case 'within-call-hours':
    case 'within-post-hours':
      return closedDays(received, lastDay, calendar);
    case 'within-24h':
      return due === startsAt + answerWithin ? [] : closedDays(received, lastDay, calendar);
    case 'within-7d':
      return closedDays(received + factFindingDays, lastDay, calendar);
    case 'next-staffed-hour':
      return closedDays(received, lastDay, calendar);
    case 'next-workday-close':
      return closedDays(received + 1, lastDay, calendar);
    case 'legal':
    case 'appeal':
    case 'transfer-hours':
      return closedDays(received, lastDay, calendar).filter(
        ({ day }) => !isLegalDay(day, calendar),
      );
  }
}

/** The closed days from `from` to the day before `until`. */
function closedDays(from: Day, until: Day, calendar: WorkCalendar): SkippedDay[] {
  const days: SkippedDay[] = [];
  for (let day = from; day < until; day += 1) {
    const closed = calendar.closedBecause(day);
    if (closed) days.push({ day, ...closed });
  }
  return days;
}

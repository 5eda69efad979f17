import type { WorkCalendar } from '../charter/calendar.ts';
import { DAY } from '../charter/day.ts';
import type { PublicationTerms } from '../charter/publications.ts';
import { closeAfterWorkdays } from '../charter/visit.ts';
import type { PublicationKind, Words } from './words.ts';

/** From when, and until when something is published; epoch ms. */
export interface Span {
  readonly startsAt: number;
  readonly dueAt: number;
}

/**
 * A change (P11.1, A27): by the close of the working day after its decision, and never after it takes effect; an outage within
 * minutes. It is reckoned from the decision, so that a change which is registered late is late.
 */
function announceSpan(
  { decidedAt, effectiveAt, outage }: Pick<Words, 'decidedAt' | 'effectiveAt' | 'outage'>,
  at: number,
  { announceDays, outageWithin }: PublicationTerms,
  calendar: WorkCalendar,
): Span {
  const startsAt = Math.min(decidedAt ?? at, at);
  if (outage) return { startsAt, dueAt: startsAt + outageWithin };
  const byWorkdays = closeAfterWorkdays(startsAt, announceDays, calendar);
  return { startsAt, dueAt: Math.max(startsAt, Math.min(byWorkdays, effectiveAt ?? byWorkdays)) };
}

const within = (at: number, days: number, calendar: WorkCalendar): Span => ({
  startsAt: at,
  dueAt: closeAfterWorkdays(at, days, calendar),
});

/** What was asked for and nobody has written: the change is registered, or the entry written, or it is said why not. */
export const writeSpan = (
  kind: PublicationKind,
  at: number,
  { askedDays, askedOften, digestDays, review }: PublicationTerms,
  calendar: WorkCalendar,
): Span => {
  const days = {
    ...{ announcement: askedDays, question: askedOften.writeDays, catalogue: askedDays },
    ...{ digest: digestDays, review: review.days },
  }[kind];
  return within(at, days, calendar);
};

/** What was written at `at` and is to be published; `isFirst` where nothing of it stands in public yet. */
export function publishSpan(
  kind: PublicationKind,
  words: Words,
  { at, isFirst }: { readonly at: number; readonly isFirst: boolean },
  terms: PublicationTerms,
  calendar: WorkCalendar,
): Span {
  if (kind === 'question') return within(at, terms.confirmDays, calendar);
  if (kind === 'announcement' && isFirst) return announceSpan(words, at, terms, calendar);
  if (isFirst && (kind === 'digest' || kind === 'review'))
    return writeSpan(kind, at, terms, calendar);
  return within(at, terms.announceDays, calendar);
}

/** The close of the day so many months after, or of the working day after it (P12.1). The last day of a month stays one. */
export function renewSpan(at: number, months: number, calendar: WorkCalendar): Span {
  const day = new Date(calendar.dayOf(at) * DAY);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const due = Date.UTC(year, month, Math.min(day.getUTCDate(), last)) / DAY;
  return { startsAt: at, dueAt: calendar.closeOf(calendar.workdayOnOrAfter(due)) };
}

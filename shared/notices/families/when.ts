import type { Language } from '../../kernel/language.ts';
import { formatDue, formatTime, formatUntil, isMidnight, isSameDay } from '../../text/dates.ts';
import type { StaffEntry } from '../facts.ts';
import { staffWords } from '../words/staff.ts';
import type { StaffFacts } from './ladder-facts.ts';

const DAY = 24 * 60 * 60 * 1000;

/** An instant as seen from `now`: `오늘 오후 6시까지`, `내일 오전 10시까지`, `11월 25일(수) 오전 10시까지`. */
function untilFrom(now: number, at: number, language: Language): string {
  const words = staffWords(language);
  if (isSameDay(now, at)) return words.today(formatTime(at, language));
  if (isSameDay(now + DAY, at)) return words.tomorrow(formatTime(at, language));
  return formatUntil(at, isMidnight(at), language);
}

export const newDueOf = ({ newDueAt }: StaffEntry, language: Language) =>
  newDueAt === undefined ? '' : formatDue(newDueAt, isMidnight(newDueAt), language);

/** When the recipient has to act, in few words: the new date once the promise is broken, else act-by. */
export function whenOf(entry: StaffEntry, facts: StaffFacts): string {
  const { language, now } = facts;
  const words = staffWords(language);
  const newDue = newDueOf(entry, language);
  if (newDue) return words.newDueShort(newDue);
  if (now > entry.dueAt)
    return words.passed(words.dueWas(formatDue(entry.dueAt, entry.endOfDay, language)));
  if (now > entry.actBy) return words.dueWas(formatUntil(entry.dueAt, entry.endOfDay, language));
  return untilFrom(now, entry.actBy, language);
}

import type { Language } from '../kernel/language.ts';
import { formatDue, formatUntil, isMidnight } from '../text/dates.ts';
import { formatDuration } from '../text/duration.ts';
import type { PetitionerCommon } from './facts.ts';
import type { DelayExplained } from './objection-facts.ts';
import type { Block } from './page.ts';
import { personIn } from './person.ts';
import { en } from './words/objection-en.ts';
import { ko } from './words/objection-ko.ts';

export const objectionWords = (language: Language) => (language === 'ko' ? ko : en);

/** The one sentence that matters most: by when, or that it came late. */
export const leadOf = ({ newDueAt }: DelayExplained, language: Language): string =>
  newDueAt === undefined
    ? objectionWords(language).leadAnswered
    : objectionWords(language).lead(formatUntil(newDueAt, isMidnight(newDueAt), language));

/** What was due and how late it is, why, and who says so: sentences that the page and the mail share. */
export function reasonOf(facts: DelayExplained, language: Language): readonly string[] {
  const words = objectionWords(language);
  const { dueAt, endOfDay, answeredAt, explainedAt, stage, reason, sentence } = facts;
  const due = formatDue(dueAt, endOfDay, language);
  const how = formatDuration((answeredAt ?? explainedAt) - dueAt, language);
  return [
    answeredAt === undefined ? words.late(due, how) : words.wasLate(due, how),
    ...(sentence === undefined ? [words.byRule, words.stages[stage]] : []),
    ...(reason === undefined ? [] : [words.reasons[reason]]),
  ];
}

/** `12월 1일(화) 오후 6시`, with "set by rule" where no person named it; undefined when the answer has come. */
export function newDateOf(facts: DelayExplained, language: Language): string | undefined {
  const { newDueAt, sentence } = facts;
  if (newDueAt === undefined) return undefined;
  const date = formatDue(newDueAt, isMidnight(newDueAt), language);
  return sentence === undefined ? `${date} (${objectionWords(language).setByRule})` : date;
}

/** Department, name and telephone of who can be asked (시행령 §31). */
export function contactRows({ number, contact, language }: PetitionerCommon): Block {
  const words = objectionWords(language);
  return {
    type: 'rows',
    rows: [
      [words.number, number],
      [words.assignee, personIn(contact, language)],
      [words.phone, contact.phone],
    ],
  };
}

import type { Language } from '../kernel/language.ts';
import { formatDue, formatUntil, isMidnight } from '../text/dates.ts';
import { formatDuration } from '../text/duration.ts';
import type { Contact } from './contact.ts';
import type { CommonFacts } from './facts.ts';
import type { ApologyFacts, DelayExplained, ExplanationFacts } from './objection-facts.ts';
import type { Block, Draft } from './page.ts';
import { personIn } from './petitioner/common.ts';
import { en } from './words/objection-en.ts';
import { ko } from './words/objection-ko.ts';

interface About {
  readonly number: string;
  readonly contact: Contact;
}

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

/** `12월 1일(화) 18:00`, with "set by rule" where no person named it; undefined when the answer has come. */
export function newDateOf(facts: DelayExplained, language: Language): string | undefined {
  const { newDueAt, sentence } = facts;
  if (newDueAt === undefined) return undefined;
  const date = formatDue(newDueAt, isMidnight(newDueAt), language);
  return sentence === undefined ? `${date} (${objectionWords(language).setByRule})` : date;
}

/** Department, name and telephone of who can be asked (시행령 §31). */
function contactRows({ number, contact, language }: About & CommonFacts): Block {
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

/** The reason for the delay and the date by which it will be dealt with, within the hour (P24.2). */
export function explanationDraft(facts: ExplanationFacts & About & CommonFacts): Draft {
  const { language, number, responsible, speaker, sentence, objectionUrl } = facts;
  const words = objectionWords(language);
  const [late = '', ...why] = reasonOf(facts, language);
  const date = newDateOf(facts, language);
  const dated: readonly Block[] =
    date === undefined
      ? []
      : [
          { type: 'rows', rows: [[words.newDue, date]] },
          { type: 'paragraph', text: words.promise(personIn(responsible, language)) },
        ];
  const said: readonly Block[] =
    sentence === undefined
      ? []
      : [
          { type: 'quote', text: sentence },
          { type: 'paragraph', text: words.saidBy(personIn(speaker, language)) },
        ];
  return {
    subject: words.subject(number),
    tone: 'late',
    title: words.title,
    lead: leadOf(facts, language),
    blocks: [
      { type: 'paragraph', text: late },
      { type: 'heading', text: words.reason },
      ...why.map((text): Block => ({ type: 'paragraph', text })),
      ...said,
      ...dated,
      contactRows(facts),
      { type: 'paragraph', text: words.apologyNext },
      ...(date === undefined ? [] : [{ type: 'paragraph' as const, text: words.again }]),
      { type: 'button', label: words.see, href: objectionUrl },
    ],
  };
}

/** The apology of the staff concerned (P24.3). */
export function apologyDraft(facts: ApologyFacts & About & CommonFacts): Draft {
  const { language, number, speaker, objectionUrl } = facts;
  const words = objectionWords(language);
  return {
    subject: words.apology.subject(number),
    tone: 'calm',
    title: words.apology.title,
    lead: words.apology.lead(number),
    blocks: [
      { type: 'quote', text: facts.words },
      { type: 'paragraph', text: words.saidBy(personIn(speaker, language)) },
      contactRows(facts),
      { type: 'button', label: words.see, href: objectionUrl },
    ],
  };
}

import { formatDay, formatDue, formatInstant, formatUntil, isMidnight } from '../text/dates.ts';
import type { Draft } from './page.ts';
import { type FactsOf, personIn, wordsIn } from './petitioner/common.ts';
import { en, ko } from './words/progress.ts';

/** What a petitioner reads each thirty days without an answer: how far, who, until when, and when they hear again. */
export function progressDraft(facts: FactsOf<'progress'>): Draft {
  const { language, number, days, dueAt, nextAt, contact } = facts;
  const words = language === 'ko' ? ko : en;
  const labels = wordsIn(language);
  const expected =
    dueAt === undefined ? words.noDue : formatDue(dueAt, isMidnight(dueAt), language);
  const again = nextAt === undefined ? undefined : formatDay(nextAt, language);
  return {
    subject: words.subject(number, days),
    tone: 'soon',
    title: words.title,
    lead:
      dueAt === undefined
        ? words[facts.stage === 'paused' ? 'pausedLead' : 'noDateLead']
        : words.lead(formatUntil(dueAt, isMidnight(dueAt), language)),
    blocks: [
      { type: 'paragraph', text: words.waited(days) },
      { type: 'paragraph', text: words.stage[facts.stage] },
      {
        type: 'rows',
        rows: [
          [labels.number, number],
          [labels.receivedAt, formatInstant(facts.receivedAt, language)],
          [words.due, expected],
          ...(again === undefined ? [] : [[words.nextRow, again] as const]),
          [labels.assignee, personIn(contact, language)],
          [labels.phone, contact.phone],
        ],
      },
      ...(again === undefined ? [] : [{ type: 'paragraph' as const, text: words.next(again) }]),
      { type: 'button', label: labels.seeStatus, href: facts.statusUrl },
      { type: 'link', before: words.rights, label: labels.object, href: facts.objectionUrl },
      { type: 'paragraph', text: words.law },
    ],
  };
}

import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { Draft } from '../page.ts';
import { type FactsOf, personIn, wordsIn } from './common.ts';

/** A broken promise told before anybody asks: an apology, who is responsible now, the new date. */
export function delayDraft(facts: FactsOf<'delay'>): Draft {
  const { language, number, responsible, newDueAt } = facts;
  const words = wordsIn(language);
  const due = formatDue(facts.dueAt, facts.endOfDay, language);
  const newDue =
    newDueAt === undefined ? undefined : formatDue(newDueAt, isMidnight(newDueAt), language);
  const lead =
    newDueAt === undefined
      ? words.delay.noDateLead
      : words.delay.lead(formatUntil(newDueAt, isMidnight(newDueAt), language));
  const newDate: readonly (readonly [string, string])[] = newDue ? [[words.newDue, newDue]] : [];
  return {
    subject: words.delay.subject(number),
    tone: 'late',
    title: words.delay.title,
    lead,
    blocks: [
      { type: 'paragraph', text: words.delay.apology(due) },
      { type: 'paragraph', text: words.delay.stage[facts.stage] },
      {
        type: 'paragraph',
        text: words.delay.nowResponsible(personIn(responsible, language)),
      },
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.brokenDue, due],
          ...newDate,
          [words.responsible, personIn(responsible, language)],
          [words.phone, responsible.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      {
        type: 'link',
        before: words.delay.rights(responsible.phone),
        label: words.object,
        href: facts.objectionUrl,
      },
      { type: 'paragraph', text: words.delay.law },
    ],
  };
}

import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { Draft } from '../page.ts';
import { type FactsOf, personIn, wordsIn } from './common.ts';

/** A broken promise told before anybody asks: an apology, who is responsible now, the new date. */
export function delayDraft(facts: FactsOf<'delay'>): Draft {
  const { language, number, responsible, newDueAt, over } = facts;
  const words = wordsIn(language);
  const due = formatDue(facts.dueAt, facts.endOfDay, language);
  const newDue =
    newDueAt === undefined ? undefined : formatDue(newDueAt, isMidnight(newDueAt), language);
  const lead =
    newDueAt === undefined
      ? over
        ? words.delay.overLead[over]
        : words.delay.noDateLead
      : words.delay.lead(formatUntil(newDueAt, isMidnight(newDueAt), language));
  const newDate: readonly (readonly [string, string])[] = newDue ? [[words.newDue, newDue]] : [];
  return {
    subject: words.delay.subject(number),
    tone: 'late',
    title: words.delay.title,
    lead,
    blocks: [
      { type: 'paragraph', text: words.delay.apology(due) },
      ...(over ? [] : stillOurs(facts)),
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
      ...(over === 'withdrawn' ? [] : rights(facts)),
    ],
  };
}

/** How far it has come, and who answers for it from now on. */
function stillOurs({ language, stage, responsible }: FactsOf<'delay'>): Draft['blocks'] {
  const { delay } = wordsIn(language);
  return [
    { type: 'paragraph', text: delay.stage[stage] },
    { type: 'paragraph', text: delay.nowResponsible(personIn(responsible, language)) },
  ];
}

/** Nobody objects to the delay of what they have withdrawn. */
function rights({ language, responsible, objectionUrl: href }: FactsOf<'delay'>): Draft['blocks'] {
  const { delay, object: label } = wordsIn(language);
  return [
    { type: 'link', before: delay.rights(responsible.phone), label, href },
    { type: 'paragraph', text: delay.law },
  ];
}

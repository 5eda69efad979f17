import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { Draft } from '../page.ts';
import { type FactsOf, personIn, wordsIn } from './common.ts';

/** A prior notice of a new date: the reason, who says so, the right to object. */
export function dateChangeDraft(facts: FactsOf<'date-change'>): Draft {
  const { language, number, contact } = facts;
  const words = wordsIn(language);
  const until = formatUntil(facts.newDueAt, facts.newEndOfDay, language);
  const person = personIn(contact, language);
  return {
    subject: words.dateChange.subject(number, until),
    tone: 'soon',
    title: words.dateChange.title,
    lead: words.dateChange.lead(until),
    blocks: [
      { type: 'heading', text: words.dateChange.reason },
      { type: 'paragraph', text: words.dateChange.because[facts.because] },
      { type: 'quote', text: facts.sentence },
      { type: 'paragraph', text: words.dateChange.saidBy(person) },
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.formerDue, formatDue(facts.dueAt, isMidnight(facts.dueAt), language)],
          [words.newDue, formatDue(facts.newDueAt, facts.newEndOfDay, language)],
          [words.assignee, person],
          [words.phone, contact.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      {
        type: 'link',
        before: words.dateChange.rights,
        label: words.object,
        href: facts.objectionUrl,
      },
    ],
  };
}

import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { Draft } from '../page.ts';
import { type FactsOf, personIn, wordsIn } from './common.ts';

/** Who has the petition now; what was promised stays. */
export function transferDraft(facts: FactsOf<'transfer'>): Draft {
  const { language, number, contact, statusUrl, dueAt } = facts;
  const words = wordsIn(language);
  const endOfDay = dueAt !== undefined && isMidnight(dueAt);
  const due: readonly (readonly [string, string])[] =
    dueAt === undefined ? [] : [[words.due, formatDue(dueAt, endOfDay, language)]];
  return {
    subject: words.transfer.subject(number),
    tone: 'calm',
    title: words.transfer.title,
    lead: words.transfer.lead(personIn(contact, language)),
    blocks: [
      ...(dueAt === undefined
        ? []
        : [
            {
              type: 'paragraph' as const,
              text: words.transfer.stays(formatUntil(dueAt, endOfDay, language)),
            },
          ]),
      {
        type: 'rows',
        rows: [
          [words.number, number],
          ...due,
          [words.assignee, personIn(contact, language)],
          [words.phone, contact.phone],
        ],
      },
      { type: 'button', label: words.seeStatus, href: statusUrl },
      {
        type: 'link',
        before: words.transfer.rights,
        label: words.object,
        href: facts.objectionUrl,
      },
    ],
  };
}

import { formatInstant } from '../../text/dates.ts';
import type { Draft } from '../page.ts';
import { type FactsOf, personIn, wordsIn } from './common.ts';

/** The answer itself, and whom to ask about it. */
export function answerDraft(facts: FactsOf<'answer'>): Draft {
  const { language, number, contact } = facts;
  const words = wordsIn(language);
  const person = personIn(contact, language);
  return {
    subject: words.answer.subject(number),
    tone: 'done',
    title: words.answer.title,
    lead: words.answer.lead(number),
    blocks: [
      { type: 'quote', text: facts.answer },
      ...(facts.files > 0
        ? [{ type: 'paragraph' as const, text: words.answer.files(facts.files) }]
        : []),
      {
        type: 'rows',
        rows: [
          [words.assignee, person],
          [words.phone, contact.phone],
          [words.receivedAt, formatInstant(facts.receivedAt, language)],
          [words.answeredAt, formatInstant(facts.answeredAt, language)],
        ],
      },
      { type: 'paragraph', text: words.answer.questions(person, contact.phone) },
      { type: 'button', label: words.seeAnswer, href: facts.statusUrl },
      { type: 'link', before: words.answer.rights, label: words.object, href: facts.objectionUrl },
    ],
  };
}

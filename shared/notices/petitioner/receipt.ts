import { formatDue, formatInstant, formatUntil } from '../../text/dates.ts';
import type { Block, Draft } from '../page.ts';
import { type FactsOf, inFours, personIn, wordsIn } from './common.ts';

/** What was received, by when it will be answered and why then, and by whom. */
export function receiptDraft(facts: FactsOf<'receipt'>): Draft {
  const { language, number, contact, pledgeKind } = facts;
  const words = wordsIn(language);
  const until = formatUntil(facts.dueAt, facts.endOfDay, language);
  const person = personIn(contact, language);
  return {
    subject:
      pledgeKind === 'target'
        ? words.receipt.targetSubject(number)
        : words.receipt.subject(number, until),
    tone: 'calm',
    title: words.receipt.title,
    lead: words.receipt.promise[pledgeKind](until),
    blocks: [
      {
        type: 'rows',
        rows: [
          [words.number, number],
          [words.receivedAt, formatInstant(facts.receivedAt, language)],
          [words.due, formatDue(facts.dueAt, facts.endOfDay, language)],
          [words.assignee, person],
          [words.phone, contact.phone],
        ],
      },
      facts.accessCode === ''
        ? { type: 'paragraph', text: words.receipt.noCode(contact.phone) }
        : {
            type: 'code',
            label: words.receipt.code,
            code: inFours(facts.accessCode),
            hint: words.receipt.codeHint,
          },
      ...alsoReceived(facts),
      { type: 'button', label: words.seeStatus, href: facts.statusUrl },
      {
        type: 'link',
        before: words.receipt.paper,
        label: words.receipt.open,
        href: `${facts.statusUrl}/receipt`,
      },
      { type: 'heading', text: words.receipt.next },
      {
        type: 'list',
        items: [words.receipt.who(person), words.receipt.follow],
      },
      {
        type: 'link',
        before: words.receipt.ifLate,
        label: words.object,
        href: facts.objectionUrl,
      },
      { type: 'heading', text: words.receipt.why },
      {
        type: 'list',
        items: [words.receipt.quotation(facts.quotation[language]), ...facts.explanation],
      },
    ],
  };
}

/** What else was received from the same address, a line each. */
function alsoReceived({ also = [], language }: FactsOf<'receipt'>): readonly Block[] {
  if (also.length === 0) return [];
  const { receipt } = wordsIn(language);
  const items = also.map(({ number, dueAt, endOfDay }) =>
    receipt.one(number, formatUntil(dueAt, endOfDay, language)),
  );
  return [
    { type: 'heading', text: receipt.also },
    { type: 'list', items },
  ];
}

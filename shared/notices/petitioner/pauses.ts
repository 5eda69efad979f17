import type { Language } from '../../kernel/language.ts';
import type { PauseKind } from '../../kernel/notice-kind.ts';
import { formatDue, formatUntil, isMidnight } from '../../text/dates.ts';
import type { Block, Draft } from '../page.ts';
import { en } from '../words/pauses-en.ts';
import { ko } from '../words/pauses-ko.ts';
import { type FactsOf, inFours, personIn, wordsIn } from './common.ts';

const pauseWords = (language: Language) => (language === 'ko' ? ko : en);

/** The one sentence that matters most: until when, or what happened. */
function pauseLead({ kind, until, language }: FactsOf<PauseKind>): string {
  const { lead, plain, row } = pauseWords(language).letters[kind];
  return until === undefined || row === ''
    ? plain
    : lead(formatUntil(until, isMidnight(until), language));
}

/** What was asked of a petitioner, what moved and why, or who has it now; who asks is named (시행령 §31). */
export function pauseDraft(facts: FactsOf<PauseKind>): Draft {
  const { kind, language, number, contact, quote, until, derived, because, body } = facts;
  const words = pauseWords(language);
  const shared = wordsIn(language);
  const letter = words.letters[kind];
  const dated = until !== undefined && letter.row !== '';
  const when = dated ? formatUntil(until, isMidnight(until), language) : undefined;
  const says = [...(words.because[because ?? ''] ?? []), ...letter.says];
  const rows: (readonly [string, string])[] = [
    [shared.number, number],
    ...(dated ? [[letter.row, formatDue(until, isMidnight(until), language)] as const] : []),
    ...(body
      ? ([
          [words.body, body.name],
          [words.bodyPhone, body.phone],
        ] as const)
      : []),
    [shared.assignee, personIn(contact, language)],
    [shared.phone, contact.phone],
  ];
  const code: readonly Block[] =
    facts.accessCode === undefined
      ? []
      : [
          {
            type: 'code',
            label: words.code,
            code: inFours(facts.accessCode),
            hint: words.codeHint,
          },
        ];
  const why: readonly Block[] =
    derived.length === 0
      ? []
      : [
          { type: 'heading', text: words.why },
          { type: 'list', items: derived },
        ];
  return {
    subject: [`${letter.subject} ${number}`, ...(when ? [when] : [])].join(' · '),
    tone: kind.startsWith('supplement') ? 'soon' : 'calm',
    title: letter.title,
    lead: pauseLead(facts),
    blocks: [
      ...(quote ? [{ type: 'quote' as const, text: quote }] : []),
      ...says.map((text): Block => ({ type: 'paragraph', text })),
      ...code,
      { type: 'rows', rows },
      { type: 'button', label: shared.seeStatus, href: facts.statusUrl },
      ...why,
      { type: 'link', before: words.rights, label: shared.object, href: facts.objectionUrl },
    ],
  };
}

/** The same in a sentence or two, without what a person wrote. */
export const pauseSentences = (facts: FactsOf<PauseKind>): readonly string[] => {
  const { title } = pauseWords(facts.language).letters[facts.kind];
  return [`${facts.number}: ${title}.`, pauseLead(facts)];
};

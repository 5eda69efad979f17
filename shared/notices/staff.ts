import { headerSafe } from '../text/header.ts';
import type { Mail, StaffFacts } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Page, Tone } from './page.ts';
import { renderPlain } from './plain.ts';
import { list, single } from './staff/drafts.ts';
import { wordsIn } from './staff/when.ts';

const TONES: Readonly<Record<StaffFacts['kind'], Tone>> = {
  assignment: 'calm',
  warning: 'soon',
  escalation: 'late',
  break: 'late',
  'due-today': 'calm',
  objection: 'late',
  'apology-owed': 'soon',
};

function worklistOf({ worklist, language }: StaffFacts): readonly Block[] {
  const { before, label } = wordsIn(language).worklist;
  return worklist === undefined ? [] : [{ type: 'link', before, label, href: worklist }];
}

/**
 * The mail to staff: number, topic, department, due, act-by and the link of each petition, never its text.
 * Entries are told in the order of act-by. The subject carries number and instant only.
 * @throws RangeError without an entry: a mail about nothing must not be sent.
 */
export function staffNotice(facts: StaffFacts): Mail {
  const { language, corporation, kind, recipient } = facts;
  const words = wordsIn(language);
  const entries = facts.entries.toSorted(
    (a, b) => a.actBy - b.actBy || (a.number < b.number ? -1 : 1),
  );
  const [first] = entries;
  if (!first) throw new RangeError('a staff notice needs an entry');
  const { subject, ...drafted } =
    entries.length === 1 && kind !== 'due-today'
      ? single(first, facts)
      : list(entries, first, facts);
  const page: Page = {
    ...drafted,
    blocks: [...drafted.blocks, ...worklistOf(facts)],
    language,
    tone: TONES[kind],
    from: `${corporation[language]} · ${words.greeting(recipient)}`,
    footer: [words.footer.opening, words.footer.why],
  };
  return {
    subject: headerSafe(`[${words.mark}] ${subject}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

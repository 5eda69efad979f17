import type { SpeechKind } from '../kernel/notice-kind.ts';
import { formatDue, formatUntil } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail, StaffEntry } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Card, Draft, Page, Tone } from './page.ts';
import { renderPlain } from './plain.ts';
import { en, ko } from './words/speech.ts';
import { en as staffEn } from './words/staff-en.ts';
import { ko as staffKo } from './words/staff-ko.ts';

/** Facts of a mail to staff about what petitioners said; several entries where messages were collected. */
export interface SpeechFacts extends CommonFacts {
  readonly kind: SpeechKind;
  readonly recipient: string;
  readonly entries: readonly StaffEntry[];
}

const TONES: Readonly<Record<SpeechKind, Tone>> = {
  message: 'calm',
  reopened: 'soon',
  withdrawn: 'done',
  supplied: 'calm',
  unsupplied: 'soon',
  appealed: 'soon',
  'not-late': 'done',
  unproven: 'soon',
};

/**
 * The mail that a petitioner has written, judged or withdrawn: number, topic and link, never what was written.
 * @throws RangeError without an entry.
 */
export function speechNotice(facts: SpeechFacts): Mail {
  const { language, corporation, recipient, kind } = facts;
  const { mark, greeting, footer } = language === 'ko' ? staffKo : staffEn;
  const entries = distinct(facts.entries);
  const [first] = entries;
  if (!first) throw new RangeError('a notice needs an entry');
  const { subject, ...drafted } =
    entries.length === 1 ? single(first, facts) : list(entries, facts);
  const page: Page = {
    ...drafted,
    language,
    tone: TONES[kind],
    from: `${corporation[language]} · ${greeting(recipient)}`,
    footer: [footer.opening, footer.why],
  };
  return {
    subject: headerSafe(`[${mark}] ${subject}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

const wordsOf = ({ language }: SpeechFacts) => (language === 'ko' ? ko : en);

/** Several messages about one petition are one line. */
const distinct = (entries: readonly StaffEntry[]): readonly StaffEntry[] =>
  entries.filter(({ number }, i) => entries.findIndex((other) => other.number === number) === i);

const dueOf = ({ dueAt, endOfDay }: StaffEntry, { language }: SpeechFacts): string =>
  formatDue(dueAt, endOfDay, language);

function askOf(entry: StaffEntry, facts: SpeechFacts): string {
  const { ask, headAsk } = wordsOf(facts);
  if (facts.kind === 'withdrawn') return ask.withdrawn;
  if (facts.kind === 'supplied') return ask.supplied;
  if (facts.kind === 'unsupplied') return ask.unsupplied;
  if (facts.kind === 'unproven') return ask.unproven;
  if (facts.kind === 'not-late') return ask['not-late'];
  if (facts.kind === 'message') return ask[entry.settled ? 'message-answered' : 'message'];
  const until = formatUntil(entry.dueAt, entry.endOfDay, facts.language);
  if (facts.kind === 'appealed') return ask.appealed(until);
  return entry.recipientIs === 'assignee' ? ask.reopened(until) : headAsk(entry.assignee, until);
}

function single(entry: StaffEntry, facts: SpeechFacts): Omit<Draft, 'tone'> {
  const words = wordsOf(facts);
  const { language, kind } = facts;
  const due =
    kind === 'reopened' || kind === 'appealed'
      ? ` · ${formatUntil(entry.dueAt, entry.endOfDay, language)}`
      : '';
  const dueRow: readonly (readonly [string, string])[] =
    (entry.settled && kind !== 'appealed') || kind === 'withdrawn'
      ? []
      : [[words.due, dueOf(entry, facts)]];
  return {
    subject: `${words.kind[kind]} ${entry.number}${due}`,
    title: words.title[kind],
    lead: askOf(entry, facts),
    blocks: [
      {
        type: 'rows',
        rows: [
          [words.number, entry.number],
          [words.topic, entry.topic[language]],
          [words.department, entry.department[language]],
          [words.assignee, entry.assignee],
          ...dueRow,
        ],
      },
      { type: 'button', label: words.open[kind], href: entry.link },
    ],
  };
}

function list(entries: readonly StaffEntry[], facts: SpeechFacts): Omit<Draft, 'tone'> {
  const words = wordsOf(facts);
  const { language, kind } = facts;
  const counted = `${words.kind[kind]} ${words.count(entries.length)}`;
  const cards = entries.map(
    (entry): Card => ({
      heading: `${entry.number} · ${entry.topic[language]}`,
      when: entry.settled ? words.kind[kind] : `${words.due} ${dueOf(entry, facts)}`,
      about: `${entry.department[language]} · ${entry.assignee}`,
      ask: askOf(entry, facts),
      link: { label: words.open[kind], href: entry.link },
    }),
  );
  return {
    subject: counted,
    title: words.title[kind],
    lead: counted,
    blocks: [{ type: 'cards', cards }],
  };
}

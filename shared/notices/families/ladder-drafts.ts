import type { Language } from '../../kernel/language.ts';
import { formatDue, formatInstant } from '../../text/dates.ts';
import type { StaffEntry } from '../facts.ts';
import type { Block, Card, Draft } from '../page.ts';
import { staffWords } from '../words/staff.ts';
import { openLabel } from '../words/staff-opens.ts';
import { taskAsk, taskWords } from '../words/staff-tasks.ts';
import type { Ladder, StaffFacts } from './ladder-facts.ts';
import { newDueOf, whenOf } from './when.ts';

/** What a mail calls these entries: by what all of them are, or that each needs somebody to act. */
function namedAs(entries: readonly StaffEntry[], facts: StaffFacts, ladder: Ladder) {
  const words = ladder.words[facts.language];
  const stages = new Set(entries.map((entry) => ladder.earlyOf?.(entry)));
  const [stage] = stages;
  if (stages.size > 1)
    return { name: staffWords(facts.language).mixed, several: words.several, tone: ladder.tone };
  const early = stage && words.early?.[stage];
  return early ? { ...early, tone: 'soon' as const } : { ...words, tone: ladder.tone };
}

/** What the recipient is asked to do about one petition, as a sentence. */
function askOf(entry: StaffEntry, { language }: StaffFacts, { words, asked }: Ladder): string {
  const { assignee, recipientIs, task, done } = entry;
  const by = asked(entry);
  if (task && !done) return taskAsk(task, by, entry, language);
  const asks = by === 'own' ? words[language].asks : staffWords(language).asks[by];
  if (!asks) throw new RangeError('what asks on no rung needs words of its own');
  return asks[recipientIs]({ assignee, newDue: newDueOf(entry, language) });
}

function rowsOf(entry: StaffEntry, { language }: StaffFacts): Block {
  const words = staffWords(language);
  const newDue = newDueOf(entry, language);
  const rows: (readonly [string, string])[] = [
    [words.number, entry.number],
    [words.topic, entry.topic[language]],
    [words.department, entry.department[language]],
    [words.assignee, entry.assignee],
    ...callOf(entry, language),
    [words.receivedAt, formatInstant(entry.receivedAt, language)],
    [
      entry.task
        ? taskWords(entry.task, language).due
        : entry.owes
          ? words.owes[entry.owes]
          : words.due,
      formatDue(entry.dueAt, entry.endOfDay, language),
    ],
  ];
  if (newDue) rows.push([words.newDue, newDue]);
  else if (entry.actBy !== entry.dueAt)
    rows.push([words.actBy, `${formatDue(entry.actBy, false, language)} ${words.actByNote}`]);
  return { type: 'rows', rows };
}

/** What the mail says of all its entries at once: the sentence that asks, and whom to call. */
interface Shared {
  readonly ask: string | undefined;
  readonly call: StaffEntry['call'];
}

function cardOf(entry: StaffEntry, facts: StaffFacts, ladder: Ladder, { ask, call }: Shared): Card {
  const { language } = facts;
  const words = staffWords(language);
  return {
    heading: `${entry.number} · ${entry.topic[language]}`,
    when: whenOf(entry, facts),
    about: [
      entry.department[language],
      entry.assignee,
      words.dueWas(formatDue(entry.dueAt, entry.endOfDay, language)),
      ...(call === undefined ? callOf(entry, language).map((row) => row.join(' ')) : []),
    ].join(' · '),
    ...(ask === undefined && { ask: askOf(entry, facts, ladder) }),
    link: { label: openLabel(entry, ladder.asked(entry), language), href: entry.link },
  };
}

const callOf = (
  { call }: StaffEntry,
  language: Language,
): readonly (readonly [string, string])[] =>
  call ? [[staffWords(language).call[call.whose], [call.name, call.phone].join(' ')]] : [];

/** The mail about one petition. */
export function single(entry: StaffEntry, facts: StaffFacts, ladder: Ladder): Draft {
  const when = whenOf(entry, facts);
  const { name, tone } = namedAs([entry], facts, ladder);
  return {
    subject: `${name} ${entry.number} · ${when}`,
    tone,
    title: `${name} · ${when}`,
    lead: askOf(entry, facts, ladder),
    blocks: [
      rowsOf(entry, facts),
      {
        type: 'button',
        label: openLabel(entry, ladder.asked(entry), facts.language),
        href: entry.link,
      },
    ],
  };
}

/** The mail about several, `first` the one to act on first. */
export function list(
  entries: readonly StaffEntry[],
  first: StaffEntry,
  facts: StaffFacts,
  ladder: Ladder,
): Draft {
  const words = staffWords(facts.language);
  const { name, several, tone } = namedAs(entries, facts, ladder);
  const when = whenOf(first, facts);
  const count = entries.length;
  const counted = (text: string) => (facts.more ? words.andMore(text) : text);
  const asks = new Set(entries.map((entry) => askOf(entry, facts, ladder)));
  const [ask] = count > 1 && asks.size === 1 ? asks : [];
  const calls = new Set(entries.map(({ call }) => `${call?.whose} ${call?.name} ${call?.phone}`));
  const call = count > 1 && calls.size === 1 ? first.call : undefined;
  const overdue = entries.some(({ task }) => task) ? words.overdueLead : words.brokenLead;
  return {
    subject: `${name} ${counted(words.count(count))} · ${count === 1 ? when : words.earliest(when)}`,
    tone,
    title: counted(several(count)),
    lead: ask ?? (facts.now > first.dueAt ? overdue : words.listLead(when)),
    blocks: [
      ...(call ? [{ type: 'rows' as const, rows: callOf(first, facts.language) }] : []),
      { type: 'cards', cards: entries.map((entry) => cardOf(entry, facts, ladder, { ask, call })) },
    ],
  };
}

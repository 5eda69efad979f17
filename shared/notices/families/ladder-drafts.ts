import { formatDue, formatInstant } from '../../text/dates.ts';
import type { StaffEntry } from '../facts.ts';
import type { Block, Card, Draft } from '../page.ts';
import { staffWords } from '../words/staff.ts';
import { taskAsk, taskWords } from '../words/staff-tasks.ts';
import type { Ladder, StaffFacts } from './ladder-facts.ts';
import { newDueOf, whenOf } from './when.ts';

/** A mail about one petition may say more precisely what it is. */
const titleOf = ({ level }: StaffEntry, { language }: StaffFacts, { words }: Ladder): string =>
  level === 'unaccepted' ? staffWords(language).unaccepted : words[language].name;

/** What the recipient is asked to do about one petition, as a sentence. */
function askOf(entry: StaffEntry, { language }: StaffFacts, { words, asked }: Ladder): string {
  const by = asked(entry);
  const { assignee, recipientIs, task } = entry;
  if (task) return taskAsk(task, by, entry, language);
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

function cardOf(entry: StaffEntry, facts: StaffFacts, ladder: Ladder): Card {
  const { language } = facts;
  const words = staffWords(language);
  return {
    heading: `${entry.number} · ${entry.topic[language]}`,
    when: whenOf(entry, facts),
    about: `${entry.department[language]} · ${entry.assignee} · ${words.dueWas(formatDue(entry.dueAt, entry.endOfDay, language))}`,
    ask: askOf(entry, facts, ladder),
    link: { label: words.openShort, href: entry.link },
  };
}

const openOf = ({ task, owes }: StaffEntry, { language }: StaffFacts): string =>
  task ? taskWords(task, language).open : staffWords(language).openFor[owes ?? 'answer'];

/** The mail about one petition. */
export function single(entry: StaffEntry, facts: StaffFacts, ladder: Ladder): Omit<Draft, 'tone'> {
  const when = whenOf(entry, facts);
  const title = titleOf(entry, facts, ladder);
  return {
    subject: `${title} ${entry.number} · ${when}`,
    title: `${title} · ${when}`,
    lead: askOf(entry, facts, ladder),
    blocks: [
      rowsOf(entry, facts),
      { type: 'button', label: openOf(entry, facts), href: entry.link },
    ],
  };
}

/** The mail about several, `first` the one to act on first. */
export function list(
  entries: readonly StaffEntry[],
  first: StaffEntry,
  facts: StaffFacts,
  ladder: Ladder,
): Omit<Draft, 'tone'> {
  const words = staffWords(facts.language);
  const { name, several } = ladder.words[facts.language];
  const when = whenOf(first, facts);
  const count = entries.length;
  const counted = (text: string) => (facts.more ? words.andMore(text) : text);
  return {
    subject: `${name} ${counted(words.count(count))} · ${count === 1 ? when : words.earliest(when)}`,
    title: counted(several(count)),
    lead: facts.now > first.dueAt ? words.brokenLead : words.listLead(when),
    blocks: [{ type: 'cards', cards: entries.map((entry) => cardOf(entry, facts, ladder)) }],
  };
}

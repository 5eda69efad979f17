import { formatDue, formatInstant } from '../../text/dates.ts';
import type { StaffEntry, StaffFacts } from '../facts.ts';
import type { Block, Card, Page } from '../page.ts';
import { taskWords } from '../words/staff-tasks.ts';
import { askOf } from './ask.ts';
import { newDueOf, whenOf, wordsIn } from './when.ts';

/** A mail about one petition may say more precisely what it is. */
const titleOf = ({ level }: StaffEntry, { kind, language }: StaffFacts): string =>
  level === 'unaccepted' ? wordsIn(language).unaccepted : wordsIn(language).kind[kind];

function rowsOf(entry: StaffEntry, { language }: StaffFacts): Block {
  const words = wordsIn(language);
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

function cardOf(entry: StaffEntry, facts: StaffFacts): Card {
  const { language } = facts;
  const words = wordsIn(language);
  return {
    heading: `${entry.number} · ${entry.topic[language]}`,
    when: whenOf(entry, facts),
    about: `${entry.department[language]} · ${entry.assignee} · ${words.dueWas(formatDue(entry.dueAt, entry.endOfDay, language))}`,
    ask: askOf(entry, facts),
    link: { label: words.openShort, href: entry.link },
  };
}

type Draft = Pick<Page, 'title' | 'lead' | 'blocks'> & { readonly subject: string };

const openOf = ({ task, owes }: StaffEntry, { language }: StaffFacts): string =>
  task ? taskWords(task, language).open : wordsIn(language).openFor[owes ?? 'answer'];

/** The mail about one petition. */
export function single(entry: StaffEntry, facts: StaffFacts): Draft {
  const when = whenOf(entry, facts);
  const title = titleOf(entry, facts);
  return {
    subject: `${title} ${entry.number} · ${when}`,
    title: `${title} · ${when}`,
    lead: askOf(entry, facts),
    blocks: [
      rowsOf(entry, facts),
      { type: 'button', label: openOf(entry, facts), href: entry.link },
    ],
  };
}

/** The mail about several, `first` the one to act on first. */
export function list(entries: readonly StaffEntry[], first: StaffEntry, facts: StaffFacts): Draft {
  const words = wordsIn(facts.language);
  const when = whenOf(first, facts);
  const count = entries.length;
  const counted = (text: string) => (facts.more ? words.andMore(text) : text);
  return {
    subject: `${words.kind[facts.kind]} ${counted(words.count(count))} · ${count === 1 ? when : words.earliest(when)}`,
    title: counted(words.listTitle[facts.kind](count)),
    lead: facts.now > first.dueAt ? words.brokenLead : words.listLead(when),
    blocks: [{ type: 'cards', cards: entries.map((entry) => cardOf(entry, facts)) }],
  };
}

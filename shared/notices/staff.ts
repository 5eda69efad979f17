import type { Language } from '../petition/events.ts';
import {
  formatDue,
  formatInstant,
  formatTime,
  formatUntil,
  isMidnight,
  isSameDay,
} from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { Mail, StaffEntry, StaffFacts } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Card, Page, Tone } from './page.ts';
import { renderPlain } from './plain.ts';
import { en } from './words/staff-en.ts';
import { ko } from './words/staff-ko.ts';
import { TASKS, taskAsk } from './words/staff-tasks.ts';

const DAY = 24 * 60 * 60 * 1000;
const TONES: Readonly<Record<StaffFacts['kind'], Tone>> = {
  assignment: 'calm',
  warning: 'soon',
  escalation: 'late',
  break: 'late',
  'due-today': 'calm',
  objection: 'late',
  'apology-owed': 'soon',
};

const wordsIn = (language: Language) => (language === 'ko' ? ko : en);

/** An instant as seen from `now`: `오늘 18:00까지`, `내일 10:12까지`, `11월 25일(수) 10:12까지`. */
function untilFrom(now: number, at: number, language: Language): string {
  const words = wordsIn(language);
  if (isSameDay(now, at)) return words.today(formatTime(at));
  if (isSameDay(now + DAY, at)) return words.tomorrow(formatTime(at));
  return formatUntil(at, isMidnight(at), language);
}

const newDueOf = ({ newDueAt }: StaffEntry, language: Language) =>
  newDueAt === undefined ? '' : formatDue(newDueAt, isMidnight(newDueAt), language);

/** When the recipient has to act, in few words: the new date once the promise is broken, else act-by. */
function whenOf(entry: StaffEntry, facts: StaffFacts): string {
  const { language, now } = facts;
  const words = wordsIn(language);
  const newDue = newDueOf(entry, language);
  if (newDue) return words.newDueShort(newDue);
  if (now > entry.dueAt)
    return words.passed(words.dueWas(formatDue(entry.dueAt, entry.endOfDay, language)));
  if (now > entry.actBy) return words.dueWas(formatUntil(entry.dueAt, entry.endOfDay, language));
  return untilFrom(now, entry.actBy, language);
}

/** Redress asks for what it owes, on every rung of an ordinary ladder. */
function redressAsk({ owes }: StaffEntry, kind: StaffFacts['kind']) {
  if (owes === undefined || kind === 'objection' || kind === 'due-today') return undefined;
  if (kind === 'apology-owed') return 'owed';
  return owes === 'explanation' ? 'unexplained' : 'sorry-late';
}

function askOf(entry: StaffEntry, { kind, language }: StaffFacts): string {
  const fallback = {
    assignment: 'assignment',
    warning: 'warn-half',
    escalation: 'act-by',
    break: 'break',
    'due-today': 'due-today',
    objection: 'objected',
    'apology-owed': 'owed',
  } as const;
  const asked =
    redressAsk(entry, kind) ??
    (kind === 'assignment' || kind === 'due-today' ? kind : (entry.level ?? fallback[kind]));
  const { assignee } = entry;
  if (entry.task) return taskAsk(asked, entry, language);
  return wordsIn(language).asks[asked][entry.recipientIs]({
    assignee,
    newDue: newDueOf(entry, language),
  });
}

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
      entry.task ? TASKS[language].due : entry.owes ? words.owes[entry.owes] : words.due,
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

function single(entry: StaffEntry, facts: StaffFacts): Draft {
  const words = wordsIn(facts.language);
  const when = whenOf(entry, facts);
  const title = titleOf(entry, facts);
  return {
    subject: `${title} ${entry.number} · ${when}`,
    title: `${title} · ${when}`,
    lead: askOf(entry, facts),
    blocks: [
      rowsOf(entry, facts),
      { type: 'button', label: words.openFor[entry.owes ?? 'answer'], href: entry.link },
    ],
  };
}

function list(entries: readonly StaffEntry[], first: StaffEntry, facts: StaffFacts): Draft {
  const words = wordsIn(facts.language);
  const when = whenOf(first, facts);
  const count = entries.length;
  return {
    subject: `${words.kind[facts.kind]} ${words.count(count)} · ${count === 1 ? when : words.earliest(when)}`,
    title: words.listTitle[facts.kind](count),
    lead: facts.now > first.dueAt ? words.brokenLead : words.listLead(when),
    blocks: [{ type: 'cards', cards: entries.map((entry) => cardOf(entry, facts)) }],
  };
}

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

import { formatDue, formatUntil } from '../../text/dates.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import type { StaffNotice } from '../notice.ts';
import { unlessTask } from '../obsolete.ts';
import type { Card, Draft, Tone } from '../page.ts';
import { whereTaskIsDone } from '../place.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';
import { entriesOf } from './entries.ts';

/** Facts of a mail to staff about what petitioners said; several entries where messages were collected. */
export interface SpeechFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly StaffEntry[];
}

/** What one of these mails says in a language: never what was written. */
export interface SpeechWords {
  /** In subjects and lists. */
  readonly name: string;
  readonly title: string;
  readonly open: string;
  readonly ask: (entry: StaffEntry, until: string) => string;
}

const KO = {
  count: (n: number) => `${n}건`,
  number: '접수번호',
  topic: '종류',
  department: '부서',
  assignee: '담당자',
  due: '답변 기한',
};
const EN: typeof KO = {
  count: (n) => (n === 1 ? '1 petition' : `${n} petitions`),
  number: 'Number',
  topic: 'Topic',
  department: 'Department',
  assignee: 'Assignee',
  due: 'Due',
};

interface How {
  readonly words: { readonly ko: SpeechWords; readonly en: SpeechWords };
  readonly tone: Tone;
  /** The subject of a mail about one says until when. */
  readonly dated?: true;
  /** Whether the date is named; left out, while an answer is awaited. */
  readonly due?: 'always' | 'never';
}
type Declared = Pick<StaffNotice<SpeechFacts>, 'clause' | 'obsolete' | 'answerable'> &
  Partial<Pick<StaffNotice<SpeechFacts>, 'pace'>> &
  How & {
    /** It is not judged by the task of its pledge. */
    readonly whateverItsTask?: true;
  };

/**
 * A mail that a petitioner has written, judged or withdrawn: number, topic and link, never what was written. Making it
 * throws a RangeError without an entry.
 */
export function speechNotice({
  tone,
  dated,
  due,
  obsolete,
  whateverItsTask,
  ...declared
}: Declared): StaffNotice<SpeechFacts> {
  const { words } = declared;
  return {
    to: 'staff',
    about: 'petition',
    pace: 'at-once',
    link: whereTaskIsDone,
    ...declared,
    obsolete: whateverItsTask ? obsolete : unlessTask(obsolete),
    facts(asked) {
      const entries = entriesOf(asked, { link: whereTaskIsDone });
      if (entries.length === 0) return undefined;
      const { corporation } = asked.terms.office;
      return { corporation, language: 'ko', recipient: asked.recipient.name, entries };
    },
    mail(facts) {
      const { language, corporation, recipient } = facts;
      const { mark, greeting, footer } = staffWords(language);
      const entries = distinct(facts.entries);
      const [first] = entries;
      if (!first) throw new RangeError('a notice needs an entry');
      const how = { words, tone, ...(dated && { dated }), ...(due && { due }) };
      const { subject, ...drafted } =
        entries.length === 1 ? single(first, facts, how) : list(entries, facts, how);
      return rendered(mark, subject, {
        ...drafted,
        language,
        tone,
        from: `${corporation[language]} · ${greeting(recipient)}`,
        footer: [footer.opening, footer.why],
      });
    },
  };
}

/** Several messages about one petition are one line. */
const distinct = (entries: readonly StaffEntry[]): readonly StaffEntry[] =>
  entries.filter(({ number }, i) => entries.findIndex((other) => other.number === number) === i);

const untilOf = ({ dueAt, endOfDay }: StaffEntry, { language }: SpeechFacts): string =>
  formatUntil(dueAt, endOfDay, language);

const dueOf = ({ dueAt, endOfDay }: StaffEntry, { language }: SpeechFacts): string =>
  formatDue(dueAt, endOfDay, language);

function single(entry: StaffEntry, facts: SpeechFacts, how: How): Omit<Draft, 'tone'> {
  const { language } = facts;
  const say = how.words[language];
  const labels = language === 'ko' ? KO : EN;
  const isDueNamed = how.due === 'always' || (how.due !== 'never' && !entry.settled);
  return {
    subject: `${say.name} ${entry.number}${how.dated ? ` · ${untilOf(entry, facts)}` : ''}`,
    title: say.title,
    lead: say.ask(entry, untilOf(entry, facts)),
    blocks: [
      {
        type: 'rows',
        rows: [
          [labels.number, entry.number],
          [labels.topic, entry.topic[language]],
          [labels.department, entry.department[language]],
          [labels.assignee, entry.assignee],
          ...(isDueNamed ? [[labels.due, dueOf(entry, facts)] as const] : []),
        ],
      },
      { type: 'button', label: say.open, href: entry.link },
    ],
  };
}

function list(
  entries: readonly StaffEntry[],
  facts: SpeechFacts,
  { words }: How,
): Omit<Draft, 'tone'> {
  const { language } = facts;
  const say = words[language];
  const labels = language === 'ko' ? KO : EN;
  const counted = `${say.name} ${labels.count(entries.length)}`;
  const cards = entries.map(
    (entry): Card => ({
      heading: `${entry.number} · ${entry.topic[language]}`,
      when: entry.settled ? say.name : `${labels.due} ${dueOf(entry, facts)}`,
      about: `${entry.department[language]} · ${entry.assignee}`,
      ask: say.ask(entry, untilOf(entry, facts)),
      link: { label: say.open, href: entry.link },
    }),
  );
  return {
    subject: counted,
    title: say.title,
    lead: counted,
    blocks: [{ type: 'cards', cards }],
  };
}

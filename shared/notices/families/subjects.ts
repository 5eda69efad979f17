import type { Language } from '../../kernel/language.ts';
import type { Notice } from '../../petition/notice.ts';
import { formatUntil } from '../../text/dates.ts';
import type { CommonFacts } from '../facts.ts';
import type { LinkedTo, Place, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';
import type { Card, Draft, Tone } from '../page.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';
import { latestOf } from './latest.ts';

/** What is said of each subject beside petitions, of whatever kind it is. */
interface SubjectEntry {
  readonly id: string;
  /** Whether it is the recipient's own, or they oversee it. */
  readonly isOwn: boolean;
  /** Epoch ms. */
  readonly dueAt: number;
  readonly link: string;
}
/** Several entries where mails of one quarter of an hour were gathered. */
interface SubjectFacts<T> extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly (SubjectEntry & T)[];
}
/** The words that each kind has in one language, beside its own. */
interface SubjectWords {
  readonly several: (n: number) => string;
  readonly oversees: string;
  readonly why: string;
  readonly open: string;
  readonly footer: string;
}

/** How a kind speaks of its subjects: `T` is what it says of each beside what every kind does, `until` when it is due, in words. */
interface Speaks<T, W extends SubjectWords, E = SubjectEntry & T> {
  readonly clause: string;
  readonly words: { readonly ko: W; readonly en: W };
  readonly opens: (id: string) => Place;
  /** Whether a time due is the end of a day. */
  readonly isEndOfDay: (dueAt: number) => boolean;
  readonly told: (notice: Notice) => T;
  readonly tone: (entry: E) => Tone;
  readonly title: (entry: E, say: W) => string;
  /** What whoever it belongs to is asked to do. */
  readonly ask: (entry: E, say: W, until: string) => string;
  /** The mail about one, without its title, lead and button. */
  readonly single: (entry: E, say: W, until: string) => Pick<Draft, 'subject' | 'blocks'>;
  readonly card: (entry: E, say: W, until: string) => Pick<Card, 'heading' | 'when' | 'about'>;
}

/** The clock's mail about subjects beside petitions: to whom each belongs, and once its time has gone to who oversees them. */
export function subjectNotice<T, W extends SubjectWords>(
  kind: Speaks<T, W>,
): StaffNotice<SubjectFacts<T>> {
  type Entry = SubjectEntry & T;
  const placeOf = ({ notice }: Pick<LinkedTo, 'notice'>) => kind.opens(notice.subject);
  const wordsOf = (language: Language): W => kind.words[language];
  const untilOf = ({ dueAt }: SubjectEntry, language: Language): string =>
    formatUntil(dueAt, kind.isEndOfDay(dueAt), language);
  const askOf = (entry: Entry, language: Language): string => {
    const say = wordsOf(language);
    return entry.isOwn ? kind.ask(entry, say, untilOf(entry, language)) : say.oversees;
  };

  function single(entry: Entry, language: Language): Draft {
    const say = wordsOf(language);
    const { subject, blocks } = kind.single(entry, say, untilOf(entry, language));
    return {
      ...{ subject, tone: kind.tone(entry) },
      ...{ title: kind.title(entry, say), lead: askOf(entry, language) },
      blocks: [...blocks, { type: 'button', label: say.open, href: entry.link }],
    };
  }

  function list({ entries, language }: SubjectFacts<T>): Draft {
    const say = wordsOf(language);
    const title = say.several(entries.length);
    const isLate = entries.some((entry) => kind.tone(entry) === 'late');
    const cards = entries.map(
      (entry): Card => ({
        ...kind.card(entry, say, untilOf(entry, language)),
        ask: askOf(entry, language),
        link: { label: say.open, href: entry.link },
      }),
    );
    return {
      ...{ subject: title, tone: isLate ? 'late' : 'soon', title, lead: say.why },
      blocks: [{ type: 'cards', cards }],
    };
  }

  return {
    to: 'staff',
    clause: kind.clause,
    words: kind.words,
    about: 'none',
    pace: 15 * 60_000,
    obsolete: never,
    link: placeOf,
    facts({ told, others, recipient, terms, now, linkTo }) {
      const entries = latestOf([told, ...others]).map((notice) => {
        const common: SubjectEntry = {
          ...{ id: notice.subject, isOwn: notice.recipientIs === 'assignee' },
          ...{ dueAt: notice.newDueAt ?? now, link: linkTo(placeOf({ notice })) },
        };
        return { ...kind.told(notice), ...common };
      });
      const { corporation } = terms.office;
      return { corporation, language: 'ko', recipient: recipient.name, entries };
    },
    mail(facts) {
      const { language, corporation, recipient, entries } = facts;
      const { mark, greeting } = staffWords(language);
      const [first, ...more] = entries;
      if (!first) throw new RangeError('a mail about a subject needs one');
      const { subject, ...draft } = more.length === 0 ? single(first, language) : list(facts);
      return rendered(mark, subject, {
        ...draft,
        language,
        from: `${corporation[language]} · ${greeting(recipient)}`,
        footer: [wordsOf(language).footer],
      });
    },
  };
}

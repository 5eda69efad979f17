import { awayOf } from '../../organization/absence.ts';
import { owes } from '../../organization/owed-thing.ts';
import type { AbsenceCategory } from '../../organization/span.ts';
import { fairOffice } from '../../petition/conduct/fair.ts';
import { owedIn } from '../../petition/owed.ts';
import type { Petition } from '../../petition/petition.ts';
import type { Pledge } from '../../petition/pledge.ts';
import { CATEGORY } from '../../text/absence.ts';
import { formatInstant, formatUntil } from '../../text/dates.ts';
import { contactOf } from '../contact-of.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import type { LinkedTo, StaffNotice } from '../notice.ts';
import { isOver } from '../obsolete.ts';
import type { Card } from '../page.ts';
import { whereTaskIsDone } from '../place.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';
import { entriesOf } from './entries.ts';

/** Facts of the one mail about all that lies open when somebody goes or comes back. */
export interface AbsenceFacts extends CommonFacts {
  readonly recipient: string;
  /** Who goes or has come back. */
  readonly absent: string;
  /** Undefined once it is over. */
  readonly away?: { readonly category: AbsenceCategory; readonly until: number };
  readonly entries: readonly StaffEntry[];
  readonly worklist: string;
  /** There are more than the entries. */
  readonly more?: true;
}

const KO = {
  actBy: (at: string) => `마지막 근무시간은 ${at}입니다.`,
  ask: '기한 전에 답변해 주세요.',
  task: '열어 보시고 기한 전에 마쳐 주세요.',
  open: '민원 열기',
  worklist: { before: '맡으신 민원 전체를 보시려면', label: '내 업무 목록 열기' },
};
const EN: typeof KO = {
  actBy: (at) => `The last staffed minute is ${at}.`,
  ask: 'Please answer in time.',
  task: 'Please open it and do it in time.',
  open: 'Open it',
  worklist: { before: 'All of your petitions:', label: 'open my worklist' },
};

interface Declared {
  readonly clause: string;
  readonly words: {
    readonly [L in 'ko' | 'en']: {
      readonly title: (n: number) => string;
      readonly lead: (absent: string, category: string, back: string) => string;
    };
  };
  /** It is told at the end of the absence. */
  readonly isEnd?: true;
}

/** Number, topic and dates of each petition, never its text. The subject names nobody. */
export const absenceNotice = ({ clause, words, isEnd }: Declared): StaffNotice<AbsenceFacts> => ({
  to: 'staff',
  about: 'several',
  pace: 'at-once',
  clause,
  words,
  link: whereTaskIsDone,
  // What is answered can owe something beside.
  obsolete: (standing) => isOver(standing) && owedIn(standing.petition).length === 0,
  facts(asked) {
    const { told, terms, now, recipient, linkTo } = asked;
    const { to, about = to, more } = told.notice;
    const entries = entriesOf(asked, { link: whereTaskIsDone, pledgeOf: mostUrgent });
    const away = awayOf(terms.office, about, now);
    // It has ended before its mail left, or begun again.
    if (entries.length === 0 || (away === undefined) !== (isEnd === true)) return undefined;
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      absent: contactOf(terms.office, about).name,
      ...(away && { away }),
      entries,
      worklist: linkTo({ opens: 'worklist' }),
      ...(more && { more }),
    };
  },
  mail(facts) {
    const { language, corporation, recipient, absent, away, worklist } = facts;
    const category = away ? CATEGORY[language][away.category] : '';
    const back = away ? formatInstant(away.until, language) : '';
    const say = language === 'ko' ? KO : EN;
    const { mark, greeting, footer, andMore } = staffWords(language);
    const entries = facts.entries.toSorted((a, b) => a.actBy - b.actBy);
    const counted = words[language].title(entries.length);
    const title = facts.more ? andMore(counted) : counted;
    const { before, label } = say.worklist;
    return rendered(mark, title, {
      language,
      tone: 'calm',
      from: `${corporation[language]} · ${greeting(recipient)}`,
      title,
      lead: words[language].lead(absent, category, back),
      blocks: [
        { type: 'cards', cards: entries.map((entry) => cardOf(entry, facts)) },
        { type: 'link', before, label, href: worklist },
      ],
      footer: [footer.opening, footer.why],
    });
  },
});

/** What the reader owes first of it; without anything that they owe, what is due first. */
export function mostUrgent({
  notice,
  petition,
  office,
  now,
}: LinkedTo & { readonly petition: Petition }): Pledge | undefined {
  const fair = fairOffice(petition, office);
  const first = owedIn(petition).find((thing) => owes(notice.to, thing, fair, now));
  return petition.pledges.find(({ id }) => id === first?.pledge);
}

export function cardOf(entry: StaffEntry, { language }: Pick<CommonFacts, 'language'>): Card {
  const say = language === 'ko' ? KO : EN;
  const { actBy, dueAt, endOfDay, task } = entry;
  return {
    heading: `${entry.number} · ${entry.topic[language]}`,
    when: formatUntil(dueAt, endOfDay, language),
    about: `${entry.department[language]} · ${entry.assignee}`,
    ask: [
      ...(task ? [say.task] : []),
      ...(actBy < dueAt ? [say.actBy(formatInstant(actBy, language))] : task ? [] : [say.ask]),
    ].join(' '),
    link: { label: say.open, href: entry.link },
  };
}

import { owedIn } from '../../petition/owed.ts';
import type { CommonFacts, StaffEntry } from '../facts.ts';
import { cardOf, mostUrgent } from '../families/absence.ts';
import { entriesOf } from '../families/entries.ts';
import type { StaffNotice } from '../notice.ts';
import { isOver } from '../obsolete.ts';
import { whereTaskIsDone } from '../place.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';

interface MovedFacts extends CommonFacts {
  readonly recipient: string;
  readonly entries: readonly StaffEntry[];
  readonly worklist: string;
  /** There are more than the entries. */
  readonly more?: true;
}

const KO = {
  title: (n: number) => `공휴일이 바뀌어 마지막 근무시간이 달라진 민원 ${n}건`,
  lead: '공휴일이 새로 정해지거나 취소되었습니다. 민원인께 알려 드린 기한은 그대로입니다. 아래 민원은 처리하실 수 있는 마지막 근무시간이 달라졌습니다.',
};
const EN: typeof KO = {
  title: (n) =>
    n === 1
      ? 'A holiday changed: 1 petition has another last staffed minute'
      : `A holiday changed: ${n} petitions have another last staffed minute`,
  lead: 'A holiday was declared or withdrawn. What petitioners were told stays as it was. For these petitions the last staffed minute is another one now.',
};

/**
 * To whoever owes something whose last moment to act another calendar moved (A29): all of it in one mail of the version, each with the
 * moment that counts now. The subject names nobody.
 */
export const calendarMoved: StaffNotice<MovedFacts> = {
  clause: 'P9.2',
  to: 'staff',
  about: 'several',
  pace: 'at-once',
  words: { ko: KO, en: EN },
  link: whereTaskIsDone,
  // What is answered can owe something beside.
  obsolete: (standing) => isOver(standing) && owedIn(standing.petition).length === 0,
  facts(asked) {
    const { told, terms, recipient, linkTo } = asked;
    const entries = entriesOf(asked, { link: whereTaskIsDone, pledgeOf: mostUrgent });
    if (entries.length === 0) return undefined;
    return {
      corporation: terms.office.corporation,
      language: 'ko',
      recipient: recipient.name,
      entries,
      worklist: linkTo({ opens: 'worklist' }),
      ...(told.notice.more && { more: true }),
    };
  },
  mail({ language, corporation, recipient, worklist, more, ...facts }) {
    const say = language === 'ko' ? KO : EN;
    const { mark, greeting, footer, andMore, worklist: all } = staffWords(language);
    const entries = facts.entries.toSorted((a, b) => a.actBy - b.actBy);
    const counted = say.title(entries.length);
    const title = more ? andMore(counted) : counted;
    return rendered(mark, title, {
      ...{ language, title, lead: say.lead, tone: 'soon' },
      from: `${corporation[language]} · ${greeting(recipient)}`,
      blocks: [
        { type: 'cards', cards: entries.map((entry) => cardOf(entry, { language })) },
        { type: 'link', before: all.before, label: all.label, href: worklist },
      ],
      footer: [footer.opening, footer.why],
    });
  },
};

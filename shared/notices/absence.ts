import type { AbsenceKind } from '../kernel/notice-kind.ts';
import type { AbsenceCategory } from '../organization/span.ts';
import { CATEGORY } from '../text/absence.ts';
import { formatInstant, formatUntil } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail, StaffEntry } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Card, Page } from './page.ts';
import { renderPlain } from './plain.ts';
import { ABSENCE } from './words/absence.ts';
import { en as staffEn } from './words/staff-en.ts';
import { ko as staffKo } from './words/staff-ko.ts';

/** Facts of the one mail about all that lies open when somebody goes or comes back. */
export interface AbsenceFacts extends CommonFacts {
  readonly kind: AbsenceKind;
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

/** Number, topic and dates of each petition, never its text. The subject names nobody. */
export function absenceNotice(facts: AbsenceFacts): Mail {
  const { language, corporation, recipient, kind, absent, away, worklist } = facts;
  const say = ABSENCE[language];
  const { mark, greeting, footer, andMore } = language === 'ko' ? staffKo : staffEn;
  const entries = facts.entries.toSorted((a, b) => a.actBy - b.actBy);
  const counted = say.title[kind](entries.length);
  const title = facts.more ? andMore(counted) : counted;
  const list: Block = { type: 'cards', cards: entries.map((entry) => cardOf(entry, facts)) };
  const { before, label } = say.worklist;
  const page: Page = {
    language,
    tone: 'calm',
    from: `${corporation[language]} · ${greeting(recipient)}`,
    title,
    lead:
      kind === 'stand-in' && away
        ? say.lead(absent, CATEGORY[language][away.category], formatInstant(away.until, language))
        : say.back,
    blocks: [list, { type: 'link', before, label, href: worklist }],
    footer: [footer.opening, footer.why],
  };
  return {
    subject: headerSafe(`[${mark}] ${title}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

function cardOf(entry: StaffEntry, { language, kind }: AbsenceFacts): Card {
  const say = ABSENCE[language];
  const { actBy, dueAt, endOfDay } = entry;
  return {
    heading: `${entry.number} · ${entry.topic[language]}`,
    when: formatUntil(dueAt, endOfDay, language),
    about: `${entry.department[language]} · ${entry.assignee}`,
    ask: actBy < dueAt ? say.actBy(formatInstant(actBy, language)) : say.ask[kind],
    link: { label: say.open, href: entry.link },
  };
}

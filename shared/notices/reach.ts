import type { ReachKind } from '../kernel/notice-kind.ts';
import { formatDue, formatInstant, isMidnight } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Page } from './page.ts';
import { renderPlain } from './plain.ts';
import { REACH } from './words/reach.ts';

/** Facts of a mail to staff about somebody whom nothing reached. */
export interface ReachFacts extends CommonFacts {
  readonly kind: ReachKind;
  readonly recipient: string;
  readonly number: string;
  readonly link: string;
  /** The numbers of what else of the kind waits behind the same link. */
  readonly beside: readonly string[];
  /** What to tell the petitioner, in their language; never an answer's text. */
  readonly tell: readonly string[];
  /** When the call or the letter is due, epoch ms. */
  readonly dueAt?: number;
  /** What goes out on paper, or waits for that: as a word, never its text; by post or by the mail room's own fax. */
  readonly paper?: { readonly what: string; readonly way: 'letter' | 'fax' };
  /** An answer that has not left the house: when it was published, the date it was promised for, and whether that is broken. */
  readonly unposted?: {
    readonly since: number;
    readonly promised: number;
    readonly broken: boolean;
  };
  /** The name of whom it is about: who called in vain, or whose address is wrong. */
  readonly person: string;
}

type Draft = Pick<Page, 'tone' | 'title' | 'lead'> & {
  readonly open: string;
  readonly more: readonly Block[];
};
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function draft({ kind, language, person, tell, paper, unposted }: ReachFacts): Draft {
  const say = REACH[language];
  switch (kind) {
    case 'call': {
      const { title, lead, open, tell: heading, log } = say.call;
      const more: Block[] = [
        { type: 'heading', text: heading },
        { type: 'list', items: tell },
        paragraph(log),
      ];
      return { tone: 'soon', title, lead, open, more };
    }
    case 'call-unanswered': {
      const { title, lead, open } = say.unanswered;
      return { tone: 'late', title, lead: lead(person), open, more: [] };
    }
    case 'unreachable': {
      const { title, lead, open, hint } = say.unreachable;
      return { tone: 'late', title, lead, open, more: [paragraph(hint)] };
    }
    case 'wrong-address': {
      const { title, lead, open, hint } = say.address;
      return { tone: 'late', title, lead: lead(person), open, more: [paragraph(hint)] };
    }
    case 'letter': {
      const { title, lead, open, log } = say.letter;
      const { what = '', way = 'letter' } = paper ?? {};
      return { tone: 'soon', title: title[way], lead: lead(what), open, more: [paragraph(log)] };
    }
    case 'unposted': {
      const { title, soon, late, open, hint } = say.unposted;
      const { since = 0, promised = 0, broken = false } = unposted ?? {};
      const [given, due] = [
        formatInstant(since, language),
        formatDue(promised, isMidnight(promised), language),
      ];
      const lead = broken ? late(given, due) : soon(given, due);
      return { tone: broken ? 'late' : 'soon', title, lead, open, more: [paragraph(hint)] };
    }
  }
}

/** The mail to staff; its subject carries the number and an instant, its link alone leads to the telephone number. */
export function reachNotice(facts: ReachFacts): Mail {
  const { kind, language, corporation, recipient, number, dueAt, link, beside } = facts;
  const say = REACH[language];
  const { open, more, ...drafted } = draft(facts);
  const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
  const page: Page = {
    ...drafted,
    language,
    from: `${corporation[language]} · ${say.greeting(recipient)}`,
    blocks: [
      ...more,
      {
        type: 'rows',
        rows: [
          [say.number, number],
          ...(due ? [[kind === 'letter' ? say.postBy : say.due, due] as const] : []),
          ...(beside.length > 0 ? [[say.beside, beside.join(', ')] as const] : []),
        ],
      },
      { type: 'button', label: open, href: link },
    ],
    footer: [say.why],
  };
  return {
    subject: headerSafe(`[${say.mark}] ${page.title} ${number}${due ? ` · ${due}` : ''}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

import { formatDue, isMidnight } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail, ReachKind } from './facts.ts';
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
  /** What to tell the petitioner, in their language; never an answer's text. */
  readonly tell: readonly string[];
  /** When the call is due, epoch ms. */
  readonly dueAt?: number;
  /** The name of whom it is about: who called in vain, or whose address is wrong. */
  readonly person: string;
}

type Draft = Pick<Page, 'tone' | 'title' | 'lead'> & {
  readonly open: string;
  readonly more: readonly Block[];
};
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function draft({ kind, language, person, tell }: ReachFacts): Draft {
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
  }
}

/** The mail to staff; its subject carries the number and an instant, its link alone leads to the telephone number. */
export function reachNotice(facts: ReachFacts): Mail {
  const { language, corporation, recipient, number, dueAt, link } = facts;
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
        rows: [[say.number, number], ...(due ? [[say.due, due] as const] : [])],
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

import type { Bilingual } from '../organization/office.ts';
import { formatDue, isMidnight } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Page, Tone } from './page.ts';
import { renderPlain } from './plain.ts';
import { TOGETHER } from './words/together.ts';

/** What a mail between colleagues is about. */
export type TogetherCase =
  | 'consultation'
  | 'answered'
  | 'declined'
  | 'withdrawn'
  | 'approval'
  | 'approved'
  | 'returned';

/** Facts of a mail to staff about a consultation (협조) or an approval (결재); never what was written. */
export interface TogetherFacts extends CommonFacts {
  readonly about: TogetherCase;
  readonly recipient: string;
  readonly number: string;
  readonly topic: Bilingual;
  /** Who asked, replied or decided, with department and telephone. */
  readonly who: string;
  readonly phone?: string;
  /** When the recipient's part is due, epoch ms. */
  readonly dueAt?: number;
  readonly link: string;
}

const TONES: Readonly<Record<TogetherCase, Tone>> = {
  consultation: 'soon',
  answered: 'done',
  declined: 'soon',
  withdrawn: 'calm',
  approval: 'soon',
  approved: 'done',
  returned: 'soon',
};

/** The mail; its subject carries the number and an instant. */
export function togetherNotice(facts: TogetherFacts): Mail {
  const { language, corporation, about, recipient, number, topic, who, phone, dueAt, link } = facts;
  const say = TOGETHER[language];
  const { title, lead, open } = say.cases[about];
  const due = dueAt === undefined ? undefined : formatDue(dueAt, isMidnight(dueAt), language);
  const asks = about === 'consultation' || about === 'approval';
  const page: Page = {
    language,
    tone: TONES[about],
    from: `${corporation[language]} · ${say.greeting(recipient)}`,
    title: due ? `${title} · ${due}` : title,
    lead: lead(who),
    blocks: [
      {
        type: 'rows',
        rows: [
          [say.number, number],
          [say.topic, topic[language]],
          ...(asks ? [[say.asker, phone ? `${who}, ${phone}` : who] as const] : []),
          ...(due ? [[say.due[about === 'approval' ? about : 'consultation'], due] as const] : []),
        ],
      },
      { type: 'button', label: open, href: link },
    ],
    footer: [say.why],
  };
  return {
    subject: headerSafe(`[${say.mark}] ${title} ${number}${due ? ` · ${due}` : ''}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

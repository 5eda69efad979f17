import { formatDue, isMidnight } from '../text/dates.ts';
import { headerSafe } from '../text/header.ts';
import type { Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Page, Tone } from './page.ts';
import { renderPlain } from './plain.ts';
import type { TogetherCase, TogetherFacts } from './together-facts.ts';
import { TOGETHER } from './words/together.ts';

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

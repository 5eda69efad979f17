import { headerSafe } from '../text/header.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Page } from './page.ts';
import { renderPlain } from './plain.ts';
import { ARRIVALS } from './words/arrivals.ts';

/** Facts of a mail to staff about mails that came; never who wrote them or what. */
export type ArrivalFacts = CommonFacts & { readonly recipient: string; readonly link: string } & (
    | {
        readonly kind: 'quarantined';
        /** Why each was held back: a code a mail. */
        readonly reasons: readonly string[];
      }
    | { readonly kind: 'reply-kept'; readonly number: string }
    | { readonly kind: 'reply-refused'; readonly number: string; readonly because: string }
  );

type Draft = Pick<Page, 'tone' | 'title' | 'lead' | 'blocks'>;
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function draft(facts: ArrivalFacts): Draft {
  const say = ARRIVALS[facts.language];
  const button = (label: string): Block => ({ type: 'button', label, href: facts.link });
  switch (facts.kind) {
    case 'quarantined': {
      const { title, lead, because, clock, open } = say.quarantined;
      const items = [...Map.groupBy(facts.reasons, (code) => code)].map(
        ([code, all]) => `${wordOf(code, because) ?? code}: ${all.length}`,
      );
      const blocks: Block[] = [{ type: 'list', items }, paragraph(clock), button(open)];
      return { tone: 'soon', title: title(facts.reasons.length), lead, blocks };
    }
    case 'reply-kept': {
      const { title, lead, hint, open } = say.kept;
      const blocks = [numberRow(facts.number, say.number), button(open), paragraph(hint)];
      return { tone: 'soon', title, lead, blocks };
    }
    case 'reply-refused': {
      const { title, lead, hint, open, because, other } = say.refused;
      const why = paragraph(because[facts.because] ?? other);
      const blocks = [why, numberRow(facts.number, say.number), paragraph(hint), button(open)];
      return { tone: 'late', title, lead, blocks };
    }
  }
}

/** A code that ends in a dash stands for all that begin so. */
const wordOf = (code: string, words: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(words).find(
    ([known]) => known === code || (known.endsWith('-') && code.startsWith(known)),
  )?.[1];

const numberRow = (number: string, label: string): Block => ({
  type: 'rows',
  rows: [[label, number]],
});

/** The mail to staff; its subject carries a count or a number and nothing of anybody. */
export function arrivalNotice(facts: ArrivalFacts): Mail {
  const { language, corporation, recipient } = facts;
  const say = ARRIVALS[language];
  const drafted = draft(facts);
  const page: Page = {
    ...drafted,
    language,
    from: `${corporation[language]} · ${say.greeting(recipient)}`,
    footer: [say.why],
  };
  const about = facts.kind === 'quarantined' ? '' : ` ${facts.number}`;
  return {
    subject: headerSafe(`[${say.mark}] ${drafted.title}${about}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

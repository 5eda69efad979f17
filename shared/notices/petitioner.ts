import { absenceSentences } from '../text/absence.ts';
import { headerSafe } from '../text/header.ts';
import type { Html } from '../web/html.ts';
import type { Mail, PetitionerFacts } from './facts.ts';
import { renderHtml, sheetOf } from './html.ts';
import type { Block, Page } from './page.ts';
import { wordsIn } from './petitioner/common.ts';
import { draft } from './petitioner-draft.ts';
import { renderPlain } from './plain.ts';

/**
 * The mail to a petitioner: number, when and who first, one button, a telephone for those who cannot click.
 * The subject carries the number and a date, nothing personal (민원처리법 §7).
 */
export const petitionerNotice = (facts: PetitionerFacts): Mail => mailOf(pageOf(facts));

/** The same mail, and what a page of ours shows of it. */
export function petitionerPreview(facts: PetitionerFacts): {
  readonly mail: Mail;
  readonly sheet: Html;
} {
  const page = pageOf(facts);
  return { mail: mailOf(page), sheet: sheetOf(page, 2) };
}

interface Addressed extends Page {
  readonly subject: string;
}

function pageOf(facts: PetitionerFacts): Addressed {
  const { language, corporation, contact } = facts;
  const words = wordsIn(language);
  const { subject, ...drafted } = draft(facts);
  const named = facts.kind === 'delay' ? facts.responsible : contact;
  const absent = named.away
    ? absenceSentences({ name: named.name, ...named.away }, language).join(' ')
    : '';
  const orCall: Block = {
    type: 'paragraph',
    text: [words.orCall(named.phone), absent].join(' ').trim(),
  };
  return {
    ...drafted,
    subject: `[${corporation[language]}] ${subject}`,
    language,
    from: corporation[language],
    blocks: drafted.blocks.flatMap((block): readonly Block[] =>
      block.type === 'button' ? [block, orCall] : [block],
    ),
    footer: [words.footer(corporation.phone), words.automatic],
  };
}

const mailOf = (page: Addressed): Mail => ({
  subject: headerSafe(page.subject),
  text: renderPlain(page),
  html: renderHtml(page),
});

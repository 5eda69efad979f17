import { absenceSentences } from '../text/absence.ts';
import { headerSafe } from '../text/header.ts';
import type { Html } from '../web/html.ts';
import type { Contact } from './contact.ts';
import type { Mail } from './facts.ts';
import { renderHtml, sheetOf } from './html.ts';
import type { Block, Page } from './page.ts';
import {
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from './petitioner-notices.ts';
import { renderPlain } from './plain.ts';
import { wordsIn } from './words/petitioner.ts';

/**
 * The mail to a petitioner: number, when and who first, one button, a telephone for those who cannot click.
 * The subject carries the number and a date, nothing personal (민원처리법 §7).
 */
export const petitionerNotice = <K extends PetitionerKind>(facts: PetitionerFacts<K>): Mail =>
  mailOf(pageOf(facts));

/** The same mail, and what a page of ours shows of it. */
export function petitionerPreview<K extends PetitionerKind>(
  facts: PetitionerFacts<K>,
): { readonly mail: Mail; readonly sheet: Html } {
  const page = pageOf(facts);
  return { mail: mailOf(page), sheet: sheetOf(page, 2) };
}

interface Addressed extends Page {
  readonly subject: string;
}

function pageOf<K extends PetitionerKind>(facts: PetitionerFacts<K>): Addressed {
  const { language, corporation } = facts;
  const words = wordsIn(language);
  const { subject, ...drafted } = PETITIONER_NOTICES[facts.kind].draft(facts);
  const named = namedIn(facts);
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

/** Whom a notice asks to call. */
export function namedIn<K extends PetitionerKind>(facts: PetitionerFacts<K>): Contact {
  return PETITIONER_NOTICES[facts.kind].named?.(facts) ?? facts.contact;
}

import { absenceSentences } from '../text/absence.ts';
import { headerSafe } from '../text/header.ts';
import type { Mail, PetitionerFacts } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Block, Page } from './page.ts';
import { wordsIn } from './petitioner/common.ts';
import { draft } from './petitioner-draft.ts';
import { renderPlain } from './plain.ts';

/**
 * The mail to a petitioner: number, when and who first, one button, a telephone for those who cannot click.
 * The subject carries the number and a date, nothing personal (민원처리법 §7).
 */
export function petitionerNotice(facts: PetitionerFacts): Mail {
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
  const page: Page = {
    ...drafted,
    language,
    from: corporation[language],
    blocks: drafted.blocks.flatMap((block): readonly Block[] =>
      block.type === 'button' ? [block, orCall] : [block],
    ),
    footer: [words.footer(corporation.phone), words.automatic],
  };
  return {
    subject: headerSafe(`[${corporation[language]}] ${subject}`),
    text: renderPlain(page),
    html: renderHtml(page),
  };
}

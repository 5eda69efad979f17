import { formatInstant } from '../text/dates.ts';
import type { Block } from './page.ts';
import { namedIn } from './petitioner.ts';
import {
  PETITIONER_NOTICES,
  type PetitionerFacts,
  type PetitionerKind,
} from './petitioner-notices.ts';
import { LETTER } from './words/letter.ts';
import { wordsIn } from './words/petitioner.ts';

/** What stands in a printed letter: the same facts as in the mail, for a reader who can press nothing. */
export interface LetterText {
  readonly language: PetitionerFacts['language'];
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly Exclude<Block, { type: 'button' | 'link' | 'cards' }>[];
  /** How to object or to ask, by telephone and by post too (P24). */
  readonly rights: readonly string[];
  readonly follow: readonly string[];
  /** Date and number, as they head the letter. */
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly from: readonly string[];
  readonly statusUrl: string;
}

/** The letter to a petitioner whom paper reaches; `at` is when its notice was made (epoch ms), so that it prints the same again. */
export function petitionerLetter<K extends PetitionerKind>(
  facts: PetitionerFacts<K>,
  at: number,
): LetterText {
  const { language, number, corporation, statusUrl, objectionUrl } = facts;
  const say = LETTER[language];
  const words = wordsIn(language);
  // The one thing that its reader can do about it; that the receipt can be printed is none.
  const right = (block: Block) => block.type === 'link' && block.href !== `${statusUrl}/receipt`;
  const notice = PETITIONER_NOTICES[facts.kind];
  const { title, lead, blocks } = notice.draft(facts);
  const named = namedIn(facts);
  const address = corporation.address?.[language];
  const before = blocks.flatMap((block) => (block.type === 'link' && right(block) ? [block] : []));
  const isObjection = before.every(({ href }) => href === objectionUrl);
  const online = before.at(-1)?.href ?? objectionUrl;
  return {
    language,
    title,
    lead,
    blocks: blocks.flatMap((block) => onPaper(notice.printed?.(block, language) ?? block)),
    rights: [
      ...before.flatMap((block) => block.before || []),
      (isObjection ? say.objectBy : say.tellBy)(named.phone, address, online),
      say.ask(named.phone, corporation.phone),
    ],
    follow: [say.followWith],
    head: [
      [say.date, formatInstant(at, language)],
      [words.number, number],
    ],
    from: [corporation[language], ...(address ? [address] : []), say.phone(corporation.phone)],
    statusUrl,
  };
}

type Printed = LetterText['blocks'][number];

/** What cannot be pressed is left out: the address and the rights stand at the end. */
const onPaper = (block: Block): readonly Printed[] =>
  block.type === 'button' || block.type === 'link' || block.type === 'cards' ? [] : [block];

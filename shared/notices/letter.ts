import { formatInstant } from '../text/dates.ts';
import type { PetitionerFacts } from './facts.ts';
import type { Block } from './page.ts';
import { wordsIn } from './petitioner/common.ts';
import { draft } from './petitioner-draft.ts';
import { LETTER } from './words/letter.ts';

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
export function petitionerLetter(facts: PetitionerFacts, at: number): LetterText {
  const { language, number, corporation, contact, statusUrl } = facts;
  const say = LETTER[language];
  const words = wordsIn(language);
  const { title, lead, blocks } = draft(facts);
  const named = facts.kind === 'delay' ? facts.responsible : contact;
  const address = corporation.address?.[language];
  const before = blocks.flatMap((block) =>
    block.type === 'link' && block.label === words.object ? [block.before] : [],
  );
  const object =
    'objectionUrl' in facts ? [say.objectBy(named.phone, address, facts.objectionUrl)] : [];
  return {
    language,
    title,
    lead,
    blocks: blocks.flatMap((block) =>
      onPaper(block, { [words.receipt.follow]: say.follow }, words.answeredAt),
    ),
    rights: [...before, ...object, say.ask(named.phone, corporation.phone)],
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

/** What cannot be pressed is left out: the address and the rights stand at the end. `other` are sentences of a mail in a letter's words. */
function onPaper(
  block: Block,
  other: Readonly<Record<string, string>>,
  answeredAt: string,
): readonly Printed[] {
  if (block.type === 'button' || block.type === 'link' || block.type === 'cards') return [];
  if (block.type === 'list')
    return [{ ...block, items: block.items.map((item) => other[item] ?? item) }];
  // On paper it is answered when this has left the house (A6), which nobody can print beforehand.
  return block.type === 'rows'
    ? [{ ...block, rows: block.rows.filter(([label]) => label !== answeredAt) }]
    : [block];
}

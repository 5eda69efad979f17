import { wisherOf } from '../lambda/wisher.ts';
import { petitionerLetter } from '../notices/letter.ts';
import { petitionerFacts } from '../notices/petitioner-facts.ts';
import type { Terms } from '../petition/decision.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import type { NoticeSummary } from '../petition/reach/state.ts';
import type { StandingWishes } from '../ports/standing-wishes.ts';
import { addressOf, type ContentsDeps, fieldOf, textsOf } from './contents.ts';
import { type Addressee, letterPaper, type PaperFonts } from './letter.ts';

export interface LetterDeps extends ContentsDeps {
  readonly fonts: PaperFonts;
  readonly standing: StandingWishes;
}

/** A notice as it is printed, and the number that it is faxed to. */
export interface Document {
  readonly pdf: Buffer;
  readonly pages: number;
  readonly fax: string | undefined;
}

/**
 * Makes the document of what is said on paper: the same for the mail room's printer and for a fax, to the petitioner's
 * present address. The text is read now and kept nowhere. Undefined where there is nothing of that kind to say.
 */
export async function documentOf(
  petition: Petition,
  said: NoticeSummary & Pick<Notice, 'contactIn'>,
  way: 'letter' | 'fax',
  terms: Terms,
  deps: LetterDeps,
): Promise<Document | undefined> {
  const { number: subject } = petition;
  const [content, texts] = await Promise.all([
    deps.petitions.content(subject, addressOf(said, petition)),
    textsOf({ ...said, subject }, petition, deps),
  ]);
  const facts = petitionerFacts(petition, said, terms, texts);
  if (!facts) return undefined;
  const text = petitionerLetter(facts, said.createdAt);
  const fax = fieldOf(content, 'fax');
  const address = fieldOf(content, 'address');
  const to: Addressee = {
    name: fieldOf(content, 'name'),
    ...(way === 'letter' && address !== undefined && { address }),
    ...(way === 'fax' && fax !== undefined && { fax }),
  };
  const { wishes } = await wisherOf(petition, deps);
  const large = wishes.includes('largePrint');
  return { ...(await letterPaper(text, to, said.createdAt, deps.fonts, { large })), fax };
}

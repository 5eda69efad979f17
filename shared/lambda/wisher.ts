import { MOST_MARKS } from '../kernel/standing-wish.ts';
import type { Wisher } from '../petition/decide/standing-wishes.ts';
import { wordsOf } from '../petition/paper.ts';
import type { Petition } from '../petition/petition.ts';
import type { KeysReader } from '../ports/keys.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { StandingWishes } from '../ports/standing-wishes.ts';
import { fieldOf } from '../print/contents.ts';
import { contactKeys } from '../privacy/person.ts';

export interface WisherDeps {
  readonly petitions: Pick<Petitions, 'content'>;
  readonly keys: KeysReader;
  readonly standing: StandingWishes;
}

/**
 * The standing wishes of a petition's petitioner, and the marks under which they are kept: of each contact that they gave,
 * or of the petition itself, for who gave none. What they said in another petition of the same contact is found.
 */
export async function wisherOf(
  petition: Petition,
  { petitions, keys, standing }: WisherDeps,
): Promise<Wisher> {
  const { number, contactIn } = petition;
  const [content, ring] = await Promise.all([
    petitions.content(number, contactIn ?? wordsOf(petition)),
    keys(),
  ]);
  const contact = { email: fieldOf(content, 'email'), phone: fieldOf(content, 'phone') };
  const marks = contactKeys(ring, contact);
  // Said before they gave a contact, it stands under the petition.
  const known = await standing.of([...marks, number]);
  const all = [...new Set([...marks, ...known.keys])];
  return { ...known, keys: all.length === 0 ? [number] : all.slice(0, MOST_MARKS) };
}

/** The same by the petition's number; nothing where there is none. */
export async function wisherIn(
  number: string,
  deps: Omit<WisherDeps, 'petitions'> & { readonly petitions: Pick<Petitions, 'read' | 'content'> },
): Promise<{ readonly wisher?: Wisher }> {
  const petition = await deps.petitions.read(number);
  return petition ? { wisher: await wisherOf(petition, deps) } : {};
}

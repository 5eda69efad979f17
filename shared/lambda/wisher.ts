import { MOST_MARKS, STANDING_WISHES } from '../kernel/standing-wish.ts';
import { provenContact } from '../petition/code-generation.ts';
import type { KeptWishes, Wisher } from '../petition/decide/standing-wishes.ts';
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
 * What is kept to in a petition: what its petitioner wishes wherever they gave one of these contacts, and what was said in this petition alone;
 * with the marks of both. The petitioner's own word reaches further than their petition only where the access code in use was sent to their contact.
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
  const { everywhere: known, here: alone } = await standing.inPetition(marks, number);
  const all = unique([...marks, ...known.keys, ...alone.keys]);
  const way = provenContact(petition);
  const shown = way ? contactKeys(ring, { [way]: contact[way] }) : [];
  return {
    keys: all.length === 0 ? [number] : all.slice(0, MOST_MARKS),
    wishes: both(known, alone),
    own: await reached(shown),
  };

  async function reached(theirs: readonly string[]): Promise<Wisher['own']> {
    if (theirs.length === 0)
      return { keys: [number], wishes: alone.wishes, isSettled: alone.keys.includes(number) };
    const under = theirs.length === marks.length ? known : await standing.of(theirs);
    return {
      keys: unique([...theirs, ...under.keys, ...alone.keys]).slice(0, MOST_MARKS),
      wishes: both(under, alone),
      isSettled: theirs.every((mark) => under.keys.includes(mark)),
    };
  }
}

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];
const both = (one: KeptWishes, other: KeptWishes) =>
  STANDING_WISHES.filter((wish) => one.wishes.includes(wish) || other.wishes.includes(wish));

/** The same by the petition's number; nothing where there is none. */
export async function wisherIn(
  number: string,
  deps: Omit<WisherDeps, 'petitions'> & { readonly petitions: Pick<Petitions, 'read' | 'content'> },
): Promise<{ readonly wisher?: Wisher }> {
  const petition = await deps.petitions.read(number);
  return petition ? { wisher: await wisherOf(petition, deps) } : {};
}

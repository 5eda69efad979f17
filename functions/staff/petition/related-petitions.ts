import { wordsOf } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import type { Contents, Earlier } from '../../../shared/ports/petitions.ts';
import { likeness, markIn } from '../../../shared/privacy/person.ts';
import type { StaffDeps } from '../deps.ts';
import { hiddenFrom } from './hidden.ts';

/** Another petition of the same person, and how alike the texts are (0 to 1). */
export interface Same extends Pick<Earlier, 'number' | 'receivedAt'> {
  readonly alike: number;
}

/** A petition that waited for its petitioner when a paper arrived, and why the paper may be for it. */
export interface Awaiting {
  readonly number: string;
  readonly because: 'number' | 'sender';
}

/** The others of a petition's person, newest first; none where no contact was given. */
export async function othersOf(
  petition: Pick<Petition, 'number' | 'keyed'>,
  contents: Contents,
  { persons }: Pick<StaffDeps, 'persons'>,
): Promise<readonly Same[]> {
  const mark = markIn(contents.get(wordsOf(petition)));
  if (!mark) return [];
  return (await persons.of(mark.key))
    .filter((other) => other.number !== petition.number)
    .map(({ sketch, ...other }) => ({ ...other, alike: likeness(mark.sketch, sketch) }));
}

/** Those that a person may know of. */
export async function sameOf(
  petition: Petition,
  person: string,
  deps: StaffDeps,
): Promise<readonly Same[]> {
  const same = await othersOf(
    petition,
    (await deps.petitions.whole(petition.number)).contents,
    deps,
  );
  const hidden = await hiddenFrom(
    person,
    same.map(({ number }) => number),
    deps,
  );
  return same.filter(({ number }) => !hidden.has(number));
}

import type { Earlier } from '../../shared/aws/persons.ts';
import type { Contents } from '../../shared/petition/ports.ts';
import { likeness, markIn } from '../../shared/privacy/person.ts';
import type { DeskDeps } from './deps.ts';

/** Another petition of the same person, and how alike the texts are (0 to 1). */
export interface Same extends Pick<Earlier, 'number' | 'receivedAt'> {
  readonly alike: number;
}

/** The others of a petition's person, newest first; none where no contact was given. */
export async function othersOf(
  number: string,
  contents: Contents,
  { persons }: Pick<DeskDeps, 'persons'>,
): Promise<readonly Same[]> {
  const mark = markIn(contents.get('submission'));
  if (!mark) return [];
  return (await persons.of(mark.key))
    .filter((other) => other.number !== number)
    .map(({ sketch, ...other }) => ({ ...other, alike: likeness(mark.sketch, sketch) }));
}

export const sameOf = async (number: string, deps: DeskDeps): Promise<readonly Same[]> =>
  othersOf(number, (await deps.petitions.whole(number)).contents, deps);

import { type Kept, keptBy } from '../petition/decide/keep-apart.ts';
import type { Petitions } from '../ports/petitions.ts';

/** Whom these petitions keep away from the others of their petitioner, as they stand now. */
export async function keptByThose(
  numbers: readonly string[],
  { read }: Pick<Petitions, 'read'>,
): Promise<readonly Kept[]> {
  const found = await Promise.all(numbers.map((number) => read(number)));
  return found.flatMap((petition) => (petition ? keptBy(petition) : []));
}

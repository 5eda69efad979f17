import type { Charter } from '../../shared/charter/charter.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Petitions } from '../../shared/petition/ports.ts';
import { isMoot } from './moot.ts';

/** A notice and the petitions of which it still has something to say, as they were read once for its mail. */
export interface Telling {
  readonly notice: Notice;
  readonly petitions: readonly [Petition, ...Petition[]];
}

/** Reads again what the notice is about; undefined when all of it has been overtaken. */
export async function tellingOf(
  notice: Notice,
  charter: Charter,
  petitions: Petitions,
): Promise<Telling | undefined> {
  const numbers =
    notice.kind === 'due-today' || notice.kind === 'wrong-address'
      ? (notice.because ?? '').split(' ')
      : [notice.subject];
  const found = await Promise.all(numbers.map((number) => petitions.read(number)));
  const [first, ...rest] = found.flatMap((petition) =>
    petition && !isMoot(notice, petition, charter) ? petition : [],
  );
  return first && { notice, petitions: [first, ...rest] };
}

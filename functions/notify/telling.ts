import type { Charter } from '../../shared/charter/charter.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice, Petitions } from '../../shared/petition/ports.ts';
import { isOfTheDoor } from './door.ts';
import { isMoot } from './moot.ts';

/** A notice and the petitions of which it still has something to say, as they were read once for its mail. */
export interface Telling {
  readonly notice: Notice;
  /** Empty only for what concerns no petition. */
  readonly petitions: readonly Petition[];
}

/** Notices that name their petitions themselves. */
const OF_SEVERAL: ReadonlySet<Notice['kind']> = new Set([
  'due-today',
  'wrong-address',
  'stand-in',
  'returned',
]);

/** Notices about what is no petition yet, or not one alone. */
const OF_NONE: ReadonlySet<Notice['kind']> = new Set(['differences', 'quarantined']);

/** Reads again what the notice is about; undefined when all of it has been overtaken. */
export async function tellingOf(
  notice: Notice,
  charter: Charter,
  petitions: Petitions,
): Promise<Telling | undefined> {
  if (isOfTheDoor(notice) || OF_NONE.has(notice.kind)) return { notice, petitions: [] };
  const numbers = OF_SEVERAL.has(notice.kind)
    ? (notice.because ?? '').split(' ')
    : [notice.subject];
  const read = (number: string) => petitions.read(number);
  // Of several the readable ones are told; where it is about one, its fault is the notice's own.
  const found = await Promise.all(
    numbers.map((number, _, { length }) =>
      length === 1 ? read(number) : unlessUnreadable(() => read(number)),
    ),
  );
  const standing = found.flatMap((petition) =>
    petition && !isMoot(notice, petition, charter) ? petition : [],
  );
  return standing.length > 0 ? { notice, petitions: standing } : undefined;
}

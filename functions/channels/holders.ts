import type { Petition } from '../../shared/petition/petition.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';

interface Holder {
  readonly petition: Petition;
  /** The petition under whose number its originals had been received, where they were put to this one. */
  readonly from?: string;
}

/** Every petition but this one that has originals of it: what was split off, and what any of their papers was put to. */
export async function holdersOf(
  petition: Petition,
  { read }: Pick<Petitions, 'read'>,
): Promise<readonly Holder[]> {
  const parts = await found(petition.split ?? [], read);
  const moved = [petition, ...parts].flatMap(({ number, movedTo }) =>
    movedTo === undefined ? [] : { number, movedTo },
  );
  const holders: Holder[] = parts.map((part) => ({ petition: part }));
  for (const { number, movedTo } of moved)
    for (const one of await found([movedTo], read)) holders.push({ petition: one, from: number });
  return holders;
}

async function found(
  numbers: readonly string[],
  read: Petitions['read'],
): Promise<readonly Petition[]> {
  const all: Petition[] = [];
  for (const number of numbers) all.push(...[(await read(number)) ?? []].flat());
  return all;
}

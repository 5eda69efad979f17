import type { World } from './world.ts';

type Table = Pick<World, 'service'>;

/** A state as it stands in the table, with its version. */
export async function stateOf({ service }: Table, id: string) {
  const found = (await service.items()).find(({ pk, sk }) => pk === id && sk === 'now#state');
  return { ...JSON.parse(String(found?.body)), version: Number(found?.version) };
}

/** The numbers of all petitions that there are. */
export const petitionsIn = async ({ service }: Table): Promise<readonly string[]> =>
  (await service.items()).flatMap(({ pk, sk }) =>
    sk === 'now#state' && /^\d{4}-\d{6}-\d$/.test(String(pk)) ? [String(pk)] : [],
  );

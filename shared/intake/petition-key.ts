import * as z from 'zod/mini';
import { keepSealCommands } from '../petition/commands/keep-seal.ts';
import { SEAL } from '../petition/paper.ts';
import type { DataKeys } from '../ports/keys.ts';
import type { Petitions } from '../ports/petitions.ts';

const Seal = z.object({ sealed: z.base64() });

export interface KeyDeps {
  readonly petitions: Pick<Petitions, 'content' | 'act'>;
  readonly dataKeys: DataKeys;
}

/** The petition's own data key; undefined where nothing of it was ever sealed, or its seal was destroyed. */
export async function petitionKey(
  number: string,
  { petitions, dataKeys }: KeyDeps,
): Promise<Buffer | undefined> {
  const seal = z.safeParse(Seal, await petitions.content(number, SEAL));
  return seal.success ? await dataKeys.open(number, seal.data.sealed) : undefined;
}

/**
 * The petition's own data key, made when there is none. It is on record before anything is sealed under it; of two that
 * make one at once the first stands, and the other takes that.
 */
export async function ownKey(number: string, deps: KeyDeps): Promise<Buffer> {
  const known = await petitionKey(number, deps);
  if (known) return known;
  const { key, sealed } = await deps.dataKeys.fresh(number);
  try {
    await deps.petitions.act(number, (petition) =>
      keepSealCommands['keep-seal'].decide(petition, { sealed }, {}),
    );
    return key;
  } catch (error) {
    const first = await petitionKey(number, deps);
    if (!first) throw error;
    return first;
  }
}

import type { KeptWishes } from '../../shared/petition/decide/standing-wishes.ts';
import type { Decision } from '../../shared/petition/decision.ts';
import type { StandingWishes } from '../../shared/ports/standing-wishes.ts';

/** Standing wishes in memory: `keep` takes what a decision says of them, as its transaction would. */
export function standingInMemory() {
  const kept = new Map<string, KeptWishes>();
  const standing: StandingWishes = {
    of: async (keys) => {
      const found = keys.flatMap((key) => kept.get(key) ?? []);
      const [latest] = found;
      return {
        keys: [...new Set(found.flatMap((one) => one.keys))],
        wishes: latest?.wishes ?? [],
      };
    },
    inPetition: async (keys, number) => ({
      everywhere: await standing.of(keys),
      here: kept.get(number) ?? { keys: [], wishes: [] },
    }),
  };
  const keep = ({ wishes }: Decision): void => {
    for (const key of wishes?.keys ?? [])
      if (wishes?.joins)
        kept.set(key, {
          keys: [...new Set([...(kept.get(key)?.keys ?? []), ...wishes.keys])],
          wishes: [...new Set([...(kept.get(key)?.wishes ?? []), ...wishes.wishes])],
        });
      else if (wishes?.wishes.length) kept.set(key, wishes);
      else kept.delete(key);
  };
  return { standing, keep, kept };
}

/** Nobody wishes anything. */
const NONE = { keys: [], wishes: [] };
export const noWishes: StandingWishes = {
  of: async () => NONE,
  inPetition: async () => ({ everywhere: NONE, here: NONE }),
};

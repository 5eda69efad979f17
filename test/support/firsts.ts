import type { UniqueKey } from '../../shared/petition/decision.ts';
import { type Firsts, SENT } from '../../shared/ports/petitions.ts';

/** The keys of commands in memory, as the table keeps them. */
export function memoryFirsts(now: () => number) {
  const kept = new Map<string, UniqueKey>();
  const standing = (key: string, at: number) => {
    const found = kept.get(key);
    return found && (found.expiresAt === undefined || found.expiresAt > at) ? found : undefined;
  };
  const firsts: Firsts = { first: async (key, at) => standing(key, at)?.holds };
  return {
    firsts,
    /** Takes a decision's keys; false where one of them was taken. */
    take(claims: readonly UniqueKey[] = []): boolean {
      const own = claims.filter(({ key }) => key.startsWith(SENT));
      if (own.some(({ key }) => standing(key, now()))) return false;
      for (const one of own) kept.set(one.key, one);
      return true;
    },
  };
}

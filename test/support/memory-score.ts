import type { ScoreBooks } from '../../shared/ports/score.ts';
import type { CountedShare } from '../../shared/score/fold.ts';
import type { Share } from '../../shared/score/share.ts';

/** The books of the score in memory; `note` settles at once, `all` is everything. */
export function scoreInMemory() {
  const heads = new Map<string, { readonly version: number; readonly shares: readonly Share[] }>();
  const note = (petition: string, version: number, shares: readonly Share[]): boolean => {
    const before = heads.get(petition);
    if (before && version < before.version) return false;
    heads.set(petition, { version, shares });
    return JSON.stringify(before?.shares ?? []) !== JSON.stringify(shares);
  };
  const all = (): readonly CountedShare[] =>
    [...heads].flatMap(([petition, { shares }]) => shares.map((share) => ({ ...share, petition })));
  const books: ScoreBooks = {
    settle: async (petition, version, shares) => note(petition, version, shares),
    of: async (month) => all().filter((share) => share.month === month),
  };
  return { ...books, note, all };
}

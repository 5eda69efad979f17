import { pairsOf } from './suggest.ts';

interface Searched {
  readonly title: string;
  readonly text: string;
}

/** A title says what something is about. */
const TITLE = 3;
/** So much of what was asked has to be in it: one pair of letters by chance is no match. */
const LEAST_SHARE = 1 / 4;

/**
 * Those that speak of what was asked, the nearest first. Pairs of letters are compared, so that "서류가" finds "서류를";
 * a pair that stands in few of them weighs more. Nothing is found by a single letter.
 */
export function searched<E extends Searched>(
  entries: readonly E[],
  asked: string,
  most: number,
): readonly E[] {
  const wanted = pairsOf(asked);
  const known = entries.map((entry) => ({
    ...{ entry, title: pairsOf(entry.title), all: pairsOf(`${entry.title}\n${entry.text}`) },
  }));
  const among = (pair: string): number => known.filter(({ all }) => all.has(pair)).length;
  const weights = new Map(
    [...wanted].map((pair) => [pair, Math.log(1 + entries.length / Math.max(1, among(pair)))]),
  );
  return known
    .flatMap(({ entry, title, all }) => {
      const shared = [...weights].filter(([pair]) => all.has(pair));
      if (shared.length === 0 || shared.length < wanted.size * LEAST_SHARE) return [];
      const score = shared.reduce(
        (sum, [pair, weight]) => sum + weight * (title.has(pair) ? TITLE : 1),
        0,
      );
      return [{ entry, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** How often something of a department's petitions fell into a bucket; `documents` counts the petitions. */
export interface Learned {
  readonly documents: number;
  readonly counts: Readonly<Record<number, number>>;
}
/** What was learned, by department. No text: a bucket is a number that many pairs of letters share. */
export type Model = Readonly<Record<string, Learned>>;

export interface Suggestion {
  readonly department: string;
  /** Pairs of letters of the text itself that spoke for it, the strongest first: a person sees why. */
  readonly because: readonly string[];
  /** How much likelier than the next department, as a natural logarithm. */
  readonly margin: number;
}

export const BUCKETS = 4096;
/** The first part of a text says what it is about; the rest of a long one would only be slow. */
const READ = 2000;
/** Counted only once so many petitions had it: what one person alone wrote decides nothing. */
const SEEN_BY = 2;
const DRAWN = 4;
const LEAST_DOCUMENTS = 3;
const LEAST_MARGIN = 8;
const REASONS = 5;

/** Pairs of neighbouring letters within a word; digits, marks and spaces are left out, so no number can be learned. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, READ)
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const pairs = new Set<string>();
  for (const word of words) {
    const letters = [...word];
    for (let i = 1; i < letters.length; i += 1) pairs.add(`${letters[i - 1]}${letters[i]}`);
  }
  return pairs;
}

/** FNV-1a, folded. */
export function bucketOf(pair: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pair.length; i += 1) hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}

const NONE: Learned = { documents: 0, counts: {} };

/** The department's part after one more petition, or with `by` -1 after one less. Never below nothing. */
export function learned(before: Learned = NONE, text: string, by: 1 | -1 = 1): Learned {
  const counts: Record<number, number> = { ...before.counts };
  for (const bucket of new Set([...pairsOf(text)].map(bucketOf))) {
    const count = (counts[bucket] ?? 0) + by;
    if (count > 0) counts[bucket] = count;
    else delete counts[bucket];
  }
  return { documents: Math.max(0, before.documents + by), counts };
}

/** Naive Bayes over pairs of letters. Undefined while too little was learned, and below the margin: then a person decides. */
export function suggest(model: Model, text: string, least = LEAST_MARGIN): Suggestion | undefined {
  const known = Object.entries(model).filter(([, { documents }]) => documents >= LEAST_DOCUMENTS);
  if (known.length < 2) return undefined;
  const all = known.reduce((sum, [, { documents }]) => sum + documents, 0);
  const seen = [...pairsOf(text)].flatMap((pair) => {
    const bucket = bucketOf(pair);
    const by = known.reduce((sum, [, { counts }]) => sum + (counts[bucket] ?? 0), 0);
    return by >= SEEN_BY ? [{ pair, bucket, usual: by / all }] : [];
  });
  /** Drawn towards what is usual everywhere, so that a department of few petitions is neither favoured nor barred. */
  const weight = ({ documents, counts }: Learned, { bucket, usual }: (typeof seen)[number]) =>
    Math.log(((counts[bucket] ?? 0) + DRAWN * usual) / (documents + DRAWN));
  const scored = known
    .map(([department, of]) => ({
      department,
      of,
      score: seen.reduce((sum, one) => sum + weight(of, one), Math.log(of.documents / all)),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || !next || best.score - next.score < least) return undefined;
  const because = seen
    .map((one) => ({ ...one, speaks: weight(best.of, one) - weight(next.of, one) }))
    .filter(({ speaks }) => speaks > 0)
    .toSorted((a, b) => b.speaks - a.speaks)
    .slice(0, REASONS)
    .map(({ pair }) => pair);
  return { department: best.department, because, margin: best.score - next.score };
}

import type { Exclusion, Gap, Outcome } from './outcome.ts';

/** What became of many, counted. */
export interface Tally {
  /** By machine or citizen. */
  readonly kept: number;
  readonly broken: number;
  /** By own word: beside the rate, never in it. */
  readonly ownKept: number;
  readonly ownBroken: number;
  readonly unmeasured: Readonly<Partial<Record<Gap, number>>>;
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const counted = { kept: 0, broken: 0, ownKept: 0, ownBroken: 0 };
  const unmeasured: { [gap in Gap]?: number } = {};
  const excluded: { [cause in Exclusion]?: number } = {};
  for (const one of outcomes) {
    if (one.result === 'unmeasured') unmeasured[one.because] = (unmeasured[one.because] ?? 0) + 1;
    else if (one.result === 'excluded') excluded[one.because] = (excluded[one.because] ?? 0) + 1;
    else if (one.witness === 'own-word')
      counted[one.result === 'kept' ? 'ownKept' : 'ownBroken'] += 1;
    else counted[one.result] += 1;
  }
  return { ...counted, unmeasured, excluded };
}

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((all, one = 0) => all + one, 0);

/** How many of the measured were kept; undefined where nothing was measured. */
export const keptRate = ({ kept, broken }: Tally): number | undefined =>
  kept + broken === 0 ? undefined : kept / (kept + broken);

/** How many of those that could be kept were measured by somebody else than the person; undefined where there was none. */
export function coverage({
  kept,
  broken,
  ownKept,
  ownBroken,
  unmeasured,
}: Tally): number | undefined {
  const all = kept + broken + ownKept + ownBroken + sum(unmeasured);
  return all === 0 ? undefined : (kept + broken) / all;
}

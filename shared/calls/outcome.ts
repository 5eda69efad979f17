/** Who says so: the exchange, the citizen, or the person whose conduct it is. */
export const WITNESSES = ['machine', 'citizen', 'own'] as const;
export type Witness = (typeof WITNESSES)[number];

/** Why a promise was not there to be kept. Each is counted by its name. */
export const EXCLUSIONS = [
  'abuse', // ended lawfully (민원처리법 시행령 §4)
  'dropped', // the network, by its cause code
  'transferred',
  'held',
  'caller-gone',
  'short',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Why nothing can be said. */
export const GAPS = [
  'single-end', // the exchange tells one end and not whose
  'one-side', // or of one side alone
  'two-clocks', // or each side by another clock
  'not-bridged', // the transfer is not seen to its end
  'not-ended', // or the call is not
  'clocks-near', // our clock and the exchange's do not show which was first
  'no-wrap-up',
] as const;
export type Gap = (typeof GAPS)[number];

/** What became of one promise in one call. Unmeasured is never kept. */
export type Outcome =
  | { readonly result: 'kept' | 'broken'; readonly witness: Witness }
  | { readonly result: 'unmeasured'; readonly because: Gap }
  | { readonly result: 'excluded'; readonly because: Exclusion };

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
    else if (one.witness === 'own') counted[one.result === 'kept' ? 'ownKept' : 'ownBroken'] += 1;
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

import {
  EXCLUSIONS,
  type Exclusion,
  GAPS,
  type Gap,
  type Outcome,
  type Witness,
} from './outcome.ts';

type ByWitness = Readonly<Record<Witness, number>>;

/** What became of many, counted: by who says so, or by why nobody can. */
export interface Tally {
  readonly kept: ByWitness;
  readonly broken: ByWitness;
  readonly unmeasured: Readonly<Partial<Record<Gap, number>>>;
  readonly excluded: Readonly<Partial<Record<Exclusion, number>>>;
}

/** The name under which an outcome is counted. */
export const countName = (one: Outcome): string =>
  'witness' in one ? `${one.result} ${one.witness}` : `${one.result} ${one.because}`;

export function tally(outcomes: readonly Outcome[]): Tally {
  const counts = new Map<string, number>();
  for (const one of outcomes) counts.set(countName(one), (counts.get(countName(one)) ?? 0) + 1);
  return tallyFrom((name) => counts.get(name) ?? 0);
}

/** Of counts under their names (`countName`). */
export function tallyFrom(count: (name: string) => number): Tally {
  const by = (result: 'kept' | 'broken'): ByWitness => ({
    machine: count(`${result} machine`),
    citizen: count(`${result} citizen`),
    'own-word': count(`${result} own-word`),
  });
  return {
    ...{ kept: by('kept'), broken: by('broken') },
    unmeasured: some(GAPS, (gap) => count(`unmeasured ${gap}`)),
    excluded: some(EXCLUSIONS, (cause) => count(`excluded ${cause}`)),
  };
}

function some<K extends string>(
  names: readonly K[],
  count: (name: K) => number,
): Readonly<Partial<Record<K, number>>> {
  const found: { [name in K]?: number } = {};
  for (const name of names) if (count(name) > 0) found[name] = count(name);
  return found;
}

const sum = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((all, one = 0) => all + one, 0);

/** What a machine or the citizen says; our own word never enters it. */
export const borneOut = ({ machine, citizen }: Omit<ByWitness, 'own-word'>): number =>
  machine + citizen;

export const measuredIn = ({ kept, broken }: Pick<Tally, 'kept' | 'broken'>): number =>
  borneOut(kept) + borneOut(broken);
export const ownIn = ({ kept, broken }: Pick<Tally, 'kept' | 'broken'>): number =>
  kept['own-word'] + broken['own-word'];

/** How many of the measured were kept; undefined where nothing was measured. */
export function keptRate({ kept, broken }: Pick<Tally, 'kept' | 'broken'>): number | undefined {
  const measured = measuredIn({ kept, broken });
  return measured === 0 ? undefined : borneOut(kept) / measured;
}

/** All that could be kept, whoever says what became of it. */
export const couldBeKept = (counted: Tally): number =>
  measuredIn(counted) + ownIn(counted) + sum(counted.unmeasured);

/** How many of those that could be kept were measured by a machine, and by the citizen; undefined where there was none. */
export function coverage(
  counted: Tally,
): Readonly<Record<Exclude<Witness, 'own-word'>, number>> | undefined {
  const all = couldBeKept(counted);
  const by = (witness: Witness) => (counted.kept[witness] + counted.broken[witness]) / all;
  return all === 0 ? undefined : { machine: by('machine'), citizen: by('citizen') };
}

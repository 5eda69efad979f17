import { createHash } from 'node:crypto';
import type { NoFault } from '../ports/audits.ts';

/** One of so many is looked at; one at least, where there is any. */
const OF = 10;

/** Under what it is drawn and kept. */
export const nameOf = ({ number, visit }: NoFault): string => `${number}-${visit}`;

/**
 * A tenth of them, by chance: those whose SHA-256 of `<seed> <number>-<visit>` is least. Whoever has seed and list draws the same;
 * the seed is made when the month is over, so that nobody who rules can know what will be drawn.
 */
export function drawn(all: readonly NoFault[], seed: string): readonly NoFault[] {
  const lot = (one: NoFault) =>
    createHash('sha256')
      .update(`${seed} ${nameOf(one)}`)
      .digest('hex');
  const lots = [...new Map(all.map((one) => [nameOf(one), one])).values()].map((one) => ({
    one,
    lot: lot(one),
  }));
  return lots
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Math.ceil(lots.length / OF))
    .map(({ one }) => one);
}

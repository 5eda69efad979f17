import { describe, expect, it } from 'vitest';
import { drawn, nameOf } from '../../shared/audit/draw.ts';
import type { NoFault } from '../../shared/ports/audits.ts';

const rulings = (count: number): readonly NoFault[] =>
  Array.from({ length: count }, (_, i) => ({ number: `2026-${i}`, visit: 'visit-1' }));
const names = (of: readonly NoFault[]) => of.map(nameOf);

describe('the drawn tenth', () => {
  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 2],
    [100, 10],
  ])('of %i is %i', (count, of) => {
    expect(drawn(rulings(count), 's')).toHaveLength(of);
  });

  it('is the same for the same seed, in whatever order and however often the list says it', () => {
    const all = rulings(40);
    const again = [...all.toReversed(), ...all];
    expect(names(drawn(again, 's'))).toEqual(names(drawn(all, 's')));
  });

  it('is another with another seed, and each has its turn', () => {
    const all = rulings(20);
    const seen = new Set(
      Array.from({ length: 300 }, (_, i) => names(drawn(all, `seed ${i}`))).flat(),
    );
    expect(seen.size).toBe(20);
    expect(names(drawn(all, 'a'))).not.toEqual(names(drawn(all, 'b')));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutForStorage, hideForDisplay } from '../../shared/privacy/mask.ts';
import { RECIPES, recipe } from '../support/adversary.ts';
import { growthOf } from '../support/growth.ts';

const MOST = 16_000;

describe.each([
  ['cutForStorage', (text: string) => cutForStorage(text)],
  ['hideForDisplay', (text: string) => hideForDisplay(text)],
])('the time of %s grows with the text and no faster', (_name, work) => {
  it('for what is repeated, with any end', { timeout: 120_000 }, () => {
    expect(RECIPES.flatMap((one) => growthOf(work, one, MOST) ?? [])).toEqual([]);
  });

  it('for what nobody thought of', () => {
    fc.assert(
      fc.property(recipe, (one) => {
        expect(growthOf(work, one, MOST)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

describe('what hides its neighbour', () => {
  it('every card of a chain is cut, however long the chain', () => {
    const cards = '411111111111111일'.repeat(1200);
    expect(cutForStorage(cards)).toBe('************111일'.repeat(1200));
  });
});

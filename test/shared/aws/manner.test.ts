import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mannerTable } from '../../../shared/aws/manner.ts';
import type { MannerOutcome } from '../../../shared/manner/outcome.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

const BY = { since: '2026-11-01', months: 24 };
const at = (
  person: string,
  result: 'kept' | 'broken',
  rest: Partial<MannerOutcome> = {},
): MannerOutcome => ({
  ...{ clause: 'P7.2', part: 'a 0', day: '2026-11-24', team: 'care', person },
  outcome: { result, witness: 'machine' },
  ...rest,
});
const book = () => mannerTable(db.client, db.table);

describe('the books of conduct in the table', () => {
  it('count a source once, take out what it was, and let no older version back', async () => {
    const books = book();
    const settle = (version: number, outcomes: readonly MannerOutcome[]) =>
      books.settle({ source: 'C-00000000000000a1', version, outcomes }, BY);
    expect(await settle(3, [at('care-1', 'kept')])).toBe(true);
    expect(await settle(3, [at('care-1', 'kept')])).toBe(false);
    expect(await settle(4, [at('care-1', 'broken')])).toBe(true);
    expect(await settle(5, [at('care-1', 'broken')])).toBe(false);
    expect(await settle(4, [at('care-1', 'kept')])).toBe(false);
    expect(await books.of('care', '2026-11')).toEqual([
      {
        ...{ month: '2026-11', team: 'care', person: 'care-1' },
        counts: {
          ...{ 'P7.2 kept machine': 0, 'P7.2 broken machine': 1 },
          ...{ 'P7.2 contacts': 1, 'P7.2 measured': 1 },
        },
      },
    ]);
    expect(await books.own('care-2', ['care', 'support'], '2026-11')).toEqual([]);
    expect(await books.own('care-1', ['care', 'support'], '2026-11')).toHaveLength(1);
  });

  it('lose nothing where forty contacts of one person are counted at once, each told twice', async () => {
    const books = book();
    const sources = Array.from(
      { length: 40 },
      (_, i) => `C-00000000000001${String(i).padStart(2, '0')}`,
    );
    const settle = async (source: string): Promise<void> => {
      // Whoever is busy comes back, as the queue does.
      for (;;) {
        try {
          await books.settle(
            { source, version: 1, outcomes: [at('care-2', 'kept', { day: '2026-12-01' })] },
            BY,
          );
          return;
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'Busy') throw error;
        }
      }
    };
    await Promise.all([...sources, ...sources].map(settle));
    const [row] = await books.own('care-2', ['care'], '2026-12');
    expect(row?.counts).toMatchObject({ 'P7.2 kept machine': 40, 'P7.2 contacts': 40 });
  });

  it('count whom nobody knows in the team alone', async () => {
    const { person: _, ...unknown } = at('', 'broken', { day: '2027-01-04' });
    await book().settle({ source: 'C-00000000000000c3', version: 1, outcomes: [unknown] }, BY);
    const [row] = await book().of('care', '2027-01');
    expect(row).not.toHaveProperty('person');
    expect(row?.counts).toMatchObject({ 'P7.2 broken machine': 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glancesTable } from '../../../shared/aws/glances.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { FIRST } from './kept-facts.ts';
import { keptItems, load, type Plain } from './kept-table.ts';

const AT = 1_795_482_720_000; // 2026-11-24 10:12
const numbered = (n: number) => `2026-${String(n).padStart(6, '0')}-5`;
/** A state as the fixture of that time has it, under another number. */
const kept = keptItems.find(({ pk, sk }) => pk === FIRST && sk === 'now#state');
const stateOf = (n: number): string =>
  JSON.stringify({ ...JSON.parse(String(kept?.body)), number: numbered(n) });
const owed = [{ kind: 'answer', to: { person: 'care-1' }, actBy: AT, dueAt: AT }];

/** As they stood on 29 November 2026. What is stored stays readable: none of these lines changes. */
const WAITS: Plain = {
  ...{ pk: numbered(1), sk: 'now#state', version: 1, body: stateOf(1), owed: JSON.stringify(owed) },
  ...{ workPk: 'care-1', department: 'care', workAt: AT * 2, workDue: AT, kind: 'question' },
};
const OF_ANOTHER: Plain = {
  ...{ pk: numbered(1), sk: 'work#support-1' },
  ...{ workPk: 'support-1', workAt: AT * 2, workDue: AT, kind: 'question' },
};
/** What the head of another department owes in it. */
const OF_HEAD_ELSEWHERE: Plain = {
  ...{ pk: numbered(1), sk: 'work#head#support', department: 'support' },
  ...{ workPk: 'head#support', workAt: AT * 2, workDue: AT, kind: 'question' },
};
const ended = (n: number): Plain => ({
  ...{ pk: numbered(n), sk: 'now#state', version: 1, body: stateOf(n), owed: '[]' },
  ...{ workPk: 'ended#care-1', department: 'ended#care', workAt: AT + n, workDue: AT + n },
  kind: 'question',
});
const WORDS: Plain = {
  ...{ pk: numbered(1), sk: 'content#submission' },
  body: JSON.stringify({ title: '휴업급여 서류', petitioner: { name: '홍가상' } }),
};

describe('the lists of staff, as they are stored', () => {
  let db: Awaited<ReturnType<typeof startDynamo>>;
  beforeAll(async () => {
    db = await startDynamo();
    await load(db.client, db.table, [
      ...[WAITS, OF_ANOTHER, OF_HEAD_ELSEWHERE, WORDS],
      ...[2, 3, 4, 5].map(ended),
    ]);
  });
  afterAll(() => db.stop());
  const numbersOf = ({ works }: { readonly works: readonly { readonly number: string }[] }) =>
    works.map(({ number }) => number);

  it.each([
    [{ person: 'care-1' }, [1]],
    [{ department: 'care' }, [1]],
    [{ person: 'support-1' }, [1]],
    [{ department: 'support' }, [1]],
    [{ person: 'nobody' }, []],
  ])('what waits, of %o', async (whose, expected) => {
    const page = await worklistTable(db.client, db.table).page(whose);
    expect(numbersOf(page)).toEqual(expected.map(numbered));
  });

  it('what a head owes elsewhere is in the list of nobody by name', async () => {
    const lists = worklistTable(db.client, db.table);
    const { works } = await lists.page({ department: 'support' });
    expect(works).toMatchObject([{ number: numbered(1), assignee: '', department: 'support' }]);
  });

  it.each([{ person: 'care-1' }, { department: 'care' }])(
    'what ended, the last first and page after page, of %o',
    async (whose) => {
      const lists = worklistTable(db.client, db.table);
      const first = await lists.page(whose, { ended: true, limit: 3 });
      expect(numbersOf(first)).toEqual([5, 4, 3].map(numbered));
      const after = first.more ?? '';
      expect(numbersOf(await lists.page(whose, { ended: true, limit: 3, after }))).toEqual([
        numbered(2),
      ]);
    },
  );

  it('what a line says: state, what is owed, and the words', async () => {
    const glances = glancesTable(db.client, db.table);
    const { petitions: read } = await glances([numbered(1), numbered(2), numbered(9)]);
    expect([...read.values()].map((glance) => glance.owed)).toEqual([owed, []]);
    const [first] = read.values();
    expect(first?.petition).toMatchObject({ assignee: 'care-1', status: 'received' });
    expect(first?.contents.get('submission')).toMatchObject({ title: '휴업급여 서류' });
  });
});

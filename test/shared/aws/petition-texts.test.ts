import { afterAll, beforeAll, expect, it } from 'vitest';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { kst, Life } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

it('a draft replaces itself, makes no event and moves the version; every other text is written once', async () => {
  const now = kst('2026-11-24 10:12');
  const petitions = petitionTable(db.client, db.table, { now: () => now });
  const { events, petition } = new Life('2026-11-24 10:12');
  const { number } = petition;
  const submission = { id: 'submission', body: { text: '접수한 글' } };
  await petitions.receive({ events, notices: [], contents: [submission] }, []);
  const keep = (id: string, text: string, replaces?: true) =>
    petitions.act(number, () => ({
      events: [],
      notices: [],
      contents: [{ id, body: { text }, ...(replaces && { replaces }) }],
    }));
  await keep('draft', '첫 초안', true);
  await keep('draft', '둘째 초안', true);
  await expect(keep('submission', '바꾼 글')).rejects.toThrow();
  expect((await petitions.history(number)).length).toBe(events.length);
  expect((await petitions.read(number))?.version).toBe(3);
  const { contents: texts, events: facts } = await petitions.whole(number);
  expect(facts).toEqual(await petitions.history(number));
  expect(new Map([...texts].map(([id, { text }]) => [id, text]))).toEqual(
    new Map([
      ['draft', '둘째 초안'],
      ['submission', '접수한 글'],
    ]),
  );
});

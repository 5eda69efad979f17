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

it('a commit is read by its version: its events, and its notices as they stand now', async () => {
  const now = kst('2026-11-24 10:12');
  const petitions = petitionTable(db.client, db.table, { now: () => now });
  const { events, petition } = new Life('2026-11-24 10:12', { number: '2026-000002-3' });
  const { number } = petition;
  await petitions.receive({ events, notices: [], contents: [] }, []);
  const notices = [{ kind: 'answer', to: 'petitioner' } as const];
  for (let written = 2; written <= 12; written += 1)
    await petitions.act(number, () => ({
      events: [{ type: 'NoteAdded', at: now, by: 'care-1', note: `note-${written}` }],
      notices: written === 11 ? [] : notices,
    }));
  const of = async (version: number) => {
    const commit = await petitions.commit(number, version);
    return {
      notes: commit.events.flatMap((event) => (event.type === 'NoteAdded' ? event.note : [])),
      notices: commit.notices.map(({ id, kind, state }) => [id, kind, state]),
    };
  };
  expect(await of(2)).toEqual({ notes: ['note-2'], notices: [['2.0', 'answer', 'pending']] });
  expect(await of(11)).toEqual({ notes: ['note-11'], notices: [] });
  expect(await of(12)).toEqual({ notes: ['note-12'], notices: [['12.0', 'answer', 'pending']] });
  expect(await of(99)).toEqual({ notes: [], notices: [] });
});

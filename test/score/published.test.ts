import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishHandler } from '../../functions/public/publish.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { Unreadable } from '../../shared/lambda/unreadable.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { sharesOf } from '../../shared/score/shares.ts';
import { changedFigures } from '../../shared/scoring/changed.ts';
import {
  recomputed,
  type ScoredRecord,
  writtenShortlyBefore,
} from '../../shared/scoring/recomputed.ts';
import { hashOf, snapshotOf, verify } from '../../shared/scoring/snapshot.ts';
import { quartersUntil, scoreOf } from '../../shared/scoring/tables.ts';
import { ScoreSnapshot } from '../../shared/shelf/score.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { standardCharter } from '../support/charters.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { memoryShelf, memorySnapshots } from '../support/memory-shelf.ts';
import { noArrivals, noImprovements, noPublications } from '../support/no-other-subjects.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { history, lived, type WrittenLife } from './histories.ts';

const HOUR = 3_600_000;
const START = kst('2026-12-20 09:00');

/** A publisher over sixty petitions; `tick` is the clock's, `hear` the stream's, as often and in the order that it is told. */
function house(lives: readonly WrittenLife[]) {
  const numbers = new Map(
    lives.map((life, n) => [`2026-${String(n + 1).padStart(6, '0')}-0`, life]),
  );
  const [score, shelf, snapshots] = [scoreInMemory(), memoryShelf(), memorySnapshots()];
  let now = START;
  const deps = {
    ...{ score, shelf, snapshots, log: () => undefined },
    terms: async () => terms,
    calendar: async () => noOverrides,
    entries: publicEntriesOf(),
    improvements: noImprovements,
    publications: noPublications,
    arrivals: noArrivals,
    planned: [],
    clock: { now: () => now },
    petitions: {
      read: async (number: string) => numbers.get(number)?.petition,
      history: async (number: string) => numbers.get(number)?.events ?? [],
    },
  };
  const publish = publishHandler(deps);
  const hear = (...of: readonly string[]) =>
    publish({
      Records: of.map((number) => ({
        eventName: 'INSERT',
        dynamodb: { Keys: { pk: { S: number }, sk: { S: 'event#000001' } }, SequenceNumber: '1' },
      })),
    });
  const tick = async (at: number) => {
    now = at;
    await publish({});
    const shown = await shelf.read('score');
    if (!shown) throw new Error('nothing was published');
    return shown;
  };
  return { ...deps, numbers, hear, tick };
}
const lives = fc.sample(history, { numRuns: 60, seed: 7 }).map(lived);

describe('the published score', () => {
  it('is that of the events, whatever the stream told how often', async () => {
    const { numbers, hear, tick } = house(lives);
    const all = [...numbers.keys()];
    await hear(...all.toReversed(), ...all.slice(0, 9), 'C-00000000000000a1');
    const { quarters, ...shown } = await tick(START);
    const books = scoreInMemory();
    for (const [number, life] of numbers)
      books.note(number, life.petition.version, sharesOf(life.events, standardCharter));
    const anew = await scoreOf({ score: books, terms, before: undefined, now: START });
    expect(quarters).toEqual(anew.quarters);
    expect(shown).toMatchObject({ fewest: 5, last: { name: '2026-12-20-1' } });
    expect(JSON.stringify(quarters)).not.toMatch(/2026-\d{6}-\d/);
  });

  it('has a snapshot a day, which is written once, and a chain that holds', async () => {
    const { hear, numbers, snapshots, tick } = house(lives);
    await hear(...numbers.keys());
    for (let hours = 0; hours <= 72; hours += 6) await tick(START + hours * HOUR);
    expect([...snapshots.texts.keys()]).toEqual([
      ...['2026-12-20-1', '2026-12-21-1', '2026-12-22-1', '2026-12-23-1'],
    ]);
    const { last } = await tick(START + 72 * HOUR);
    if (!last) throw new Error('no snapshot');
    expect(await verify(last, snapshots)).toEqual({ held: 4 });
    // Somebody makes yesterday better.
    const text = snapshots.texts.get('2026-12-21-1') ?? '';
    snapshots.texts.set(
      '2026-12-21-1',
      text.replace('"broken":{"machine":', '"broken":{"machine":-'),
    );
    expect(await verify(last, snapshots)).toEqual({
      held: 2,
      wrong: { name: '2026-12-21-1', wrong: 'changed' },
    });
    snapshots.texts.delete('2026-12-21-1');
    expect(await verify(last, snapshots)).toMatchObject({ wrong: { wrong: 'missing' } });
  });

  it('names what of a month that was over is another figure since, and why', async () => {
    const { hear, numbers, snapshots, tick } = house(lives);
    const [late, ...others] = [...numbers.keys()].filter(
      (number) => numbers.get(number)?.petition.receivedAt ?? 0 < kst('2026-11-01 00:00'),
    );
    await hear(...others);
    await tick(START);
    await hear(late ?? '');
    const score = await tick(START + 24 * HOUR);
    const read = (name: string) => ScoreSnapshot.parse(JSON.parse(snapshots.texts.get(name) ?? ''));
    expect(read('2026-12-20-1')).toMatchObject({ changed: [] });
    const next = read('2026-12-21-1');
    expect(next.before?.name).toBe('2026-12-20-1');
    expect(next.why).toBe('late-facts');
    expect(next.changed.length).toBeGreaterThan(0);
    // One by hand says its own reason, and is another snapshot of the day.
    const corrected = await snapshotOf({ score, snapshots, why: 'a clock had stood still' });
    expect(corrected.name).toBe('2026-12-21-2');
    expect(read('2026-12-21-2')).toMatchObject({
      why: 'a clock had stood still',
      before: { name: '2026-12-21-1' },
    });
    expect(await verify(corrected, snapshots)).toEqual({ held: 3 });
  });

  it.each([
    ['cannot be found', 'before-missing', undefined],
    ['had another form', 'schema', (text: string) => text.replaceAll('"asOf"', '"at"')],
  ])(
    'says so where the snapshot before %s: then nothing is known to be as it was',
    async (_, why, other) => {
      const { hear, numbers, shelf, snapshots, tick } = house(lives);
      await hear(...numbers.keys());
      const { last } = await tick(START);
      const { name = '' } = last ?? {};
      const text = other?.(snapshots.texts.get(name) ?? '');
      if (text === undefined) snapshots.texts.delete(name);
      else {
        // As it was written by the code of that time: its hash is of this text.
        snapshots.texts.set(name, text);
        const shown = await shelf.read('score');
        if (shown) await shelf.write('score', { ...shown, last: { name, hash: hashOf(text) } });
      }
      const next = await tick(START + 24 * HOUR);
      const read = ScoreSnapshot.parse(JSON.parse(snapshots.texts.get('2026-12-21-1') ?? ''));
      expect(read).toMatchObject({ changed: [], why, before: { name } });
      if (!next.last) throw new Error('no snapshot');
      expect(await verify(next.last, snapshots)).toEqual(
        text === undefined ? { held: 1, wrong: { name, wrong: 'missing' } } : { held: 2 },
      );
    },
  );

  it('names a month that is gone, and what of departments and channels is another figure', async () => {
    const { hear, numbers, tick } = house(lives);
    await hear(...numbers.keys());
    const { quarters } = await tick(kst('2027-02-28 09:00'));
    const [ended] = quarters.filter(({ quarter }) => quarter === '2026-Q4');
    if (!ended) throw new Error('no quarter');
    const [gone, ...months] = ended.organisation;
    const [cell, ...cells] = ended.department;
    if (!gone || !cell) throw new Error('no month, or no department');
    const { terms: promise, clause, clocks } = cell.row;
    const others = quarters.map((one) =>
      one === ended
        ? {
            ...ended,
            organisation: months,
            department: [{ ...cell, row: { ...cell.row, clocks: clocks - 1 } }, ...cells],
            channel: [],
          }
        : one,
    );
    const changed = changedFigures(quarters, others);
    expect(changed).toContainEqual({
      ...{ month: gone.month, figure: 'answered.petitions', to: '' },
      from: String(gone.answered.petitions),
    });
    expect(changed.filter(({ part }) => part?.startsWith('department.'))).toEqual([
      {
        ...{ month: '2026-Q4', terms: promise, clause },
        ...{ part: `department.${cell.of.join('+')}` },
        figure: cell.row.kind === 'target' ? 'target.clocks' : 'clocks',
        ...{ from: String(clocks), to: String(clocks - 1) },
      },
    ]);
    expect(changed.some(({ part, to }) => part?.startsWith('channel.') && to === '')).toBe(true);
    // What came is named too; what still runs is nobody's correction.
    expect(changedFigures(others, quarters, { ran: '2027-02' })).toHaveLength(changed.length);
    const running = quarters.filter(({ quarter }) => quarter !== '2027-Q1');
    expect(changedFigures(quarters, running)).toEqual(
      changedFigures(quarters, running).filter(({ month }) => month === '2027-01'),
    );
    // At the turn of a quarter the oldest is shown no more.
    expect(changedFigures([ended], [], { since: '2027-Q1' })).toEqual([]);
  });

  it('keeps the names of departments that are no more while they are shown', async () => {
    const { numbers, hear, ...deps } = house(lives);
    await hear(...numbers.keys());
    const { departments, quarters } = await deps.tick(START);
    const shown = quarters.flatMap(({ department }) => department.flatMap(({ of }) => of));
    const [gone = ''] = shown;
    const left = terms.office.departments.filter(({ id }) => id !== gone);
    const without = { ...terms, office: { ...terms.office, departments: left } };
    await publishHandler({ ...deps, terms: async () => without })({});
    const after = await deps.shelf.read('score');
    expect(after?.departments[gone]).toEqual(departments[gone]);
    expect(shown.filter((id) => !after?.departments[id])).toEqual([]);
  });

  it('outlives a change of its own schema: its chain holds, and all is made anew', async () => {
    const { hear, numbers, shelf, snapshots, tick } = house(lives);
    await hear(...numbers.keys());
    const before = await tick(START);
    shelf.texts.set('score', JSON.stringify({ v: 0, last: before.last, other: true }));
    const { last, quarters } = await tick(START + 24 * HOUR);
    expect(quarters.map(({ quarter }) => quarter)).toEqual(
      before.quarters.map(({ quarter }) => quarter),
    );
    if (!last) throw new Error('no snapshot');
    expect(await verify(last, snapshots)).toEqual({ held: 2 });
  });

  it('stays as it was while a share cannot be read, and the tick fails so that somebody hears of it', async () => {
    const { numbers, hear, ...deps } = house(lives);
    await hear(...numbers.keys());
    const before = await deps.tick(START);
    const score = {
      ...deps.score,
      of: async () => {
        throw new Unreadable('score#2026-11 2026-000001-0');
      },
    };
    await expect(publishHandler({ ...deps, score })({})).rejects.toThrow('not published: score');
    expect(await deps.shelf.read('score')).toEqual(before);
  });

  it('is made anew where another wrote it meanwhile, over that one', async () => {
    const { numbers, hear, ...deps } = house(lives);
    await hear(...numbers.keys());
    let isFirst = true;
    const slow = publishHandler({
      ...deps,
      terms: async () => {
        if (isFirst) {
          isFirst = false;
          await deps.tick(START + HOUR);
        }
        return terms;
      },
    });
    await slow({});
    const shown = await deps.shelf.read('office');
    expect(shown?.asOf).toBe(new Date(START + HOUR).toISOString());
  });

  it('goes on where its publisher was killed between a snapshot and the page', async () => {
    const { hear, numbers, shelf, snapshots, tick } = house(lives);
    await hear(...numbers.keys());
    await tick(START);
    const before = await shelf.read('score');
    await tick(START + 24 * HOUR);
    if (before) await shelf.write('score', before);
    const { last } = await tick(START + 24 * HOUR + HOUR);
    expect(last?.name).toBe('2026-12-21-1');
    if (!last) throw new Error('no snapshot');
    expect(await verify(last, snapshots)).toEqual({ held: 2 });
  });
});

it('the quarters that are shown', () => {
  expect(quartersUntil(kst('2026-02-01 00:00'), 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
  expect(quartersUntil(kst('2026-12-31 23:59'), 2)).toEqual(['2026-Q4', '2026-Q3']);
});

describe('a recomputation from the raw events', () => {
  const commitsOf = (numbers: ReadonlyMap<string, WrittenLife>): ScoredRecord => ({
    ...{ publications: new Map(), items: new Map(), arrivals: [] },
    petitions: new Map(
      [...numbers].map(([number, { commits, writtenAt }]) => [
        number,
        commits.map((events, n) => ({ events, writtenAt: writtenAt[n] })),
      ]),
    ),
  });

  it('takes nothing in that was written down later, however long ago it was', async () => {
    const life = new Life('2026-11-24 10:12', { channel: 'post' });
    const late = Object.assign(life, { writtenAt: [kst('2026-11-24 10:12')] });
    const { numbers, hear, tick } = house([late]);
    await hear(...numbers.keys());
    const shown = await tick(kst('2026-12-02 09:00'));
    // What was answered on the 25th, and comes to the record a week later.
    life.does((p, t) =>
      answer(
        p,
        { answer: 'answer-2', hash: 'h' },
        context(t, { by: 'care-1', at: kst('2026-11-25 09:00'), now: kst('2026-12-02 10:00') }),
      ),
    );
    late.writtenAt.push(kst('2026-12-02 10:00'));
    expect(life.commits).toHaveLength(2);
    expect(recomputed(commitsOf(numbers), shown, terms)).toEqual(shown.quarters);
    await hear(...numbers.keys());
    const next = await tick(kst('2026-12-02 10:15'));
    expect(next.quarters).not.toEqual(shown.quarters);
    expect(recomputed(commitsOf(numbers), next, terms)).toEqual(next.quarters);
    expect(writtenShortlyBefore(commitsOf(numbers), Date.parse(next.asOf), 16 * 60_000)).toBe(1);
    expect(writtenShortlyBefore(commitsOf(numbers), Date.parse(next.asOf), 15 * 60_000)).toBe(0);
  });

  it('gives the published figures to the last digit', async () => {
    const { numbers, hear, tick } = house(lives);
    await hear(...numbers.keys());
    await tick(kst('2027-02-28 09:00'));
    const shown = await tick(kst('2027-02-28 09:15'));
    const quarters = recomputed(commitsOf(numbers), shown, terms);
    expect(new Set(quarters.map(({ asOf }) => asOf)).size).toBe(2);
    expect(quarters).toEqual(shown.quarters);
    expect(changedFigures(shown.quarters, quarters, { running: true })).toEqual([]);
  });

  it('shows what the stream lost', async () => {
    const { numbers, hear, tick } = house(lives);
    const [lost, ...heard] = [...numbers.keys()];
    await hear(...heard);
    const shown = await tick(kst('2027-03-01 09:00'));
    const quarters = recomputed(commitsOf(numbers), shown, terms);
    const changed = changedFigures(shown.quarters, quarters, { running: true });
    expect(changed.find(({ figure }) => figure === 'clocks')).toBeDefined();
    // The day’s job finds it.
    await hear(lost ?? '');
    const mended = await tick(kst('2027-03-02 09:00'));
    expect(mended.quarters).toEqual(recomputed(commitsOf(numbers), mended, terms));
  });
});

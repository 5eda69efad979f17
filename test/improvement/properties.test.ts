import fc from 'fast-check';
import { expect, it } from 'vitest';
import { owedInItem } from '../../shared/improvement/owed.ts';
import { improvementModel, itemEvents } from '../../shared/subjects/improvement-model.ts';
import { kst } from '../petition/world.ts';
import { ItemLife } from './house.ts';

const BEGIN = kst('2026-11-24 10:12');
const HOUR = 3_600_000;
const who = fc.constantFrom('care-1', 'care-2', 'care-head', 'support-head', 'director', 'audit');
const step = fc.record({
  after: fc.integer({ min: 0, max: 2000 }), // hours
  by: who,
  what: fc.constantFrom('ring', 'ring', 'late', 'old', 'open', 'open', 'done', 'given-up', 'again'),
  ahead: fc.integer({ min: -2, max: 220 }), // days
  stale: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const dayAfter = (at: number, days: number): string =>
  new Date(at + 9 * HOUR + days * 24 * HOUR).toISOString().slice(0, 10);

function play(life: ItemLife, steps: readonly Step[]): void {
  let at = BEGIN;
  let last: (() => void) | undefined;
  for (const { after, by, what, ahead, stale } of steps) {
    at += after * HOUR;
    const now = at;
    const before = { item: life.item, told: life.notices.length };
    const seen = stale ? life.item.version - 1 : life.item.version;
    const acts: Readonly<Record<Step['what'], () => void>> = {
      ring: () => life.ring(Math.max(now, life.item.pledges[0]?.nextAt ?? 0)),
      late: () => life.ring(now),
      old: () => life.ring(now, (life.item.pledges[0]?.nextSeq ?? 1) - 1),
      open: () =>
        life.reviews(by, now, { result: 'open', reason: 'later', day: dayAfter(now, ahead) }, seen),
      done: () => life.reviews(by, now, { result: 'done', said: { ko: 'so' } }, seen),
      'given-up': () => life.reviews(by, now, { result: 'given-up', said: { ko: 'no' } }, seen),
      again: () => last?.(),
    };
    const act = acts[what];
    act();
    holds(life, before, by, what);
    // Whatever was done is done: the very same again changes nothing, but a rung that is due still.
    if (what !== 'again' && what !== 'ring' && what !== 'late') {
      const { version } = life.item;
      act();
      expect(life.item.version).toBe(version);
      last = act;
    }
  }
}

function holds(
  { item, notices, events }: ItemLife,
  before: { readonly item: ItemLife['item']; readonly told: number },
  by: string,
  what: string,
): void {
  const [review] = item.pledges;
  if (!review) throw new Error('an item without a review');
  const isOver = item.ending !== undefined;
  // Open, it is owed by its owner, and a moment is to come or its day has gone; over, nothing is.
  expect(owedInItem(item)).toHaveLength(isOver ? 0 : 1);
  if (isOver) expect([review.nextAt, review.silent]).toEqual([undefined, false]);
  else expect(review.nextAt !== undefined || review.silent).toBe(true);
  // What rings has a number of its own.
  if (before.item.pledges[0]?.nextAt !== review.nextAt)
    expect(review.nextSeq).toBeGreaterThan(before.item.pledges[0]?.nextSeq ?? 0);
  expect(new Set(review.spent).size).toBe(review.spent.length);
  // A third postponement and giving up are the director's.
  if (what === 'open' && item.postponed > Math.max(2, before.item.postponed))
    expect(by).toBe('director');
  if (item.ending === 'given-up') expect(item.overBy).toBe('director');
  // It ends once, and those who asked are told once.
  if (before.item.ending) expect(item).toEqual(before.item);
  const over = notices.filter(({ kind }) => kind === 'improvement-over');
  expect(over).toHaveLength(isOver ? 1 : 0);
  // Nobody gets two mails of one commit.
  const told = notices.slice(before.told).map(({ to }) => to);
  expect(new Set(told).size).toBe(told.length);
  // What is stored is read as it was.
  const stored = JSON.parse(JSON.stringify(improvementModel.storedEvents(events)));
  expect(itemEvents(stored)).toEqual(events);
  const { version, pledges, ...state } = JSON.parse(JSON.stringify(item));
  expect(improvementModel.readState(state, { version, pledges })).toEqual(item);
}

it('an item holds what it promises over any history', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => play(new ItemLife(), steps)),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

import { describe, expect, it } from 'vitest';
import type { Petition } from '../../shared/petition/petition.ts';
import { standardCharter } from '../support/charters.ts';
import { funded, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const fault = { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' } as const;
const other = { outcome: 'fault', cause: 'processing-error', sentence: 's' } as const;

/** Another petition of the department in which a fault was found at this time. */
function faultFound(
  at = '2026-11-24 10:40',
  ruling: typeof fault | typeof other = fault,
): Petition {
  const life = new VisitLife();
  life.claims('2026-11-24 10:30');
  expect(life.rules(at, ruling)).toBeUndefined();
  return { ...life.petition, number: '2026-000009-9' };
}
function again(others: readonly Petition[], at = '2026-11-24 11:00', life = new VisitLife()) {
  life.claims('2026-11-24 10:30');
  expect(life.rules(at, fault, 'care-head', { others })).toBeUndefined();
  return life;
}
const itemIn = ({ ruled }: VisitLife) => ruled?.improvement?.opens?.events[0];

describe('the same cause again in a department', () => {
  it('is corrected by its head: an item with a clock, written with the ruling', () => {
    const life = again([faultFound()]);
    const { number } = life.petition;
    expect(itemIn(life)).toMatchObject({
      ...{ id: `I-${number}-1`, cause: 'recurrence', owner: 'care-head', department: 'care' },
      ...{ by: 'care-head', day: '2026-12-08' }, // ten working days
      change: expect.stringMatching(/^안내가 틀림: 최근 180일 안에 2번\./),
    });
    expect(life.visit().ruling).toMatchObject({ outcome: 'fault', correction: `I-${number}-1` });
    expect(life.petition.improvements).toMatchObject([{ cause: 'recurrence' }]);
    // What the citizen is owed is owed besides.
    expect(life.ruled?.entries).toHaveLength(1);
  });

  it.each([
    ['the first time', () => []],
    ['of another cause', () => [faultFound('2026-11-24 10:40', other)]],
    ['of the petition itself alone', () => [new VisitLife().petition]],
  ])('is none %s', (_, others) => {
    const life = again(others());
    expect(life.ruled?.improvement).toBeUndefined();
    expect(life.visit().ruling).not.toHaveProperty('correction');
  });

  it('is counted where it was found: a petition takes none along to another department', () => {
    const gone = { ...faultFound(), department: 'support' };
    expect(itemIn(again([gone]))).toBeDefined();
    const life = new VisitLife();
    life.claims('2026-11-24 10:30', '2026-11-20');
    life.rules('2026-11-24 11:00');
    life.petition = { ...life.petition, department: 'support' };
    life.claims('2026-11-24 11:30', '2026-11-24');
    expect(life.rules('2026-11-24 12:00', fault, 'support-head')).toBeUndefined();
    expect(life.visit('visit-2').ruling).toMatchObject({ outcome: 'fault' });
    expect(itemIn(life)).toBeUndefined();
  });

  it('is counted from 180 days before, to the millisecond', () => {
    const found = kst('2026-11-24 11:00') - 180 * 24 * 60 * 60 * 1000;
    const dated = (at: number): Petition => ({
      ...faultFound(),
      visits: [
        {
          ...{ id: 'visit-1', at, day: '2026-05-01', how: 'page', recipient: 'r' },
          ruling: { at, by: 'care-head', outcome: 'fault', cause: 'wrong-guidance' },
        },
      ],
    });
    expect(itemIn(again([dated(found)]))).toBeDefined();
    expect(itemIn(again([dated(found - 1)]))).toBeUndefined();
  });

  it('a silence counts nothing: nobody found a cause', () => {
    const silent = new VisitLife();
    silent.claims('2026-11-24 10:30');
    silent.turnTo('2026-11-25 10:31');
    expect(silent.visit().ruling?.outcome).toBe('deemed');
    expect(itemIn(again([{ ...silent.petition, number: '2026-000009-9' }]))).toBeUndefined();
  });

  it('what was found and then reviewed to be no fault counts no more', () => {
    const found = faultFound();
    const visits = (found.visits ?? []).map((visit) => ({
      ...visit,
      review: { at: kst('2026-11-24 10:50'), by: 'duty', outcome: 'no-fault' as const },
    }));
    expect(itemIn(again([{ ...found, visits }]))).toBeUndefined();
  });

  it('one that is open for the cause is the correction; when it is over there is another', () => {
    const first = again([faultFound()]);
    const known = { ...first.petition, number: '2026-000008-2' };
    const third = again([faultFound(), known]);
    expect(third.ruled?.improvement).toBeUndefined();
    expect(third.visit().ruling?.correction).toBe(first.visit().ruling?.correction);
    const improvements = (known.improvements ?? []).map((one) => ({
      ...one,
      ...{ ending: 'done' as const, endedAt: 1 },
    }));
    expect(itemIn(again([faultFound(), { ...known, improvements }]))).toBeDefined();
  });

  it.each([
    ['the acting head', ['care-head'], 'care-2', 'care-2'],
    ['the director', ['care-head'], undefined, 'director'],
  ] as const)(
    'is %s’s where the head is not among the people of the office',
    (_, gone, head, owner) => {
      const life = new VisitLife();
      life.claims('2026-11-24 10:30');
      const people = funded.people
        .filter(({ id }) => !gone.some((one) => one === id))
        .map((one) => ({ ...one }));
      const departments = funded.departments.map((one) =>
        one.id === 'care' && head ? { ...one, head } : one,
      );
      life.terms = { ...life.terms, office: { ...funded, people, departments } };
      const by = head ?? 'director';
      expect(life.rules('2026-11-24 11:00', fault, by, { others: [faultFound()] })).toBeUndefined();
      expect(itemIn(life)).toMatchObject({ owner });
    },
  );

  it('another charter has its own days', () => {
    const visit = { ...standardCharter.terms.visit, recurrence: { days: 60, correctWithin: 5 } };
    const charter = { ...standardCharter, terms: { ...standardCharter.terms, visit } };
    const life = new VisitLife({ ...terms, office: funded, charter });
    expect(itemIn(again([faultFound()], '2026-11-24 11:00', life))).toMatchObject({
      day: '2026-12-01', // five working days
      change: expect.stringContaining('최근 60일'),
    });
  });
});

import { expect, it } from 'vitest';
import { mayReadOriginal } from '../../shared/petition/rights.ts';
import { kst, office } from './world.ts';

const NOW = kst('2026-11-24 10:12'); // Tuesday
const petition = { assignee: 'care-1', department: 'care' };
const readers = (whose: Parameters<typeof mayReadOriginal>[0]) =>
  office.people.map(({ id }) => id).filter((id) => mayReadOriginal(whose, id, office, NOW));

it('names and numbers are read by the assignee and the head, and by nobody else who may open the petition', () => {
  expect(readers(petition)).toEqual(['care-head', 'care-1']);
});

it('they are read by the duty officer while an objection has not reached its petitioner', () => {
  const objection = { at: NOW, outcome: 'LATE_NO_NOTICE' as const };
  expect(readers({ ...petition, objection })).toEqual(['care-head', 'care-1', 'duty']);
  expect(readers({ ...petition, objection: { ...objection, reachedAt: NOW } })).toEqual([
    'care-head',
    'care-1',
  ]);
});

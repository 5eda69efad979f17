import { expect, it } from 'vitest';
import { readerOf } from '../../functions/staff/pages/petition/fact.ts';
import { departmentName } from '../../shared/organization/department-name.ts';
import { withArrivals } from '../../shared/organization/leavers.ts';
import { kst, office } from '../petition/world.ts';

const [gone, ...departments] = office.departments;
if (!gone) throw new Error('an office has departments');
const after = withArrivals(office, { ...office, departments }, kst('2026-12-01 09:00'));

it('a department that is no more is called what it was called, also in a history', () => {
  expect(departmentName(office, gone.id)).toEqual(gone.name);
  expect(departmentName(after, gone.id)).toEqual(gone.name);
  expect(readerOf(after, 'ko').where(gone.id)).toBe(gone.name.ko);
});

it('one whose name nobody kept is shown by its id', () => {
  expect(departmentName(after, 'never-there')).toBeUndefined();
  expect(readerOf(after, 'en').where('never-there')).toBe('never-there');
});

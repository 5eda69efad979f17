import { describe, expect, it } from 'vitest';
import { leaverLines } from '../../../infra/tools/office-leavers.ts';
import type { Orphan } from '../../../shared/departures/orphan.ts';
import { leaversOf } from '../../../shared/organization/leavers.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { office } from '../../petition/world.ts';

const orphan = (number: string, left: Orphan['left'][number]): Orphan => ({
  ...{ number, left: [left] },
  stood: { version: 1, assignee: left.from, asked: {} },
});
const lines = (after: Office, ...orphans: readonly Orphan[]) =>
  leaverLines(office, after, leaversOf(office, after), orphans);
const without = (id: string): Office => ({
  ...office,
  people: office.people.filter((one) => one.id !== id),
});

describe('what an import says of those who', () => {
  it('give a post up and stay: what they hand over, and to whom; never that they leave', () => {
    const after = { ...office, dutyOfficer: 'support-1' };
    const review = { what: 'visit', from: 'duty', to: 'support-1' } as const;
    expect(lines(after, orphan('N-1', review), orphan('N-2', review))).toEqual([
      '> duty stays: support-1 is duty officer now',
      '> duty hands over 2 visits to support-1: N-1 N-2',
    ]);
    expect(lines({ ...office, director: 'audit' })).toEqual([
      '> director stays: audit is director now',
      '> director hands over nothing open',
    ]);
  });

  it('head a department no more, though nothing of it is theirs by name', () => {
    const departments = office.departments.map((one) =>
      one.id === 'care' ? { ...one, head: 'care-2' } : one,
    );
    expect(lines({ ...office, departments })).toEqual([
      '> care-head stays: care-2 is head of care now',
      '> care-head hands over nothing open',
    ]);
  });

  it('head a department no more, where its head owes something', () => {
    const departments = office.departments.map((one) =>
      one.id === 'care' ? { ...one, head: 'care-2' } : one,
    );
    const after = { ...office, departments };
    const owed = { what: 'head', from: 'care-head', to: 'care-2' } as const;
    const finding = { what: 'report', from: 'care-head', to: 'care-2' } as const;
    expect(lines(after, orphan('N-1', owed), orphan('N-2', owed), orphan('N-3', finding))).toEqual([
      '> care-head stays: care-2 is head of care now',
      '> care-head hands over 2 parts of the head to care-2: N-1 N-2',
      '> care-head hands over 1 report to care-2: N-3',
    ]);
  });

  it('go to another department, and hand over what they have in this one', () => {
    const people = office.people.map((one) =>
      one.id === 'care-1' ? { ...one, department: 'support' } : one,
    );
    const left = { what: 'petition', from: 'care-1', to: 'care-2' } as const;
    expect(lines({ ...office, people }, orphan('N-1', left))).toEqual([
      '> care-1 hands over 1 petition to care-2: N-1',
    ]);
  });

  it('leave, with a post or without', () => {
    const left = { what: 'petition', from: 'care-1', to: 'care-2' } as const;
    expect(lines(without('care-1'), orphan('N-1', left))).toEqual([
      '> care-1 leaves 1 petition to care-2: N-1',
    ]);
    expect(lines({ ...without('duty'), dutyOfficer: 'support-1' })).toEqual([
      '> duty leaves nothing open',
    ]);
  });

  it('stay, while their department is no more', () => {
    const same = { what: 'petition', from: 'care-1', to: 'care-1' } as const;
    expect(lines(office, orphan('N-1', same))).toEqual([
      '> care-1 has 1 petition in another department: N-1',
    ]);
  });
});

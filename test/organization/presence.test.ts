import { expect, it } from 'vitest';
import type { Office, Person } from '../../shared/organization/office.ts';
import { assigneeFor, headOf, presentFor } from '../../shared/organization/presence.ts';

const word = { ko: '가', en: 'a' };
const away = { absences: [{ from: 100, until: 200, category: 'leave' as const }] };
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  role: word,
  email: `${id}@example.org`,
  phone: '033-000-0000',
  department: 'care',
  ...more,
});
const office = (...people: Person[]): Office => ({
  version: '1',
  corporation: { ...word, phone: '033-000-0000' },
  people,
  director: 'duty',
  audit: 'duty',
  dutyOfficer: 'duty',
  fallbackDepartment: 'care',
  routing: [],
  departments: [
    { id: 'care', name: word, phone: '033-000-0000', head: 'head', members: ['a', 'b'] },
  ],
});
const circle = office(
  person('a', { ...away, deputy: 'b' }),
  person('b', { ...away, deputy: 'a' }),
  person('head'),
  person('duty'),
);
const empty = office(
  person('a', away),
  person('b', away),
  person('head', away),
  person('duty', away),
);

it('takes turns', () =>
  expect([0, 1, 2].map((turn) => assigneeFor(circle, 'care', turn, 0).person)).toEqual([
    'a',
    'b',
    'a',
  ]));
it.each([
  [99, 'a'],
  [100, 'head'],
  [199, 'head'],
  [200, 'a'],
])('at %i the circle of deputies ends at %s', (now, id) => {
  expect(presentFor(circle, 'a', now)).toBe(id);
  expect(assigneeFor(circle, 'care', 0, now).person).toBe(id);
});
it('is never nobody', () => {
  expect(assigneeFor(empty, 'care', 0, 150)).toEqual({ person: 'duty', routedBy: 'dutyOfficer' });
  expect(headOf(empty, 'unknown', 150)).toBe('duty');
});

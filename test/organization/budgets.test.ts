import { expect, it } from 'vitest';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { officeDiff } from '../../infra/tools/office-diff.ts';
import type { Budget } from '../../shared/organization/office.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';

const { budgets: _, ...without } = demo;
const care = { department: 'care', year: 2026, code: 'CARE-26', amount: 300_000 };
const withBudgets = (...budgets: readonly object[]) => parseOffice({ ...without, budgets });

it('an office without budgets is read as before, and has none', () => {
  expect(parseOffice(without)).not.toHaveProperty('budgets');
});

it('each department of the demo has one, this year and next', () => {
  const { budgets = [], departments } = parseOffice(demo);
  expect(budgets.map(({ department, year }) => `${department} ${year}`).toSorted()).toEqual(
    departments.flatMap(({ id }) => [`${id} 2026`, `${id} 2027`]).toSorted(),
  );
});

it.each([
  ['budgets[0].department: there is no department nobody', [{ ...care, department: 'nobody' }]],
  [
    'budgets[1].department: care in 2026 is already that of budgets[0]',
    [care, { ...care, code: 'B' }],
  ],
  ['budgets[0].code: is not a code: letters, digits and dashes', [{ ...care, code: '예산 1' }]],
  ['budgets[0].amount: is less than nothing', [{ ...care, amount: -1 }]],
  ['budgets[0].year: is not a year', [{ ...care, year: 26 }]],
])('%s', (sentence, budgets) => {
  expect(() => withBudgets(...budgets)).toThrow(sentence);
});

it('an import that changes nothing but a budget is a change', () => {
  const changed = (...budgets: readonly Budget[]) =>
    officeDiff(withBudgets(care), withBudgets(...budgets));
  expect(changed(care)).toEqual([]);
  expect(changed({ ...care, amount: 400_000 })).toEqual(['~ budget care 2026: amount']);
  expect(changed()).toEqual(['- budget care 2026']);
  expect(changed(care, { ...care, year: 2027 })).toEqual(['+ budget care 2027']);
});

it('and so is one of a text or of who approves alone', () => {
  const before = parseOffice(demo);
  expect(officeDiff(before, { ...before, approvals: {}, mailRoom: 'care-1' })).toEqual([
    '~ mailRoom',
    '~ approvals',
  ]);
});

const float = { counter: 'main-1', department: 'care', kind: 'transit-card', cards: ['T-1001'] };
const withFloats = (...floats: readonly object[]) => parseOffice({ ...without, floats });

it.each([
  ['floats[0].department: there is no department nobody', [{ ...float, department: 'nobody' }]],
  [
    'floats[1].counter: transit-card of main-1 is already that of floats[0]',
    [float, { ...float, cards: [] }],
  ],
  [
    'floats[0].cards[1]: t1001 is already floats[0].cards[0]',
    [{ ...float, cards: ['T-1001', 't1001'] }],
  ],
  ['floats[0].cards[0]: is not the number of a card', [{ ...float, cards: ['카드 1'] }]],
  ['floats[0].kind', [{ ...float, kind: 'cash' }]],
])('%s', (sentence, floats) => {
  expect(() => withFloats(...floats)).toThrow(sentence);
});

it('an import that changes nothing but the cards of a counter is a change', () => {
  expect(officeDiff(withFloats(float), withFloats(float))).toEqual([]);
  expect(officeDiff(withFloats(float), withFloats({ ...float, cards: [] }))).toEqual([
    '~ float main-1 transit-card: cards',
  ]);
});

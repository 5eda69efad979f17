import { expect, test } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { officeIn } from '../../shared/organization/office-in.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';

const demo = parseOffice(office);
const names = (language: 'ko' | 'en') => officeIn(demo, language).people.map(({ name }) => name);

test('people of the demo office have names of their own, and names in Roman letters for English', () => {
  expect(new Set(names('ko')).size).toBe(demo.people.length);
  expect(names('ko').every((name) => /^[가-힣]{2,4}$/u.test(name))).toBe(true);
  expect(names('en').every((name) => /^[A-Z][a-z]+ [A-Z][a-z]*(-[a-z]+)?$/.test(name))).toBe(true);
});

test('a person without a romanised name keeps the name that is known', () => {
  const [first, ...others] = demo.people;
  const { romanised: _, ...unnamed } = first ?? expect.fail();
  const [read] = officeIn({ ...demo, people: [unnamed, ...others] }, 'en').people;
  expect(read?.name).toBe(first?.name);
});

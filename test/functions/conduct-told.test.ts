import { expect, it } from 'vitest';
import { contextOf } from '../../functions/notify/notice-context.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';

const life = new Life('2026-11-24 10:12');
life.does((petition, given) =>
  raiseReport(petition, { of: 'petition' }, context(given, { at: kst('2026-11-24 11:00') })),
);
const { petition } = life;
const deps = { petitions: { read: async () => petition }, improvements: {} } as never;
const told = async (notice: Partial<Notice>) => {
  const whole = { subject: petition.number, id: '1.0', createdAt: 0, state: 'claimed', ...notice };
  const found = await contextOf(whole as Notice, terms.charter, deps);
  return found?.petitions.map(({ number }) => number);
};

it.each([
  ['assignment', {}],
  ['warning', { pledge: 'answer-24h', level: 'warn-half' }],
  ['message', {}],
  ['due-today', { because: petition.number }],
  ['stand-in', { because: petition.number, about: 'care-2' }],
] as const)('a mail under way of the kind %s is not sent to the accused', async (kind, about) => {
  expect(await told({ kind, to: 'care-1', ...about })).toBeUndefined();
  expect(await told({ kind, to: 'care-head', ...about })).toEqual([petition.number]);
});

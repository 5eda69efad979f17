import { expect, it } from 'vitest';
import { contextOf } from '../../functions/notify/notice-context.ts';
import { handedOver } from '../../shared/notices/kinds/handed-over.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
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
  ['ko', '담당자가 바뀌어', '답변이 나간 민원입니다'],
  ['en', 'now it is yours', 'It was answered'],
] as const)(
  'whoever has an answered petition since is told so in %s',
  async (language, ...said) => {
    const over = new Life('2026-11-24 10:12');
    over.does((one, given) =>
      answer(
        one,
        { answer: 'answer-2', hash: 'h' },
        context(given, { by: 'care-1', at: kst('2026-11-24 10:40') }),
      ),
    );
    over.does((one, given) =>
      raiseReport(one, { of: 'petition' }, context(given, { at: kst('2026-11-24 11:00') })),
    );
    const { assignee, number } = over.petition;
    const intent = over.told.at(-1)?.find(({ to }) => to === assignee);
    expect(intent).toMatchObject({ kind: 'handed-over', because: number });
    const notice = {
      subject: number,
      id: '1.0',
      createdAt: 0,
      state: 'claimed',
      ...intent,
    } as Notice;
    const read = { petitions: { read: async () => over.petition }, improvements: {} } as never;
    const found = await contextOf(notice, terms.charter, read);
    expect(found?.petitions.map((one) => one.number)).toEqual([number]);
    const recipient = terms.office.people.find(({ id }) => id === assignee);
    const facts = handedOver.facts({
      told: found,
      others: [],
      ...{ terms, recipient, now: kst('2026-11-24 11:00'), linkTo: () => 'https://x.example/' },
    } as never);
    if (!facts) throw new Error('nothing is told');
    const { text } = handedOver.mail({ ...facts, language });
    for (const words of said) expect(text).toContain(words);
  },
);

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

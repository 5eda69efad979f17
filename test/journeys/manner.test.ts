import { afterAll, beforeAll, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { atDesk } from './call-desk.ts';
import { exchangeOf } from './exchange.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let exchange: ReturnType<typeof exchangeOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  exchange = exchangeOf(world);
});
afterAll(() => world.stop());

const of = (end: string) => {
  const person = office.people.find(({ phone }) => phone.endsWith(end));
  if (!person) throw new Error(`no telephone ${end}`);
  return person;
};
const figure = async (person: { readonly email: string }, month = '2026-11') => {
  const { body } = await (await atDesk(world, person)).json(`/desk/manner?month=${month}`);
  return {
    ...body,
    p7: body.own.find((one: { clause: string }) => one.clause === 'P7.2'),
    p6: body.own.find((one: { clause: string }) => one.clause === 'P6.1'),
  };
};

it('a call that the exchange tells of stands in the figures of whoever took it, and of nobody else', async () => {
  const [answers, another] = [of('1021'), of('1022')];
  const address = await exchange.plays('plain', 'first');
  await exchange.plays('too-early', 'second');
  await exchange.plays('plain', 'third');
  // Told a second time it is no second call.
  await exchange.plays('plain', 'first');
  const before = await figure(answers);
  expect(before.p7).toMatchObject({ contacts: 3, measured: { kept: 2, broken: 1 } });
  expect(before.p6).toMatchObject({ unmeasured: { 'no-wrap-up': 3 } });
  expect(before.p6).not.toHaveProperty('measured');
  expect(before.team).toBeUndefined();
  expect((await figure(another)).p7).toEqual({ clause: 'P7.2', unseen: 'none' });

  // Ended for abuse it counts in no figure.
  const agent = await atDesk(world, answers);
  expect((await agent.sends(address, { act: 'abuse' })).status).toBe(303);
  await world.idle();
  const after = await figure(answers);
  expect(after.p7).toMatchObject({
    ...{ contacts: 2, measured: { kept: 1, broken: 1 } },
    excluded: { abuse: 1 },
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { atDesk } from './call-desk.ts';
import { exchangeOf } from './exchange.ts';
import { kindOf, openWorld, type World } from './world.ts';

let world: World;
let exchange: ReturnType<typeof exchangeOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  exchange = exchangeOf(world);
});
afterAll(() => world.stop());

const answers = office.people.find(({ phone }) => phone.endsWith('1021'));
const emailOf = (id: string) => office.people.find((one) => one.id === id)?.email ?? '';

it('who was abusive is dealt with by two named people from the next call on, with the written way open', async () => {
  const agent = await atDesk(world, answers ?? { email: '' });
  const first = await exchange.plays('plain', 'abuse-1');
  expect(await agent.page(first)).not.toContain('두 사람이 함께 맡는 전화');
  for (let i = 0; i < 2; i += 1)
    expect((await agent.sends(first, { act: 'abuse' })).status).toBe(303);
  expect(await agent.page(first)).toContain('다시 오는 전화는 아래 두 사람이 함께');

  await world.idle();
  const told = await Promise.all(
    office.people.map(async ({ id, email }) => {
      const mails = (await world.mails(email)).filter((mail) => kindOf(mail) === 'paired');
      return mails.map((mail) => ({ id, subject: mail.subject }));
    }),
  );
  const next = await exchange.plays('plain', 'abuse-2');
  const { pair } = (await agent.json(next)).body;
  expect(pair).toHaveLength(2);
  expect(pair).not.toContain(answers?.id);
  // Each of the two has one mail, whose subject says nothing of anybody.
  const subject = '[이행] 두 분이 함께 맡아 주실 전화가 있습니다';
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(told.flat().toSorted(byId)).toEqual(
    pair.map((id: string) => ({ id, subject })).toSorted(byId),
  );
  const page = await agent.page(next);
  expect(page).toContain('여쭙지 마시고');
  for (const id of pair)
    expect(page).toContain(office.people.find((one) => one.id === id)?.name ?? 'nobody');
  expect(page).toContain('하실 말씀은 글로도 받습니다');
  const one = await atDesk(world, { email: emailOf(pair[1]) });
  expect(await one.page(next)).toContain('두 사람이 함께 맡습니다');
  expect((await one.sends(next, { act: 'contact', topic: 'care' })).status).toBe(303);

  // After the charter's days nothing of it is known.
  await world.to('2026-12-26 10:00');
  const later = await exchange.plays('plain', 'abuse-3');
  expect((await (await atDesk(world, answers ?? { email: '' })).json(later)).body.pair).toBe(
    undefined,
  );
}, 120_000);

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CITIZEN, kindOf, openWorld, petition, type World } from './world.ts';

const GONE = 'bounce@simulator.example.com';
let world: World;
let gone: string;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  await world.post('/petitions', petition());
  const { body } = await world.post(
    '/petitions',
    petition({ petitioner: { name: '홍가상', email: GONE } }),
  );
  gone = body.number;
  await world.to('2026-11-24 10:13'); // news gathers for a while
});
afterAll(() => world.stop());

it('what became of each mail is known, by the provider', async () => {
  const notices = (await world.service.items()).filter(({ sk }) =>
    String(sk).startsWith('notice#'),
  );
  expect(notices.length).toBeGreaterThanOrEqual(4);
  const bounced = notices.filter(({ state }) => state === 'bounced');
  expect(bounced.map(({ pk }) => pk)).toEqual([gone]);
  for (const { pk, sk, state } of notices.filter((notice) => !bounced.includes(notice)))
    expect(state, `${pk} ${sk}`).toBe('delivered');
});

it('no queue carries an address or a subject', async () => {
  const mails = await world.mails();
  expect(mails.map(kindOf)).toContain('receipt');
  const passed = world.service.traffic().join('\n');
  expect(passed).toContain('"type":"Bounce"');
  for (const text of [CITIZEN, GONE, ...mails.flatMap(({ subject, to }) => [subject, ...to])])
    expect(passed).not.toContain(text);
  expect(passed).not.toMatch(/[\w.]@[\w.]/);
});

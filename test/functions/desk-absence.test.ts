import { expect, it } from 'vitest';
import { kst } from '../petition/world.ts';
import { formWorld } from './form-world.ts';

const AT = '2026-11-24 10:12';
const TRIP = {
  requestKey: 'a-key-of-this-very-page',
  category: 'trip',
  from: '',
  until: '2026-11-26T09:00',
};
type World = ReturnType<typeof formWorld>;
const listed = async (world: World, person = 'care-1') => {
  const { body } = await world.atDesk('GET', '/desk/absence', {
    person,
    headers: { accept: 'application/json' },
  });
  return JSON.parse(body ?? '').absences;
};

it('is entered by the person, from now on, and pressed twice is one', async () => {
  const world = formWorld(AT);
  for (const _ of [1, 2]) {
    const reply = await world.atDesk('POST', '/desk/absence', { fields: TRIP });
    const location = `/desk/absence?done=planned.${kst(AT)}.${TRIP.requestKey}#done`;
    expect(reply).toMatchObject({ statusCode: 303, headers: { location } });
  }
  expect(await listed(world)).toEqual([
    {
      id: TRIP.requestKey,
      person: 'care-1',
      category: 'trip',
      from: '2026-11-24T10:12:00.000+09:00',
      until: '2026-11-26T09:00:00.000+09:00',
    },
  ]);
  expect(await listed(world, 'care-2')).toEqual([]); // a colleague's is not theirs to see
  expect(await listed(world, 'care-head')).toHaveLength(1);
});

it('a head enters one for a person of the department, and nobody else does', async () => {
  const world = formWorld(AT);
  const json = { person: 'care-1', category: 'leave', until: '2026-11-25T09:00:00+09:00' };
  const post = (person: string) => world.atDesk('POST', '/desk/absence', { person, json });
  expect((await post('care-head')).statusCode).toBe(200);
  for (const person of ['care-2', 'support-head', 'director']) {
    const reply = await post(person);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('urn:ihaeng:problem:absence-not-yours');
  }
});

it.each([
  ['the past', { until: '2026-11-24T10:12' }, '돌아오는 때는'],
  ['a return before the beginning', { from: '2026-11-27T09:00' }, '돌아오는 때는'],
  ['years', { until: '2028-11-26T09:00' }, '1년을 넘을 수 없습니다'],
  ['a reason of their own', { category: '병가' }, '구분과 돌아오는 때'],
  ['a reason beside the category', { reason: '허리' }, '구분과 돌아오는 때'],
])('%s is refused, and what was typed stands in the form', async (_, change, said) => {
  const world = formWorld(AT);
  const { statusCode, body } = await world.atDesk('POST', '/desk/absence', {
    fields: { ...TRIP, ...change },
  });
  expect(statusCode).toBe(422);
  expect(body).toContain(said);
  expect(body).toContain(`value="${{ ...TRIP, ...change }.until}"`);
  expect(await listed(world)).toEqual([]);
});

it('ends earlier when somebody is back, is cancelled before it begins, and then it is over', async () => {
  const world = formWorld(AT);
  const coming = { ...TRIP, requestKey: 'another-page-another-key', from: '2026-11-25T09:00' };
  await world.atDesk('POST', '/desk/absence', { fields: TRIP });
  await world.atDesk('POST', '/desk/absence', { fields: coming });
  expect(await listed(world)).toHaveLength(2);
  const end = (id: string, person = 'care-1') =>
    world.atDesk('POST', '/desk/return', { person, json: { id } });
  expect((await end(TRIP.requestKey, 'care-2')).statusCode).toBe(403);
  const ended = await end(TRIP.requestKey);
  expect(ended.statusCode).toBe(200);
  expect((await end(coming.requestKey, 'care-head')).statusCode).toBe(200);
  expect(await listed(world)).toEqual([]);
  // Sent again it has ended as it did.
  expect(await end(TRIP.requestKey)).toEqual(ended);
  expect((await end('nothing-of-the-kind')).statusCode).toBe(409);
});

it.each([
  ['GET', '/desk/absence'],
  ['POST', '/desk/absence'],
  ['POST', '/desk/return'],
] as const)('%s %s is closed to a device that has not passed the door', async (method, path) => {
  const world = formWorld(AT);
  const shut = await world.atDesk(method, path, { person: null, fields: TRIP });
  expect(shut.statusCode).toBe(401);
  if (method === 'GET') return;
  expect((await world.atDesk(method, path, { fields: TRIP, seal: false })).statusCode).toBe(403);
});

const bannerIn = (body = '') =>
  /<section class="banner" id="done" role="status" tabindex="-1">(.*?)<\/section>/s
    .exec(body)?.[1]
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const after = async (world: World, act: string, id: string, person = 'care-1', language = 'ko') => {
  const { body } = await world.atDesk('GET', '/desk/absence', {
    person,
    query: { done: `${act}.${kst(AT)}.${id}` },
    headers: { 'accept-language': language },
  });
  return bannerIn(body);
};

it('says on its page what was entered, that nobody was told, and what comes next', async () => {
  const world = formWorld(AT);
  await world.atDesk('POST', '/desk/absence', { fields: TRIP });
  const said = await after(world, 'planned', TRIP.requestKey);
  expect(said).toMatch(/출장: .*11월 26일.* 부재로 등록했습니다/);
  expect(said).toContain('따로 알림을 보낸 사람은 없습니다');
  expect(said).toMatch(/다음: .*5분 안에/);
  expect(await after(world, 'planned', TRIP.requestKey, 'care-1', 'en')).toMatch(
    /^The absence is entered.*Nobody was sent a notice.*Next: /,
  );
  expect(await after(world, 'planned', TRIP.requestKey, 'support-1')).toBeUndefined(); // not theirs
  expect(await after(world, 'planned', 'another-page-another-key')).toBeUndefined();
});

it('says that it is over, or that it was cancelled before it began', async () => {
  const world = formWorld(AT);
  const coming = { ...TRIP, requestKey: 'another-page-another-key', from: '2026-11-25T09:00' };
  await world.atDesk('POST', '/desk/absence', { fields: TRIP });
  await world.atDesk('POST', '/desk/absence', { fields: coming });
  const end = (id: string) => world.atDesk('POST', '/desk/return', { fields: { id } });
  const back = await end(coming.requestKey);
  expect(back.headers?.location).toBe(
    `/desk/absence?done=ended.${kst(AT)}.${coming.requestKey}#done`,
  );
  expect(await after(world, 'ended', coming.requestKey)).toContain('등록을 취소했습니다');
});

it('tells no old news: what the address says is over after ten minutes', async () => {
  const world = formWorld(AT);
  await world.atDesk('POST', '/desk/absence', { fields: TRIP });
  const { body } = await world.atDesk('GET', '/desk/absence', {
    query: { done: `planned.${kst('2026-11-24 10:01')}.${TRIP.requestKey}` },
  });
  expect(bannerIn(body)).toBeUndefined();
});

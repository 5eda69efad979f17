import { describe, expect, it } from 'vitest';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';
import { callable } from './staff-cases.ts';

const path = `/petitions/${KNOWN}/standing-wishes`;
type World = ReturnType<typeof deskWorld>;
const own = (world: World) => ({ authorization: `Bearer ${world.code}` });
const says = (world: World, boxes: object) =>
  world.ask('POST', path, {
    headers: { ...JSON_BODY, ...own(world) },
    body: JSON.stringify(boxes),
  });
/** As staff read them: to the petitioner nothing of it is shown. */
const kept = async (world: World) =>
  JSON.parse(
    (
      await world.ask('GET', `/desk/petitions/${KNOWN}`, {
        headers: { accept: 'application/json' },
        cookies: [`desk-${KNOWN}=${world.token()}`],
      })
    ).body ?? '{}',
  ).standingWishes ?? [];
const page = async (world: World, where = path) =>
  (await world.ask('GET', where, { headers: HTML, cookies: [`code=${world.code}`] })).body ?? '';
const tickedOn = (body: string) =>
  [...body.matchAll(/name="(\w+)" value="yes" checked/g)].map(([, wish]) => wish);
const desk = async (world: World, below = '') =>
  (
    await world.ask('GET', `/desk/petitions/${KNOWN}${below}`, {
      headers: HTML,
      cookies: [`desk-${KNOWN}=${world.token()}`],
    })
  ).body ?? '';
const logs = (world: World, fields: Record<string, string>) =>
  world.ask('POST', '/desk/standing-wishes-said', {
    headers: FORM,
    cookies: [`desk-${KNOWN}=${world.token()}`],
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });

describe('what a person wishes once for all', () => {
  it('is said, changed and erased by the citizen', async () => {
    const world = deskWorld();
    expect(await kept(world)).toEqual([]);
    const { statusCode, body } = await says(world, { largePrint: true, relay: true });
    expect([statusCode, JSON.parse(body ?? '').wishes]).toEqual([201, ['largePrint', 'relay']]);
    expect(await kept(world)).toEqual(['largePrint', 'relay']);
    await says(world, { helper: true });
    expect(await kept(world)).toEqual(['helper']);
    await says(world, {});
    expect(await kept(world)).toEqual([]);
    expect(world.life.events.at(-1)).toMatchObject({ type: 'StandingWishesSaid', erased: true });
  });

  it('is read by nobody who knows another’s contact: neither page nor program shows what is kept', async () => {
    const world = deskWorld();
    await says(world, { relay: true });
    expect(await kept(world)).toEqual(['relay']);
    expect(tickedOn(await page(world))).toEqual([]);
    const { body } = await world.ask('GET', path, { headers: own(world) });
    expect(JSON.parse(body ?? '')).toEqual({ number: KNOWN, said: true });
    for (const where of [path, `/petitions/${KNOWN}`])
      expect(await page(world, where)).not.toContain('통신중계서비스로 연결');
  });

  it('a form leads back to the status page, which says that it is noted', async () => {
    const world = deskWorld();
    const { statusCode, headers } = await world.ask('POST', path, {
      headers: FORM,
      cookies: [`code=${world.code}`],
      body: 'relay=yes',
    });
    const to = String(headers?.location);
    expect([statusCode, to]).toEqual([303, `/petitions/${KNOWN}?done=standing-wishes`]);
    const said = '안내받는 방법을 정하신 대로 적어 두었습니다.';
    const shown = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
      query: { done: 'standing-wishes' },
    });
    expect(shown.body).toContain(said);
  });

  it('a box that is none is refused, and nothing is written', async () => {
    const world = deskWorld();
    expect((await says(world, { largePrint: 'maybe' })).statusCode).toBe(400);
    expect((await says(world, { loud: true })).statusCode).toBe(400);
    expect(await kept(world)).toEqual([]);
    expect(world.life.events.map(({ type }) => type)).not.toContain('StandingWishesSaid');
  });

  it('is shown to whoever writes, and beside the number to whoever calls', async () => {
    const world = callable();
    expect(await desk(world)).not.toContain('민원인이 늘 바라는 것');
    await says(world, { relay: true, interpreter: true });
    for (const body of [await desk(world), await desk(world, '/calls')])
      if (body.includes('전화로 알릴 것이 없습니다')) expect(body).not.toContain('107');
      else expect(body).toContain('통역이 필요하십니다.');
    await world.ask('POST', '/desk/callback', {
      headers: FORM,
      cookies: [`desk-${KNOWN}=${world.token()}`],
      body: new URLSearchParams({
        ...{ number: KNOWN, wished: '2026-11-24T15:00', how: 'phone', text: '문의' },
      }).toString(),
    });
    expect(await desk(world, '/calls')).toMatch(/href="tel:107">107<\/a> 통신중계서비스로 연결/);
  });

  it('is logged by staff from a telephone, once, and no log line says what it was', async () => {
    const world = deskWorld();
    const { statusCode } = await logs(world, { how: 'phone', largePrint: 'yes' });
    expect(statusCode).toBe(303);
    expect(await kept(world)).toEqual(['largePrint']);
    expect(await desk(world)).toContain('큰 글씨를 원하십니다.');
    const events = world.life.events.length;
    await logs(world, { how: 'phone', largePrint: 'yes' });
    expect(world.life.events).toHaveLength(events);
    expect(JSON.stringify([world.lines, world.life.events])).not.toMatch(/largePrint|relay/);
  });

  it('is logged by staff from paper, and the form and what is said of it promise no other petition', async () => {
    const world = deskWorld();
    const { headers } = await logs(world, { how: 'paper', legalOnly: 'yes' });
    expect(await kept(world)).toEqual(['legalOnly']);
    const done = new URL(String(headers?.location), 'https://x.example').searchParams;
    const shown = await world.ask('GET', `/desk/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`desk-${KNOWN}=${world.token()}`],
      query: Object.fromEntries(done),
    });
    expect(shown.body).toContain('안내받는 방법을 적어 두었습니다. 이 민원에서 지켜집니다.');
    expect(shown.body).toContain('종이로 받으셨으면 보낸 분이 본인인지 확인되지 않아');
  });
});

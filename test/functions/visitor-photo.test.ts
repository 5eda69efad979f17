import { beforeEach, describe, expect, it } from 'vitest';
import { answerHomeVisit } from '../../shared/petition/decide/home-visit-answer.ts';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { JPEG } from '../support/pictures.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const PAGE = `/petitions/${KNOWN}/home-visit`;
const visit = 'home-visit-1';
const at = (time: string) => kst(`2026-11-24 ${time}`);

let world: ReturnType<typeof deskWorld>;
beforeEach(async () => {
  world = deskWorld();
  const plan = { purpose: 'home-visit-2', from: at('11:00'), until: at('12:00') };
  world.life.does((p, t) =>
    planHomeVisit(p, { visitor: 'care-1', ...plan }, context(t, { by: 'care-2', at: at('10:20') })),
  );
  const kept = { agreedAt: at('10:00'), until: kst('2027-11-24 10:00') };
  await world.photos.keep('care-1', { type: 'jpeg', body: JPEG }, kept);
});
const says = (answer: 'yes' | 'no', time = '10:21') =>
  world.life.does((p, t) =>
    answerHomeVisit(p, { visit, plan: 1, answer, how: 'page' }, context(t, { at: at(time) })),
  );
const asked = (path: string, code: string = world.code) =>
  world.ask('GET', path, { headers: HTML, cookies: [`code=${code}`] });
const isShown = async () => ({
  page: (await asked(PAGE)).body?.includes('<img ') ?? false,
  picture: (await asked(`${PAGE}/photo`)).statusCode === 200,
});
const own = (method: 'GET' | 'POST', person = 'care-1', body?: string, query?: object) =>
  world.ask(method, '/desk/photo', {
    headers: body === undefined ? HTML : FORM,
    cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
    ...(body !== undefined && { body }),
    ...(query && { query: { ...query } }),
  });

describe('the photo of a visitor', () => {
  it('is seen by who allowed the visit, until the day after, and by nobody else', async () => {
    expect(await isShown()).toEqual({ page: false, picture: false });
    says('yes');
    expect(await isShown()).toEqual({ page: true, picture: true });
    const { body = '' } = await asked(PAGE);
    expect(body).toMatch(
      /<img src="\/petitions\/[\d-]+\/home-visit\/photo\?of=\d+" alt="방문자 \S+의 사진"/,
    );
    expect((await asked(`${PAGE}/photo`, 'WRONG-CODE-0000')).statusCode).toBe(404);
    world.at('2026-11-25 23:59');
    expect(await isShown()).toEqual({ page: true, picture: true });
    world.at('2026-11-26 00:01');
    expect(await isShown()).toEqual({ page: false, picture: false });
  });

  it('is gone with a consent that is taken back', async () => {
    says('yes');
    says('no', '10:22');
    expect(await isShown()).toEqual({ page: false, picture: false });
  });

  it('comes as a picture that runs nothing and that no proxy keeps', async () => {
    says('yes');
    const reply = await asked(`${PAGE}/photo`);
    expect(Buffer.from(reply.body ?? '', 'base64')).toEqual(JPEG);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=60',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is withdrawn by one press, and pressed twice it is gone once', async () => {
    says('yes');
    expect((await own('GET')).body).toContain('지금 보이는 사진');
    for (let i = 0; i < 2; i += 1)
      expect((await own('POST', 'care-1', 'act=withdraw')).headers?.location).toMatch(
        /^\/desk\/photo\?done=unpictured/,
      );
    expect(await isShown()).toEqual({ page: false, picture: false });
    expect((await own('GET')).body).not.toContain('<img ');
  });

  it('is its own person’s alone at the desk, and leaves with the charter’s days', async () => {
    expect((await own('GET', 'care-1', undefined, { picture: '1' })).statusCode).toBe(200);
    expect((await own('GET', 'care-2', undefined, { picture: '1' })).statusCode).toBe(404);
    expect((await own('GET', 'care-2')).body).not.toContain('<img ');
    await own('POST', 'care-2', 'act=withdraw');
    expect((await own('GET')).body).toContain('<img ');
  });

  it.each([
    ['without agreement', 'care-1', 'act=keep', 'photo-not-agreed'],
    ['without a file', 'care-1', 'act=keep&agrees=yes', 'photo-missing'],
  ])('is not kept %s', async (_, person, body, code) => {
    await world.photos.withdraw(person, 0);
    const reply = await world.ask('POST', '/desk/photo', {
      headers: { ...FORM, accept: 'application/json' },
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
      body,
    });
    expect(reply.body).toContain(code);
    expect(await world.photos.kept(person, at('10:30'))).toBeUndefined();
  });
});

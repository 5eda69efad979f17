import { beforeEach, describe, expect, it } from 'vitest';
import { SEAL } from '../../shared/lambda/body.ts';
import type { Person } from '../../shared/organization/office.ts';
import { answerHomeVisit } from '../../shared/petition/decide/home-visit-answer.ts';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import { sealOf, sessionToken } from '../../shared/privacy/session.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { JPEG } from '../support/pictures.ts';
import { deskWorld, FORM, HTML, KNOWN, keys } from './desk-world.ts';
import { multipart } from './multipart.ts';

const PAGE = `/petitions/${KNOWN}/home-visit`;
const visit = 'home-visit-1';
const at = (time: string) => kst(`2026-11-24 ${time}`);

let world: ReturnType<typeof deskWorld>;
/** A visit that care-1 makes, who has a picture; `change` is what becomes of them in the office afterwards. */
async function opened(change: (person: Person) => Person | undefined = (person) => person) {
  const people = terms.office.people.flatMap((one) =>
    one.id === 'care-1' ? (change(one) ?? []) : one,
  );
  world = deskWorld({ given: { ...terms, office: { ...terms.office, people } } });
  const plan = { purpose: 'home-visit-2', from: at('11:00'), until: at('12:00') };
  // Planned in the office as it was.
  world.life.does((p) =>
    planHomeVisit(
      p,
      { visitor: 'care-1', ...plan },
      context(terms, { by: 'care-2', at: at('10:20') }),
    ),
  );
  const kept = { agreedAt: at('10:00'), until: kst('2027-11-24 10:00') };
  await world.photos.keep('care-1', { type: 'jpeg', body: JPEG }, kept);
}
beforeEach(() => opened());
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
    await world.photos.withdraw(person, at('10:29'));
    const reply = await world.ask('POST', '/desk/photo', {
      headers: { ...FORM, accept: 'application/json' },
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
      body,
    });
    expect(reply.body).toContain(code);
    expect(await world.photos.kept(person, at('10:30'))).toBeUndefined();
  });

  it.each(['care-head', 'support-head', 'audit', 'director'])(
    'is nothing that %s sees, replaces or withdraws: at the desk each has their own alone',
    async (person) => {
      says('yes');
      expect(terms.office.people.map(({ id }) => id)).toContain(person);
      expect((await own('GET', person, undefined, { picture: '1' })).statusCode).toBe(404);
      expect((await own('GET', person)).body).not.toContain('<img ');
      await own('POST', person, 'act=withdraw');
      expect(await isShown()).toEqual({ page: true, picture: true });
    },
  );

  it.each([
    ['who has left the office', () => undefined],
    ['who has no card any more', ({ pass: _, ...person }: Person) => person],
    [
      'whose id somebody has who came later',
      (person: Person) => ({ ...person, since: at('10:01') }),
    ],
  ])('of somebody %s is shown to nobody', async (_, change) => {
    await opened(change);
    says('yes');
    expect(await isShown()).toEqual({ page: false, picture: false });
  });

  it('of somebody who came before they agreed to it is theirs', async () => {
    await opened((person) => ({ ...person, since: at('10:00') }));
    says('yes');
    expect(await isShown()).toEqual({ page: true, picture: true });
  });

  it('opens no way for a leaver, and who has their id later finds no picture at the desk', async () => {
    await opened(() => undefined);
    for (const query of [undefined, { picture: '1' }])
      expect((await own('GET', 'care-1', undefined, query)).statusCode).toBe(401);
    expect((await own('POST', 'care-1', 'act=withdraw')).statusCode).toBe(401);
    await opened((person) => ({ ...person, since: at('10:01') }));
    const reply = await own('GET');
    expect(reply.statusCode).toBe(200);
    expect(reply.body).not.toContain('<img ');
    expect((await own('GET', 'care-1', undefined, { picture: '1' })).statusCode).toBe(404);
  });

  const sends = (file: Buffer) => {
    const sent = multipart({ act: 'keep', agrees: 'yes' }, []);
    const head = 'Content-Disposition: form-data; name="files"; filename="me"\r\n\r\n';
    const [edge = ''] = /^--\S+/.exec(sent.body) ?? [];
    const seal = sealOf(
      keys,
      sessionToken(keys, { person: 'care-1', passedAt: at('10:30') }, 'device'),
    );
    const field = `${edge}\r\nContent-Disposition: form-data; name="${SEAL}"\r\n\r\n${seal}\r\n`;
    return world.ask('POST', '/desk/photo', {
      headers: { ...sent.headers, accept: 'application/json' },
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`],
      body: Buffer.concat([
        Buffer.from(`${field}${edge}\r\n${head}`),
        file,
        Buffer.from(`\r\n${sent.body}`),
      ]).toString('base64'),
      isBase64: true,
    });
  };

  it.each([
    ['a JPEG by its first bytes alone', Buffer.from('ffd8ffe0aabbccddeeff00112233', 'hex')],
    ['a JPEG of tables', Buffer.from('ffd8ffc40004aabbffda0004aabb0102ffd9', 'hex')],
    ['a JPEG without its pixels', Buffer.from('ffd8ffc00004aabbffd9', 'hex')],
    ['a PNG by its first bytes alone', Buffer.from('89504e470d0a1a0a00112233445566778899', 'hex')],
  ])('is not %s', async (_, file) => {
    const reply = await sends(file);
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('photo-type')]);
  });

  it('is kept as it was drawn; an upload from before a withdrawal is refused, and told', async () => {
    says('yes');
    expect((await sends(JPEG)).statusCode).toBe(303);
    expect(Buffer.from((await asked(`${PAGE}/photo`)).body ?? '', 'base64')).toEqual(JPEG);
    await world.photos.withdraw('care-1', at('10:31'));
    const reply = await sends(JPEG);
    expect([reply.statusCode, reply.body]).toEqual([409, expect.stringContaining('photo-newer')]);
    expect(await isShown()).toEqual({ page: false, picture: false });
  });

  it.each([
    ['ko', '올리시면 바로 보입니다', '법에 따라 허락 없이 하는 방문'],
    ['en', 'seen as soon as you send it', 'A visit by law asks for no consent'],
  ])(
    'is said to be seen at once, and by law without a consent (%s)',
    async (language, ...words) => {
      const { body } = await world.ask('GET', '/desk/photo', {
        headers: { ...HTML, 'accept-language': language },
        cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`],
      });
      for (const sentence of words) expect(body).toContain(sentence);
      expect(body).not.toMatch(/다음 방문부터|from the next visit on/);
    },
  );
});

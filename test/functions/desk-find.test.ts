import { describe, expect, it } from 'vitest';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN, readable, UNKNOWN } from './desk-world.ts';

const path = `/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;
const sends = (
  world: World,
  fields: Readonly<Record<string, string>>,
  to = '/find',
  headers: Readonly<Record<string, string>> = FORM,
) => world.ask('POST', to, { headers, body: new URLSearchParams(fields).toString() });

describe('the page that finds a petition', () => {
  it.each([
    ['ko', '내 민원 찾기', '접수번호', '조회 코드'],
    ['en', 'Find my petition', 'Receipt number', 'Access code'],
  ])('speaks %s, and looks nothing up', async (lang, title, number, code) => {
    const world = deskWorld();
    const { statusCode, body } = await world.ask('GET', '/find', {
      headers: HTML,
      query: { lang },
    });
    expect(statusCode).toBe(200);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body).toContain(`<label for="number">${number}</label>`);
    expect(body).toContain(`<label for="code">${code}</label>`);
    expect(body).toContain(`formaction="/find/code?lang=${lang}" formnovalidate`);
    expect(body).toContain('href="tel:033-000-1002"');
    expect(world.reads).toEqual([]);
  });

  it.each([
    ['as they stand on the receipt', (text: string) => text],
    ['without dashes', (text: string) => text.replaceAll('-', '')],
    [
      'with spaces and in small letters',
      (text: string) => ` ${text.replaceAll('-', ' ').toLowerCase()} `,
    ],
    [
      'in full width',
      (text: string) =>
        text.replaceAll(/[!-~]/g, (a) => String.fromCharCode(a.charCodeAt(0) + 0xfee0)),
    ],
    ['with the vowel that looks like a dash', (text: string) => text.replaceAll('-', 'ㅡ')],
  ])('takes number and code %s', async (_, typed) => {
    const world = deskWorld();
    const reply = await sends(world, { number: typed(KNOWN), code: typed(world.code) });
    expect([reply.statusCode, reply.headers?.location]).toEqual([303, path]);
    expect(reply.cookies).toEqual([
      `code=${world.code}; Path=${path}; Max-Age=3600; HttpOnly; SameSite=Lax; Secure`,
    ]);
  });

  it.each([
    ['2026-000010-5', '접수번호 가운데 잘못 적힌 숫자가 있습니다.'],
    ['2026-0001-5', '접수번호는 숫자 열한 자리입니다.'],
    ['  ', '접수번호를 적어 주십시오.'],
  ])(
    'tells that %s is mistyped before anything is read, and keeps what was typed',
    async (number, said) => {
      const world = deskWorld();
      const { statusCode, body } = await sends(world, { number, code: world.code });
      expect(statusCode).toBe(422);
      expect(body).toContain(`<a href="#number">${said}`);
      expect(body).toMatch(new RegExp(`name="number"[^>]* aria-invalid="true" value="${number}"`));
      expect(body).toContain(`value="${world.code}"`);
      expect(world.reads).toEqual([]);
      expect(world.counted).toEqual([]);
    },
  );

  it('asks for a code that is missing, and reads nothing', async () => {
    const world = deskWorld();
    const { statusCode, body } = await sends(world, { number: KNOWN, code: ' - ' });
    expect(statusCode).toBe(422);
    expect(body).toContain('<a href="#code">조회 코드를 적어 주십시오.');
    expect(world.reads).toEqual([]);
  });

  it('answers a wrong code as it answers an unknown number, and slows down only whoever guesses', async () => {
    const world = deskWorld();
    const wrong = await sends(world, { number: KNOWN, code: 'AAAA-AAAA-AAAA' });
    const unknown = await sends(world, { number: UNKNOWN, code: 'AAAA-AAAA-AAAA' });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([404, 404]);
    expect(unknown.body?.replaceAll(UNKNOWN, KNOWN)).toBe(wrong.body);
    for (let i = 0; i < 9; i += 1) await sends(world, { number: KNOWN, code: 'AAAA-AAAA-AAAA' });
    const again = await sends(world, { number: KNOWN, code: 'AAAA-AAAA-AAAA' });
    expect(again.statusCode).toBe(429);
    expect(again.headers).toHaveProperty('retry-after');
    expect((await sends(world, { number: KNOWN, code: world.code })).statusCode).toBe(303);
  });

  it('tells a program by a problem document', async () => {
    const world = deskWorld();
    const body = JSON.stringify({ number: '2026-000010-5', code: world.code });
    const reply = await world.ask('POST', '/find', { headers: JSON_BODY, body });
    expect(reply.statusCode).toBe(422);
    expect(JSON.parse(reply.body ?? '')).toMatchObject({
      type: 'urn:ihaeng:problem:invalid-request',
      fields: [{ name: 'number' }],
    });
  });
});

describe('whoever has lost the code', () => {
  it('sends the number alone, and hears the same for every number', async () => {
    const world = deskWorld();
    const known = await sends(
      world,
      { number: KNOWN.replaceAll('-', ' '), code: '' },
      '/find/code',
    );
    const unknown = await sends(world, { number: UNKNOWN, code: '' }, '/find/code');
    expect([known.statusCode, unknown.statusCode]).toEqual([200, 200]);
    expect(readable(known.body)).toContain('그곳으로 새 조회 코드를 보냅니다');
    expect(unknown.body?.replaceAll(UNKNOWN, '')).toBe(
      known.body?.replaceAll(KNOWN.replaceAll('-', ' '), ''),
    );
    expect(world.mails.all.map(({ kind }) => kind)).toEqual(['new-code', 'new-code']);
    expect(world.lines.map(({ subject }) => subject)).toEqual([KNOWN, UNKNOWN]);
    expect(world.reads).toEqual([]);
  });

  it('is told of a mistyped number, for which nothing is sent', async () => {
    const world = deskWorld();
    const { statusCode, body } = await sends(world, { number: '2026-000010-5' }, '/find/code');
    expect([statusCode, world.mails.all]).toEqual([422, []]);
    expect(body).toContain('잘못 적힌 숫자가 있습니다');
  });
});

describe('every page of citizens', () => {
  it.each([
    ['status', path],
    ['objection', `${path}/objection`],
    ['receipt', `${path}/receipt`],
    ['withdrawal', `${path}/withdrawal`],
    ['appeal', `${path}/appeal`],
    ['what there is not', '/petitions'],
    ['what there is not, of a petition', `${path}/nothing`],
  ])('leads there: %s', async (_, address) => {
    const world = deskWorld();
    const own = await world.ask('GET', address, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    const without = await world.ask('GET', address, { headers: HTML });
    for (const { body } of [own, without])
      expect(body?.split('<main')[0]).toContain('<a href="/find?lang=ko">내 민원 찾기</a>');
  });

  it('no page of staff does', async () => {
    const world = deskWorld();
    const cookies = [`desk-${KNOWN}=${world.token()}`];
    const { body } = await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies });
    expect(body).not.toContain('/find');
    const { body: none } = await world.ask('GET', '/desk/nothing', { headers: HTML });
    expect(none).not.toContain('/find');
  });
});

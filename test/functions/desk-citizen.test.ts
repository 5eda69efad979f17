import { describe, expect, it } from 'vitest';
import { deskWorld, FORM, HTML, KNOWN, readable, UNKNOWN } from './desk-world.ts';

const path = `/petitions/${KNOWN}`;

describe('the form for the access code', () => {
  it('is a labelled form without a script that posts to the same address', async () => {
    const { statusCode, headers, body } = await deskWorld().ask('GET', path, { headers: HTML });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ko',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain(`<form method="post" action="${path}?lang=ko">`);
    expect(body).toContain('<label for="code">조회 코드</label>');
    // The other one is for whoever has lost it.
    expect(body?.match(/<form/g)).toHaveLength(2);
    expect(body).not.toContain('<script');
  });

  it('looks the same for an unknown number, and looks nothing up', async () => {
    const world = deskWorld();
    const known = await world.ask('GET', path, { headers: HTML });
    const unknown = await world.ask('GET', `/petitions/${UNKNOWN}`, { headers: HTML });
    expect(unknown.body?.replaceAll(UNKNOWN, KNOWN)).toBe(known.body);
    expect(world.reads).toEqual([]);
  });

  it('speaks English to who asks for it', async () => {
    const { body } = await deskWorld().ask('GET', path, {
      headers: { ...HTML, 'accept-language': 'en-GB,en' },
    });
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Access code');
  });

  it.each(['"><script>alert(1)</script>', '../../desk', '2026-000001-0'])(
    'stays whole for the address %s',
    async (number) => {
      const { statusCode, body } = await deskWorld().ask(
        'GET',
        `/petitions/${encodeURIComponent(number)}`,
        { headers: HTML },
      );
      expect(statusCode).toBe(200);
      expect(body).not.toContain('<script');
    },
  );
});

describe('entering the code', () => {
  const enter = (world: ReturnType<typeof deskWorld>, code: string, to = path) =>
    world.ask('POST', to, { headers: FORM, body: new URLSearchParams({ code }).toString() });

  it('sets a cookie for this petition alone and leads to the clean address', async () => {
    const world = deskWorld();
    const { statusCode, headers, cookies } = await enter(
      world,
      world.code.toLowerCase().replaceAll('-', ' '),
    );
    expect(statusCode).toBe(303);
    expect(headers).toMatchObject({ location: path });
    expect(cookies).toEqual([
      `code=${world.code}; Path=${path}; Max-Age=3600; HttpOnly; SameSite=Lax; Secure`,
    ]);
  });

  it('leaves Secure away only where links are not https', async () => {
    const world = deskWorld({ linkBase: 'http://localhost:4000' });
    expect((await enter(world, world.code)).cookies?.[0]).not.toContain('Secure');
  });

  it('shows the form again for a wrong code, alike for an unknown number', async () => {
    const world = deskWorld();
    const wrong = await enter(world, 'AAAA-AAAA-AAAA');
    const unknown = await enter(world, 'AAAA-AAAA-AAAA', `/petitions/${UNKNOWN}`);
    expect(wrong.statusCode).toBe(404);
    expect(wrong.body).toContain('접수번호와 조회 코드가 맞지 않');
    expect(unknown.statusCode).toBe(404);
    expect(unknown.body?.replaceAll(UNKNOWN, KNOWN)).toBe(wrong.body);
    expect(wrong.body).toContain('aria-invalid="true"');
    expect(wrong.body).not.toContain('AAAA-AAAA-AAAA');
  });

  const wrongly = (world: ReturnType<typeof deskWorld>, from: string, to = path) =>
    world.ask('GET', to, { headers: { authorization: 'Bearer AAAA-AAAA-AAAA' }, from });

  it('opens by the right one whatever was tried before, also from the very address', async () => {
    const world = deskWorld();
    for (let i = 0; i < 40; i += 1) await wrongly(world, '192.0.2.1');
    expect((await enter(world, world.code)).statusCode).toBe(303);
    const headers = { authorization: `Bearer ${world.code}` };
    expect((await world.ask('GET', path, { headers })).statusCode).toBe(200);
    expect((await world.ask('GET', path, { headers, from: '198.51.100.7' })).statusCode).toBe(200);
  });

  it('tells an address that it has to wait after ten wrong ones, for any number, and no other', async () => {
    const world = deskWorld();
    for (let i = 0; i < 10; i += 1)
      expect((await wrongly(world, '192.0.2.1')).statusCode).toBe(404);
    world.at('2026-11-24 10:45');
    const [again, unknown] = [
      await wrongly(world, '192.0.2.1'),
      await wrongly(world, '192.0.2.1', `/petitions/${UNKNOWN}`),
    ];
    expect([again.statusCode, again.headers?.['retry-after']]).toEqual([429, '900']);
    expect([unknown.statusCode, unknown.body]).toEqual([429, again.body]);
    expect((await enter(world, 'AAAA-AAAA-AAAA')).body).toContain('맞는 조회 코드를 입력하시면');
    expect((await wrongly(world, '198.51.100.7')).statusCode).toBe(404);
    world.at('2026-11-24 11:00');
    expect((await wrongly(world, '192.0.2.1')).statusCode).toBe(404);
  });

  it('takes all addresses of one IPv6 network for one', async () => {
    const world = deskWorld();
    for (let i = 0; i < 10; i += 1) await wrongly(world, `2001:db8:0:7::${i}`);
    expect((await wrongly(world, '2001:db8::7:1:2:3:4')).statusCode).toBe(429);
    expect((await wrongly(world, '2001:db8:0:8::1')).statusCode).toBe(404);
  });

  it('logs and counts wrong ones, without the address and without the code', async () => {
    const world = deskWorld();
    for (let i = 0; i < 11; i += 1) await wrongly(world, '192.0.2.77');
    const said = world.lines.map(({ message }) => message);
    expect(said.filter((message) => message === 'a wrong access code')).toHaveLength(11);
    expect(said.filter((message) => message.includes('slowed down'))).toHaveLength(1);
    expect(world.counted.filter((one) => one.WrongAccessCodes === 1)).toHaveLength(11);
    expect(world.counted.filter((one) => one.SourcesSlowed === 1)).toHaveLength(1);
    expect(JSON.stringify(world.lines)).not.toMatch(/192\.0\.2\.77|AAAA/);
  });
});

describe('the status', () => {
  it('is told in sentences to the cookie', async () => {
    const world = deskWorld();
    const { statusCode, body } = await world.ask('GET', path, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(statusCode).toBe(200);
    expect(readable(body)).toContain('2026년 11월 24일(화) 오전 10시 12분에 접수되었습니다.');
    expect(readable(body)).toContain('11월 25일(수) 오전 10시 12분까지 답변드리겠습니다.');
    expect(body).toContain('민원이 접수되었습니다.');
    expect(body).not.toContain(world.code);
  });

  it('says that a promise was broken, and is in the language of the petition', async () => {
    const world = deskWorld({ language: 'en' });
    world.life.turnTo('2026-11-25 10:12');
    world.life.turnTo('2026-11-25 10:13');
    const { headers, body } = await world.ask('GET', path, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(headers?.['content-language']).toBe('en');
    expect(readable(body)).toContain(
      'We should have answered by Wed 25 November, 10:12 am, and did not. We are sorry.',
    );
  });

  it('is JSON to everyone else, the same 404 for unknown and wrong', async () => {
    const world = deskWorld();
    const right = await world.ask('GET', path, {
      headers: { authorization: `Bearer ${world.code}` },
    });
    expect(JSON.parse(right.body ?? '')).toMatchObject({
      number: KNOWN,
      status: 'received',
      answers: [],
    });
    const wrong = await world.ask('GET', path, { headers: { authorization: 'Bearer AAAA' } });
    const unknown = await world.ask('GET', `/petitions/${UNKNOWN}`, { headers: {} });
    expect(wrong.statusCode).toBe(404);
    expect(unknown).toEqual(wrong);
  });
});

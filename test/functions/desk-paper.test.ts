import { describe, expect, it } from 'vitest';
import { turnOf } from '../../shared/petition/paper.ts';
import { PAPER, paperWorld } from './desk-paper-world.ts';
import { FORM, HTML, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof paperWorld>;
const cookies = (world: World, person = 'care-1') => [
  `desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`,
];
const look = (world: World, path = `/desk/petitions/${KNOWN}`) =>
  world.ask('GET', path, { headers: HTML, cookies: cookies(world) });
const send = (world: World, act: string, fields: Readonly<Record<string, string>>) =>
  world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies: cookies(world),
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });
/** The value of a field of the page. */
const valueIn = (html = '', id = '') =>
  new RegExp(`<input id="${id}"[^>]*value="([^"]*)"`).exec(html)?.[1];
const labelIn = (html = '', id = '') => new RegExp(`<label for="${id}">([^<]*)<`).exec(html)?.[1];

describe('what is suggested for a paper', () => {
  it('says by whom: the envelope first, then text that reads well; nothing of it is a fact yet', async () => {
    const world = paperWorld();
    const { body } = await look(world);
    expect([valueIn(body, 'key-name'), labelIn(body, 'key-name')]).toEqual([
      '홍봉투',
      '보낸 사람 · 봉투에서 온 제안',
    ]);
    expect([valueIn(body, 'key-phone'), labelIn(body, 'key-phone')]).toEqual([
      '010-0000-1234',
      '전화 · 자동 인식에서 온 제안',
    ]);
    expect(labelIn(body, 'key-email')).toBe('전자우편');
    expect(body).toContain('“제안”이라고 표시된 칸은 확인되지 않은 것입니다.');
    // Above the form the petition itself names nobody.
    expect(body?.split('id="key-form"')[0]).not.toContain('홍봉투');
  });

  it.each([
    [80, true],
    [79, false],
    [42, false],
  ])('at a confidence of %i %% is the recognised text: %s', async (confidence, offered) => {
    const { body = '' } = await look(paperWorld({ confidence }));
    expect(valueIn(body, 'key-phone')).toBe(offered ? '010-0000-1234' : '');
    expect(body.includes('어떤 서류가 필요합니까')).toBe(offered);
    expect(body.includes('자동 인식이 글자를 잘 읽지 못해 그림만 보여 드립니다.')).toBe(!offered);
    // The envelope's own word does not depend on it.
    expect(valueIn(body, 'key-name')).toBe('홍봉투');
  });
});

it('a letter that may speak of a person of staff is read by the head, whoever wrote it down', async () => {
  const world = paperWorld();
  const written = { title: '서류', kind: 'complaint', name: '홍길동' };
  const { statusCode } = await send(world, 'key', { ...written, text: '직원이 불친절했습니다.' });
  expect(statusCode).toBe(303);
  const asked = world.life.notices.filter(({ kind }) => kind === 'maybe-report');
  expect(asked.map(({ to }) => to)).toEqual(['care-head']);
});

it.each([
  ['ahead', '2030-01-01T10:00'],
  ['of the year before', '2025-01-01T10:00'],
])('a stamp that is %s is told at its field', async (_, stampedAt) => {
  const written = { title: '서류', text: '어떤 서류입니까', kind: 'question', name: '홍길동' };
  const { statusCode, body = '' } = await send(paperWorld(), 'key', { ...written, stampedAt });
  expect(statusCode).toBe(422);
  expect(body).toMatch(/<input id="key-stamp"[^>]*aria-invalid="true"/);
});

describe('turning a page', () => {
  const turn = (quarters: number) => ({ turn: `${PAPER}.1.${quarters}` });
  const turned = (world: World) => turnOf(world.life.petition.papers?.[0] ?? {}, 1);

  it('is kept for whoever looks next, and the button asks for the next quarter', async () => {
    const world = paperWorld();
    const before = await look(world);
    expect(before.body).toContain(`value="${PAPER}.1.1"`);
    expect(await send(world, 'turn', turn(1))).toMatchObject({
      statusCode: 303,
      headers: { location: `/desk/petitions/${KNOWN}?done=${KNOWN}.3.turn#done` },
    });
    expect(turned(world)).toBe(1);
    const { body } = await look(world);
    expect(body).toContain(`/papers/${PAPER}/pages/1?purpose=keying&amp;turn=1"`);
    expect(body).toContain(`value="${PAPER}.1.2"`);
    expect(world.life.events.at(-1)).toMatchObject({ type: 'PageTurned', by: 'care-1' });
    await send(world, 'turn', turn(0));
    expect(turned(world)).toBe(0);
  });

  it('keeps every word that was typed in the form beside it, as it was', async () => {
    const world = paperWorld();
    const typed = { title: '제가 적은 제목', text: '반쯤 적은 글', name: '', email: 'a@' };
    const { statusCode, body = '' } = await send(world, 'turn', { ...typed, ...turn(2) });
    expect([statusCode, turned(world)]).toEqual([200, 2]);
    expect(valueIn(body, 'key-title')).toBe('제가 적은 제목');
    expect(body).toContain('반쯤 적은 글</textarea>');
    expect([valueIn(body, 'key-name'), valueIn(body, 'key-email')]).toEqual(['', 'a@']);
    expect(body).not.toContain('role="alert"');
    expect(world.life.petition.unkeyed).toBe(true);
  });

  it('overtakes nobody: who writes meanwhile is not refused for it', async () => {
    const world = paperWorld();
    const seen = String(world.life.petition.version);
    await world.ask('POST', '/desk/turn', {
      headers: FORM,
      cookies: cookies(world, 'care-2'),
      body: new URLSearchParams({ number: KNOWN, ...turn(1) }).toString(),
    });
    expect((await send(world, 'key', { seen, title: '문의', text: '글' })).statusCode).toBe(303);
  });

  it('is only of a page that has a picture', async () => {
    const world = paperWorld();
    const { statusCode, body } = await send(world, 'turn', { turn: `${PAPER}.3.1` });
    expect([statusCode, body?.includes('role="alert"') ?? false]).toEqual([409, true]);
    expect(world.life.petition.papers?.[0]?.turns).toBeUndefined();
  });

  it('Enter in a field saves: the first button of the form turns nothing', async () => {
    const { body = '' } = await look(paperWorld());
    const buttons = [...body.matchAll(/<button[^>]*form="key-form"[^>]*>/g)].map(([tag]) => tag);
    expect(buttons[0]).not.toContain('formaction');
    expect(buttons[1]).toContain('formaction="/desk/turn"');
  });
});

describe('a paper that was written down', () => {
  const words = { title: '휴업급여 서류 문의', text: '어떤 서류가 필요합니까', name: '홍가상' };

  it('says to which department and person it went, and leads to the next paper', async () => {
    const world = paperWorld();
    const { headers } = await send(world, 'key', words);
    expect(String(headers?.location).split('?')[0]).toBe(`/desk/petitions/${KNOWN}/keyed`);
    const { statusCode, body = '' } = await look(world, `/desk/petitions/${KNOWN}/keyed`);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/<strong>2026-000001-5 민원은 .+부 .+ 담당자에게 갔습니다\.<\/strong>/);
    expect(body).toContain('연락처가 없어 접수증을 보낼 수 없습니다.');
    expect(body).toContain('더 입력할 종이가 없습니다.');
    expect(body).toContain('href="/desk/worklist?filter=unkeyed"');
  });

  it('is shown to nobody who neither wrote it down nor may open it, and not before', async () => {
    const world = paperWorld();
    expect((await look(world, `/desk/petitions/${KNOWN}/keyed`)).statusCode).toBe(404);
    await send(world, 'key', words);
    const stranger = await world.ask('GET', `/desk/petitions/${KNOWN}/keyed`, {
      headers: HTML,
      cookies: cookies(world, 'support-1'),
    });
    // As on the petition's own page: whose link told of it hears who has it now.
    expect(stranger.statusCode).toBe(403);
    expect(stranger.body).not.toContain('갔습니다');
  });
});

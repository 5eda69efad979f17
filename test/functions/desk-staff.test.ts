import { describe, expect, it } from 'vitest';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';

const path = `/desk/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;

const cookieOf = (world: World) => [`desk-${KNOWN}=${world.token()}`];
const answerForm = (world: World, text: string) =>
  world.ask('POST', '/desk/answer', {
    headers: FORM,
    cookies: cookieOf(world),
    body: new URLSearchParams({
      ...{ number: KNOWN, text, checked: 'form', questions: 'yes', grounds: 'yes' },
    }).toString(),
  });
const post = (world: World, act: string, body: object) =>
  world.ask('POST', `/desk/${act}`, {
    headers: { ...JSON_BODY, authorization: `Bearer ${world.token()}` },
    body: JSON.stringify({ number: KNOWN, ...body }),
  });

describe('a link', () => {
  it('first sets a cookie and changes nothing; the clean address shows the petition and accepts it', async () => {
    const world = deskWorld();
    const entered = await world.ask('GET', path, { headers: HTML, query: { t: world.token() } });
    expect([entered.statusCode, entered.headers?.location]).toEqual([303, `${path}#todo`]);
    expect(world.life.petition.acceptedAt).toBeUndefined();
    const { statusCode, body } = await world.ask('GET', path, {
      headers: HTML,
      cookies: cookieOf(world),
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('휴업급여 &lt;서류&gt;');
    expect(body).toContain('<label for="text">민원인에게 보낼 답변</label>');
    expect(body).not.toContain('<script');
    expect(world.life.petition.status).toBe('accepted');
  });

  it('says that it has expired and whom to call', async () => {
    const world = deskWorld();
    const query = { t: world.token('2026-11-24 10:30') };
    const { statusCode, body } = await world.ask('GET', path, { headers: HTML, query });
    expect(statusCode).toBe(401);
    expect(body).toContain('링크의 기간이 지났습니다');
    expect(body).toContain('033-000-1002');
    const api = await world.ask('GET', path, { headers: {}, query });
    expect(JSON.parse(api.body ?? '')).toMatchObject({
      type: 'urn:ihaeng:problem:link-expired',
      status: 401,
    });
  });

  it('opens no other petition', async () => {
    const world = deskWorld();
    const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', '2026-000002-3')}`];
    const { statusCode, body } = await world.ask('GET', path, { headers: HTML, cookies });
    expect(statusCode).toBe(401);
    expect(body).not.toContain('휴업급여');
  });
});

describe('an answer from the form', () => {
  it('leads back to the petition, which says that it was sent', async () => {
    const world = deskWorld();
    const { statusCode, headers } = await answerForm(world, '필요한 서류는\r\n세 가지입니다.');
    const { version } = world.life.petition;
    const location = `${path}?done=${KNOWN}.${version}.answer#done`;
    expect([statusCode, headers?.location]).toEqual([303, location]);
    expect(world.life.pledge('answer-24h').state).toBe('kept');
    const { body } = await world.ask('GET', path, { headers: HTML, cookies: cookieOf(world) });
    expect(body).toContain('2026년 11월 24일(화) 오전 10시 30분에 답변을 보냈습니다.');
  });

  it.each([
    ['nothing but spaces', ' \r\n '],
    ['more than 20,000 characters', '가'.repeat(20_001)],
  ])('comes back with a sentence when it is %s, as it was typed', async (_, text) => {
    const { statusCode, body } = await answerForm(deskWorld(), text);
    expect(statusCode).toBe(422);
    expect(body).toContain('답변을 적어 주십시오. 20,000자까지 쓸 수 있습니다.');
    expect(body).toContain(`>\n${text.replace('\r\n', '\n')}</textarea>`);
  });

  it('counts a line end once, as the browser does', async () => {
    const text = `${'가'.repeat(19_998)}\r\n나`; // 20,000 as it is kept
    expect((await answerForm(deskWorld(), text)).statusCode).toBe(303);
  });

  it('says why a petition that is over takes none', async () => {
    const world = deskWorld();
    await answerForm(world, '답변입니다.');
    await post(world, 'close', { reason: 'answered' });
    const { statusCode, body } = await answerForm(world, '하나 더 있습니다.');
    expect(statusCode).toBe(409);
    expect(body).toContain('이미 끝났거나, 취하하셨거나, 다른 기관으로 보낸 민원입니다.');
    expect(body).toContain('하나 더 있습니다.');
  });
});

describe('a passing fault', () => {
  it('keeps what was typed and says when to try again', async () => {
    const world = deskWorld();
    world.busy = true;
    const { statusCode, headers, body } = await answerForm(world, '이 답변은 남아 있어야 합니다.');
    expect([statusCode, headers?.['retry-after']]).toEqual([503, '2']);
    expect(body).toContain('이 답변은 남아 있어야 합니다.');
  });
});

describe('refusals of acts', () => {
  it.each([
    ['assign', { to: 'nobody' }, 422, 'unknown-person'],
    [
      'extend',
      { reason: 'consultation', newDueAt: '2026-11-24T11:00:00+09:00', sentence: '협의 중' },
      422,
      'date-out-of-range',
    ],
    [
      'extend',
      { reason: 'workload', newDueAt: '2026-11-26T10:00:00+09:00', sentence: '바쁨' },
      422,
      'invalid-request',
    ],
    ['close', { reason: 'answered' }, 409, 'not-answered'],
  ])('%s %j: %i %s', async (act, body, status, code) => {
    const reply = await post(deskWorld(), act, body);
    expect(reply.statusCode).toBe(status);
    expect(JSON.parse(reply.body ?? '')).toMatchObject({
      type: `urn:ihaeng:problem:${code}`,
      status,
    });
  });

  it('an unknown act is not found, and no log line quotes a text', async () => {
    const world = deskWorld();
    expect((await post(world, 'erase', {})).statusCode).toBe(404);
    await answerForm(world, '비밀 답변');
    expect(JSON.stringify(world.lines)).not.toContain('비밀');
  });
});

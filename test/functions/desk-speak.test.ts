import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN, readable, UNKNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const path = `/petitions/${KNOWN}`;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const says = (world: World, text: string, to = `${path}/messages`) =>
  world.ask('POST', to, { headers: FORM, cookies: [`code=${world.code}`], body: form({ text }) });
const rates = (world: World, fields: Record<string, string>) =>
  world.ask('POST', `${path}/rating`, {
    headers: FORM,
    cookies: [`code=${world.code}`],
    body: form(fields),
  });
const sends = (world: World, what: string, body: unknown, code = world.code) =>
  world.ask('POST', `${path}/${what}`, {
    headers: { ...JSON_BODY, authorization: `Bearer ${code}` },
    body: JSON.stringify(body),
  });
const sees = async (world: World, query?: Record<string, string>) => {
  const asked = { headers: HTML, cookies: [`code=${world.code}`], ...(query && { query }) };
  return readable((await world.ask('GET', path, asked)).body);
};
const answered = (world: World, at = '2026-11-24 14:00') => {
  world.at(at);
  world.life.does((p, t) =>
    answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: 'care-1', at: kst(at) })),
  );
};

describe('a message', () => {
  it('goes to the person in charge, stands on both pages and in no mail or log', async () => {
    const world = deskWorld();
    const sent = await says(world, '서류를 한 가지 더 <보냅니다>\r\n감사합니다');
    expect(sent).toMatchObject({ statusCode: 303, headers: { location: `${path}?done=message` } });
    expect(world.life.notices.at(-1)).toEqual({
      kind: 'message',
      to: 'care-1',
      recipientIs: 'assignee',
    });
    const citizens = await sees(world, { done: 'message' });
    expect(citizens).toContain('글을 담당자에게 전달했습니다.');
    expect(citizens).toContain('서류를 한 가지 더 &lt;보냅니다&gt;<br>\n감사합니다');
    const staff = await world.ask('GET', `/desk${path}`, {
      headers: HTML,
      cookies: [`desk-${KNOWN}=${world.token()}`],
    });
    expect(staff.body).toContain('서류를 한 가지 더');
    expect(JSON.stringify([world.life.events, world.life.notices, world.lines])).not.toContain(
      '서류',
    );
  });

  it('is kept without the identifiers that nobody asked for', async () => {
    const world = deskWorld();
    await says(world, '제 번호는 900101-1234568 입니다');
    const page = await sees(world);
    expect(page).toContain('제 번호는 900101-1****** 입니다');
    expect(page).not.toContain('1234568');
  });

  it('is one message when it comes twice', async () => {
    const world = deskWorld();
    expect((await sends(world, 'messages', { text: '한 번만' })).statusCode).toBe(201);
    world.at('2026-11-24 10:39');
    expect((await sends(world, 'messages', { text: ' 한 번만\r\n' })).statusCode).toBe(200);
    world.at('2026-11-24 10:40');
    expect((await sends(world, 'messages', { text: '한 번만' })).statusCode).toBe(201);
  });

  it.each([{}, { text: ' \n' }, { text: 'x'.repeat(20_001) }, { text: 'x', more: 1 }, { text: 1 }])(
    'is refused where it is not one: %o',
    async (body) => {
      const world = deskWorld();
      expect((await sends(world, 'messages', body)).statusCode).toBe(400);
      expect(world.life.events.some(({ type }) => type === 'MessageAdded')).toBe(false);
    },
  );

  it('comes back as it was typed when it cannot be kept, with the way to its field', async () => {
    const world = deskWorld();
    const long = await says(world, `${'가'.repeat(20_000)}나`);
    expect(long.statusCode).toBe(400);
    expect(long.body).toContain('<a href="#message">전할 말을 적어 주십시오');
    expect(long.body).toContain('가나</textarea>');
    world.busy = true;
    const busy = await says(world, '잃지 말 것');
    expect(busy).toMatchObject({ statusCode: 503, headers: { 'retry-after': '2' } });
    expect(busy.body).toContain('잃지 말 것</textarea>');
  });

  it('is refused on a withdrawn petition with a sentence', async () => {
    const world = deskWorld();
    await sends(world, 'withdrawal', {});
    const refused = await sends(world, 'messages', { text: '하나 더' });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain('취하하신 민원입니다');
    expect(await sees(world)).not.toContain('<textarea');
  });
});

describe('a rating', () => {
  it('is offered after the answer, and what is not solved is open again', async () => {
    const world = deskWorld();
    expect(await sees(world)).not.toContain('name="solved"');
    answered(world);
    expect(await sees(world)).toContain('name="solved"');
    world.at('2026-11-24 15:00');
    await rates(world, { solved: 'no', comment: '서류 이름이 빠졌습니다' });
    const page = await sees(world, { done: 'rating' });
    expect(page).toContain('답변으로 해결되지 않았다고 하셔서 다시 처리하고 있습니다.');
    expect(page).toContain('11월 25일(수) 오후 3시까지 답변드리겠습니다.');
    expect(page).toContain('서류 이름이 빠졌습니다');
    expect(page).not.toContain('name="solved"');
  });

  it('without a comment is one all the same', async () => {
    const world = deskWorld();
    answered(world);
    expect((await rates(world, { solved: 'yes', comment: '' })).statusCode).toBe(303);
    expect(await sees(world)).toContain(
      '의견을 들었습니다. 12월 1일(화) 오후 2시까지 바꾸실 수 있습니다.',
    );
  });

  it('that chooses nothing comes back with its comment', async () => {
    const world = deskWorld();
    answered(world);
    const wrong = await rates(world, { comment: '말만' });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.body).toContain('<a href="#rating">셋 가운데 하나를 골라');
    expect(wrong.body).toContain('말만</textarea>');
  });

  it('is refused before there is an answer, and after seven days', async () => {
    const world = deskWorld();
    expect((await sends(world, 'rating', { solved: 'no' })).statusCode).toBe(409);
    answered(world);
    await sends(world, 'rating', { solved: 'yes' });
    world.at('2026-12-01 14:01');
    const late = await sends(world, 'rating', { solved: 'no' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('7일이 지나');
    expect(await sees(world)).not.toContain('name="solved"');
  });
});

describe('a withdrawal', () => {
  const explained = (world: World, language = 'ko') =>
    world.ask('GET', `${path}/withdrawal`, {
      headers: { ...HTML, 'accept-language': language },
      cookies: [`code=${world.code}`],
    });

  it('is explained first, and the explanation changes nothing', async () => {
    const world = deskWorld();
    const events = world.life.events.length;
    const page = await explained(world);
    expect(page.body).toContain('되돌릴 수 없습니다');
    expect(page.body).toContain(`<form method="post" action="${path}/withdrawal">`);
    expect(world.life.events).toHaveLength(events);
    expect((await explained(deskWorld({ language: 'en' }))).body).toContain('Withdraw it');
  });

  it('leads back to the page that says so', async () => {
    const world = deskWorld();
    const done = await world.ask('POST', `${path}/withdrawal`, {
      headers: FORM,
      cookies: [`code=${world.code}`],
      body: '',
    });
    expect(done).toMatchObject({
      statusCode: 303,
      headers: { location: `${path}?done=withdrawal` },
    });
    expect(await sees(world, { done: 'withdrawal' })).toContain('민원을 취하하셨습니다.');
    expect((await explained(world)).body).toContain('취하하신 민원입니다');
  });

  it('says why it cannot be done after the answer', async () => {
    const world = deskWorld();
    answered(world);
    expect((await explained(world)).body).toContain('이미 답변한 민원입니다');
  });

  it('is not claimed by an address alone', async () => {
    expect(await sees(deskWorld(), { done: 'withdrawal' })).not.toContain('취하하셨습니다');
  });
});

describe('a stranger', () => {
  it.each(['messages', 'rating', 'withdrawal'])(
    'learns nothing at %s: unknown number and wrong code are alike',
    async (what) => {
      const asked = async (number: string) => {
        const world = deskWorld();
        const { statusCode, body } = await world.ask('POST', `/petitions/${number}/${what}`, {
          headers: { ...JSON_BODY, authorization: 'Bearer AAAA-AAAA-AAAA' },
          body: '{"text":1}',
        });
        return { statusCode, body, reads: world.reads.length };
      };
      const wrong = await asked(KNOWN);
      expect(wrong.statusCode).toBe(404);
      expect(await asked(UNKNOWN)).toEqual(wrong);
    },
  );
});

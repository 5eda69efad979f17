import { describe, expect, it } from 'vitest';
import { deskWorld, HTML } from './desk-world.ts';
import { after, late } from './staff-cases.ts';

const objected = () => after(late(), ['objection', {}]);
const asked = async (
  person: string,
  query: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = HTML,
) => {
  const world = await objected();
  return await world.ask('GET', '/desk/learning', {
    headers,
    query,
    cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
  });
};

describe('what a department learns from', () => {
  it('is the head’s own: what broke, by cause, and the department of nobody else', async () => {
    const { statusCode, body = '' } = await asked('care-head');
    expect(statusCode).toBe(200);
    expect(body).toContain('24시간 답변');
    expect(body).toContain('알리지 않은 지연');
    expect(body).toContain('지키지 못함 1');
    expect(body).toContain('요양급여부');
    expect(body).not.toContain('고객지원처</a>');
  });

  it('names nobody: neither who has it nor which petition it was', async () => {
    const { body = '' } = await asked('care-head');
    for (const text of ['care-1', '2026-000001', '휴업급여']) expect(body).not.toContain(text);
  });

  it.each(['director', 'audit'])(
    'is all departments’ to the %s, each by itself',
    async (person) => {
      const { body = '' } = await asked(person, { department: 'care' });
      expect(body).toContain('고객지원처');
      expect(body).toContain('24시간 답변');
      const { body: other = '' } = await asked(person, { department: 'support' });
      expect(other).toContain('지키지 못한 약속이 없습니다');
    },
  );

  it.each([
    ['a colleague', 'care-1', {}],
    ['another head, of this one', 'support-head', { department: 'care' }],
    ['a head, of another one', 'care-head', { department: 'support' }],
    ['a head, of none that there is', 'care-head', { department: 'nowhere' }],
  ])('is refused to %s', async (_, person, query) => {
    const { statusCode, body = '' } = await asked(person, query);
    expect(statusCode).toBe(403);
    expect(body).toContain('부서장, 기관 책임자, 감사만 봅니다');
  });

  it('another month has its own; what lies ahead or is none is this one', async () => {
    expect((await asked('care-head', { month: '2026-10' })).body).toContain('2026년 10월');
    for (const month of ['2027-05', '2026-13', 'x'])
      expect((await asked('care-head', { month })).body).toContain('24시간 답변');
  });

  it('as JSON: counts by cause', async () => {
    const world = await objected();
    const { body } = await world.ask('GET', '/desk/learning', {
      headers: { accept: 'application/json' },
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-head')}`],
    });
    expect(JSON.parse(body ?? '')).toMatchObject({
      department: 'care',
      month: '2026-11',
      causes: [
        { cause: 'answer-24h', broke: 1, owed: 1, done: 1, again: 0 },
        { cause: 'objection', broke: 1, owed: 1, done: 0 },
      ],
    });
  });
});

it('the worklist leads whoever may see it there, and nobody else', async () => {
  const world = deskWorld();
  const of = async (person: string) =>
    (
      await world.ask('GET', '/desk/worklist', {
        headers: HTML,
        cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
      })
    ).body ?? '';
  expect(await of('care-head')).toContain('href="/desk/learning"');
  expect(await of('audit')).toContain('href="/desk/learning"');
  expect(await of('care-1')).not.toContain('/desk/learning');
});

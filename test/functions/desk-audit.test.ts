import { describe, expect, it } from 'vitest';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';
import { CASES, staff } from './staff-cases.ts';

type World = Awaited<ReturnType<(typeof CASES)['audit-visit']['in']>>;
const LOOKED = { visit: 'visit-1', found: 'looked-at', words: '안내문에 있습니다.' };
const ruled = () => CASES['audit-visit'].in();
const asked = async (
  world: World,
  person: string,
  path = '/desk/audit',
  { headers = HTML, query = {} }: { headers?: object; query?: object } = {},
) =>
  await world.ask('GET', path, {
    headers: { ...headers } as Record<string, string>,
    query: { ...query } as Record<string, string>,
    cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
  });

describe('the page of audit', () => {
  it('shows what was drawn, with a link to the very ruling, and how it stands', async () => {
    const world = await ruled();
    const { statusCode, body = '' } = await asked(world, 'audit');
    expect(statusCode).toBe(200);
    expect(body).toContain(`/desk/petitions/${KNOWN}#audit-visit-1`);
    expect(body).toContain('1건 가운데 1건을 뽑았습니다');
    expect(body).toContain('아직 살펴보지 않음');
    await staff(world, 'audit-visit', LOOKED, { person: 'audit' });
    expect((await asked(world, 'audit')).body).toContain('살펴봄');
  });

  it.each(['director', 'care-head', 'support-head', 'duty', 'care-1'])(
    'is refused to %s, and nothing of it shown',
    async (person) => {
      const { statusCode, body = '' } = await asked(await ruled(), person);
      expect(statusCode).toBe(403);
      expect(body).toContain('감사 부서만');
      expect(body).not.toContain(KNOWN);
    },
  );

  it('as JSON: the draw with its seed, who recurs, and what was issued alone', async () => {
    const world = await ruled();
    const headers = { accept: 'application/json' };
    const { body } = await asked(world, 'audit', '/desk/audit', { headers });
    expect(JSON.parse(body ?? '')).toEqual({
      month: '2026-10',
      draw: {
        ...{ seed: 'seed', of: 1 },
        drawn: [{ number: KNOWN, visit: 'visit-1', name: `${KNOWN}-visit-1`, state: 'open' }],
        hidden: 0,
      },
      ...{ recurring: [], alone: [], withdrawn: [] },
    });
  });

  it.each(['application/json', HTML.accept])(
    'names no petition in which audit itself is accused, as %s',
    async (accept) => {
      const world = await ruled();
      const { petition } = world.life;
      world.life.petition = {
        ...petition,
        apart: [{ from: '2026-000009-1', report: 'report-1', barred: ['audit'] }],
      };
      const { statusCode, body = '' } = await asked(world, 'audit', '/desk/audit', {
        headers: { accept },
      });
      expect(statusCode).toBe(200);
      expect(body).not.toContain(KNOWN);
      expect(body).toMatch(/1건 가운데 1건을 뽑았습니다. 그 가운데 1건은|"hidden":1/);
    },
  );

  it('shows the month that was asked for, and the one before where it lies ahead or is none', async () => {
    const world = await ruled();
    const of = async (month: string) =>
      (await asked(world, 'audit', undefined, { query: { month } })).body;
    expect(await of('2026-11')).toContain('2026년 11월</a>');
    for (const month of ['2027-05', '2026-13', 'x'])
      expect(await of(month)).toContain('aria-current="page">2026년 10월');
  });

  it('the worklist leads audit there, and nobody else', async () => {
    const world = deskWorld();
    const of = async (person: string) => (await asked(world, person, '/desk/worklist')).body ?? '';
    expect(await of('audit')).toContain('href="/desk/audit"');
    for (const person of ['director', 'care-head', 'care-1'])
      expect(await of(person)).not.toContain('/desk/audit');
  });
});

describe('what audit looks at in the petition', () => {
  it('opens without a link: the claim, the ruling, and the form', async () => {
    const { statusCode, body = '' } = await asked(
      await ruled(),
      'audit',
      `/desk/petitions/${KNOWN}`,
    );
    expect(statusCode).toBe(200);
    expect(body).toContain('id="audit-visit-1"');
    expect(body).toContain('action="/desk/audit-visit"');
  });

  it('no other petition is opened by it', async () => {
    const { statusCode } = await asked(deskWorld(), 'audit', `/desk/petitions/${KNOWN}`);
    expect(statusCode).not.toBe(200);
  });

  it('nobody else sees a form, and what audit wrote is read by head and director alone', async () => {
    const world = await ruled();
    const words = '안내문에 그 서류가 없습니다.';
    const page = async (person: string) => {
      const cookies = [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`];
      return (
        (await world.ask('GET', `/desk/petitions/${KNOWN}`, { headers: HTML, cookies })).body ?? ''
      );
    };
    for (const person of ['care-1', 'care-head', 'director'])
      expect(await page(person)).not.toContain('audit-visit-1');
    await staff(
      world,
      'audit-visit',
      { visit: 'visit-1', found: 'looked-at', words },
      { person: 'audit' },
    );
    for (const person of ['care-head', 'director']) {
      expect(await page(person)).toContain(words);
      expect(await page(person)).not.toContain('action="/desk/audit-visit"');
    }
    expect(await page('care-1')).not.toContain(words);
    expect(await page('audit')).toContain(words);
  });
});

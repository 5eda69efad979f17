import { describe, expect, it } from 'vitest';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const path = `/petitions/${KNOWN}`;
const JSON_ASKED = { accept: 'application/json' };

const withdraws = (world: World, body: string, headers: Readonly<Record<string, string>> = FORM) =>
  world.ask('POST', `${path}/withdrawal`, { headers, cookies: [`code=${world.code}`], body });
async function urged(body = 'urged=yes'): Promise<World> {
  const world = deskWorld();
  expect((await withdraws(world, body)).statusCode).toBe(303);
  return world;
}
const desk = async (
  world: World,
  address: string,
  person: string,
  headers: Readonly<Record<string, string>> = HTML,
) => {
  const own = [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
    `desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, person)}`,
  ];
  const cookies = address.includes(KNOWN) && person !== 'audit' ? own : own.slice(0, 1);
  return await world.ask('GET', address, { headers, cookies, query: { month: '2026-11' } });
};

describe('the page on which a petition is withdrawn', () => {
  it.each([
    ['ko', '누가 취하해 달라고 부탁하거나 권했습니까?', '감사 부서만 봅니다'],
    ['en', 'Did somebody ask you to withdraw it?', 'Only our audit reads the answer'],
  ] as const)(
    'asks, with nothing ticked before and nothing that must be: %s',
    async (language, asks, who) => {
      const { body = '' } = await deskWorld({ language }).ask('GET', `${path}/withdrawal`, {
        headers: { ...HTML, 'accept-language': language },
        cookies: [`code=${deskWorld({ language }).code}`],
      });
      expect(body).toContain(asks);
      expect(body).toContain(who);
      const radios = body.match(/<input type="radio" name="urged"[^>]*>/g) ?? [];
      expect(radios).toHaveLength(3);
      expect(radios.join()).not.toMatch(/checked|required/);
    },
  );

  it('without an answer withdraws all the same, also for a program that says nothing', async () => {
    for (const [body, headers] of [
      ['', FORM],
      ['', JSON_BODY],
      ['{}', JSON_BODY],
      ['urged=unsaid', FORM],
    ] as const) {
      const world = deskWorld();
      expect((await withdraws(world, body, headers)).statusCode).toBeLessThan(304);
      expect(world.life.petition.status).toBe('withdrawn');
      expect(world.life.petition.urged).toBeUndefined();
    }
  });

  it('refuses an answer that is none of the three, and nothing is written', async () => {
    const world = deskWorld();
    const { statusCode } = await withdraws(world, '{"urged":"maybe"}', JSON_BODY);
    expect(statusCode).toBe(400);
    expect(world.life.petition.status).not.toBe('withdrawn');
  });

  it('sent twice is once', async () => {
    const world = await urged();
    await withdraws(world, 'urged=yes');
    expect(world.life.notices.filter(({ kind }) => kind === 'withdrawal-urged')).toHaveLength(1);
  });
});

describe('that somebody asked them to', () => {
  it('stands on the page of audit, with a link that opens', async () => {
    const world = await urged();
    const { body = '' } = await desk(world, '/desk/audit', 'audit');
    expect(body).toContain('취하를 부탁받았다고 한 민원');
    expect(body).toContain(`href="/desk/petitions/${KNOWN}"`);
    expect((await desk(world, `/desk/petitions/${KNOWN}`, 'audit')).statusCode).toBe(200);
    const asked = await desk(world, '/desk/audit', 'audit', JSON_ASKED);
    expect(JSON.parse(asked.body ?? '')).toMatchObject({ withdrawn: [{ number: KNOWN }] });
  });

  it('is not there where they said no: audit has no list of that, and opens nothing', async () => {
    const world = await urged('urged=no');
    expect((await desk(world, '/desk/audit', 'audit')).body).not.toContain(KNOWN);
    expect((await desk(world, `/desk/petitions/${KNOWN}`, 'audit')).statusCode).not.toBe(200);
  });

  it.each(['care-1', 'care-head'])('is read by %s nowhere', async (person) => {
    const [yes, no] = await Promise.all([urged(), urged('urged=no')]);
    for (const headers of [HTML, JSON_ASKED]) {
      const pages = await Promise.all(
        [yes, no].map((world) => desk(world, `/desk/petitions/${KNOWN}`, person, headers)),
      );
      const [one, other] = pages.map(({ statusCode, body = '' }) => [
        statusCode,
        body.replace(/(name="(seal|requestKey)" value=")[^"]*|nonce="[^"]*"/g, '$1'),
      ]);
      expect(one?.[0]).toBe(200);
      expect(one).toEqual(other);
      expect(one?.[1]).toContain('취하');
    }
  });

  it('is not shown to audit where they are accused, or had the petition', async () => {
    const world = await urged();
    const { petition } = world.life;
    world.life.petition = {
      ...petition,
      apart: [{ from: '2026-000009-1', report: 'report-1', barred: ['audit'] }],
    };
    expect((await desk(world, '/desk/audit', 'audit')).body).not.toContain(KNOWN);
    world.life.petition = { ...petition, formerly: ['audit'] };
    expect((await desk(world, '/desk/audit', 'audit')).body).not.toContain(KNOWN);
  });
});

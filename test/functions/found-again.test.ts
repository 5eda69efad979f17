import { describe, expect, it } from 'vitest';
import { foundAgainFor } from '../../functions/staff/learning/found-again.ts';
import { learnsFrom } from '../../functions/staff/learning/rights.ts';
import { DAY } from '../../shared/charter/day.ts';
import { headOf } from '../../shared/organization/presence.ts';
import { kst, office, terms } from '../petition/world.ts';
import { HTML, KNOWN } from './desk-world.ts';
import { CASES, type World } from './staff-cases.ts';

const NOW = '2026-11-26 10:00';
const TITLE = '같은 직원에 대한 판단이 다시 나온 경우';

/** It was found twice about care-1, who stated their side, that it was so. */
async function foundTwice(): Promise<World> {
  const world = await CASES.measure.in();
  const [report] = world.life.petition.reports ?? [];
  if (!report?.found?.upheld) throw new Error('not upheld');
  world.life.petition = {
    ...world.life.petition,
    reports: [report, { ...report, id: 'report-2' }],
  };
  world.at(NOW);
  return world;
}
const asked = async (
  world: World,
  person: string,
  headers: Readonly<Record<string, string>> = HTML,
  query: Readonly<Record<string, string>> = { department: 'care' },
) => {
  const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`];
  return await world.ask('GET', '/desk/learning', { headers, query, cookies });
};

describe('about whom it was found again', () => {
  it('is named to the head, with the way to each finding, and counted nowhere', async () => {
    const world = await foundTwice();
    const { statusCode, body = '' } = await asked(world, 'care-head');
    expect(statusCode).toBe(200);
    expect(body).toContain(TITLE);
    const name = office.people.find(({ id }) => id === 'care-1')?.name ?? 'nobody';
    expect(body).toContain(name);
    for (const report of ['report-1', 'report-2'])
      expect(body).toContain(`href="/desk/petitions/${KNOWN}#${report}"`);
    const { days } = terms.charter.terms.visit.recurrence;
    expect(world.findingsAsked).toEqual([['care', kst(NOW) - days * DAY]]);
    const line = world.lines.find(({ purpose }) => purpose === 'recurrence');
    expect(line).toMatchObject({ by: 'care-head', subjects: KNOWN });
    expect(JSON.stringify(world.lines)).not.toContain('care-1');
  });

  it('is in their JSON as on their page', async () => {
    const { body } = await asked(await foundTwice(), 'care-head', { accept: 'application/json' });
    expect(JSON.parse(body ?? '').foundAgain).toMatchObject([
      {
        person: 'care-1',
        findings: [
          { number: KNOWN, report: 'report-1' },
          { number: KNOWN, report: 'report-2' },
        ],
      },
    ]);
  });

  it.each(['director', 'audit'])('is not even read for the %s', async (person) => {
    const world = await foundTwice();
    const { statusCode, body = '' } = await asked(world, person);
    expect(statusCode).toBe(200);
    for (const text of [TITLE, KNOWN, 'care-1']) expect(body).not.toContain(text);
    const json = await asked(world, person, { accept: 'application/json' });
    expect(JSON.parse(json.body ?? '')).not.toHaveProperty('foundAgain');
    expect(world.findingsAsked).toEqual([]);
  });

  it.each(['care-2', 'care-1', 'support-head'])(
    'is refused with the page to %s: a colleague, the person, another head',
    async (person) => {
      const world = await foundTwice();
      const { statusCode, body = '' } = await asked(world, person);
      expect(statusCode).toBe(403);
      for (const text of [TITLE, KNOWN]) expect(body).not.toContain(text);
      expect(world.findingsAsked).toEqual([]);
    },
  );

  it('is not on another head’s own page', async () => {
    const world = await foundTwice();
    const { statusCode, body = '' } = await asked(world, 'support-head', HTML, {});
    expect(statusCode).toBe(200);
    expect(body).not.toContain(TITLE);
  });

  it('says nothing where there is nobody, nor of one finding', async () => {
    const world = await CASES.measure.in();
    world.at(NOW);
    expect((await asked(world, 'care-head')).body).not.toContain(TITLE);
    const none = await asked(world, 'care-head', { accept: 'application/json' });
    expect(JSON.parse(none.body ?? '').foundAgain).toEqual([]);
  });
});

it('is not for who heads the department in the head’s absence, and stays the head’s', async () => {
  const now = kst(NOW);
  const away = {
    ...office,
    people: office.people.map((one) =>
      one.id === 'care-head'
        ? { ...one, absences: [{ category: 'leave' as const, from: now, until: now + DAY }] }
        : one,
    ),
  };
  const acting = headOf(away, 'care', now);
  expect(acting).not.toBe('care-head');
  expect(learnsFrom(acting, away, now)).toEqual(['care']);
  const asked: string[] = [];
  const deps = {
    findings: {
      of: async (department: string) => {
        asked.push(department);
        return [];
      },
    },
    glances: async () => ({
      petitions: new Map(),
      items: new Map(),
      calls: new Map(),
      publications: new Map(),
    }),
    clock: { now: () => now },
    log: () => {},
  };
  const given = { office: away, charter: terms.charter };
  expect(await foundAgainFor(acting, 'care', given, deps)).toBeUndefined();
  expect(asked).toEqual([]);
  expect(await foundAgainFor('care-head', 'care', given, deps)).toEqual([]);
  expect(asked).toEqual(['care']);
});

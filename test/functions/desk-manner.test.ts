import { describe, expect, it } from 'vitest';
import { terms } from '../petition/world.ts';
import { type deskWorld, HTML } from './desk-world.ts';
import { counted, OLD } from './manner-world.ts';

type World = ReturnType<typeof deskWorld>;
const asked = async (
  world: World,
  person: string,
  query: Readonly<Record<string, string>> = { month: OLD },
  headers: Readonly<Record<string, string>> = {},
) => {
  const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`];
  return await world.ask('GET', '/desk/manner', { headers, query, cookies });
};
const read = async (...given: Parameters<typeof asked>) => {
  const { statusCode, body = '' } = await asked(...given);
  return { statusCode, ...JSON.parse(body) };
};
const of = (figures: readonly { clause: string }[], clause = 'P7.2') =>
  figures.find((one) => one.clause === clause);

/** Who has which figures in the month: care-1 broke all of theirs, care-2 and the head of care kept theirs. */
const ALL = terms.office.people.map(({ id }) => id);
const TEAMS: Readonly<Record<string, readonly string[]>> = {
  'care-head': ['care'],
  'support-head': ['care', 'support'], // of customer support
  director: ['care', 'support'],
};

describe('who may read what', () => {
  const matrix = ALL.flatMap((person) =>
    [undefined, 'care', 'support', 'nowhere'].map((department): [string, string | undefined] => [
      person,
      department,
    ]),
  );
  it.each(matrix)('%s, of %s', async (person, department) => {
    const world = counted();
    const query = { month: OLD, ...(department && { department }) };
    const teams = TEAMS[person] ?? [];
    const { statusCode, own, team } = await read(world, person, query);
    if (department !== undefined && !teams.includes(department)) {
      expect(statusCode).toBe(403);
      expect(own ?? team).toBeUndefined();
      return;
    }
    expect(statusCode).toBe(200);
    // Their own, and of nobody else: whoever had no contact has none.
    const mine = {
      'care-1': { kept: 0, broken: 4 },
      'care-2': { kept: 8, broken: 0 },
      'care-head': { kept: 8, broken: 0 },
    }[person];
    expect(of(own)).toEqual(
      mine ? expect.objectContaining({ measured: mine }) : { clause: 'P7.2', unseen: 'none' },
    );
    const chosen = department ?? teams[0];
    if (chosen === undefined) expect(team).toBeUndefined();
    else expect(team.department).toBe(chosen);
    if (chosen === 'care')
      expect(of(team.figures)).toMatchObject({ contacts: 20, measured: { kept: 16, broken: 4 } });
  });

  it('a deputy reads the team for an absent head, and nothing of the head’s own', async () => {
    const away = {
      ...terms,
      office: {
        ...terms.office,
        people: terms.office.people.map((one) =>
          one.id === 'care-head'
            ? {
                ...one,
                deputy: 'care-2',
                absences: [{ from: 0, until: Number.MAX_SAFE_INTEGER, category: 'leave' as const }],
              }
            : one,
        ),
      },
    };
    const { own, team } = await read(counted({ given: away }), 'care-2');
    expect(team.department).toBe('care');
    expect(of(own)).toMatchObject({ measured: { kept: 8, broken: 0 } });
  });

  it('no page, log or answer names a person: neither another’s id nor their counts by themselves', async () => {
    for (const person of ['care-head', 'director', 'support-head', 'audit']) {
      const world = counted();
      const { body = '' } = await asked(
        world,
        person,
        { month: OLD, ...(TEAMS[person]?.includes('care') && { department: 'care' }) },
        HTML,
      );
      for (const other of ALL.filter((id) => id !== person)) expect(body).not.toContain(other);
      expect(JSON.stringify(world.lines)).not.toMatch(/broken|kept/);
    }
  });
});

describe('the page', () => {
  it('says that it is not for appraisal, ranks nobody, and has the departments in the order of the office', async () => {
    const { body = '' } = await asked(
      counted(),
      'director',
      { month: OLD, department: 'care' },
      HTML,
    );
    expect(body).toContain('평가에 쓰지 않습니다. 사람의 순위도 매기지 않습니다');
    expect(body).toContain('지킴 16 / 20 (80%)');
    expect(body).toContain('확인된 비율: 기계의 기록 100%, 고객의 말 0%');
    expect(body.indexOf('>요양급여부</a>')).toBeLessThan(body.indexOf('>고객지원처</a>'));
  });

  it('shows nothing of nine contacts, and says why', async () => {
    const { body = '' } = await asked(counted({ each: 3 }), 'care-head', { month: OLD }, HTML);
    expect(body).toContain('열 건이 안 되거나 3명이 안 되어 보이지 않습니다');
    expect(body).not.toContain('지킴 6 /');
  });

  it('shows a person the running month of theirs, and no team’s before it is over', async () => {
    const world = counted({ day: '2026-11-24' });
    const { own, team } = await read(world, 'care-head', { month: '2026-11' });
    expect(of(own)).toMatchObject({ measured: { kept: 8, broken: 0 } });
    expect(team).toBeUndefined();
    const { body = '' } = await asked(world, 'care-head', { month: '2026-11' }, HTML);
    expect(body).toContain('부서의 지표는 달이 끝나면 보입니다');
    expect(body).toContain('의견을 들은 2026년 1월 2일(금)부터 셉니다');
  });

  it('has nothing while no day of the consultation is set, and says so', async () => {
    const world = counted({ off: true });
    const { own } = await read(world, 'care-1');
    expect(
      own.every(({ unseen }: { unseen?: string }) => unseen === 'off' || unseen === 'never'),
    ).toBe(true);
    const { body = '' } = await asked(world, 'care-1', { month: OLD }, HTML);
    expect(body).toContain('직원의 의견을 들은 날이 정해지지 않아');
    expect(body).toContain('재지 않았습니다');
  });

  it('says of a tidy appearance that nobody measures it', async () => {
    const { own } = await read(counted(), 'care-1');
    expect(of(own, 'P4.2')).toEqual({ clause: 'P4.2', unseen: 'never' });
  });

  it('stands in everybody’s worklist', async () => {
    const world = counted();
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-1')}`];
    const { body } = await world.ask('GET', '/desk/worklist', { headers: HTML, cookies });
    expect(body).toContain('href="/desk/manner"');
  });
});

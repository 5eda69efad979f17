import { describe, expect, it } from 'vitest';
import { MOST_LOOKS } from '../../functions/staff/worklist/beyond.ts';
import { queryOf } from '../../functions/staff/worklist/query.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { digitsOf } from '../../shared/text/phone.ts';
import { ITEM, ItemLife, WANTED } from '../improvement/house.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { SPELLINGS } from '../text/phone-spellings.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN, UNKNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const worldOf = () => {
  const world = deskWorld();
  const petitioner = { name: '홍가상', phone: '010-0000-4821', email: 'petitioner@example.com' };
  world.texts.set('submission', { title: '휴업급여 서류 문의', body: '비밀', petitioner });
  return world;
};
const finds = async (world: World, person: string, q: string, purpose?: string) => {
  const { body, statusCode } = await world.ask('POST', '/desk/search', {
    headers: {
      ...JSON_BODY,
      authorization: `Bearer ${world.token('2026-12-24 00:00', '', person)}`,
    },
    body: JSON.stringify({ q, ...(purpose && { purpose }) }),
  });
  return { statusCode, ...JSON.parse(body ?? '{}') };
};
describe('a search', () => {
  it.each([
    ['010–0000–4821', '010-0000-4821'],
    ['전화 010·0000·4821', '010-0000-4821'],
    ['001-82-10-0000-4821', '010-0000-4821'],
    ['02-000-4821', '02-000-4821 (내선 12)'],
    ['02-000-4821 (내선 12)', '02-000-4821 (내선 12)'],
    ['+82 1588-4821', '1588-4821'],
    ['82-10-0000-4821', '82-10-0000-4821'],
    ['4821', '02-000-4821 (내선 12)'],
  ])('finds by %s whom is called by %s', async (q, phone) => {
    const world = worldOf();
    world.texts.set('submission', { title: '문의', body: '비밀', petitioner: { phone } });
    expect((await finds(world, 'care-1', q)).found).toHaveLength(1);
  });

  it.each([
    ['a name', '홍가상', 1],
    ['a part of a name', '가상', 1],
    ['a title with other spaces', '휴업 급여서류', 1],
    ['a telephone number', '010 0000 4821', 1],
    ['one as it is dialled from abroad', '+82 10-0000-4821', 1],
    ['its last four digits', '4821', 1],
    ['an address', 'Petitioner@example.com', 1],
    ['a receipt number', KNOWN, 1],
    ['some digits of one', KNOWN.slice(-4), 1],
    ['somebody else’s name', '김가상', 0],
    ['what only the text says', '비밀', 0],
    ['one letter', '홍', 0],
    ['nothing', '  ', 0],
  ])('by %s', async (_, q, count) => {
    const { found } = await finds(worldOf(), 'care-1', q);
    expect(found).toHaveLength(count);
    expect(JSON.stringify(found)).not.toMatch(/홍가상|4821|petitioner@/);
  });

  it.each(['care-head', 'care-1'])('finds it for %s, an answered one too', async (person) => {
    const world = worldOf();
    const by = { by: 'care-1', at: kst('2026-11-24 10:29') };
    world.life.does((p, t) => answer(p, { answer: 'answer-2', hash: 'h' }, context(t, by)));
    const { found } = await finds(world, person, '홍가상');
    expect(found).toMatchObject([{ number: KNOWN, status: 'answered', owed: [] }]);
  });

  it.each(['홍가상', '휴업급여', KNOWN, '010-0000-4821'])(
    'finds nothing of another’s by %s',
    async (q) => {
      const world = worldOf();
      const { found, elsewhere } = await finds(world, 'support-1', q);
      expect([found, elsewhere]).toEqual([[], undefined]);
    },
  );

  it('tells of another’s number, department and person in charge alone, for a purpose, and logs it', async () => {
    const world = worldOf();
    const { elsewhere } = await finds(world, 'support-1', KNOWN, 'caller');
    expect(elsewhere).toEqual([{ number: KNOWN, department: 'care', assignee: 'care-1' }]);
    await finds(world, 'support-1', UNKNOWN, 'records');
    const logged = world.lines.filter(({ message }) => message.startsWith('looked beyond'));
    expect(logged).toMatchObject([
      { by: 'support-1', purpose: 'caller', subjects: KNOWN },
      { by: 'support-1', purpose: 'records', subjects: '' },
    ]);
    expect((await finds(world, 'support-1', KNOWN, 'curious')).statusCode).toBe(400);
    expect((await finds(world, 'support-1', '휴업급여', 'caller')).elsewhere).toBeUndefined();
  });

  it('ends after as many looks elsewhere as anybody’s work needs', async () => {
    const world = worldOf();
    for (let i = 0; i < MOST_LOOKS; i += 1) await finds(world, 'support-1', KNOWN, 'caller');
    expect((await finds(world, 'support-1', KNOWN, 'caller')).statusCode).toBe(429);
    expect((await finds(world, 'duty', KNOWN, 'caller')).statusCode).toBe(200);
  });

  it('has what was typed in its field again, and in no log', async () => {
    const world = worldOf();
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'support-1')}`];
    const body = new URLSearchParams({ q: '010-0000-4821' }).toString();
    const reply = await world.ask('POST', '/desk/search', { headers: FORM, cookies, body });
    expect(reply.body).toContain('value="010-0000-4821"');
    expect(reply.body).toContain('name="purpose"');
    expect(JSON.stringify(world.lines)).not.toContain('4821');
  });
});

describe('an item of improvement', () => {
  const over = { result: 'done', said: { ko: '조례가 바뀌었습니다.' } } as const;

  it.each([ITEM, ` ${ITEM.toLowerCase()} `, 'Ｉ－2026－000001－4－1'])(
    'is found by its number, %s, by whoever is of the office',
    async (q) => {
      const { found } = await finds(deskWorld({ items: [new ItemLife()] }), 'support-1', q);
      expect(found).toMatchObject([
        { number: ITEM, kind: 'improvement', title: WANTED.change, address: `/desk/items/${ITEM}` },
      ]);
    },
  );

  it('is found when it is over, too, and asks for no purpose', async () => {
    const life = new ItemLife();
    life.reviews('care-1', kst('2026-11-24 10:29'), over);
    const world = deskWorld({ items: [life] });
    expect((await finds(world, 'support-1', ITEM)).found).toMatchObject([
      { number: ITEM, owed: [] },
    ]);
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'support-1')}`];
    const body = new URLSearchParams({ q: ITEM }).toString();
    const page = await world.ask('POST', '/desk/search', { headers: FORM, cookies, body });
    expect(page.body).toContain('끝난 과제');
    expect(page.body).not.toContain('name="purpose"');
  });

  it('of somebody who is away is a list away from their head, who stands in', async () => {
    const absences = [
      { from: kst('2026-11-23 00:00'), until: kst('2026-12-01 00:00'), category: 'leave' as const },
    ];
    const people = terms.office.people.map((one) =>
      one.id === 'care-1' ? { ...one, deputy: 'care-head', absences } : one,
    );
    const world = deskWorld({ given: { ...terms, office: { ...terms.office, people } } });
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-head')}`];
    const { body } = await world.ask('GET', '/desk/worklist', { headers: HTML, cookies });
    expect(body).toContain('/desk/worklist?person=care-1');
  });
});

it.each([
  ['01000004821', { digits: '01000004821', contact: '01000004821' }],
  ['０１０－００００－４８２１', { digits: '01000004821', contact: '01000004821' }],
  ['+82 10 0000 4821', { digits: '01000004821', contact: '01000004821' }],
  ['홍 가상', { text: '홍가상', held: [] }],
])('%s is read as it is meant', (typed, query) => {
  expect(queryOf(typed)).toMatchObject(query);
});

it.each(SPELLINGS)('%s is looked for as intake keeps it', (typed, kept) => {
  const digits = digitsOf(kept);
  expect(queryOf(typed)).toMatchObject({ contact: digits, digits });
});

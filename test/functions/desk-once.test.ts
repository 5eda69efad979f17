import { afterEach, describe, expect, it, vi } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { consultationOf, linkToken, openedAt } from '../../shared/privacy/link.ts';
import { ITEM_TYPED } from '../improvement/typed.ts';
import { kst } from '../petition/world.ts';
import { refused, represented, waiting } from './desk-pauses.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';
import {
  after,
  approvedByLaw,
  CASES,
  type Case,
  callable,
  checked,
  consulted,
  DIGITS,
  type Fields,
  HOME_PLAN,
  keys,
  late,
  prepared,
  promised,
  type Sending,
  shownBack,
  staff,
  type World,
} from './staff-cases.ts';

const stands = ({ life, mails }: World) => [
  life.petition.version,
  life.notices.length,
  mails.all.length,
];

afterEach(() => void vi.restoreAllMocks());

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])('%s, sent twice', (name) => {
  it('under one key of a client: the first result, and nothing more', async () => {
    const { world, fields, person } = await prepared(name);
    const before = world.life.petition.version;
    const first = await staff(world, name, fields, { person, key: 'k-1' });
    expect([first.statusCode, world.life.petition.version]).toEqual([200, before + 1]);
    const stood = stands(world);
    expect(await staff(world, name, fields, { person, key: 'k-1' })).toEqual(first);
    expect(stands(world)).toEqual(stood);
  });

  it('by one form: it leads to where it led, and nothing more', async () => {
    const { world, fields, person } = await prepared(name);
    const key = 'a-form-of-this-page-1';
    const first = await staff(world, name, fields, { person, key, as: 'form' });
    expect(first.statusCode).toBe(303);
    const stood = stands(world);
    expect(await staff(world, name, fields, { person, key, as: 'form' })).toEqual(first);
    expect(stands(world)).toEqual(stood);
  });

  it('without a key: the same for ten minutes', async () => {
    const { world, fields, person } = await prepared(name);
    const first = await staff(world, name, fields, { person });
    expect(first.statusCode).toBe(200);
    const stood = stands(world);
    expect(await staff(world, name, fields, { person })).toEqual(first);
    expect(stands(world)).toEqual(stood);
  });
});

describe('a key', () => {
  const answer = { text: '답변입니다.', checked };

  it('that comes with other words is refused, and nothing is written', async () => {
    const world = deskWorld();
    await staff(world, 'note', { text: '하나' }, { key: 'k-1' });
    const stood = stands(world);
    const other = await staff(world, 'note', { text: '둘' }, { key: 'k-1' });
    expect([other.statusCode, other.body]).toEqual([422, expect.stringContaining('key-reused')]);
    expect(stands(world)).toEqual(stood);
  });

  it('holds for a day, also when the petition is over and somebody else has it', async () => {
    const world = deskWorld();
    const first = await staff(world, 'transfer-out', CASES['transfer-out'].body as Fields, {
      key: 'k-1',
    });
    expect(first.statusCode).toBe(200);
    const handed = deskWorld();
    await staff(handed, 'assign', { to: 'care-2' }, { key: 'k-2' });
    const stood = stands(handed);
    handed.at('2026-11-24 10:55');
    expect((await staff(handed, 'assign', { to: 'care-2' }, { key: 'k-2' })).statusCode).toBe(200);
    expect(stands(handed)).toEqual(stood);
    world.at('2026-11-25 10:29');
    const again = await staff(world, 'transfer-out', CASES['transfer-out'].body as Fields, {
      key: 'k-1',
    });
    expect(again).toEqual(first);
  });

  it('is the person’s own: another person’s same key is another act', async () => {
    const world = deskWorld();
    await staff(world, 'note', { text: '하나' }, { key: 'k-1' });
    const { version } = world.life.petition;
    await staff(world, 'note', { text: '하나' }, { key: 'k-1', person: 'care-head' });
    expect(world.life.petition.version).toBe(version + 1);
  });

  it('is not spent by what was refused', async () => {
    const world = deskWorld();
    const gap = await staff(world, 'answer', { text: '{{빈칸}}', checked }, { key: 'k-1' });
    expect(gap.statusCode).toBe(422);
    expect((await staff(world, 'answer', answer, { key: 'k-1' })).statusCode).toBe(200);
  });

  it('of two at once lets one through', async () => {
    const world = deskWorld();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => staff(world, 'answer', answer, { key: 'k-1' })),
    );
    expect(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(world.life.notices.filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });
});

describe('without a key', () => {
  const answers = (world: World) => world.life.notices.filter(({ kind }) => kind === 'answer');
  const answer = { text: '답변입니다.', checked };

  it('the same answer after ten minutes is another one', async () => {
    const world = deskWorld();
    await staff(world, 'answer', answer);
    world.at('2026-11-24 10:39:59');
    await staff(world, 'answer', answer);
    expect(answers(world)).toHaveLength(1);
    world.at('2026-11-24 10:40');
    await staff(world, 'answer', answer);
    expect(answers(world)).toHaveLength(2);
  });

  it('other words are another act', async () => {
    const world = deskWorld();
    await staff(world, 'answer', answer);
    await staff(world, 'answer', { ...answer, text: '고친 답변입니다.' });
    expect(answers(world)).toHaveLength(2);
  });

  it('what the petitioner opened again is answered again, once', async () => {
    const world = deskWorld();
    await staff(world, 'answer', answer);
    const rated = await citizen(world, '/rating', { solved: 'no' });
    expect(rated.statusCode).toBe(201);
    for (let n = 0; n < 3; n += 1)
      expect((await staff(world, 'answer', answer)).statusCode).toBe(200);
    expect(answers(world)).toHaveLength(2);
  });

  it('a note of somebody in between makes no other act of it', async () => {
    const world = deskWorld();
    await staff(world, 'answer', answer);
    await staff(world, 'note', { text: '봤습니다' }, { person: 'care-head' });
    await staff(world, 'answer', answer);
    expect(answers(world)).toHaveLength(1);
  });

  it('whoever got it back can be given it again', async () => {
    const world = deskWorld();
    const head = { person: 'care-head' };
    for (const to of ['care-2', 'care-1', 'care-2'])
      expect((await staff(world, 'assign', { to }, head)).statusCode).toBe(200);
    expect(world.life.petition.assignee).toBe('care-2');
  });
});

const citizen = (
  world: World,
  way: string,
  body: Fields | undefined,
  { key, as = 'json' }: Sending = {},
) =>
  world.ask('POST', `/petitions/${KNOWN}${way}`, {
    headers: {
      ...(as === 'form' ? FORM : JSON_BODY),
      ...(as === 'json' && { authorization: `Bearer ${world.code}` }),
      ...(as === 'json' && key && { 'idempotency-key': key }),
    },
    cookies: as === 'form' ? [`code=${world.code}`] : [],
    body:
      as === 'form'
        ? new URLSearchParams({
            ...Object.fromEntries(Object.entries(body ?? {}).map(([k, v]) => [k, String(v)])),
            ...(key && { requestKey: key }),
          }).toString()
        : JSON.stringify(body ?? {}),
  });

/** Each command of a citizen in a state in which it does something. */
const CITIZENS: Readonly<Record<string, Case>> = {
  '/messages': { in: deskWorld, body: { text: '서류를 보냈습니다.' } },
  '/rating': {
    in: () => after(deskWorld(), ['answer', { text: '답변입니다.', checked }]),
    body: { solved: 'no' },
  },
  '/supplement': { in: () => waiting('ko'), body: { text: '진단서입니다.' } },
  '/supplement/time': { in: () => waiting('ko'), body: {} },
  '/appeals': { in: () => refused('ko'), body: { text: '다시 봐 주십시오.' } },
  '/not-an-answer': {
    in: () => after(deskWorld(), ['answer', { text: '답변입니다.', checked }]),
    body: { text: '답하지 않았습니다.' },
  },
  '/rude/review': {
    in: () =>
      after(
        deskWorld(),
        ['report', { of: 'petition' }, 'care-head'],
        [
          'find-conduct',
          { report: 'report-1', outcome: 'denied', reason: '까닭', sentence: '한 문장' },
          'care-head',
        ],
      ),
    body: { report: 'report-1' },
  },
  '/rude': { in: deskWorld, body: { text: '전화를 먼저 끊었습니다.' } },
  '/improvements': {
    in: () =>
      after(deskWorld(), [
        'answer',
        { text: '내년부터 열겠습니다.', promises: true, ...ITEM_TYPED, checked },
      ]),
    body: { item: `I-${KNOWN}-1`, wished: 'yes' },
  },
  '/asking': { in: deskWorld, body: { agrees: 'yes' } },
  '/apology': { in: () => after(late(), ['objection', {}]), body: { how: 'call' } },
  '/takeover': {
    in: () => {
      const world = represented('ko');
      world.texts.set('submission', { represented: { name: '이가상' } });
      return world;
    },
    body: { name: '이가상', email: 'own@example.com' },
  },
  '/visit': {
    in: deskWorld,
    body: { day: '2026-11-20', text: '신분증만 있으면 된다고 들었습니다.' },
  },
  '/visit/review': {
    in: () =>
      after(
        deskWorld(),
        ['visit', { day: '2026-11-20', how: 'counter' }],
        [
          'rule-visit',
          { outcome: 'no-fault', ground: 'own-choice', sentence: '한 문장' },
          'care-head',
        ],
      ),
    body: { visit: 'visit-1' },
  },
  '/callback': {
    in: callable,
    body: { wished: '2026-11-25T15:00', text: '오후에 전화해 주세요.' },
  },
  '/callback/not-needed': { in: promised, body: {} },
  '/read-back': {
    in: shownBack,
    body: { readBack: 'read-back-2', answer: 'wrong', text: '9월분입니다.' },
  },
  '/standing-wishes': { in: deskWorld, body: { relay: 'yes' } },
  '/home-visit': {
    in: () => after(deskWorld(), ['plan-home-visit', HOME_PLAN]),
    body: { visit: 'home-visit-1', plan: 1, answer: 'yes' },
  },
  '/home-visit/arrival': {
    in: () =>
      after(
        deskWorld(),
        ['plan-home-visit', HOME_PLAN],
        ['home-visit-said', { visit: 'home-visit-1', answer: 'yes', how: 'phone' }],
        ['home-visit-way', { visit: 'home-visit-1' }],
      ),
    body: { visit: 'home-visit-1', digits: DIGITS },
  },
  '/home-visit/put-off': {
    in: approvedByLaw,
    body: { visit: 'home-visit-1', plan: 1, day: '2026-12-07' },
  },
  '/home-visit/breach': { in: deskWorld, body: { kind: 'no-consent', day: '2026-11-24' } },
  '/withdrawal': { in: deskWorld, body: {} },
  '/objection': { in: late, body: {} },
  '/objections': { in: late, body: {} },
};

/** They carry out nothing: a code is typed or asked for. */
const NO_COMMANDS = ['', '/code', '/receipt/code', '/objection/code'];

it('no command of citizens is left out', () => {
  const ways = ROUTES.filter(
    ({ method, path }) => method === 'POST' && path.startsWith('/petitions/{number}'),
  ).map(({ path }) => path.slice('/petitions/{number}'.length));
  expect(ways.toSorted()).toEqual([...Object.keys(CITIZENS), ...NO_COMMANDS].toSorted());
});

describe.each(Object.entries(CITIZENS))(
  'a citizen’s %s, sent twice',
  (way, { in: state, body }) => {
    it.each([
      ['json', 'k-1'],
      ['form', 'a-form-of-this-page-1'],
      ['json', undefined],
    ] as const)('as %s under the key %s: the first result, and nothing more', async (as, key) => {
      const world = await state();
      const before = world.life.petition.version;
      const sending = { as, ...(key && { key }) };
      const first = await citizen(world, way, body as Fields, sending);
      expect(first.statusCode).toBeLessThan(400);
      expect(world.life.petition.version).toBe(before + 1);
      const stood = stands(world);
      const {
        statusCode,
        body: said,
        headers,
      } = await citizen(world, way, body as Fields, sending);
      expect([statusCode, headers?.location]).toEqual([first.statusCode, first.headers?.location]);
      if (as === 'json') expect(said).toBe(first.body);
      expect(stands(world)).toEqual(stood);
    });
  },
);

describe('a page', () => {
  it('gives each of its forms a random id of its own, another every time', async () => {
    const world = deskWorld();
    const staffs = async () =>
      (
        await world.ask('GET', `/desk/petitions/${KNOWN}`, {
          headers: HTML,
          cookies: [`desk-${KNOWN}=${world.token()}`],
        })
      ).body ?? '';
    const own = async () =>
      (
        await world.ask('GET', `/petitions/${KNOWN}`, {
          headers: HTML,
          cookies: [`code=${world.code}`],
        })
      ).body ?? '';
    const consultation = await (await consulted()).ask(
      'GET',
      `/desk/petitions/${KNOWN}/consultation`,
      {
        headers: HTML,
        cookies: [
          `desk-${consultationOf(KNOWN)}=${linkToken(keys, {
            person: 'support-1',
            ...openedAt(consultationOf(KNOWN)),
            expiresAt: kst('2026-12-24 00:00'),
          })}`,
        ],
      },
    );
    for (const html of [await staffs(), await staffs(), await own(), consultation.body ?? '']) {
      const ids = [...html.matchAll(/name="requestKey" value="([\w-]+)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(html.match(/<form method="post"/g)?.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const [one, other] = [await staffs(), await staffs()].map(
      (html) => /name="requestKey" value="([\w-]+)"/.exec(html)?.[1],
    );
    expect(one).not.toBe(other);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { STAFF_COMMANDS } from '../../functions/staff/commands/staff-commands.ts';
import { readAssembly } from '../../infra/local/template.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { consultationOf } from '../../shared/privacy/link.ts';
import { templates } from '../support/service.ts';
import { onlyInJson } from '../support/twin.ts';
import { CODE_LOST, type Way, waysOf } from '../support/ways.ts';
import { headingOf, openRoom, type Room, type Shown } from './matrix.ts';
import { OPENS } from './opens.ts';

const ways = waysOf(readAssembly(templates()));
/** The way to the door itself: test/functions/desk-door.test.ts has its rules. */
const DOOR = ROUTES.filter(({ who }) => who === 'door').map(
  ({ method, path }) => `${method} ${path}`,
);
const staffWays = ways.filter(({ who, name }) => who === 'staff' && !DOOR.includes(name));
const citizenWays = ways.filter(({ who }) => who === 'citizen');

const UNKNOWN = petitionNumber(2026, 777);
/** The last letter of a signature, turned. */
const tampered = (token: string): string => {
  const at = token.length - 3;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
};

/** The log's lines of what somebody read. */
const readings = ({ service }: Room): readonly string[] =>
  service
    .logs()
    .filter((line) =>
      /"(personal text read|original read|attachment read|explanation shown|an arrival was looked into)"/.test(
        line,
      ),
    );

/** What a way said to whom it opens, as the table has it. */
const opened = (status: number, body: unknown) => ({
  status,
  code: /^urn:ihaeng:problem:(.*)$/.exec(String(Object(body).type))?.[1],
});
const opensAs = ({ name }: Way) => ({ status: OPENS[name]?.status, code: OPENS[name]?.code });

interface Kind {
  readonly shown: Shown;
  readonly status: number;
  readonly code: string;
  /** Where it can happen at all: not everywhere. */
  readonly only?: 'json' | 'form';
}

it('knows every way: each route of the template and each act is enumerated', () => {
  expect(staffWays.length).toBeGreaterThanOrEqual(Object.keys(STAFF_COMMANDS).length + 5);
  const own: readonly string[] = ROUTES.map(({ method, path }) => `${method} ${path}`);
  for (const act of Object.keys(STAFF_COMMANDS)) expect(own).not.toContain(`POST /desk/${act}`);
  for (const act of Object.keys(STAFF_COMMANDS))
    expect(staffWays.map(({ name }) => name)).toContain(`POST /desk/${act}`);
  for (const { who, method, path } of ROUTES)
    if (who === 'citizen')
      expect(citizenWays.map(({ name }) => name)).toContain(`${method} ${path}`);
});

it('has what each way answers to whom it is meant for, and of no other', () => {
  const names = [...staffWays, ...citizenWays].map(({ name }) => name);
  expect(Object.keys(OPENS).toSorted()).toEqual(names.toSorted());
});

describe('the ways of staff', () => {
  let room: Room;
  let number: string;
  let other: string;
  /** Who had the petition, who has it, and somebody whom it never concerned. */
  let [before, now, stranger] = ['', '', 'pension-1'];

  beforeAll(async () => {
    room = await openRoom();
    const petition = await room.receive('휴업급여 첫 번째 문의');
    number = petition.number;
    other = (await room.receive('휴업급여 두 번째 문의')).number;
    before = petition.by;
    now = before === 'care-1' ? 'care-2' : 'care-1';
    const assign = await room.post(
      '/desk/assign',
      { number, to: now },
      {
        authorization: `Bearer ${room.link(before, number)}`,
        'ihaeng-session': room.session(before),
      },
    );
    expect(assign.status).toBe(200);
  });
  afterAll(() => room?.stop());

  function kindsOf({ isOfPetition, method, place: placeOf }: Way): Readonly<Record<string, Kind>> {
    const place = placeOf(number);
    const isOfConsultation = place === consultationOf(number);
    const link = room.link(now, place);
    const session = room.session(now);
    const unauthorized = { status: 401, code: 'unauthorized' };
    const codeNeeded = { status: 401, code: 'code-needed' };
    return {
      'no token': { shown: {}, ...unauthorized },
      forwarded: { shown: { link }, ...codeNeeded },
      "a forwarded link on another's device": {
        shown: { link, session: room.session(stranger) },
        ...codeNeeded,
      },
      'a tampered link': { shown: { link: tampered(link) }, ...unauthorized },
      'a tampered link on the own device': {
        shown: { link: tampered(link), session },
        ...unauthorized,
      },
      'a tampered session': { shown: { link, session: tampered(session) }, ...codeNeeded },
      expired: {
        shown: { link: room.link(now, place, { expired: true }) },
        status: 401,
        code: 'link-expired',
      },
      'expired, on the own device': {
        // A page whose link has run out goes on for twelve hours: the cookie is only how one came.
        only: 'json',
        shown: { link: room.link(now, place, { expired: true }), session },
        status: 401,
        code: 'link-expired',
      },
      "another place's": {
        only: 'json',
        shown: { link: room.link(now, isOfPetition ? other : number), session },
        ...unauthorized,
      },
      'who has left the office': {
        shown: { link: room.link('left-1', place), session: room.session('left-1') },
        ...codeNeeded,
      },
      ...(method === 'POST' && {
        "another site's form": {
          only: 'form' as const,
          shown: { link, session, unsealed: true },
          status: 403,
          code: 'not-our-form',
        },
      }),
      ...(isOfPetition && {
        ...(isOfConsultation
          ? {
              'the petition’s own link': {
                only: 'json' as const,
                shown: { link: room.link(now, number), session },
                ...unauthorized,
              },
            }
          : {
              revoked: {
                shown: { link: room.link(before, number), session: room.session(before) },
                status: 403,
                code: 'reassigned',
              },
            }),
        'whom it never concerned': {
          shown: { session: room.session(stranger) },
          status: 404,
          code: 'not-found',
        },
      }),
    };
  }

  /** What each kind of page is headed with, by the first way that showed it. */
  const headings = new Map<string, string>();

  it.each(staffWays.map((way) => [way.name, way] as const))(
    '%s: refused alike, and nothing changed',
    async (_, way) => {
      const stood = await room.stands();
      for (const [kind, { shown, status, code, only }] of Object.entries(kindsOf(way))) {
        if (only !== 'form') {
          const reply = await room.staff(way, number, shown, 'json');
          expect([kind, reply.status, reply.body.type]).toEqual([
            kind,
            status,
            `urn:ihaeng:problem:${code}`,
          ]);
          expect(JSON.stringify(reply.body)).not.toContain('휴업급여');
        }
        if (only === 'json') continue;
        const page = await room.staff(way, number, shown, 'form');
        const heading = headings.get(kind) ?? headingOf(page);
        headings.set(kind, heading);
        expect([kind, page.status, headingOf(page)]).toEqual([kind, status, heading]);
        expect(page.headers.get('content-type')).toContain('text/html');
        expect(page.body).not.toContain('휴업급여');
        expect(page.headers.getSetCookie()).toEqual([]);
      }
      expect(await room.stands()).toEqual(stood);
    },
  );

  it.each(
    staffWays.filter(({ method }) => method === 'GET').map((way) => [way.name, way] as const),
  )(
    '%s: the first opening of a link changes nothing, and of a false one sets nothing',
    async (_, way) => {
      const stood = await room.stands();
      const place = way.place(number);
      const open = (token: string) =>
        room.ask(`${way.path(number)}?t=${token}`, { headers: { accept: 'text/html' } });
      const link = room.link(now, place);
      const opened = await open(link);
      expect(opened.status).toBe(303);
      expect(opened.headers.get('location')).not.toContain('?');
      expect(opened.headers.get('set-cookie')).toMatch(/Path=\/desk; .*HttpOnly; SameSite=Lax/);
      const wrong = [
        tampered(link),
        room.link(now, place, { expired: true }),
        room.link(now, way.isOfPetition ? other : number),
      ];
      for (const token of wrong) {
        const refused = await open(token);
        expect([refused.status, refused.headers.getSetCookie()]).toEqual([401, []]);
      }
      expect(await room.stands()).toEqual(stood);
    },
  );

  it.each(
    staffWays.filter(({ method }) => method === 'GET').map((way) => [way.name, way] as const),
  )(
    '%s: a page of another site that leads here opens, accepts and logs nothing',
    async (_, way) => {
      // Nobody has opened it: whom it is meant for would accept it by looking.
      const petition = await room.receive(`휴업급여 남의 화면 ${way.name}`);
      const person = await room.meantFor(way, petition);
      const place = way.place(petition.number);
      const shown = { link: room.link(person, place), session: room.session(person) };
      const stood = await room.stands();
      const read = readings(room);
      for (const site of ['cross-site', 'same-site']) {
        const page = await room.staff(way, petition.number, { ...shown, site }, 'form');
        expect([site, page.status]).toEqual([site, 403]);
        expect(page.body).not.toContain('휴업급여');
        expect(page.headers.getSetCookie()).toEqual([]);
      }
      expect(await room.stands()).toEqual(stood);
      expect(readings(room)).toEqual(read);
    },
  );

  it.each(staffWays.map((way) => [way.name, way] as const))(
    '%s: opens for whom it is meant',
    async (_, way) => {
      const petition =
        way.meantFor === 'mailRoom'
          ? await room.receiveOnPaper(`휴업급여 ${way.name}`)
          : await room.receive(`휴업급여 ${way.name}`, way.attachment);
      const person = await room.meantFor(way, petition);
      const place = way.place(petition.number);
      const shown = { link: room.link(person, place), session: room.session(person) };
      const { status, body } = await room.staff(way, petition.number, shown, 'json');
      expect(opened(status, body)).toEqual(opensAs(way));
      if (status < 300 && way.reply) way.reply.parse(body);
    },
  );

  it.each(
    staffWays.filter(({ method }) => method === 'GET').map((way) => [way.name, way] as const),
  )(
    '%s: its JSON says nothing that its page does not say, to whomever it opens',
    async (_, way) => {
      const petition = await room.receive(`휴업급여 쌍둥이 ${way.name}`);
      const own = {
        link: room.link(petition.by, petition.number),
        session: room.session(petition.by),
      };
      const draft = await room.post(
        '/desk/draft',
        { number: petition.number, text: '아직 보내지 않은 초안, 전화 010-0000-4821' },
        { authorization: `Bearer ${own.link}`, 'ihaeng-session': own.session },
      );
      expect(draft.status).toBe(200);
      const meant = await room.meantFor(way, petition);
      let opened = 0;
      for (const person of new Set([meant, petition.by, 'care-head', 'duty-officer', 'care-2'])) {
        const shown = {
          link: room.link(person, way.place(petition.number)),
          session: room.session(person),
        };
        const json = await room.staff(way, petition.number, shown, 'json');
        const page = await room.staff(way, petition.number, shown, 'form');
        if (json.status !== 200 || page.status !== 200 || typeof json.body !== 'object') continue;
        opened += 1;
        expect([person, ...onlyInJson(json.body, String(page.body))]).toEqual([person]);
      }
      if (way.name === 'GET /desk/petitions/{number}') expect(opened).toBeGreaterThan(2);
    },
  );

  it('whoever owes something in a petition opens each way to it by their session alone, and nobody else of those above', async () => {
    const mine = await room.receive('휴업급여 다시 보는 사람');
    const { number: of } = mine;
    const citizen = { authorization: `Bearer ${mine.accessCode}` };
    const head = {
      authorization: `Bearer ${room.link('care-head', of)}`,
      'ihaeng-session': room.session('care-head'),
    };
    const none = { outcome: 'no-fault', ground: 'own-choice', sentence: '다른 일이었습니다.' };
    const replies = [
      await room.post(`/petitions/${of}/visit`, { day: '2026-11-20' }, citizen),
      await room.post('/desk/rule-visit', { number: of, ...none }, head),
      await room.post(`/petitions/${of}/visit/review`, { visit: 'visit-1' }, citizen),
    ];
    expect(replies.map(({ status }) => status)).toEqual([201, 200, 201]);
    const ways = staffWays.filter(
      ({ method, isOfPetition, place }) =>
        method === 'GET' && isOfPetition && place(of) !== consultationOf(of),
    );
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways)
      for (const person of ['duty-officer', 'director', 'support-head', stranger]) {
        const { status, body } = await room.staff(
          way,
          of,
          { session: room.session(person) },
          'json',
        );
        // What was sent or scanned is read by whoever has it and the head.
        const theirs = /\/(attachments|papers)\//.test(way.name)
          ? { status: 403, code: 'not-for-you' }
          : opensAs(way);
        const answers = person === 'duty-officer' ? theirs : { status: 404, code: 'not-found' };
        expect([way.name, person, opened(status, body)]).toEqual([way.name, person, answers]);
      }
  });

  it('no log has a link, a session or what was written', () => {
    const logs = room.service.logs().join('\n');
    expect(logs).toContain('acted');
    expect(logs).not.toMatch(/[0-9a-f]{8}\.[\w-]{20,}\.[\w-]{20,}/);
    expect(logs).not.toContain('휴업급여');
  });
});

describe('the ways of citizens', () => {
  let room: Room;
  let [mine, others] = [
    { number: '', accessCode: '' },
    { number: '', accessCode: '' },
  ];
  beforeAll(async () => {
    room = await openRoom();
    mine = await room.receive('휴업급여 첫 번째 문의');
    others = await room.receive('휴업급여 두 번째 문의');
  });
  afterAll(() => room?.stop());

  it.each(
    citizenWays.flatMap((way) => [
      ['json', way.name, way] as const,
      ['form', way.name, way] as const,
    ]),
  )(
    "%s %s: an unknown number, a wrong code and another's code are one and the same",
    async (as, _, way) => {
      await room.calm();
      await room.citizen(way, mine.number, 'AAAA-AAAA-AAAA', as); // what is read once is read
      await room.calm();
      const stood = await room.stands();
      const kinds = [
        [UNKNOWN, mine.accessCode],
        [mine.number, 'AAAA-AAAA-AAAA'],
        [mine.number, others.accessCode],
      ] as const;
      const seen = [];
      for (const [number, code] of kinds) {
        await room.calm();
        const [reply, calls] = await room.asked(() => room.citizen(way, number, code, as));
        const body = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
        const headers = [...reply.headers].filter(([name]) => name !== 'date');
        seen.push({
          status: reply.status,
          headers,
          body: body.replaceAll(number, 'NUMBER'),
          calls,
        });
      }
      const [unknown, ...known] = seen;
      expect(unknown?.status).toBe(404);
      expect(unknown?.body).not.toContain('휴업급여');
      expect(unknown?.calls.length).toBeGreaterThan(0);
      for (const one of known) expect(one).toEqual(unknown);
      await room.calm();
      expect(await room.stands()).toEqual(stood);
    },
  );

  it.each(['json', 'form'] as const)(
    'a lost code (%s): the same reply and the same requests for every number',
    async (as) => {
      const way = ways.find(({ name }) => name === CODE_LOST);
      if (!way) throw new Error('nobody can ask for a new code');
      const asked = async (number: string) => {
        await room.calm();
        const [{ status, body }, calls] = await room.asked(() => room.citizen(way, number, '', as));
        const said = typeof body === 'string' ? body : JSON.stringify(body);
        return { status, said: said.replaceAll(number, 'NUMBER'), calls };
      };
      const unknown = await asked(UNKNOWN);
      expect(unknown.calls.length).toBeGreaterThan(0);
      expect(await asked(mine.number)).toEqual(unknown);
    },
  );

  it.each(
    citizenWays.filter(({ method }) => method === 'GET').map((way) => [way.name, way] as const),
  )('%s: what another site leads to changes nothing and counts nothing as read', async (_, way) => {
    await room.calm();
    const { number, accessCode } = await room.receive(`휴업급여 남의 화면 ${way.name}`);
    const stood = await room.stands();
    const read = readings(room);
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await room.citizen(way, number, accessCode, 'form', site);
      expect(status).toBeLessThan(500);
    }
    expect(await room.stands()).toEqual(stood);
    expect(readings(room)).toEqual(read);
  });

  it.each(citizenWays.map((way) => [way.name, way] as const))(
    '%s: opens for whoever knows the code',
    async (_, way) => {
      const { number, accessCode } = await room.receive(`휴업급여 ${way.name}`, way.attachment);
      const { status, body } = await room.citizen(way, number, accessCode, 'json');
      expect(opened(status, body)).toEqual(opensAs(way));
      if (status < 300 && way.reply) way.reply.parse(body);
      if (status !== 200 || way.method !== 'GET' || typeof body !== 'object') return;
      const page = await room.citizen(way, number, accessCode, 'form');
      if (page.status === 200) expect(onlyInJson(body, String(page.body))).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { MOST_MAILED, MOST_TRIES } from '../../functions/staff/sign-in/verify-code.ts';
import { answer, assign } from '../../shared/petition/decide/acts.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { formatUntil } from '../../shared/text/dates.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import {
  deskWorld,
  FORM,
  HTML,
  JSON_BODY,
  KNOWN,
  RECEIPT,
  readable,
  UNKNOWN,
} from './desk-world.ts';

const path = `/desk/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;

const linkCookie = (world: World, token = world.token()) => `desk-${KNOWN}=${token}`;
const askCode = (world: World, token = world.token(), from = '192.0.2.1', cookies: string[] = []) =>
  world.ask('POST', '/desk/session', {
    ...{ headers: JSON_BODY, body: JSON.stringify({ token }) },
    ...{ from, cookies, stranger: true },
  });
/** A browser that asked for a code: what it keeps. */
const browser = async (world: World, from?: string): Promise<string[]> =>
  ((await askCode(world, world.token(), from)).cookies ?? []).map(
    (cookie) => cookie.split(';')[0] ?? '',
  );
const enter = (
  world: World,
  code: string,
  token = world.token(),
  cookies: string[] = [],
  from = '192.0.2.1',
) =>
  world.ask('POST', '/desk/session/code', {
    ...{ headers: JSON_BODY, body: JSON.stringify({ token, code }) },
    ...{ from, cookies, stranger: true },
  });
const codeOf = ({ body }: { body?: string | undefined }) =>
  String(JSON.parse(body ?? '{}').type)
    .split(':')
    .at(-1);
const other = (code: string) => (code === '000000' ? '000001' : '000000');

/** A device on which care-1 has passed the door, as a browser. */
async function passed(world: World): Promise<string> {
  await askCode(world);
  const { cookies } = await enter(world, world.mails.code());
  return cookies?.[0]?.split(';')[0] ?? '';
}

describe('a link on a device that nobody has vouched for', () => {
  it('shows a button and nothing of the petition, accepts nothing and mails nothing', async () => {
    const world = deskWorld();
    const { statusCode, body } = await world.ask('GET', path, {
      headers: HTML,
      cookies: [linkCookie(world)],
      stranger: true,
    });
    expect(statusCode).toBe(401);
    expect(body).toContain('<form method="post" action="/desk/session">');
    expect(body).not.toContain('휴업급여');
    expect(world.life.petition.acceptedAt).toBeUndefined();
    expect(world.mails.all).toEqual([]);
  });

  it('lets nobody act, and keeps what was typed', async () => {
    const world = deskWorld();
    const cookies = [linkCookie(world)];
    const body = `number=${KNOWN}&text=${encodeURIComponent('오래 쓴 <답변>')}`;
    const reply = await world.ask('POST', '/desk/answer', {
      headers: FORM,
      cookies,
      body,
      stranger: true,
    });
    expect(reply.statusCode).toBe(401);
    expect(reply.body).toContain('오래 쓴 &lt;답변&gt;');
    const bearer = { ...JSON_BODY, authorization: `Bearer ${world.token()}` };
    const json = await world.ask('POST', '/desk/answer', {
      headers: bearer,
      body: JSON.stringify({ number: KNOWN, text: '답', checked: ['questions', 'grounds'] }),
      stranger: true,
    });
    expect([json.statusCode, codeOf(json)]).toEqual([401, 'code-needed']);
    expect(world.life.petition.status).toBe('received');
  });

  it('opens for twelve hours by the code that was mailed to the person, which accepts nothing yet', async () => {
    const world = deskWorld();
    await askCode(world);
    expect(world.mails.all).toMatchObject([{ kind: 'code', to: 'care-1' }]);
    expect(JSON.stringify([world.mails.all, world.lines])).not.toContain(world.mails.code());
    const entered = await enter(
      world,
      ` ${world.mails.code().slice(0, 3)} ${world.mails.code().slice(3)}`,
    );
    expect(entered.cookies?.[0]).toMatch(
      /^ihaeng-session=[\w.-]+; Path=\/desk; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(world.life.petition.acceptedAt).toBeUndefined();
    const cookies = [entered.cookies?.[0]?.split(';')[0] ?? '', linkCookie(world)];
    const open = () => world.ask('GET', path, { headers: HTML, cookies, stranger: true });
    expect((await open()).statusCode).toBe(200);
    expect(world.life.petition.acceptedAt).toBe(kst('2026-11-24 10:30'));
    world.at('2026-11-24 22:29:59');
    expect((await open()).statusCode).toBe(200);
    world.at('2026-11-24 22:30:00');
    expect((await open()).statusCode).toBe(401);
  });
});

describe('a mailed code', () => {
  it('can be tried five times', async () => {
    const world = deskWorld();
    await askCode(world);
    for (let n = 0; n < 5; n += 1)
      expect(codeOf(await enter(world, other(world.mails.code())))).toBe('wrong-code');
    expect(codeOf(await enter(world, world.mails.code()))).toBe('code-over');
  });

  it('is of the browser that asked for it: what others try and ask for touches it nowhere', async () => {
    const world = deskWorld();
    const mine = await browser(world);
    const code = world.mails.code();
    for (let n = 0; n < 3; n += 1) {
      const stranger = await browser(world, '198.51.100.7');
      for (let i = 0; i < 6; i += 1)
        await enter(world, other(world.mails.code()), undefined, stranger);
      for (let i = 0; i < 6; i += 1) await enter(world, other(code));
    }
    expect((await enter(world, code, undefined, mine)).statusCode).toBe(200);
  });

  it('opens no other browser, whether it asked for one itself or not', async () => {
    const world = deskWorld();
    const mine = await browser(world);
    const code = world.mails.code();
    const theirs = await browser(world, '198.51.100.7');
    expect(codeOf(await enter(world, code, undefined, theirs))).toBe('wrong-code');
    expect(
      codeOf(await enter(world, code, undefined, ['ihaeng-door=a-browser-that-asked-nothing'])),
    ).toBe('code-over');
    const form = await world.ask('POST', '/desk/session/code', {
      headers: FORM,
      cookies: [linkCookie(world)],
      body: new URLSearchParams({ place: KNOWN, code }).toString(),
      stranger: true,
    });
    expect(form.statusCode).toBe(401);
    expect((await enter(world, code, undefined, mine)).statusCode).toBe(200);
  });

  it('is mailed ten times an hour to unknown browsers, and still to one where the person was before', async () => {
    const world = deskWorld();
    const mine = await browser(world);
    const { cookies = [] } = await enter(world, world.mails.code(), undefined, mine);
    const known = cookies.find((cookie) => cookie.startsWith('ihaeng-known-'))?.split(';')[0] ?? '';
    for (let n = 1; n < 10; n += 1) await browser(world, `198.51.100.${n}`);
    expect(world.mails.all).toHaveLength(10);
    const closed = await askCode(world, world.token(), '198.51.100.99');
    expect([closed.statusCode, codeOf(closed), closed.headers?.['retry-after']]).toEqual([
      429,
      'door-closed',
      '1800',
    ]);
    world.at('2026-11-24 10:32');
    const again = await askCode(world, world.token(), '192.0.2.1', [known]);
    expect(again.statusCode).toBe(202);
    const fresh = again.cookies?.[0]?.split(';')[0] ?? '';
    expect((await enter(world, world.mails.code(), undefined, [fresh])).statusCode).toBe(200);
    // A person's known device is nobody else's.
    const head = world.token('2026-12-24 00:00', KNOWN, 'care-head');
    expect((await askCode(world, head, '192.0.2.1', [known])).statusCode).toBe(202);
    world.at('2026-11-24 11:00');
    expect((await askCode(world, world.token(), '198.51.100.7')).statusCode).toBe(202);
  });

  it('is guessed within a day by less than one in four hundred of those who hold a link', async () => {
    // A client without cookies has tries of its own beside those of the browser that it was given.
    const tries = 24 * MOST_MAILED * MOST_TRIES * 2;
    const chance = 1 - (1 - 1 / 1_000_000) ** tries;
    expect(tries).toBe(2400);
    expect(chance).toBeLessThan(1 / 400);
    // The bound is what the door does, not what it says: an hour of asking and trying without a pause.
    const world = deskWorld();
    let tried = 0;
    for (let n = 0; n < 30; n += 1) {
      const stranger = await browser(world, `198.51.100.${n}`);
      for (const cookies of [stranger, []])
        for (let i = 0; i < 8; i += 1) {
          const reply = await enter(
            world,
            other(world.mails.code()),
            undefined,
            cookies,
            `198.51.100.${n}`,
          );
          if (codeOf(reply) === 'wrong-code') tried += 1;
        }
    }
    expect(tried).toBe(tries / 24);
  });

  it('logs and counts wrong ones and what is closed by them', async () => {
    const world = deskWorld();
    const mine = await browser(world);
    for (let n = 0; n < 5; n += 1) await enter(world, other(world.mails.code()), undefined, mine);
    expect(world.counted).toEqual([
      ...Array.from({ length: 5 }, () => ({ WrongDoorCodes: 1 })),
      { DoorCodesClosed: 1 },
    ]);
    expect(world.lines.map(({ message }) => message)).toContain(
      'a mailed code is closed: five wrong tries',
    );
  });

  it('is worth nothing after ten minutes, and a second time', async () => {
    const world = deskWorld();
    await askCode(world);
    world.at('2026-11-24 10:40');
    expect(codeOf(await enter(world, world.mails.code()))).toBe('code-over');
    await askCode(world);
    const code = world.mails.code();
    expect((await enter(world, code)).statusCode).toBe(200);
    expect(codeOf(await enter(world, code))).toBe('code-over');
  });

  it('is of its link and its person alone', async () => {
    const world = deskWorld();
    await askCode(world);
    const code = world.mails.code();
    expect(codeOf(await enter(world, code, world.token('2026-12-25 00:00')))).toBe('code-over');
    expect(codeOf(await enter(world, code, world.token('2026-12-24 00:00', KNOWN, 'care-2')))).toBe(
      'code-over',
    );
  });

  it('is mailed once a minute, and to the person of the link whatever else is said', async () => {
    const world = deskWorld();
    await askCode(world);
    await askCode(world);
    expect(world.mails.all).toHaveLength(1);
    expect((await askCode(world, 'forged.token.x')).statusCode).toBe(401);
    expect((await askCode(world, world.token('2026-11-24 10:30'))).statusCode).toBe(401);
    expect(
      await askCode(world, world.token('2026-12-24 00:00', KNOWN, 'nobody')).then(codeOf),
    ).toBe('unauthorized');
    expect(world.mails.all).toHaveLength(1);
  });
});

describe('a page that another site leads to', () => {
  const ELSEWHERE = { ...HTML, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const reads = (world: World) =>
    world.lines.filter(({ message }) => /read|shown|looked/.test(String(message)));

  it('accepts nothing, shows nothing and logs no reading, whatever cookies the browser brings', async () => {
    for (const site of ['cross-site', 'same-site'])
      for (const query of [undefined, { show: 'original', purpose: 'contact' }]) {
        const world = deskWorld();
        const { statusCode, body } = await world.ask('GET', path, {
          headers: { ...ELSEWHERE, 'sec-fetch-site': site },
          cookies: [await passed(world), linkCookie(world)],
          ...(query && { query }),
          stranger: true,
        });
        expect(statusCode).toBe(403);
        expect(body).toContain(`<a href="${path}">`);
        expect(body).not.toContain('휴업급여');
        expect(world.life.petition.acceptedAt).toBeUndefined();
        expect(reads(world)).toEqual([]);
      }
  });

  it('opens by the link of a mail that is read on the web: it brings its own token', async () => {
    const world = deskWorld();
    const session = await passed(world);
    const first = await world.ask('GET', path, {
      headers: ELSEWHERE,
      cookies: [session],
      query: { t: world.token() },
      stranger: true,
    });
    expect([first.statusCode, first.headers?.location]).toEqual([303, `${path}#todo`]);
    expect(world.life.petition.acceptedAt).toBeUndefined();
    const cookies = [session, ...(first.cookies ?? []).map((one) => one.split(';')[0] ?? '')];
    const open = () => world.ask('GET', path, { headers: ELSEWHERE, cookies, stranger: true });
    expect((await open()).statusCode).toBe(200);
    expect(world.life.petition.acceptedAt).toBe(kst('2026-11-24 10:30'));
    world.at('2026-11-24 10:31');
    expect((await open()).statusCode).toBe(403);
    const list = await world.ask('GET', '/desk/worklist', {
      headers: ELSEWHERE,
      cookies,
      stranger: true,
    });
    expect(list.statusCode).toBe(403);
  });

  it.each([undefined, 'none', 'same-origin'])('opens when the browser says %s', async (site) => {
    const world = deskWorld();
    const { statusCode } = await world.ask('GET', path, {
      headers: { ...HTML, ...(site && { 'sec-fetch-site': site }) },
      cookies: [await passed(world), linkCookie(world)],
      stranger: true,
    });
    expect(statusCode).toBe(200);
    expect(world.life.petition.acceptedAt).toBe(kst('2026-11-24 10:30'));
  });
});

describe('a session', () => {
  it("opens no other person's link", async () => {
    const world = deskWorld();
    const cookies = [
      await passed(world),
      linkCookie(world, world.token('2026-12-24 00:00', KNOWN, 'care-head')),
    ];
    expect(
      (await world.ask('GET', path, { headers: HTML, cookies, stranger: true })).statusCode,
    ).toBe(401);
  });

  it('opens by itself what is its own, and says the same of what is not and of what is not there', async () => {
    const world = deskWorld();
    const cookies = [await passed(world)];
    const ask = (number: string) =>
      world.ask('GET', `/desk/petitions/${number}`, { headers: HTML, cookies, stranger: true });
    expect((await ask(KNOWN)).statusCode).toBe(200);
    world.life.does((petition, terms) =>
      assign(
        petition,
        { to: 'care-2' },
        context(terms, { by: 'care-head', at: kst('2026-11-24 10:31') }),
      ),
    );
    const [foreign, unknown] = [await ask(KNOWN), await ask(UNKNOWN)];
    expect([foreign.statusCode, foreign.body]).toEqual([404, unknown.body]);
  });

  it('sends a form only with its seal', async () => {
    const world = deskWorld();
    const cookies = [await passed(world), linkCookie(world)];
    const page = await world.ask('GET', path, { headers: HTML, cookies, stranger: true });
    const [, seal = ''] = /name="seal" value="([\w-]+)"/.exec(page.body ?? '') ?? [];
    const send = (more: string) =>
      world.ask('POST', '/desk/answer', {
        headers: FORM,
        cookies,
        body: `number=${KNOWN}&text=답변입니다&checked=form&questions=yes&grounds=yes${more}`,
        stranger: true,
      });
    expect((await send('')).statusCode).toBe(403);
    expect((await send('')).body).toContain('답변입니다');
    expect((await send('&seal=x')).statusCode).toBe(403);
    expect(world.life.petition.status).toBe('accepted');
    expect((await send(`&seal=${seal}`)).statusCode).toBe(303);
  });
});

describe('an act that cannot be taken back', () => {
  it('asks for a fresh code half an hour after the last, and by the session alone', async () => {
    const world = deskWorld();
    const cookies = [await passed(world)];
    const close = (device: string[]) =>
      world.ask('POST', '/desk/close', {
        headers: { ...JSON_BODY },
        cookies: device,
        body: JSON.stringify({ number: KNOWN, reason: 'answered' }),
        stranger: true,
      });
    world.at('2026-11-24 10:59:59');
    expect(codeOf(await close(cookies))).toBe('not-answered');
    world.at('2026-11-24 11:00:00');
    expect(codeOf(await close(cookies))).toBe('code-again');
    const session = (path: string, fields: Record<string, string>) =>
      world.ask('POST', path, {
        headers: JSON_BODY,
        cookies,
        body: JSON.stringify({ place: KNOWN, ...fields }),
        stranger: true,
      });
    expect((await session('/desk/session', {})).statusCode).toBe(202);
    const fresh = await session('/desk/session/code', { code: world.mails.code() });
    const device = fresh.cookies?.[0]?.split(';')[0] ?? '';
    expect(codeOf(await close([device]))).toBe('not-answered');
  });

  it('shows what was typed with the button for the code', async () => {
    const world = deskWorld();
    const cookies = [await passed(world), linkCookie(world)];
    const page = await world.ask('GET', path, { headers: HTML, cookies, stranger: true });
    const [, seal = ''] = /name="seal" value="([\w-]+)"/.exec(page.body ?? '') ?? [];
    world.at('2026-11-24 11:00');
    const body = new URLSearchParams({ number: KNOWN, sentence: '현장 확인', seal }).toString();
    const reply = await world.ask('POST', '/desk/extend', {
      headers: FORM,
      cookies,
      body,
      stranger: true,
    });
    expect([reply.statusCode, reply.body]).toEqual([401, expect.stringContaining('현장 확인')]);
    expect(reply.body).toContain('action="/desk/session"');
  });
});

describe('after a reassignment', () => {
  const reassigned = () => {
    const world = deskWorld();
    world.life.does((petition, terms) =>
      assign(
        petition,
        { to: 'care-2' },
        context(terms, { by: 'care-head', at: kst('2026-11-24 10:20') }),
      ),
    );
    return world;
  };
  const open = (world: World, person: string) =>
    world.ask('GET', path, {
      headers: HTML,
      cookies: [linkCookie(world, world.token('2026-12-24 00:00', KNOWN, person))],
    });

  it('the link of the one before says who has it now, and takes no act', async () => {
    const world = reassigned();
    const { statusCode, body } = await open(world, 'care-1');
    expect(statusCode).toBe(403);
    expect(body).toContain('요양급여부 care-2, 033-000-0000');
    expect(body).not.toContain('서류');
    const headers = { ...JSON_BODY, authorization: `Bearer ${world.token()}` };
    const json = await world.ask('POST', '/desk/answer', {
      headers,
      cookies: [linkCookie(world)],
      body: JSON.stringify({ number: KNOWN, text: '답', checked: ['questions', 'grounds'] }),
    });
    expect([json.statusCode, codeOf(json)]).toEqual([403, 'reassigned']);
    expect(world.life.petition.answers).toBe(0);
  });

  it.each(['care-2', 'care-head', 'duty', 'director', 'audit'])(
    '%s still opens theirs',
    async (person) => {
      expect((await open(reassigned(), person)).statusCode).toBe(200);
    },
  );

  it.each(['support-1', 'support-head', 'care-1'])('%s does not', async (person) => {
    expect((await open(reassigned(), person)).statusCode).toBe(403);
  });

  it('who hands it on is led to the worklist', async () => {
    const world = deskWorld();
    const body = `number=${KNOWN}&to=care-2`;
    const { headers } = await world.ask('POST', '/desk/assign', {
      headers: FORM,
      cookies: [linkCookie(world)],
      body,
    });
    expect(headers?.location).toMatch(/^\/desk\/worklist\?done=2026-000001-5\.\d+\.assign#done$/);
  });
});

describe('an expired link', () => {
  const fresh = (world: World, token: string) =>
    world.ask('POST', '/desk/fresh', {
      headers: FORM,
      body: new URLSearchParams({ token }).toString(),
    });

  it('leads to one button, which mails a fresh one to the address on record, once in five minutes', async () => {
    const world = deskWorld();
    const token = world.token('2026-11-24 10:30');
    const { body } = await world.ask('GET', path, { headers: HTML, query: { t: token } });
    expect(body).toContain(`<input type="hidden" name="token" value="${token}">`);
    const said = await fresh(world, token);
    await fresh(world, token);
    expect(world.mails.all).toMatchObject([{ kind: 'fresh-link', to: 'care-1', because: KNOWN }]);
    world.at('2026-11-24 10:35');
    await fresh(world, token);
    expect(world.mails.all).toHaveLength(2);
    expect(said.statusCode).toBe(200);
  });

  it.each([
    ['forged', () => 'a.b.c'],
    ['of an unknown petition', (world: World) => world.token('2026-11-24 10:30', UNKNOWN)],
    [
      'of a person who has left',
      (world: World) => world.token('2026-11-24 10:30', KNOWN, 'nobody'),
    ],
    [
      'of a person who no longer has it',
      (world: World) => world.token('2026-11-24 10:30', KNOWN, 'care-2'),
    ],
  ])('that is %s says the same, and mails nothing', async (_, tokenOf) => {
    const world = deskWorld();
    const said = await fresh(world, tokenOf(world));
    expect(world.mails.all).toEqual([]);
    expect(said).toEqual(await fresh(world, world.token('2026-11-24 10:30')));
  });
});

describe('a worklist', () => {
  const list = (
    world: World,
    person: string,
    query?: Record<string, string>,
    headers: Record<string, string> = HTML,
  ) =>
    world.ask('GET', '/desk/worklist', {
      headers,
      cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', person)}`],
      ...(query && { query }),
    });

  it('says in words what is owed, until when and how much of its time is left, with a masked title and name', async () => {
    const world = deskWorld();
    world.texts.set('submission', {
      ...world.texts.get('submission'),
      title: '홍가상의 휴업급여 010-0000-0000',
    });
    const { statusCode, body } = await list(world, 'care-1');
    expect(statusCode).toBe(200);
    expect(body).toContain(KNOWN);
    expect(readable(body)).toContain(
      `<strong>여유 있음</strong> 답변 · ${formatUntil(kst('2026-11-25 10:12'), false, 'ko')}`,
    );
    expect(body).toContain('홍*상의 휴업급여 010-****-0000');
    expect(body).not.toContain('홍가상');
    world.at('2026-11-24 15:30');
    expect((await list(world, 'care-1')).body).toContain('<strong>절반 지남</strong>');
    world.at('2026-11-25 09:00');
    expect((await list(world, 'care-1')).body).toContain('<strong>마감 임박</strong>');
    world.at('2026-11-25 10:12:01');
    expect((await list(world, 'care-1')).body).toContain('<strong>기한 지남</strong>');
    expect(world.lines).toContainEqual({
      message: 'titles listed',
      by: 'care-1',
      subjects: KNOWN,
      purpose: 'worklist',
    });
  });

  const late = () => {
    const world = deskWorld();
    world.life.turnTo('2026-11-25 10:13');
    const at = kst('2026-11-25 10:20');
    world.life.does((p, t) => raiseObjection(p, {}, context(t, { at })));
    world.at('2026-11-25 10:25');
    return world;
  };

  it('marks the hour of P24, and has the apology after the answer with the head', async () => {
    const world = late();
    const { body } = await list(world, 'care-1');
    expect(body).toContain('<li class="hour">');
    expect(readable(body)).toContain(
      `<strong>1시간 안에</strong> 지연 사유 설명 · ${formatUntil(kst('2026-11-25 11:20'), false, 'ko')}`,
    );
    world.life.turnTo('2026-11-25 11:21');
    const at = kst('2026-11-25 11:25');
    const given = { answer: 'answer-9', hash: 'h' };
    world.life.does((p, t) => answer(p, given, context(t, { by: 'care-1', at })));
    world.at('2026-11-25 11:30');
    const after = JSON.parse((await list(world, 'care-1', {}, {})).body ?? '').desks[0].petitions;
    expect(after).toMatchObject([{ number: KNOWN, status: 'answered' }]);
    expect(after[0].owed.map(({ kind }: { kind: string }) => kind)).toEqual(['explanation']);
    // The apology is the head's (promises.md 1.6).
    const heads = JSON.parse((await list(world, 'care-head', {}, {})).body ?? '').desks;
    const owed = heads.flatMap(({ petitions }: { petitions: { owed: { kind: string }[] }[] }) =>
      petitions.flatMap((one) => one.owed.map(({ kind }) => kind)),
    );
    expect(owed).toContain('apology');
  });

  it('says that it stands still and until when', async () => {
    const world = deskWorld();
    const at = kst('2026-11-24 11:00');
    const asked = { request: 'request-2', day: terms.calendar.dayOf(at) + 7 };
    world.life.does((p, t) => askSupplement(p, asked, context(t, { by: 'care-1', at })));
    const notice = world.life.petition.supplement?.notice ?? '';
    world.life.does((p, t) => supplementSent(p, { notice }, context(t, { at: at + 60_000 })));
    world.at('2026-11-24 11:05');
    const body = readable((await list(world, 'care-1')).body);
    expect(body).toContain(
      `<strong>멈춤</strong> 답변 · 보완을 ${formatUntil(kst('2026-12-02 00:00'), true, 'ko')} 기다림`,
    );
    const overdue = JSON.parse((await list(world, 'care-1', { filter: 'overdue' }, {})).body ?? '');
    expect(overdue.desks[0].petitions).toEqual([]);
  });

  it('leads who is consulted to the question alone, without title or name', async () => {
    const world = deskWorld();
    const at = kst('2026-11-24 10:31');
    const asked = { person: 'support-1', question: 'q', original: false };
    world.life.does((p, t) => consult(p, asked, context(t, { by: 'care-1', at })));
    const { body } = await list(world, 'support-1');
    expect(body).toContain(`href="/desk/petitions/${KNOWN}/consultation"`);
    expect(body).toContain('의견 회신');
    expect(body).not.toContain('휴업급여');
  });

  it('shows the mail room the letters that wait, and nobody else', async () => {
    const world = deskWorld({ contact: { email: false, phone: false, post: true } });
    const at = kst('2026-11-24 10:20');
    const notice = { ...RECEIPT, id: '1.0', kind: 'receipt' as const };
    world.life.does((p, t) => needLetter(p, { notice, way: 'letter' }, context(t, { at })));
    expect((await list(world, 'duty')).body).toContain('<a href="/desk/outbox">부칠 편지 1통');
    expect((await list(world, 'care-1')).body).not.toContain('부칠 편지');
  });

  it.each([
    ['overdue', 0],
    ['today', 0],
    ['all', 1],
  ])('filtered by %s on the day before: %i', async (filter, count) => {
    const { body } = await list(deskWorld(), 'care-1', { filter }, {});
    expect(JSON.parse(body ?? '').desks[0].petitions).toHaveLength(count);
  });

  it('is the department for its head, and nothing for another', async () => {
    const desks = async (person: string) =>
      JSON.parse((await list(deskWorld(), person, {}, {})).body ?? '').desks;
    expect(await desks('care-head')).toMatchObject([
      { person: 'care-head', petitions: [] },
      { department: 'care', petitions: [{ number: KNOWN, assignee: 'care-1', burns: 'later' }] },
    ]);
    expect(await desks('support-1')).toEqual([{ person: 'support-1', petitions: [] }]);
  });

  it.each([
    ['as it was typed', KNOWN.replaceAll('-', ' '), 1],
    [
      'in full width',
      KNOWN.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      1,
    ],
    ['by its end', KNOWN.slice(-4), 1],
    ['of another', UNKNOWN, 0],
  ])('finds a number %s', async (_, q, count) => {
    const { body } = await list(deskWorld(), 'care-1', { q }, {});
    expect(JSON.parse(body ?? '').desks[0].petitions).toHaveLength(count);
  });

  it('finds nothing for those who may not open it', async () => {
    const { body } = await list(deskWorld(), 'care-2', { q: KNOWN }, {});
    expect(JSON.parse(body ?? '').desks[0].petitions).toEqual([]);
  });
});

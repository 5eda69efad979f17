import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn } from '../support/door.ts';
import { stateOf } from './states.ts';
import {
  answerFrom,
  kindOf,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type World,
} from './world.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const HTML = { accept: 'text/html' };

describe('the link in the mail is the door', () => {
  let world: World;
  let number: string;
  let assignment: LocalMail;
  /** The cookie of the browser that asked for a code. */
  let door = '';
  const linkIn = (mail: LocalMail, of: string) =>
    new URL(mail.text.split(/\s+/).find((word) => word.includes(of)) ?? '');
  const staffMail = async (kind: string, to?: string) => {
    const found = (await world.mails(to)).findLast((mail) => kindOf(mail) === kind);
    if (!found) throw new Error(`no ${kind} to ${to}`);
    return found;
  };
  const allCodes = async (): Promise<readonly LocalMail[]> =>
    (await world.ask('/_local/mail')).body.filter((mail: LocalMail) => kindOf(mail) === 'code');
  const form = (path: string, fields: Record<string, string>, cookie: string) =>
    world.ask(path, {
      method: 'POST',
      headers: { ...FORM, cookie },
      body: new URLSearchParams(fields),
    });
  const cookieIn = ({ headers }: { headers: Headers }) =>
    (headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    number = (await world.post('/petitions', petition())).body.number;
    await world.idle();
    assignment = await staffMail('assignment');
  });
  afterAll(() => world.stop());

  it('a forwarded mail opens nothing, and mails its code to the person on record', async () => {
    const link = linkIn(assignment, '/desk/');
    const entered = await world.ask(link.pathname + link.search, { headers: HTML });
    const cookie = cookieIn(entered);
    const page = await world.ask(entered.headers.get('location') ?? '', {
      headers: { ...HTML, cookie },
    });
    expect(page.status).toBe(401);
    expect(page.body).toContain('확인 번호 받기');
    expect(page.body).not.toContain('휴업급여');
    const asked = await form('/desk/session', { place: number }, cookie);
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/desk/session/code?place=${number}`,
    ]);
    await world.idle();
    const codes = await allCodes();
    expect(codes.map(({ to }) => to)).toEqual([assignment.to]);
    expect(codes[0]?.subject).not.toMatch(/\d{6}/);
    door = cookieIn(asked);
    const guessed = await form(
      '/desk/session/code',
      { place: number, code: '12' },
      `${cookie}; ${door}`,
    );
    expect([guessed.status, guessed.body]).toEqual([
      401,
      expect.stringContaining('확인 번호가 맞지 않습니다'),
    ]);
    expect((await stateOf(world, number)).status).toBe('received');
  });

  it('the person reads the code and is through, by pages and forms alone', async () => {
    const link = linkIn(assignment, '/desk/');
    const cookie = cookieIn(await world.ask(link.pathname + link.search));
    const code = codeIn((await allCodes()).at(-1));
    const elsewhere = await form('/desk/session/code', { place: number, code }, cookie);
    expect(elsewhere.status).toBe(401);
    const passed = await form('/desk/session/code', { place: number, code }, `${cookie}; ${door}`);
    expect([passed.status, passed.headers.get('location')]).toEqual([
      303,
      `/desk/petitions/${number}#todo`, // at what is asked of its reader first
    ]);
    expect(passed.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
    expect((await stateOf(world, number)).status).toBe('received');
    const both = `${cookie}; ${cookieIn(passed)}`;
    const page = await world.ask(`/desk/petitions/${number}`, {
      headers: { ...HTML, cookie: both },
    });
    expect(page.body).toContain('휴업급여');
    expect((await stateOf(world, number)).status).toBe('accepted');
    const again = await form('/desk/session/code', { place: number, code }, `${cookie}; ${door}`);
    expect(again.status).toBe(401);
    expect((await form('/desk/answer', { number, text: '남의 화면에서' }, both)).status).toBe(403);
  });

  it('no code stands in a log, in a message or in the record', async () => {
    const { logs, traffic } = world.service;
    const written = [...logs(), ...traffic(), JSON.stringify(await world.service.items())].join(
      '\n',
    );
    const codes = (await allCodes()).map(codeIn);
    expect(codes.length).toBeGreaterThan(0);
    // Six digits may stand inside a number or an instant by chance; alone, or as a value, they may not.
    for (const code of codes)
      expect(written).not.toMatch(new RegExp(`(?<![0-9a-f.-])${code}(?![0-9a-f.-])`));
  });

  it('the morning list leads to the worklist; a head sees the department', async () => {
    await world.to('2026-11-25 08:51');
    const morning = await staffMail('due-today', assignment.to[0]);
    const link = linkIn(morning, '/desk/worklist');
    const token = link.searchParams.get('t') ?? '';
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    expect((await world.ask('/desk/worklist', { headers })).body.type).toContain('code-needed');
    const { session } = await world.pass(token);
    const list = async (query = '') =>
      (await world.ask(`/desk/worklist${query}`, { headers })).body;
    const [own] = (await list()).desks;
    expect(own.petitions).toMatchObject([{ number, burns: 'urgent', kind: 'question' }]);
    expect((await list('?filter=overdue')).desks[0].petitions).toEqual([]);
    expect((await list(`?q=${number.replaceAll('-', '%20')}`)).desks[0].petitions).toHaveLength(1);
    const page = await world.ask('/desk/worklist', {
      headers: { ...HTML, cookie: `ihaeng-session=${session}` },
    });
    expect(page.body).toContain('마감 임박');
    expect(page.body).toContain('휴업급여');
    await world.to('2026-11-25 10:20');
    const head = await staffMail('break', 'care-head@example.org');
    const { cookie } = await openLink(world, head);
    const department = await world.ask('/desk/worklist', {
      headers: { cookie, accept: 'application/json' },
    });
    const { assignee } = own.petitions[0];
    expect(department.body.desks).toMatchObject([
      { person: 'care-head' },
      { department: 'care', petitions: [{ number, assignee, burns: 'overdue' }] },
    ]);
  });

  it('who is no longer in charge is refused with a sentence, and the new one is not', async () => {
    const [before = ''] = assignment.to;
    const next = before.startsWith('care-1') ? 'care-2' : 'care-1';
    const { token } = await openLink(world, await staffMail('break', 'care-head@example.org'));
    const assigned = await world.post(
      '/desk/assign',
      { number, to: next },
      { authorization: `Bearer ${token}` },
    );
    expect(assigned.status).toBe(200);
    await world.idle();
    const refused = await answerFrom(world, assignment, number);
    expect([refused.status, refused.body.type]).toEqual([403, 'urn:ihaeng:problem:reassigned']);
    expect(refused.body.fields[0].reason).toMatch(/요양급여부 .+, 033-/);
    expect(
      (await answerFrom(world, await staffMail('assignment', `${next}@example.org`), number))
        .status,
    ).toBe(200);
  });

  it('an expired link brings a fresh one to the address on record, and tells a stranger nothing', async () => {
    await world.to('2026-12-26 10:00');
    const head = await staffMail('break', 'care-head@example.org');
    const link = linkIn(head, '/desk/');
    const token = link.searchParams.get('t') ?? '';
    const expired = await world.ask(link.pathname + link.search, { headers: HTML });
    expect([expired.status, expired.body]).toEqual([401, expect.stringContaining('새 링크 받기')]);
    const before = (await world.mails()).length;
    const [ours, forged, again] = [
      await form('/desk/fresh', { token }, ''),
      await form('/desk/fresh', { token: 'not.a.link' }, ''),
      await form('/desk/fresh', { token }, ''),
    ];
    await world.idle();
    expect([ours.status, ours.body]).toEqual([forged.status, forged.body]);
    expect(again.body).toBe(ours.body);
    const sent = (await world.mails()).slice(before);
    expect(sent.map((mail) => [kindOf(mail), mail.to])).toEqual([['fresh-link', head.to]]);
    expect((await openLink(world, await staffMail('fresh-link'))).page.status).toBe(200);
  });
});

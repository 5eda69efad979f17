import { describe, expect, it } from 'vitest';
import { unknown } from '../../functions/assets/unknown.ts';
import { MOST_ASKED } from '../../functions/staff/sign-in/enter.ts';
import { pageContext } from '../support/page-context.ts';
import { eventOf } from './desk-request.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';

type World = ReturnType<typeof deskWorld>;
const stranger = true;
const asks = (world: World, email: string, from = '192.0.2.1') =>
  world.ask('POST', '/desk', {
    ...{ headers: FORM, from, stranger },
    body: new URLSearchParams({ email }).toString(),
  });

describe('the way in without a mail', () => {
  it('mails a link to the address on record, however it was written', async () => {
    const world = deskWorld();
    for (const email of ['care-1@example.org', ' CARE-2@Example.org ', 'ｄｕｔｙ@example.org'])
      expect((await asks(world, email)).statusCode).toBe(200);
    expect(world.mails.all.map(({ kind, to, because }) => [kind, to, because])).toEqual([
      ['fresh-link', 'care-1', 'worklist'],
      ['fresh-link', 'care-2', 'worklist'],
      ['fresh-link', 'duty', 'worklist'],
    ]);
  });

  it('answers all alike, writes as much for nobody, and logs without the address', async () => {
    const [known, unknown] = [deskWorld(), deskWorld()];
    const one = await asks(known, 'care-1@example.org');
    const other = await asks(unknown, 'nobody@example.org');
    expect({ ...other, headers: undefined }).toEqual({ ...one, headers: undefined });
    expect(other.headers).toEqual(one.headers);
    expect(unknown.mails.all).toEqual([]);
    const said = (world: World) =>
      world.lines.filter(({ message }) => message.includes('by address'));
    expect(said(known)).toMatchObject([{ by: 'care-1', mailed: true }]);
    expect(said(unknown)).toMatchObject([{ by: 'nobody', mailed: true }]);
    expect(JSON.stringify([known.lines, unknown.lines])).not.toContain('@example.org');
    expect([known.written.length, unknown.written.length]).toEqual([3, 3]);
    const twin = { headers: JSON_BODY, stranger };
    const answers = ['care-2@example.org', 'nobody-2@example.org'].map((email) =>
      known.ask('POST', '/desk', { ...twin, body: JSON.stringify({ email }) }),
    );
    const [first, second] = await Promise.all(answers);
    expect(first).toEqual(second);
    expect(first?.statusCode).toBe(202);
  });

  it('mails a person one in five minutes', async () => {
    const world = deskWorld();
    await asks(world, 'care-1@example.org');
    await asks(world, 'care-1@example.org', '192.0.2.2');
    expect(world.mails.all).toHaveLength(1);
    world.at('2026-11-24 10:35:01');
    await asks(world, 'care-1@example.org');
    expect(world.mails.all).toHaveLength(2);
  });

  it('closes for a network that asks without end, whoever it asks for', async () => {
    const world = deskWorld();
    for (let i = 0; i < MOST_ASKED; i += 1) await asks(world, `nobody-${i}@example.org`);
    for (const email of ['care-1@example.org', 'nobody@example.org'])
      expect((await asks(world, email)).statusCode).toBe(429);
    expect((await asks(world, 'care-1@example.org', '198.51.100.7')).statusCode).toBe(200);
  });

  it.each(['ko', 'en'])(
    'shows itself again where what was sent is too large, in %s',
    async (language) => {
      const { statusCode, body } = await deskWorld().ask('POST', '/desk', {
        ...{ headers: { ...FORM, 'accept-language': language }, stranger },
        body: `email=${'a'.repeat(5000)}`,
      });
      expect(statusCode).toBe(413);
      expect(body).toContain('<a href="/desk">');
      expect(body).not.toContain('href="/find');
    },
  );

  it.each(['/desk', '/desk/nothing'])('nothing at %s leads staff to their own pages', (path) => {
    const { page } = unknown(eventOf('PUT', path, 0, { headers: HTML }));
    expect(`${page(pageContext('ko'))}`).toContain('<a href="/desk/worklist">');
  });

  it('keeps what was typed where it is no address', async () => {
    const { statusCode, body } = await asks(deskWorld(), 'care-1');
    expect(statusCode).toBe(422);
    expect(body).toContain('value="care-1"');
    expect(body).toContain('role="alert"');
  });

  it('leads a device that has passed the door to its worklist', async () => {
    const world = deskWorld();
    const cookies = [`desk-worklist=${world.token('2026-12-24 00:00', '')}`];
    const { statusCode, headers } = await world.ask('GET', '/desk', { headers: HTML, cookies });
    expect([statusCode, headers?.location]).toEqual([303, '/desk/worklist']);
    expect((await world.ask('GET', '/desk', { headers: HTML, stranger })).statusCode).toBe(200);
  });

  it.each(['/desk/worklist', '/desk/outbox', `/desk/petitions/${KNOWN}`])(
    'is shown in a browser in which nothing is remembered: %s',
    async (path) => {
      const { statusCode, body } = await deskWorld().ask('GET', path, { headers: HTML, stranger });
      expect(statusCode).toBe(401);
      expect(body).toContain('<a href="/desk">');
    },
  );
});

describe('a link of a mail', () => {
  const fieldIn = (body = '', name = '') =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1];
  const landed = async (path: string, number = '') => {
    const world = deskWorld();
    const place = number || 'worklist';
    const token = world.token('2026-12-24 00:00', number, 'duty');
    const keeps = { headers: HTML, stranger, cookies: [`desk-${place}=${token}`] };
    const door = await world.ask('GET', path, keeps);
    const fields = { place, to: fieldIn(door.body, 'to') ?? '' };
    const asked = await world.ask('POST', '/desk/session', {
      ...keeps,
      headers: FORM,
      body: new URLSearchParams(fields).toString(),
    });
    const next = new URL(asked.headers?.location ?? '', 'https://here');
    const cookies = [
      ...keeps.cookies,
      ...(asked.cookies ?? []).map((one) => one.split(';')[0] ?? ''),
    ];
    const form = await world.ask('GET', next.pathname, {
      headers: HTML,
      query: Object.fromEntries(next.searchParams),
    });
    const code = world.mails.code();
    const entered = await world.ask('POST', '/desk/session/code', {
      ...{ headers: FORM, stranger, cookies },
      body: new URLSearchParams({ place, to: fieldIn(form.body, 'to') ?? '', code }).toString(),
    });
    return entered.headers?.location;
  };

  it.each([
    ['/desk/worklist', ''],
    ['/desk/outbox', ''],
    [`/desk/petitions/${KNOWN}`, KNOWN],
    [`/desk/petitions/${KNOWN}/calls`, KNOWN],
  ])('lands where it says after the door: %s', async (path, number) => {
    const isPetition = path === `/desk/petitions/${KNOWN}`; // there at what is asked of its reader
    expect(await landed(path, number)).toBe(isPetition ? `${path}#todo` : path);
  });

  it('leads nowhere else, whatever its form says', async () => {
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/desk/petitions/x',
      '/',
    ]) {
      const world = deskWorld();
      const token = world.token('2026-12-24 00:00', '', 'duty');
      const keeps = { headers: FORM, stranger, cookies: [`desk-worklist=${token}`] };
      const asked = await world.ask('POST', '/desk/session', { ...keeps, body: 'place=worklist' });
      const cookies = [
        ...keeps.cookies,
        ...(asked.cookies ?? []).map((one) => one.split(';')[0] ?? ''),
      ];
      const body = new URLSearchParams({ place: 'worklist', to, code: world.mails.code() });
      const entered = await world.ask('POST', '/desk/session/code', {
        ...keeps,
        ...{ cookies, body: body.toString() },
      });
      expect(entered.headers?.location).toBe('/desk/worklist');
    }
  });

  it('that is over is replaced by one to the same page', async () => {
    const world = deskWorld();
    const token = world.token('2026-11-24 10:29', '', 'duty');
    const over = await world.ask('GET', '/desk/outbox', {
      headers: HTML,
      stranger,
      query: { t: token },
    });
    const body = new URLSearchParams({ token, to: fieldIn(over.body, 'to') ?? '' }).toString();
    await world.ask('POST', '/desk/fresh', { headers: FORM, stranger, body });
    expect(world.mails.all.at(-1)).toMatchObject({
      kind: 'fresh-link',
      to: 'duty',
      because: 'worklist /desk/outbox',
    });
  });
});

import { expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { APART_TOLD } from '../../functions/docs/standalone-route-docs.ts';
import { atTodo, landingAt, linkFor } from '../../functions/staff/access/link.ts';
import { letterPdfHandler } from '../../functions/staff/petition/letter-pdf.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { linkToken } from '../../shared/privacy/link.ts';
import { kst, terms } from '../petition/world.ts';
import { arrivalsWorld } from './arrivals-world.ts';
import { eventOf } from './desk-request.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';

const NOW = kst('2026-11-24 10:12'); // Tuesday
const ring = keyring('{"current":"a root that is long enough for tests"}');
const deps = { keys: async () => ring, clock: { now: () => NOW } };

it('a link opens the petition that it was made for, and no other', async () => {
  const token = linkToken(ring, {
    person: 'care-1',
    number: '2026-000001-4',
    opens: 'petition',
    expiresAt: NOW + 1000,
  });
  await expect(linkFor(token, '2026-000001-4', deps)).resolves.toMatchObject({ person: 'care-1' });
  for (const other of ['2026-000002-2', 'worklist', '2026-000001-4/consultation'])
    await expect(linkFor(token, other, deps)).rejects.toMatchObject({ code: 'unauthorized' });
});

/** The place that a link opened, and the page it led to at its first opening; nothing where it opened none. */
const opened = ({ statusCode, headers, cookies }: HttpReply) => {
  const place = /^desk-([^=]+)=/.exec(cookies?.[0] ?? '')?.[1];
  return statusCode === 303 && place ? [{ place, to: String(headers?.location) }] : [];
};

it('wherever a link leads at its first opening, it leads again after the door', async () => {
  const world = deskWorld();
  const pages = ROUTES.filter(({ method, path }) => method === 'GET' && path.startsWith('/desk'));
  const asked = pages.flatMap(({ path }) =>
    ['', KNOWN].map((place) =>
      world.ask('GET', path.replace('{number}', KNOWN).replaceAll(/\{\w+\}/g, '1'), {
        ...{ headers: HTML, query: { t: world.token('2026-12-24 00:00', place) } },
      }),
    ),
  );
  const arrivals = arrivalsWorld([]).ask('GET', '/desk/arrivals', {
    query: { t: world.token('2026-12-24 00:00', '') },
  });
  const led = (await Promise.all([...asked, arrivals, openedLetter()])).flatMap(opened);
  for (const { place, to } of led)
    expect(atTodo(landingAt(place, to.replace('#todo', '')))).toBe(to);
  expect(led.map(({ to }) => to)).toEqual(
    expect.arrayContaining([
      ...['worklist', 'outbox', 'entry', 'absence', 'arrivals', 'items', 'items/1'].map(
        (page) => `/desk/${page}`,
      ),
      ...['#todo', '/calls', '/draft', '/keyed', '/letters', '/letters/1.0'].map(
        (page) => `/desk/petitions/${KNOWN}${page}`,
      ),
    ]),
  );
});

it.each([
  '/desk/learning?department=care&month=2026-11',
  '/desk/learning?month=2026-11',
  '/desk/audit?month=2026-11',
  '/desk/score?month=2026-11',
  '/desk/manner?department=care&month=2026-11',
])('%s: the month of a mail stands after the door, too', async (to) => {
  const world = deskWorld();
  const [path = '', query = ''] = to.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  const token = world.token('2026-12-24 00:00', '');
  const { body = '' } = await world.ask('GET', path, {
    ...{ headers: HTML, query: asked, stranger: true, cookies: [`desk-worklist=${token}`] },
  });
  expect(body).toContain(`name="to" value="${to.replaceAll('&', '&amp;')}"`);
  const led = await world.ask('GET', path, { headers: HTML, query: { ...asked, t: token } });
  expect(led.headers?.location).toBe(to);
  expect(landingAt('worklist', to)).toBe(to);
});

it.each([
  '/desk/learning?month=2026-11&x=1',
  '/desk/audit?department=a&month=//evil',
  '/desk/audit?',
])('%s is no page to go on to', (to) => {
  expect(landingAt('worklist', to)).toBe('/desk/worklist');
});

it('no other page of staff is outside the router of the desk', () => {
  const apart = Object.keys(APART_TOLD).filter((way) => way.startsWith('GET /desk'));
  expect(apart.toSorted()).toEqual([
    'GET /desk/arrivals',
    'GET /desk/petitions/{number}/letters/{letter}',
  ]);
});

async function openedLetter(): Promise<HttpReply> {
  const never = async () => {
    throw new Error('the first opening of a link reads nothing');
  };
  const handler = letterPdfHandler({
    ...deps,
    petitions: {
      read: never,
      history: never,
      content: never,
      contents: never,
      whole: never,
      receive: never,
      act: never,
      commit: never,
    },
    terms: async () => terms,
    standing: { of: never, inPetition: never },
    linkBase: 'https://petitions.example.org',
    fonts: { regular: '', bold: '', profile: '' },
    log: () => {
      throw new Error('nothing is logged');
    },
  });
  const link = { person: 'care-1', number: '', opens: 'worklist' } as const;
  return await handler({
    ...eventOf('GET', `/desk/petitions/${KNOWN}/letters/1.0`, NOW, {
      ...{ headers: HTML, query: { t: linkToken(ring, { ...link, expiresAt: NOW + 1000 }) } },
    }),
    pathParameters: { number: KNOWN, letter: '1.0' },
  });
}

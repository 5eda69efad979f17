import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { OPERATIONS } from '../../functions/docs/operations.ts';
import { deskWorld, HTML, KNOWN } from '../functions/desk-world.ts';

/**
 * Every address of 28 November 2026. They stand in mails, on paper, in bookmarks and in other programs: one that moves is
 * answered with a redirect where it was, and nothing in the fixture is changed. The front door: test/infra/released.test.ts.
 */
const file = new URL('../fixtures/kept/addresses.json', import.meta.url);
const kept: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));

it('none is gone', () => {
  const now = [...OPERATIONS, ...ROUTES].map(({ method, path }) => `${method} ${path}`);
  expect(now).toEqual(expect.arrayContaining([...kept]));
});

it.each([
  [`/desk/petitions/${KNOWN}`, KNOWN],
  [`/desk/petitions/${KNOWN}/calls`, KNOWN],
  ['/desk/worklist', ''],
  ['/desk/outbox', ''],
])('a link of a mail opens %s by its `t`', async (address, number) => {
  const world = deskWorld();
  const query = { t: world.token('2026-12-24 00:00', number, 'duty') };
  const { statusCode, headers } = await world.ask('GET', address, { headers: HTML, query });
  // A part of the page may stand behind it: the link is the same, and opens the same page.
  const [page] = String(headers?.location).split('#');
  expect([statusCode, page]).toEqual([303, address]);
});

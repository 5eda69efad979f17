import { expect, it } from 'vitest';
import { CHARTER_PAGES } from '../../functions/public/charter.ts';
import { PUBLIC_PAGES } from '../../functions/public/routes.ts';
import { PUBLIC_PLACES } from '../../shared/web/places.ts';
import { office } from '../petition/world.ts';
import { publicWorld } from './public-world.ts';

const linksIn = (body = '') => [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

it.each(['ko', 'en'])(
  'the front page leads to the form and to a petition: %s',
  async (language) => {
    const { get } = await publicWorld();
    const { body, headers } = await get(`/?lang=${language}`);
    const links = linksIn(body);
    expect(links).toContain(`/write?lang=${language}`);
    expect(links).toContain(`/find?lang=${language}`);
    for (const { path } of PUBLIC_PLACES) expect(links).toContain(`${path}?lang=${language}`);
    expect(body).toContain(office.corporation.phone);
    expect(headers?.['content-language']).toBe(language);
  },
);

it('no place is named that no page stands behind', () => {
  const paths: readonly string[] = [...PUBLIC_PAGES, ...CHARTER_PAGES].map(({ path }) => path);
  for (const { path } of PUBLIC_PLACES) expect(paths).toContain(path);
});

it('no page stands to which no place leads', () => {
  const places = ['/', ...PUBLIC_PLACES.map(({ path }) => path)];
  const pages = [...PUBLIC_PAGES, ...CHARTER_PAGES].map(({ path }) => path);
  expect(pages.filter((path) => !/[.{]/.test(path)).toSorted()).toEqual(places.toSorted());
});

it('the office’s name leads to the front page from every public page', async () => {
  const { get } = await publicWorld();
  for (const { path } of PUBLIC_PAGES.filter((one) => !one.path.includes('.')))
    expect(linksIn((await get(`${path}?lang=en`)).body), path).toContain('/?lang=en');
});

it('the newest three announcements stand on the front page, and nothing where there is none', async () => {
  const { get, shelf } = await publicWorld();
  expect((await get('/')).body).not.toContain('새로 알려 드립니다');
  const at = (n: number) => `2026-11-2${n}T01:00:00.000Z`;
  const entries = [4, 3, 2, 1].map((n) => ({
    ...{ id: `P-202611-0000000${n}`, kind: 'announcement' as const, department: 'care' },
    versions: [{ number: 1, at: at(n), title: { ko: `<${n}> 알림` }, text: { ko: '글' } }],
  }));
  await shelf.write('announcements', { v: 1, asOf: at(4), entries });
  const { body = '' } = await get('/?lang=en');
  const shown = linksIn(body).filter((href) => href?.startsWith('/announcements?lang=en#'));
  expect(shown).toEqual([4, 3, 2].map((n) => `/announcements?lang=en#P-202611-0000000${n}`));
  expect(body).toContain('<span lang="ko">&lt;4&gt; 알림</span>');
  expect(body).toContain('24 November 2026');
});

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

it('the office’s name leads to the front page from every public page', async () => {
  const { get } = await publicWorld();
  for (const { path } of PUBLIC_PAGES.filter((one) => !one.path.includes('.')))
    expect(linksIn((await get(`${path}?lang=en`)).body), path).toContain('/?lang=en');
});

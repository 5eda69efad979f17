import { expect, it } from 'vitest';
import { openApi } from '../../functions/docs/document.ts';
import type { Told } from '../../functions/docs/endpoint-doc.ts';
import { PUBLIC_TOLD } from '../../functions/docs/public-page-docs.ts';
import { PUBLIC_PAGES } from '../../functions/public/routes.ts';
import { publicWorld } from './public-world.ts';

const ways = PUBLIC_PAGES.map(({ method, path }) => {
  const told: Told = PUBLIC_TOLD[`${method} ${path}`];
  return { path, told };
});
const addressOf = (path: string, { example }: Told): string =>
  `${path}?${new URLSearchParams(example?.query)}`;
const inJson = ways.filter(({ told }) => told.reply);

it('every public address of JSON has a schema and an example', () => {
  for (const { path, told } of ways.filter((one) => one.path.endsWith('.json')))
    expect([path, told.reply !== undefined, told.example !== undefined]).toEqual([
      path,
      true,
      true,
    ]);
});

it.each(inJson.map(({ path, told }) => [path, told] as const))(
  '%s: its example and what it answers to it are what its schema takes, and the document shows it',
  async (path, told) => {
    expect(told.reply?.safeParse(told.example?.reply).error?.issues).toBeUndefined();
    const { get } = await publicWorld();
    const { statusCode, body = '' } = await get(addressOf(path, told), {});
    const given: unknown = JSON.parse(body);
    expect([statusCode, told.reply?.safeParse(given).error?.issues]).toEqual([200, undefined]);
    const shown = openApi().paths?.[path]?.get?.responses?.['200'];
    expect(Object(shown).content['application/json'].example).toEqual(told.example?.reply);
    // What the example has in it, the reply has too, and the other way round.
    expect(Object.keys(Object(given))).toEqual(Object.keys(Object(told.example?.reply)));
  },
);

it('/deadlines.json gives its example to the last letter', async () => {
  const { get } = await publicWorld();
  const told: Told = PUBLIC_TOLD['GET /deadlines.json'];
  const { body = '' } = await get(addressOf('/deadlines.json', told), {});
  expect(JSON.parse(body)).toEqual(told.example?.reply);
});

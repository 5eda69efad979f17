import { describe, expect, it } from 'vitest';
import { charterExample } from '../../functions/docs/charter-example.ts';
import { openApi } from '../../functions/docs/document.ts';
import type { Told } from '../../functions/docs/endpoint-doc.ts';
import { PUBLIC_TOLD } from '../../functions/docs/public-page-docs.ts';
import { entriesExample, improvementsExample } from '../../functions/docs/published-examples.ts';
import { snapshotExample } from '../../functions/docs/score-example.ts';
import { PublishedCharter } from '../../shared/charter/version.ts';
import { CHARTER_ADDRESSES, PUBLIC_ADDRESSES } from '../../shared/shelf/addresses.ts';
import { charterWorld } from './charter-world.ts';
import { HTML } from './desk-world.ts';
import { publicWorld } from './public-world.ts';

const document = openApi();
const ADDRESSES = [...PUBLIC_ADDRESSES, ...CHARTER_ADDRESSES];
type Address = (typeof ADDRESSES)[number];
const toldOf = (address: Address): Told => PUBLIC_TOLD[`GET ${address}`];
/** What the document says of an address, by the kind of file. */
const saidOf = (address: Address): Readonly<Record<string, { readonly example?: unknown }>> =>
  Object(document.paths?.[address]?.get?.responses?.['200']).content;

/** The world of the examples: what they say lies on the shelf, and the charter is theirs. */
async function exampleWorld() {
  const world = await publicWorld();
  const { shelf, snapshots } = world;
  await shelf.write('announcements', entriesExample('announcement').reply);
  await shelf.write('questions', entriesExample('question').reply);
  await shelf.write('catalogue', entriesExample('catalogue').reply);
  await shelf.write('improvements', improvementsExample.reply);
  await snapshots.add(snapshotExample.reply.name, JSON.stringify(snapshotExample.reply));
  const { versions, promises } = charterExample.reply;
  const charter = await charterWorld({
    versions: PublishedCharter.parse([{ ...versions[0], promises }]),
    shelf,
  });
  return (address: Address, headers: Readonly<Record<string, string>>) => {
    const { example, at = {} } = toldOf(address);
    const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => at[name] ?? '');
    const asked = `${path}?${new URLSearchParams(example?.query)}`;
    return (address.startsWith('/charter') ? charter : world).get(asked, headers);
  };
}

const kindOf = (headers: Readonly<Record<string, unknown>> = {}): string =>
  String(headers['content-type']).split(';')[0] ?? '';

it('has every public address, and no other public one beside those of citizens', () => {
  for (const address of ADDRESSES)
    expect(document.paths?.[address]?.get?.tags, address).toEqual(['누구나']);
});

describe.each(ADDRESSES)('%s', (address) => {
  const { reply, example } = toldOf(address);

  it('gives browsers and programs the kinds of file that the document names, and no other', async () => {
    const get = await exampleWorld();
    const given = await Promise.all([get(address, HTML), get(address, {})]);
    expect(given.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect([...new Set(given.map(({ headers }) => kindOf(headers)))].toSorted()).toEqual(
      Object.keys(saidOf(address)).toSorted(),
    );
  });

  // What is a page alone has neither.
  if (reply || example)
    it('answers to its example as the document shows it, in the form that it promises', async () => {
      const get = await exampleWorld();
      const { body = '', headers } = await get(address, {});
      const said = saidOf(address)[kindOf(headers)];
      expect(example).toBeDefined();
      expect(said?.example).toEqual(example?.reply);
      if (!reply) return expect(body).toBe(example?.reply);
      const given: unknown = JSON.parse(body);
      expect(reply.safeParse(given).error?.issues).toBeUndefined();
      expect(reply.safeParse(example?.reply).error?.issues).toBeUndefined();
      // The calendar has all its closed days, of which the example names three.
      if (address !== '/calendar.json') return expect(given).toEqual(example?.reply);
      expect(Object.keys(Object(given))).toEqual(Object.keys(Object(example?.reply)));
    });
});

it('every address of JSON has a schema and an example', () => {
  for (const address of ADDRESSES.filter((one) => one.endsWith('.json'))) {
    const { reply, example } = toldOf(address);
    expect([address, reply !== undefined, example !== undefined]).toEqual([address, true, true]);
  }
});

it('the catalogue says under which licence and in which form it can be listed elsewhere', async () => {
  const get = await exampleWorld();
  const { body = '', headers } = await get('/catalogue.json', {});
  expect(JSON.parse(body)).toMatchObject({ v: 1, licence: '공공누리 제1유형(출처표시)' });
  expect(headers?.link).toBe('</openapi.json>; rel="describedby"');
  const table = await get('/catalogue.csv', {});
  expect(table.headers?.link).toContain('rel="license"');
  expect(table.headers?.['content-disposition']).toBe('attachment; filename="catalogue-v1.csv"');
});

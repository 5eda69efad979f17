import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openPress } from '../../functions/papers/reading/open.ts';
import { koreanRecogniser } from '../../functions/papers/reading/recognise.ts';
import { pdfName, pictureName, readingContent, SEAL } from '../../shared/petition/paper.ts';
import { readerFiles } from '../support/reader.ts';
import { repeated } from './bombs.ts';
import { papersWorld } from './world.ts';

const SLOW = 180_000;
const ONE = '2026-000001-4';
const directory = readerFiles();
const recogniser = koreanRecogniser(directory);
afterAll(() => recogniser.close());
const press = (body: Uint8Array) => openPress(directory, body);
/** Sees nothing, at once. */
const blind = { recognise: async () => undefined, close: async () => {} };

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/paper/${name}`, import.meta.url));
async function sealed(body: Buffer, change = {}) {
  const world = papersWorld(body);
  world.receive(ONE, change);
  await world.scanned('NO_THREATS_FOUND');
  return world;
}

describe('a reading copy', () => {
  it(
    'is pages, pictures, a PDF and the text with what it suggests, each sealed',
    async () => {
      const world = await sealed(fixture('fine-g4.tif'));
      expect(await world.readAll(press, recogniser)).toBe(1);
      expect(world.paper(ONE)?.reading).toMatchObject({ pages: 2, pictures: 2, pdf: true });
      expect(world.paper(ONE)?.reading?.confidence).toBeGreaterThan(80);
      expect(world.texts.get(`${ONE} ${readingContent(world.id)}`)).toMatchObject({
        done: 2,
        lost: [],
        suggested: {
          name: '홍가상',
          phone: '010-0000-1234',
          title: '휴업급여 신청 서류 문의',
        },
      });
      const key = await world.dataKeys.open(ONE, String(world.texts.get(`${ONE} ${SEAL}`)?.sealed));
      const png = await world.vault.get(ONE, pictureName(ONE, world.id, 2), key);
      expect(png?.toString('latin1', 1, 4)).toBe('PNG');
      const pdf = await world.vault.get(ONE, pdfName(ONE, world.id, { from: 1, to: 2 }), key);
      expect(pdf?.toString('latin1', 0, 5)).toBe('%PDF-');
      // Asked for once more it does nothing.
      world.asked.push({ v: 1, subject: ONE, paper: world.id, from: 1 });
      const before = world.petitions.get(ONE);
      await world.readAll(press, recogniser);
      expect(world.petitions.get(ONE)).toBe(before);
      expect(world.lines.at(-1)?.message).toBe('a paper was read before');
      // Nothing of the text outside its content item.
      expect(JSON.stringify([world.lines, world.petitions.get(ONE)])).not.toContain('홍가상');
    },
    SLOW,
  );

  it(
    'of two hundred pages comes in chunks, and every page is there',
    async () => {
      const world = await sealed(repeated(fixture('fine-g4.tif'), 200));
      const chunks = await world.readAll(press, blind, 1000);
      expect(chunks).toBe(4); // a minute each, at a second a page
      expect(world.paper(ONE)?.reading).toEqual({
        ...{ at: expect.any(Number), pages: 200, pictures: 200, pdf: true },
      });
      expect([...world.held.keys()].filter((name) => name.includes('/page-'))).toHaveLength(200);
    },
    SLOW,
  );

  it(
    'of a petition that has some of the pages holds no other',
    async () => {
      const world = await sealed(fixture('both.pdf'), { type: 'pdf', range: { from: 2, to: 3 } });
      await world.readAll(press, blind);
      expect(world.paper(ONE)?.reading).toMatchObject({ pages: 3, pictures: 2, pdf: true });
      const names = [...world.held.keys()].filter((name) => name.startsWith('readings/'));
      expect(names.map((name) => name.split('/').at(-1)).sort()).toEqual([
        'page-2.png',
        'page-3.png',
        'pages-2-3.pdf',
      ]);
      // A person splits it once more: it is read anew for what is left.
      world.change(ONE, (petition) => ({
        ...petition,
        papers: (petition.papers ?? []).map((paper) => ({ ...paper, range: { from: 2, to: 2 } })),
      }));
      world.asked.push({ v: 1, subject: ONE, paper: world.id, from: 2 });
      await world.readAll(press, blind);
      expect(world.paper(ONE)?.reading).toMatchObject({ pictures: 1, range: { from: 2, to: 2 } });
      expect(world.held.has(pdfName(ONE, world.id, { from: 2, to: 2 }))).toBe(true);
    },
    SLOW,
  );

  it.each([
    ['encrypted.pdf', 'encrypted'],
    ['broken.pdf', 'broken'],
    ['hollow.pdf', 'broken'],
  ] as const)(
    '%s has none, and why is on record',
    async (name, because) => {
      const world = await sealed(fixture(name), { type: 'pdf' });
      expect(await world.readAll(press, blind)).toBe(1);
      expect(world.paper(ONE)?.reading).toMatchObject({
        pages: 0,
        pictures: 0,
        pdf: false,
        because,
      });
    },
    SLOW,
  );

  it(
    'a page that cannot be shown is lost, the others are there',
    async () => {
      const body = repeated(fixture('fine-g4.tif'), 3);
      const second = body.readUInt32LE(4) + 2 + body.readUInt16LE(body.readUInt32LE(4)) * 12 + 4;
      for (let tag = 0; tag < body.readUInt16LE(second); tag += 1) {
        const entry = second + 2 + tag * 12;
        if (body.readUInt16LE(entry) === 257) body.writeUInt32LE(4_000_000_000, entry + 8);
      }
      const world = await sealed(body);
      await world.readAll(press, blind);
      const { reading } = world.paper(ONE) ?? {};
      expect(reading?.pages).toBe(3);
      expect((reading?.pictures ?? 0) + (reading?.lost ?? 0)).toBe(3);
    },
    SLOW,
  );
});

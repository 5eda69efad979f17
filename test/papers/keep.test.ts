import { describe, expect, it } from 'vitest';
import { partIdOf } from '../../shared/intake/arrival-id.ts';
import { originalName, paperContent, SEAL, standingOf } from '../../shared/petition/paper.ts';
import { AT, papersWorld } from './world.ts';

const FAX = Buffer.from('II*\0 the bytes of a fax of 홍가상');
const ONE = '2026-000001-4';
const TWO = '2026-000002-1';
const DAY = 86_400_000;
const HOUR = 60 * 60_000;
const QUARTER = 15 * 60_000;
const opened = async (world: ReturnType<typeof papersWorld>, number: string, id = world.id) => {
  const seal = world.texts.get(`${number} ${SEAL}`);
  const key = await world.dataKeys.open(number, String(seal?.sealed));
  return await world.vault.get(number, originalName(number, id), key);
};

describe('what the scanner has looked at', () => {
  it('clean: it is sealed under its petition’s own key, released, and its reading asked for, once', async () => {
    const world = papersWorld(FAX);
    world.receive(ONE);
    expect(standingOf(world.paper(ONE) as never, AT)).toBe('waits');
    for (const _ of [1, 2]) expect(await world.scanned('NO_THREATS_FOUND')).toEqual(DONE);
    expect(world.paper(ONE)).toMatchObject({ sealedAt: AT, found: 'clean' });
    expect(await opened(world, ONE)).toEqual(FAX);
    expect([...world.held.values()].map(({ tag }) => tag)).toEqual(['clean']);
    expect(world.held.get(originalName(ONE, world.id))?.body.includes(FAX)).toBe(false);
    expect(world.released).toEqual(['fax/f-1.tif', 'fax/f-1.tif']);
    // The second time it asks again, for nothing says that the reading was made; that is told once.
    expect(world.asked).toEqual(
      [1, 2].map(() => ({ v: 1, subject: ONE, paper: world.id, from: 1 })),
    );
    expect(world.lines.map(({ message }) => message)).toContain('a paper was sealed before');
  });

  it.each([
    ['THREATS_FOUND', 'infected', 'infected'],
    ['UNSUPPORTED', 'unscannable', 'held'],
  ] as const)('%s: it is kept, and nobody can open or read it', async (word, found, tag) => {
    const world = papersWorld(FAX);
    world.receive(ONE);
    expect(await world.scanned(word)).toEqual(DONE);
    expect(world.paper(ONE)).toMatchObject({ found });
    expect([...world.held.values()].map((one) => one.tag)).toEqual([tag]);
    expect(await opened(world, ONE)).toBeUndefined();
    expect(world.asked).toEqual([]);
    // Another word later changes nothing.
    await world.scanned('NO_THREATS_FOUND');
    expect(world.paper(ONE)).toMatchObject({ found });
    expect(world.asked).toEqual([]);
  });

  it.each(['FAILED', 'ACCESS_DENIED'] as const)(
    'a scan that ended in %s is no word: the original waits unopened, and a later word counts',
    async (word) => {
      const world = papersWorld(FAX);
      world.receive(ONE);
      expect(await world.scanned(word)).toEqual(DONE);
      expect(world.paper(ONE)?.sealedAt).toBeUndefined();
      expect([world.held.size, world.released]).toEqual([0, []]);
      expect(world.lines).toContainEqual(
        expect.objectContaining({ message: 'a scan failed', subject: ONE, found: word }),
      );
      const paper = world.paper(ONE);
      expect(paper && standingOf(paper, paper.at + HOUR)).toBe('unchecked');
      await world.scanned('NO_THREATS_FOUND');
      expect(world.paper(ONE)).toMatchObject({ found: 'clean' });
      expect(await opened(world, ONE)).toEqual(FAX);
    },
  );

  it('one that it cannot look into is counted', async () => {
    const world = papersWorld(FAX);
    world.receive(ONE);
    await world.scanned('UNSUPPORTED');
    expect(world.metrics).toEqual([{ UnscannableFiles: 1 }]);
  });

  it('a month after it was released it is removed, that very version, and no tag is written for it', async () => {
    const world = papersWorld(FAX);
    await world.gone();
    expect(world.removed).toEqual(['fax/f-1.tif v-1']);
    expect(world.objects.size).toBe(0);
    expect(await world.gone()).toEqual(DONE);
  });

  it('without a scanner it is shown, and says so', async () => {
    const world = papersWorld(FAX);
    world.receive(ONE);
    await world.scanned('unscanned');
    expect(world.paper(ONE)).toMatchObject({ found: 'unscanned' });
    expect(await opened(world, ONE)).toEqual(FAX);
  });

  it('not received yet: asked again, the less often the longer; after a day it is told once', async () => {
    const world = papersWorld(FAX);
    for (const waited of [0, 60_000, DAY / 2]) {
      await world.scanned('NO_THREATS_FOUND');
      world.wait(waited);
    }
    expect(world.later.map(({ delay }) => delay)).toEqual([15_000, 15_000, 30_000]);
    expect([...world.waiting]).toMatchObject([[world.id, { at: AT + QUARTER }]]);
    // By the queue for a quarter of an hour; then it is the sweep that rings it.
    await world.scanned('NO_THREATS_FOUND');
    expect(world.later).toHaveLength(3);
    expect(world.waiting.get(world.id)?.at).toBe(AT + 60_000 + DAY / 2 + QUARTER);
    world.wait(DAY);
    await world.scanned('NO_THREATS_FOUND');
    expect(world.later).toHaveLength(3);
    expect(world.waiting.size).toBe(0);
    expect(world.lines.at(-1)?.message).toBe('an arrival led to no petition');
  });

  it('a sidecar and a probe are no papers', async () => {
    const world = papersWorld(FAX);
    for (const outcome of ['sidecar', 'ignored', 'dismissed'] as const) {
      const line = { channel: 'fax', id: world.id, at: AT, key: 'k', version: 'v' } as const;
      world.ledger.set(world.id, { ...line, outcome });
      await world.scanned('NO_THREATS_FOUND');
    }
    expect(world.later).toEqual([]);
  });

  it('bytes that are not those that were received are sealed all the same, and counted', async () => {
    const world = papersWorld(FAX);
    world.receive(ONE, { hash: 'another' });
    await world.scanned('NO_THREATS_FOUND');
    expect(world.metrics).toEqual([{ PapersChanged: 1 }]);
    expect(await opened(world, ONE)).toEqual(FAX);
  });
});

describe('several letters in one file', () => {
  it('each has it under a key of its own', async () => {
    const world = papersWorld(FAX);
    world.receive(ONE, { range: { from: 1, to: 1 } });
    const part = world.receive(TWO, { range: { from: 2, to: 3 } }, 1);
    await world.scanned('NO_THREATS_FOUND');
    expect(await opened(world, ONE)).toEqual(FAX);
    expect(await opened(world, TWO, part)).toEqual(FAX);
    expect(world.texts.get(`${ONE} ${SEAL}`)).not.toEqual(world.texts.get(`${TWO} ${SEAL}`));
    expect(world.asked.map(({ subject, from }) => [subject, from])).toEqual([
      [ONE, 1],
      [TWO, 2],
    ]);
  });

  it('one that was split off after it was sealed is sealed too, from the arrival or from the vault', async () => {
    for (const isGone of [false, true]) {
      const world = papersWorld(FAX);
      world.receive(ONE);
      await world.scanned('NO_THREATS_FOUND');
      if (isGone) world.objects.clear();
      const id = partIdOf(world.id, TWO);
      world.receive(TWO, { id, range: { from: 2, to: 2 } });
      world.change(TWO, (petition) => ({ ...petition, splitFrom: ONE }));
      expect(world.texts.has(`${TWO} ${paperContent(id)}`)).toBe(true);
      expect(await world.split(TWO)).toEqual(DONE);
      expect(world.paper(TWO)).toMatchObject({ found: 'clean' });
      expect(await opened(world, TWO, id)).toEqual(FAX);
    }
  });
});

it('once the seal is destroyed, every copy of it is noise', async () => {
  const world = papersWorld(FAX);
  world.receive(ONE);
  await world.scanned('NO_THREATS_FOUND');
  world.texts.delete(`${ONE} ${SEAL}`);
  const kept = world.held.get(originalName(ONE, world.id))?.body ?? Buffer.alloc(0);
  expect(kept.length).toBeGreaterThan(FAX.length);
  // Another key, even of the same petition under the same key of keys, opens nothing.
  const { key } = await world.dataKeys.fresh(ONE);
  await expect(world.vault.get(ONE, originalName(ONE, world.id), key)).rejects.toThrow();
});

const DONE = { batchItemFailures: [] };

import { describe, expect, it } from 'vitest';
import { areAccessible } from './accessible.ts';
import { pausePages } from './desk-pauses.ts';
import { deskWorld, HTML, KNOWN, UNKNOWN } from './desk-world.ts';

areAccessible('pauses in a browser', pausePages);

describe('a new access code', () => {
  it('is asked for alike for a known and an unknown number: nothing is looked up', async () => {
    const asked = async (number: string) => {
      const world = deskWorld();
      const { statusCode, body } = await world.ask('POST', `/petitions/${number}/code`, {
        headers: HTML,
      });
      return [statusCode, body, world.reads.length, world.mails.all.length];
    };
    expect(await asked(KNOWN)).toEqual(await asked(UNKNOWN));
  });

  it('is asked for once an hour at most', async () => {
    const world = deskWorld();
    const ask = () => world.ask('POST', `/petitions/${KNOWN}/code`, { headers: HTML });
    await ask();
    await ask();
    expect(world.mails.all).toHaveLength(1);
    world.at('2026-11-24 11:31');
    await ask();
    expect(world.mails.all).toHaveLength(2);
  });
});

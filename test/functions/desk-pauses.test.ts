import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';
import { pausePages } from './desk-pauses.ts';
import { deskWorld, HTML, KNOWN, UNKNOWN } from './desk-world.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let small: Awaited<ReturnType<typeof opener>>;
  let dark: Awaited<ReturnType<typeof opener>>;
  beforeAll(async () => {
    browser = await openBrowser();
    small = await opener(browser, { viewport: { width: 320, height: 640 } });
    dark = await opener(browser, { colorScheme: 'dark' });
  });
  afterAll(() => browser?.close());

  describe.each(['ko', 'en'] as const)('in %s', (language) => {
    it.each(Object.entries(pausePages(language)))(
      '%s: nothing that axe objects to, nothing to scroll sideways',
      async (_, asked) => {
        const reply = await asked();
        expect(reply.body).toContain('<main');
        await small.open(reply);
        expect(await objections(small.page)).toEqual([]);
        expect(
          await small.page.evaluate('document.documentElement.scrollWidth'),
        ).toBeLessThanOrEqual(320);
        await dark.open(reply);
        expect(await objections(dark.page)).toEqual([]);
      },
    );
  });
});

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

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from './attach-pages.ts';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let shown: Awaited<ReturnType<typeof opener>>;
  beforeAll(async () => {
    browser = await openBrowser();
    shown = await opener(browser, { viewport: { width: 320, height: 640 } }); // 640 pixels at 200 %
  });
  afterAll(() => browser?.close());

  const all = (['ko', 'en'] as const).flatMap((language) =>
    Object.entries(pagesOf(language)).map(([name, open]) => [name, language, open] as const),
  );
  it.each(all)(
    '%s (%s): nothing that axe objects to, nothing to scroll sideways',
    async (_, __, open) => {
      const reply = await open();
      expect(reply.body).toContain('type="file"');
      await shown.open(reply);
      const { page } = shown;
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from './attach-pages.ts';
import { hasChromium, objections, openBrowser } from './browser.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 640 } }); // 640 pixels at 200 %
  });
  afterAll(() => browser?.close());

  const all = (['ko', 'en'] as const).flatMap((language) =>
    Object.entries(pagesOf(language)).map(([name, open]) => [name, language, open] as const),
  );
  it.each(all)(
    '%s (%s): nothing that axe objects to, nothing to scroll sideways',
    async (_, __, open) => {
      const { body = '' } = await open();
      expect(body).toContain('type="file"');
      await page.setContent(body);
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );
});

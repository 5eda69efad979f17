import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areAccessible } from './accessible.ts';
import { askedPages, askedWorld } from './asked-pages.ts';
import { hasChromium, openBrowser, opener } from './browser.ts';

areAccessible('the question afterwards in a browser', askedPages);

describe.skipIf(!hasChromium)('by keyboard', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('each answer is a button of its own, reached in its order, and described by the question', async () => {
    const { page, open } = await opener(browser, { viewport: { width: 360, height: 640 } });
    const { show } = await askedWorld('ko');
    await open(await show());
    const seen: string[] = [];
    for (let tabs = 0; tabs < 20 && seen.length < 3; tabs += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<string>(
        `(() => { const one = document.activeElement; return one?.tagName === 'BUTTON'
          ? one.textContent + ': ' + document.getElementById(one.getAttribute('aria-describedby'))?.textContent : ''; })()`,
      );
      if (at) seen.push(at);
    }
    const question = '통화를 마칠 때 직원이 공손하게 끝인사를 했습니까?';
    expect(seen).toEqual(['예', '아니요', '잘 모르겠습니다'].map((one) => `${one}: ${question}`));
  });
});

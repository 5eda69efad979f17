import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser } from '../functions/browser.ts';
import { jpegOf } from '../support/pictures.ts';
import { openWorld, type World } from './world.ts';

const MB = 1_000_000;
const WORDS = '골목의 가로등이 이틀째 꺼져 있습니다.';
const photo = (name: string, bytes: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: jpegOf(bytes),
});

describe.skipIf(!hasChromium)('photographs of a telephone', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([openWorld('2026-11-24 10:12'), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  const telephone = (options: Parameters<Browser['newContext']>[0] = {}) =>
    browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ko-KR', ...options });

  /** The form, filled in. */
  async function filledForm(context: BrowserContext, words = WORDS): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${world.base}/write`);
    await page.fill('#title', '가로등이 꺼져 있습니다');
    await page.fill('#body', words);
    await page.fill('#name', '홍가상');
    await page.check('#privacyNotice');
    return page;
  }
  const press = (page: Page) => page.click('button.grand');
  const told = async (page: Page) => {
    await page.waitForSelector('form > [role=alert]:not([hidden])');
    expect(await page.inputValue('#body')).toContain(WORDS);
    return await page.textContent('form > [role=alert]:not([hidden])');
  };
  const attached = async (page: Page) => {
    await page.goto(page.url().replace('/receipt', ''));
    return (await page.textContent('main')) ?? '';
  };

  it('whatever comes back, also what API Gateway says by itself, is told on the page, and every word stays', async () => {
    const context = await telephone();
    const page = await filledForm(context);
    const route = { service: 'apigateway', action: 'POST /write', count: 1 };
    await world.fault({ ...route, fault: 'throttle' });
    await press(page);
    expect(await told(page)).toContain('이용하시는 분이 많아');
    await world.fault({ ...route, fault: 'refuse' });
    await press(page);
    expect(await told(page)).toContain('지금은 받지 못했습니다.');
    await page.fill('#body', `${WORDS}${'가'.repeat(4 * MB)}`);
    await press(page);
    expect(await told(page)).toContain('너무 커서');
    await page.fill('#body', WORDS);
    await context.setOffline(true);
    await press(page);
    expect(await told(page)).toContain('인터넷에 연결되어 있지 않습니다.');
    await context.setOffline(false);
    await page.fill('#title', '');
    await press(page);
    await page.waitForSelector('a[href="#title"]');
    expect(await page.inputValue('#body')).toBe(WORDS);
    await page.fill('#title', '가로등');
    await Promise.all([page.waitForURL('**/receipt'), press(page)]);
    await context.close();
  });

  it('an upload that is slow is waited for; one that fails is said, tried again, and loses no word', async () => {
    const context = await telephone();
    const page = await filledForm(context, `${WORDS} 둘`);
    let passes = false;
    await page.route('**/uploads/**', async (route) => {
      if (!passes) return await route.abort();
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.setInputFiles('#files', [photo('느린 사진.jpg', 2 * MB)]);
    await page.waitForSelector('li.failed', { timeout: 30_000 });
    await press(page);
    expect(await told(page)).toContain('올리지 못한 파일이 있어');
    passes = true;
    await page.click('li.failed .does button:first-child');
    await Promise.all([page.waitForURL('**/receipt', { timeout: 30_000 }), press(page)]);
    expect(await attached(page)).toContain('느린 사진.jpg');
    await context.close();
  });

  it('axe objects to nothing while files are listed, refused and failed, in both languages', async () => {
    for (const locale of ['ko-KR', 'en-GB']) {
      const context = await telephone({
        locale,
        bypassCSP: true,
        viewport: { width: 320, height: 640 },
      });
      const page = await filledForm(context, `${WORDS} ${locale}`);
      await page.route('**/uploads/**', (route) => route.abort());
      await page.setInputFiles('#files', [photo('사진.jpg', 2 * MB), photo('설치.exe', 100_000)]);
      await page.waitForSelector('li.failed', { timeout: 30_000 });
      await press(page);
      await told(page);
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await context.close();
    }
  });

  it('without a script the words go first; a file that is too large loses itself alone, a smaller one arrives', async () => {
    const context = await telephone({ javaScriptEnabled: false });
    const page = await filledForm(context, `${WORDS} 셋`);
    expect(await page.textContent('.files')).toContain('접수증 화면에서 붙이실 수 있습니다');
    expect(await page.isVisible('#files')).toBe(false);
    await Promise.all([page.waitForURL('**/receipt'), press(page)]);
    const receipt = page.url();
    expect(await page.textContent('section.screen')).toContain('모두 합해 4MB까지');
    await page.setInputFiles('#more-files', [photo('큰 사진.jpg', 5.9 * MB)]);
    await page.click('section.screen button');
    await page.waitForURL('**/messages');
    await page.goto(receipt);
    await page.setInputFiles('#more-files', [photo('작은 사진.jpg', 2 * MB)]);
    await Promise.all([page.waitForURL('**?done=message'), page.click('section.screen button')]);
    const status = (await page.textContent('main')) ?? '';
    expect(status).toContain('파일을 보냈습니다: 작은 사진.jpg');
    expect(status).not.toContain('큰 사진.jpg');
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser } from '../functions/browser.ts';
import { openWorld, type World } from './world.ts';

describe.skipIf(!hasChromium)('a citizen in a real browser', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([openWorld('2026-11-24 10:12'), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('writes, corrects, keeps the receipt and follows it: by keyboard, without script, at home', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ko-KR' });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const key = (name: string) => page.keyboard.press(name);
    const tabs = async (times: number) => {
      for (let i = 0; i < times; i += 1) await key('Tab');
    };

    await page.goto(`${world.base}/write`);
    await tabs(6); // to the content, the front page, find, the other language, find, the title
    await page.keyboard.type('휴업급여 신청 서류 문의');
    await key('Enter');
    await page.waitForSelector('[role=alert]');
    expect(await page.inputValue('#title')).toBe('휴업급여 신청 서류 문의');
    await key('Tab'); // the summary has the focus: its first link leads to the text
    await key('Enter');
    await page.keyboard.type('어떤 서류가 필요한가요');
    await tabs(7); // topic, kind, a call, came twice, somebody was rude, standing wishes, name: files come after the words
    await page.keyboard.type('홍가상');
    await tabs(5); // for somebody else, e-mail, telephone, the number to call, notice
    await key('Space');
    await tabs(3); // the question afterwards, how the date came about, the button
    await Promise.all([page.waitForURL('**/receipt'), key('Enter')]);

    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(
      (await page.textContent('main')) ?? '',
    )?.[0];
    expect(code).toBeDefined();
    await page.reload();
    expect(await page.textContent('main')).toContain(code);
    await tabs(1);
    const leads = `/petitions/[0-9-]+$`;
    for (
      let i = 0;
      i < 10 &&
      !(await page.evaluate<boolean>(`new RegExp('${leads}').test(document.activeElement.href)`));
      i += 1
    )
      await key('Tab');
    await Promise.all([page.waitForURL(/petitions\/[\d-]+$/), key('Enter')]);
    expect(await page.textContent('main')).toContain('접수되었습니다');

    expect(asked.filter((url) => new URL(url).origin !== new URL(world.base).origin)).toEqual([]);
    expect(asked.filter((url) => url.includes(String(code)) || url.includes('?'))).toEqual([]);
    await context.close();
  });

  it('axe objects to nothing on the pages as they are served', async () => {
    const context = await browser.newContext({ bypassCSP: true, locale: 'en-GB' }); // axe itself is a script
    const page = await context.newPage();
    await page.goto(`${world.base}/write`);
    expect(await objections(page)).toEqual([]);
    await page.click('button.grand');
    await page.waitForSelector('[role=alert]:not([hidden])');
    expect(await objections(page)).toEqual([]);
    await page.fill('#title', 'A question');
    await page.fill('#body', 'Which documents?');
    await page.fill('#name', 'Hong');
    await page.check('#privacyNotice');
    const buffer = Buffer.from('첫 줄\n');
    await page.setInputFiles('#files', { name: '진술 "하나".txt', mimeType: 'text/plain', buffer });
    await page.waitForSelector('li.done');
    expect(await objections(page)).toEqual([]);
    await page.click('button.grand');
    await page.waitForURL('**/receipt');
    expect(await objections(page)).toEqual([]);
    await world.post('/_local/clock', { advance: 'PT30S' });
    await page.goto(page.url().replace('/receipt', ''));
    expect(await objections(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href*="/attachments/"]'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^진술 .하나.\.txt$/);
    expect(readFileSync(await download.path(), 'utf8')).toBe('첫 줄\n');
    await context.close();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser } from '../functions/browser.ts';
import { openWorld, type World } from './world.ts';

describe("the interface's document, as it is served", () => {
  let world: World;
  let browser: Browser | undefined;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    browser = hasChromium ? await openBrowser() : undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  const opened = (): Browser => {
    if (!browser) throw new Error('no browser');
    return browser;
  };

  it('is JSON at its address, and nothing else is served beside it', async () => {
    const { status, headers, body } = await world.ask('/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    expect(headers.get('content-type')).toContain('application/json');
    for (const name of ['index.js', 'openapi.json', '..%2findex.js', 'constructor'])
      expect((await world.ask(`/docs/${name}`)).status).toBe(404);
  });

  it('is a list in both languages with who answers for it', async () => {
    const ko = await world.ask('/docs', { headers: { accept: 'text/html' } });
    expect(ko.body).toContain('<html lang="ko">');
    expect(ko.body).toContain('POST /desk/answer');
    expect(ko.body).toContain('033-000-1000');
    const en = await world.ask('/docs', { headers: { 'accept-language': 'en' } });
    expect(en.body).toContain('Answers the petitioner.');
    expect(en.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  });

  describe.skipIf(!hasChromium)('in a real browser', () => {
    it('needs no script to be read, and axe objects to nothing', async () => {
      const context = await opened().newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${world.base}/docs`);
      expect(await page.textContent('main')).toContain('GET /petitions/{number}');
      expect(await page.isVisible('#open')).toBe(false);
      await context.close();
      const scripted = await opened().newContext({ bypassCSP: true });
      const other = await scripted.newPage();
      await other.goto(`${world.base}/docs`);
      expect(await objections(other)).toEqual([]);
      await scripted.close();
    });

    it('opens Swagger UI under its own policy, from our own place alone', async () => {
      const page = await opened().newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      page.on('console', (line) => void (line.type() === 'error' && wrong.push(line.text())));
      await page.goto(`${world.base}/docs`);
      await page.click('#open');
      await page.waitForSelector('.opblock');
      const foreign = asked.filter(
        (url) => !url.startsWith(world.base) && !url.startsWith('data:'),
      );
      expect([foreign, wrong]).toEqual([[], []]);
      await page.close();
    });
  });
});

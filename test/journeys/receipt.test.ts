import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser } from '../functions/browser.ts';
import { hasPoppler, pdfInfo, pdfText } from '../support/pdf.ts';
import { follow, openForm, sendForm, wordsOf } from './form.ts';
import { CITIZEN, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterAll(() => world.stop());

const HTML = { accept: 'text/html' };
const cookieOf = (reply: { headers: Headers }) =>
  (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const bytesAt = async (path: string, headers: Record<string, string>) => {
  const response = await fetch(new URL(path, world.base), { headers, redirect: 'manual' });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('the receipt', () => {
  it('stands on the page, leads to the paper, and the mail leads back to both', async () => {
    const sent = await sendForm(world);
    const page = await follow(world, sent);
    const number = /2026-\d{6,8}-\d/.exec(wordsOf(page))?.[0] ?? '';
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(wordsOf(page))?.[0] ?? '';
    expect(page.body).toContain(`href="/petitions/${number}/receipt.pdf"`);
    expect(page.body).toMatch(/<svg role="img" aria-label="[^"]*QR/);

    await world.idle();
    const [mail] = await world.mails(CITIZEN);
    const link = `${world.base}/petitions/${number}/receipt`;
    expect(mail?.text).toContain(link);

    // From the mail, on another device: the code first, then the receipt.
    const asked = await world.ask(new URL(link).pathname, { headers: HTML });
    const action = /action="([^"]*\/receipt\/code[^"]*)"/.exec(asked.body)?.[1] ?? '';
    const entered = await world.ask(action, {
      method: 'POST',
      headers: { ...HTML, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code }).toString(),
    });
    expect([entered.status, entered.headers.get('location')]).toEqual([
      303,
      `/petitions/${number}/receipt`,
    ]);
    expect(wordsOf(await follow(world, entered))).toContain(code);
  });

  it.skipIf(!hasPoppler)(
    'is a paper with Korean words, made by the deployed function',
    async () => {
      const sent = await sendForm(world, { title: '뷁 휴업급여' });
      const number = /2026-\d{6,8}-\d/.exec(sent.headers.get('location') ?? '')?.[0] ?? '';
      const path = `/petitions/${number}/receipt.pdf`;
      const { response, bytes } = await bytesAt(path, { ...HTML, cookie: cookieOf(sent) });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/pdf',
      ]);
      const text = pdfText(bytes);
      for (const told of [
        number,
        '뷁 휴업급여',
        '11월 25일(수) 오전 10시 12분까지',
        '요양급여부',
        '033-000-102',
      ])
        expect(text).toContain(told);
      expect(pdfInfo(bytes)).toMatch(/Tagged: +yes/);

      const stranger = await bytesAt(path, { authorization: 'Bearer AAAA-AAAA-AAAA' });
      const unknown = await bytesAt('/petitions/2026-999999-9/receipt.pdf', {
        authorization: 'Bearer AAAA-AAAA-AAAA',
      });
      expect([stranger.response.status, stranger.bytes]).toEqual([404, unknown.bytes]);
    },
  );

  it('ten wrong codes at the paper slow their address down; the right one opens all the same', async () => {
    const sent = await sendForm(world, { body: '틀린 코드' });
    const path = sent.headers.get('location')?.replace('/receipt', '') ?? '';
    for (let i = 0; i < 10; i += 1)
      await world.ask(`${path}/receipt.pdf`, { headers: { authorization: 'Bearer AAAA' } });
    const page = await world.ask(path, { headers: { ...HTML, cookie: cookieOf(sent) } });
    expect(page.status).toBe(200);
    const wrong = await world.ask(path, { headers: { ...HTML, authorization: 'Bearer AAAA' } });
    expect(wrong.status).toBe(429);
  });
});

describe('what pages look like', () => {
  it('comes from our own origin, once', async () => {
    const { page } = await openForm(world);
    const sheet = /href="(\/assets\/sheet\.[0-9a-f]+\.css)"/.exec(page.body)?.[1] ?? '';
    const { response, bytes } = await bytesAt(sheet, { 'accept-encoding': 'gzip' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const font = /url\((\/assets\/[\w.-]+often[\w.-]+)\)/.exec(bytes.toString())?.[1] ?? '';
    const { response: came, bytes: letters } = await bytesAt(font, {});
    expect([came.status, came.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    expect(letters.subarray(0, 4).toString()).toBe('wOF2');
    expect(page.headers.get('content-security-policy')).toMatch(
      /style-src 'self'; font-src 'self'/,
    );
    expect(page.body).not.toMatch(/<style|style="/);
  });

  it('names on every page, also one that refuses, the house, its number and its last review', async () => {
    for (const [path, headers] of [
      ['/write', HTML],
      ['/petitions/2026-999999-9', HTML],
      ['/petitions/2026-999999-9', { ...HTML, authorization: 'Bearer AAAA' }],
      ['/petitions/2026-999999-9/objection', HTML],
      ['/desk/petitions/2026-999999-9', HTML],
      ['/desk/worklist?t=x.y.z', HTML],
    ] as const) {
      const words = wordsOf(await world.ask(path, { headers }));
      for (const told of [
        '한빛산업복지공단',
        '고객지원처가 맡고 있습니다',
        '대표전화',
        '마지막 점검일',
      ])
        expect(words, path).toContain(told);
    }
  });

  it('speaks the other language where a page offers it', async () => {
    const path = '/petitions/2026-999999-9';
    const { body } = await world.ask(path, { headers: HTML });
    expect(body).toContain(`href="${path}?lang=en"`);
    const english = await world.ask(`${path}?lang=en`, { headers: HTML });
    expect(english.body).toContain('<html lang="en">');
    const wrong = await world.ask(`${path}?lang=en`, {
      method: 'POST',
      headers: { ...HTML, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'code=AAAA',
    });
    // This address has had its wrong codes of the hour above.
    expect([wrong.status, wrong.body.includes('<html lang="en">')]).toEqual([429, true]);
  });
});

describe.skipIf(!hasChromium)('in a real browser under the strict policy', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('the sheet and the font come, nothing is refused by the policy, and text is never hidden', async () => {
    const context = await browser.newContext({ locale: 'ko-KR' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (line) => refused.push(line.text()));
    const font = page.waitForResponse('**/assets/*.woff2');
    await page.goto(`${world.base}/write`);
    await font;
    await page.evaluate('document.fonts.ready.then(() => true)');
    expect(
      await page.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').length"),
    ).toBeGreaterThan(0);
    expect(
      await page.evaluate(
        "getComputedStyle(document.querySelector('.masthead')).borderBottomStyle",
      ),
    ).toBe('solid');
    expect(refused.filter((line) => /policy/i.test(line))).toEqual([]);
    await context.close();
  });

  it('a page whose font and sheet never come can still be read and has no fault', async () => {
    const context = await browser.newContext({ bypassCSP: true, locale: 'ko-KR' });
    const page = await context.newPage();
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto(`${world.base}/write`);
    expect(await page.textContent('h1')).toBe('민원 신청');
    expect(await objections(page)).toEqual([]);
    await context.close();
  });
});

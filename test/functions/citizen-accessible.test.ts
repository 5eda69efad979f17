import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';
import { STATES, type State } from './citizen-states.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const path = `/petitions/${KNOWN}`;
const PAGES = Object.keys(STATES).flatMap((state) =>
  (['ko', 'en'] as const).map((language) => [state as State, language] as const),
);
/** `GALLERY=dir` keeps the pictures. */
const gallery = process.env.GALLERY;
/** Three widths and axe twice, beside other work. */
const SLOW = 60_000;

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  const width: Record<320 | 360 | 1440, Awaited<ReturnType<typeof opener>>> = {} as never;
  beforeAll(async () => {
    browser = await openBrowser();
    for (const one of [320, 360, 1440] as const)
      width[one] = await opener(browser, { viewport: { width: one, height: 800 } });
    if (gallery) mkdirSync(gallery, { recursive: true });
  });
  afterAll(() => browser?.close());

  async function looked(
    name: string,
    reply: Awaited<ReturnType<ReturnType<typeof deskWorld>['ask']>>,
  ) {
    for (const [at, { page, open }] of Object.entries(width)) {
      await open(reply);
      const broad = await page.evaluate('document.documentElement.scrollWidth');
      expect(broad, `${name} at ${at}`).toBeLessThanOrEqual(Number(at));
      if (at !== '1440') expect(await objections(page), name).toEqual([]);
      if (gallery && at !== '320')
        await page.screenshot({ path: `${gallery}/${name}-${at}.png`, fullPage: true });
    }
  }

  it.each(PAGES)(
    'the status of a petition that is %s, in %s',
    async (state, language) => {
      const world = STATES[state](language);
      const cookies = [`code=${world.code}`];
      const reply = await world.ask('GET', path, { headers: HTML, cookies });
      await looked(`status-${state.replaceAll(' ', '-')}-${language}`, reply);
    },
    SLOW,
  );

  const body = new URLSearchParams({ number: '2026-000010-5', code: 'abcd' }).toString();
  const OTHERS = (['ko', 'en'] as const).flatMap((lang) => {
    const world = STATES.answered(lang);
    const asked = { headers: HTML, query: { lang }, cookies: [`code=${world.code}`] };
    const wrong = { headers: FORM, query: { lang }, body };
    return [
      [`find-${lang}`, () => world.ask('GET', '/find', asked)],
      [`find-wrong-${lang}`, () => world.ask('POST', '/find', wrong)],
      [`rating-${lang}`, () => world.ask('GET', `${path}/rating`, asked)],
      [`standing-wishes-${lang}`, () => world.ask('GET', `${path}/standing-wishes`, asked)],
      [`dates-${lang}`, () => STATES.fresh(lang).ask('GET', `${path}/dates`, asked)],
    ] as const;
  });
  it.each(OTHERS)('%s', async (name, ask) => await looked(name, await ask()), SLOW);

  it('the keyboard goes from the number to the code to the button, then to a lost code', async () => {
    const { page, open } = width[360];
    await open(await deskWorld().ask('GET', '/find', { headers: HTML }));
    const walk: unknown[] = [];
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      walk.push(
        await page.evaluate('document.activeElement.id || document.activeElement.textContent'),
      );
    }
    expect(walk).toEqual([
      '본문 바로가기',
      '한빛산업복지공단',
      '내 민원 찾기',
      'English',
      'number',
      'code',
      '민원 찾기',
      '새 조회 코드 받기',
      '033-000-1002',
    ]);
  });

  it('the button that objects is the first thing to press on a late page, as high as a finger', async () => {
    const { page, open } = width[360];
    const world = STATES.late('ko');
    const reply = await world.ask('GET', path, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    await open(reply);
    const first = page.locator('main a, main button').first();
    expect(await first.textContent()).toBe('늦은 처리에 이의 제기하기');
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    for (const link of await page.locator('header nav a').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

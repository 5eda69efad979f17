import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTER_ADDRESSES, PUBLIC_ADDRESSES } from '../../shared/shelf/addresses.ts';
import { hasPoppler, pdfText } from '../support/pdf.ts';
import { hasChromium, openBrowser, opener } from './browser.ts';
import { filledFace } from './filled-face.ts';

/** What is a page by its address: data has an ending, and a snapshot a name. */
const PAGES = [...PUBLIC_ADDRESSES, ...CHARTER_ADDRESSES].filter((path) => !/[.{]/.test(path));
const CASES = PAGES.flatMap((path) =>
  (['ko', 'en'] as const).map((language) => `${path}?lang=${language}`),
);

/** Runs in the page: text and controls that are cut or stick out, unless one can scroll to them; and controls upon each other. */
const AMISS = `(() => {
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const name = (one) => one.outerHTML.slice(0, 90);
  const scrolls = (one) => !!one.closest('[tabindex="0"][role=region]');
  const amiss = [];
  const known = new Set();
  if (document.documentElement.scrollWidth > innerWidth) amiss.push('the page scrolls sideways');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const of = text.parentElement;
    if (!text.data.trim() || !shown(of) || of.closest('.skip, svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right } of range.getClientRects())
      if ((left < -1 || right > innerWidth + 1) && !scrolls(of)) { amiss.push('sticks out: ' + name(of)); break; }
    for (let box = of; box && !known.has(box); box = box.parentElement) {
      known.add(box);
      const { overflowX, overflowY } = getComputedStyle(box);
      const hides = (way) => way === 'hidden' || way === 'clip';
      if ((hides(overflowX) && box.scrollWidth > box.clientWidth + 1) || (hides(overflowY) && box.scrollHeight > box.clientHeight + 1)) amiss.push('cut: ' + name(box));
    }
  }
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((one) => shown(one) && !one.matches('.skip'));
  const boxes = controls.flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })));
  for (const [at, a] of boxes.entries()) {
    const box = a.one.matches('select') && a.one.scrollWidth > a.one.clientWidth + 1;
    if (box) amiss.push('cut: ' + name(a.one));
    for (const b of boxes.slice(at + 1)) {
      if (a.one === b.one || a.one.contains(b.one) || b.one.contains(a.one)) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && tall > 1) amiss.push('upon each other: ' + name(a.one) + ' / ' + name(b.one));
    }
  }
  return [...new Set(amiss)];
})()`;

/** Runs in a page as it is printed: what has no place on paper, and what cannot be read on it. */
const AMISS_ON_PAPER = `(() => {
  const shown = (one) => one.checkVisibility();
  const all = [...document.querySelectorAll('body, body *')].filter(shown);
  const name = (one) => one.outerHTML.slice(0, 90);
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((one) => { const c = one / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const amiss = all.filter((one) => one.matches('nav, form, button, input, select, textarea')).map((one) => 'to press: ' + name(one));
  if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)') amiss.push('paper is not white');
  for (const one of all) {
    if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    if (1.05 / (light(getComputedStyle(one).color) + 0.05) < 4.5) amiss.push('pale: ' + name(one));
  }
  for (const link of all.filter((one) => one.matches('main a[href]:not([href^="#"], [href^="tel:"])'))) {
    const href = link.getAttribute('href');
    if (!link.textContent.includes(href) && !getComputedStyle(link, '::after').content.includes(href)) amiss.push('no address: ' + name(link));
  }
  for (const figure of all.filter((one) => one.matches('figure')))
    if (!figure.nextElementSibling?.querySelector('table')) amiss.push('no table: ' + name(figure));
  return amiss;
})()`;

const folder = process.env.PICTURES;
if (folder) mkdirSync(folder, { recursive: true });
const fileOf = (address: string, way: string) =>
  join(folder ?? '', `${address.replaceAll(/\W+/g, '-')}-${way}`);

describe.skipIf(!hasChromium)('every public page on small screens, enlarged and on paper', () => {
  let browser: Browser;
  let page: Page;
  let open: Awaited<ReturnType<typeof opener>>['open'];
  let get: Awaited<ReturnType<typeof filledFace>>;
  beforeAll(async () => {
    get = await filledFace();
    browser = await openBrowser();
    // Whoever likes the dark prints on white paper all the same; 640 px are what 200 % leave of 1280.
    const options = { deviceScaleFactor: 2, colorScheme: 'dark' } as const;
    ({ page, open } = await opener(browser, { ...options, viewport: { width: 640, height: 720 } }));
  });
  afterAll(() => browser?.close());

  const seen = async (address: string, way: string) => {
    if (folder) await page.screenshot({ path: `${fileOf(address, way)}.png`, fullPage: true });
    return await page.evaluate<string[]>(AMISS);
  };

  it.each(CASES)('%s: nothing is cut, sticks out or lies upon another', async (address) => {
    const reply = await get(address);
    const body = (reply.body ?? '').replaceAll('<details', '<details open');
    expect(body).toContain('<main');
    await page.setViewportSize({ width: 640, height: 720 });
    await open({ ...reply, body });
    expect(await seen(address, '200')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await seen(address, '320')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await seen(address, 'large')).toEqual([]);
  });

  it.each(CASES)(
    '%s: on paper all of it can be read, and nothing is to be pressed',
    async (address) => {
      // What an A4 leaves between its margins.
      await page.setViewportSize({ width: 680, height: 1000 });
      await open(await get(address));
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate<string[]>(AMISS)).toEqual([]);
      expect(await page.evaluate<string[]>(AMISS_ON_PAPER)).toEqual([]);
      const words = await page.evaluate<string>('document.body.innerText');
      const pdf = await page.pdf({ format: 'A4' });
      if (folder) writeFileSync(`${fileOf(address, 'paper')}.pdf`, pdf);
      await page.emulateMedia({ media: 'screen' });
      if (!hasPoppler) return;
      const printed = pdfText(pdf).replaceAll(/\s/g, '');
      // Behind a link its address comes before the full stop.
      expect(words.split(/[.,]?\s+/).filter((word) => !printed.includes(word))).toEqual([]);
      expect(printed).toContain('https://minwon.corporation.test');
    },
  );
});

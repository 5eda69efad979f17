import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfArrival } from '../../functions/staff/arrivals/bodies.ts';
import { differencesNotice } from '../notices/mails.ts';
import { arrivalsWorld, difference, held, opened } from './arrivals-world.ts';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';

const english = { 'accept-language': 'en' };
const full = () =>
  arrivalsWorld(
    [held(1), held(2, { channel: 'post', because: 'key-day' }), held(3, { channel: 'fax' })],
    {
      differences: opened([
        difference(),
        difference({ kind: 'no-petition', number: '2026-000001-5' }),
      ]),
    },
  );
const openedOne = { open: nameOfArrival(held(1)), purpose: 'decide' };

const PAGES = {
  'nothing waits': () => arrivalsWorld([]).ask('GET', '/desk/arrivals'),
  'much waits': () => full().ask('GET', '/desk/arrivals'),
  'much waits, in English': () => full().ask('GET', '/desk/arrivals', { headers: english }),
  'one is opened': () => full().ask('GET', '/desk/arrivals', { query: openedOne }),
  'one is released': () => full().ask('GET', '/desk/arrivals', { query: { done: 'released' } }),
  'audit looks on': () => full().ask('GET', '/desk/arrivals', { person: 'audit' }),
  'a decision is refused': () =>
    full().ask('POST', '/desk/arrivals/dismiss', {
      fields: { arrival: nameOfArrival(held(9)), reason: 'spam' },
    }),
  'not for this person': () => full().ask('GET', '/desk/arrivals', { person: 'care-1' }),
};

const mail = (language: 'ko' | 'en') =>
  differencesNotice({
    language,
    corporation: { ko: '한빛산업복지공단', en: 'Hanbit', phone: '052-000-1000' },
    recipient: '김하늘',
    recipientIs: 'dutyOfficer',
    counts: [{ channel: 'post', kind: 'unhandled', count: 1 }],
    link: 'https://petitions.example.org/desk/arrivals?t=x',
  }).html;

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let open: Awaited<ReturnType<typeof opener>>['open'];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, open } = await opener(browser, { viewport: { width: 320, height: 640 } }));
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(PAGES))(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (name, asked) => {
      await open(await asked());
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      const folder = process.env.PICTURES;
      if (folder)
        await page.screenshot({
          path: `${folder}/arrivals-${name.replaceAll(/\W+/g, '-')}.png`,
          fullPage: true,
        });
    },
  );

  it.each(['ko', 'en'] as const)(
    'the mail with the list (%s): nothing to scroll sideways',
    async (language) => {
      await page.setContent(mail(language));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );
});

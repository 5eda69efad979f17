import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';
import { formWorld } from './form-world.ts';

const world = formWorld();
const EMPTY = { title: '', body: '', name: '', email: 'x', representedName: '', privacyNotice: '' };
const VISITED_WRONG = {
  visitDay: '2026-11-25',
  visitTold: '신분증만 가져오라고 하셨습니다.',
  visitEarlier: '2026',
  ...{ rude: 'yes', rudeWho: '3번 창구', rudeContact: 'x', rudeDay: 'x' },
};
const receiptAfter = async (change: Record<string, string>) =>
  world.follow(await world.send(change));

const PAGES = {
  'the form': () => world.show(),
  'the form in English': () => world.show({ lang: 'en' }),
  'the form with everything wrong': () => world.send({ ...EMPTY, kind: 'none', phone: 'x' }),
  'the form for another person': () => world.send({ representedName: '김가상', title: '' }),
  'the form with what is said beside it': () => world.send(VISITED_WRONG),
  'the form with what is said beside it, in English': () =>
    world.send({ ...VISITED_WRONG, language: 'en' }),
  'the receipt': () => receiptAfter({ body: '하나' }),
  'the receipt of what was said beside it': () =>
    receiptAfter({ body: '셋', visitDay: '2026-11-23', rude: 'yes' }),
  'the receipt in English, without contact, for another person': () =>
    receiptAfter({ language: 'en', email: '', representedName: '김가상' }),
  'a petition that is there already': async () => {
    await world.send({ body: '둘' });
    return await world.send({ body: '둘' });
  },
};

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let open: (name: keyof typeof PAGES) => Promise<void>;
  beforeAll(async () => {
    browser = await openBrowser();
    const small = await opener(browser, { viewport: { width: 320, height: 640 } }); // 640 pixels at 200 %
    page = small.page;
    open = async (name) => await small.open(await PAGES[name]());
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (name) => {
      await open(name);
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  );

  it('the focus goes to the summary, and from there by keyboard into the field', async () => {
    await open('the form with everything wrong');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('키보드로 쓴 제목');
    expect(await page.inputValue('#title')).toBe('키보드로 쓴 제목');
  });

  it('the keyboard goes through every field to the button, in the order of the page', async () => {
    await open('the form');
    const seen: string[] = [];
    for (let i = 0; i < 30 && seen.at(-1) !== 'BUTTON'; i += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate<string>(
          '(({ name, id, tagName }) => name || id || tagName)(document.activeElement)',
        ),
      );
    }
    expect(seen).toEqual([
      ...['A', 'A', 'A', 'A', 'A'], // to the content, the front page, find, the other language, find
      ...[
        'title',
        'body',
        'topic',
        'kind',
        'files',
        // A call, came twice, somebody was rude, what they wish once for all.
        ...['SUMMARY', 'SUMMARY', 'SUMMARY', 'SUMMARY'],
        'name',
        'SUMMARY',
        'email',
        'phone',
        'A', // the number to call, in the notice on personal data
        'privacyNotice',
        'asking',
      ],
      'SUMMARY',
      'BUTTON',
    ]);
  });

  it('the receipt prints on one sheet', async () => {
    await open('the receipt in English, without contact, for another person');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

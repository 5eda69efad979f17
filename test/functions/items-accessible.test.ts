import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { ITEM, ItemLife } from '../improvement/house.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { fitSmallScreen } from './accessible.ts';
import { hasChromium } from './browser.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

/** As somebody types who is in a hurry: pasted, and without a space. */
const LONG = {
  change: `지원대상확대를위한조례개정${'가'.repeat(200)} <b>https://example.org/${'a'.repeat(300)}</b>`,
};
const NOW = kst('2026-11-24 10:29');
const open = { result: 'open', reason: '예산을 아직 받지 못했습니다.', day: '2027-03-31' } as const;
const over = { ko: '조례가 바뀌었습니다.', en: 'The rule has changed.' };
const english = { ...HTML, 'accept-language': 'en' };

function house(wanted = {}) {
  const life = new ItemLife('2026-11-24 10:12', wanted);
  const world = deskWorld({ items: [life] });
  const cookiesOf = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  return {
    ...{ life, world },
    get: (
      address: string,
      person = 'care-1',
      headers: Readonly<Record<string, string>> = HTML,
      query: Readonly<Record<string, string>> = {},
    ) => world.ask('GET', address, { headers, query, cookies: cookiesOf(person) }),
    post: (fields: Readonly<Record<string, string>>, person = 'care-1', to = path) =>
      world.ask('POST', to, {
        ...{ headers: FORM, cookies: cookiesOf(person) },
        body: new URLSearchParams({
          ...(to === path && { version: String(life.item.version) }),
          ...fields,
        }).toString(),
      }),
  };
}
const path = `/desk/items/${ITEM}`;
const ended = () => {
  const made = house();
  made.life.reviews('care-1', NOW, { result: 'done', said: over });
  return made;
};
/** A promise of the petition was broken. */
const late = () => {
  const made = house();
  made.world.life.turnTo('2026-11-25 10:30');
  return made;
};
const putOff = () => {
  const made = house();
  for (const day of [open.day, '2027-04-30']) made.life.reviews('care-1', NOW, { ...open, day });
  return made;
};
/** The petitioner's page, of an answer that refuses for now. */
const status = (made = house()) => {
  const declines = { possible: false, obstacle: 'law' } as const;
  const given = { answer: 'answer-2', hash: 'h', declines, improvement: { joins: ITEM } };
  made.world.life.does((p, t) => answer(p, given, context(t, { by: 'care-1', at: NOW })));
  const cookies = [`code=${made.world.code}`];
  return made.world.ask('GET', `/petitions/${KNOWN}`, { headers: HTML, cookies });
};

const PAGES = {
  'the items of a department': () => house().get('/desk/items'),
  'the items of all, in English': () => house().get('/desk/items', 'director', english),
  'one with a long word in it': () => house(LONG).get('/desk/items'),
  'what is over': () => ended().get('/desk/items', 'care-1', HTML, { over: 'yes' }),
  'what a department learns from': () => late().get('/desk/learning', 'care-head'),
  'the same to the director, in English': () => late().get('/desk/learning', 'director', english),
  'an item of its owner': () => house().get(path),
  'an item with a long word in it': () => house(LONG).get(path),
  'an item of the director, in English': () => house().get(path, 'director', english),
  'an item that the director alone puts off': () => putOff().get(path),
  'an item of somebody else': () => house().get(path, 'support-1'),
  'an item that is over': () => ended().get(path),
  'a refused day': () => house().post({ result: 'open', said: '아직입니다.', day: '2026-11-29' }),
  'a refused form': () => house().post({ result: 'done', said: ' ' }),
  'one that was searched for': () => house().post({ q: ITEM }, 'support-1', '/desk/search'),
  "a petitioner's page with an item": () => status(),
  "a petitioner's page with one that is over": () => status(ended()),
};

describe.skipIf(!hasChromium)('items of improvement in a browser', () => {
  const screen = fitSmallScreen(PAGES, 'items');

  it('the keyboard opens a form of the review, and goes from its words to its button', async () => {
    const { page, open: show } = screen();
    await show(await house().get(path));
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const walk: unknown[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('Tab');
      walk.push(await page.evaluate('document.activeElement.id || document.activeElement.tagName'));
    }
    expect(walk).toEqual(['done-said', 'done-saidEn', 'BUTTON', 'SUMMARY']);
  });

  it('a refused form is open, and its sentence leads to the field', async () => {
    const { page, open: show } = screen();
    await show(await house().post({ result: 'open', said: '아직입니다.', day: '2026-11-29' }));
    await page.locator('[role=alert] a').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('open-day');
    expect(await page.locator('#open-said').inputValue()).toBe('아직입니다.');
  });
});

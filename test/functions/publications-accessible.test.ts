import { describe, expect, it } from 'vitest';
import { CHANGE, DATASET, PUBLICATION, PublicationLife, QUESTION } from '../publications/house.ts';
import { fitSmallScreen } from './accessible.ts';
import { hasChromium } from './browser.ts';
import { deskWorld, FORM, HTML } from './desk-world.ts';

const LONG = {
  ko: `휴업급여청구서류안내${'가'.repeat(150)} https://example.org/${'a'.repeat(200)}`,
};
const LIST = '/desk/publications';
const ONE = `${LIST}/${PUBLICATION}`;
const english = { ...HTML, 'accept-language': 'en' };

function house(...lives: readonly PublicationLife[]) {
  const world = deskWorld({ publications: lives });
  const cookiesOf = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  return {
    get: (
      address: string,
      person = 'care-1',
      headers: Readonly<Record<string, string>> = HTML,
      query: Readonly<Record<string, string>> = {},
    ) => world.ask('GET', address, { headers, query, cookies: cookiesOf(person) }),
    post: (to: string, fields: Readonly<Record<string, string>>, person = 'care-1') =>
      world.ask('POST', to, {
        ...{ headers: FORM, cookies: cookiesOf(person) },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}
const change = (words = CHANGE) => new PublicationLife(undefined, { words });
const published = () => {
  const life = change({ ...CHANGE, text: { ko: '글', en: 'Text' } });
  life.publishes('care-1', '2026-11-24 10:20');
  return life;
};
const asked = () =>
  new PublicationLife(undefined, { cause: 'reader', by: 'reader', note: '다릅니다.' });
const question = () => new PublicationLife(undefined, { kind: 'question', words: QUESTION });
const dataset = () => new PublicationLife(undefined, { kind: 'catalogue', words: DATASET });
const form = (kind: string) => house().get(LIST, 'care-1', HTML, { new: kind });

const PAGES = {
  'the list of a department': () => house(change()).get(LIST),
  'the list of all, in English': () => house(change()).get(LIST, 'director', english),
  'what is published': () => house(published()).get(LIST, 'care-1', HTML, { rests: 'yes' }),
  'one with a long word in it': () =>
    house(change({ ...CHANGE, title: LONG, text: LONG })).get(ONE),
  'the form of a change': () => form('announcement'),
  'the form of a question': () => form('question'),
  'the form of public information': () => form('catalogue'),
  'a refused form': () => house().post(LIST, { kind: 'announcement', department: 'care' }),
  'a change, after it was registered': () =>
    house(change()).get(ONE, 'care-1', HTML, { done: 'registered' }),
  'a change, in English': () => house(change()).get(ONE, 'care-1', english),
  'a change that was published': () => house(published()).get(ONE),
  'one that somebody asks for': () => house(asked()).get(ONE),
  'a question of its writer': () => house(question()).get(ONE),
  'a question of who confirms it': () => house(question()).get(ONE, 'care-head'),
  'public information': () => house(dataset()).get(ONE),
  'one of somebody else': () => house(change()).get(ONE, 'support-1'),
  'a refused end': () => house(change()).post(ONE, { act: 'end', version: '1', why: '까닭' }),
};

describe.skipIf(!hasChromium)('publications in a browser', () => {
  const screen = fitSmallScreen(PAGES, 'publications');

  it('a refused form leads to the field, and keeps what was typed', async () => {
    const { page, open: show } = screen();
    const typed = { kind: 'announcement', department: 'care', title: '제목', text: '글' };
    await show(await house().post(LIST, typed));
    await page.locator('[role=alert] a').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('decided');
    expect(await page.locator('#title').inputValue()).toBe('제목');
  });
});

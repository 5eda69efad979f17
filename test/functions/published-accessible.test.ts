import { describe, expect, it } from 'vitest';
import { publishHandler } from '../../functions/public/publish.ts';
import { noOverrides } from '../../shared/charter/overrides.ts';
import { ItemLife } from '../improvement/house.ts';
import { keptItems } from '../improvement/kept.ts';
import { kst, terms } from '../petition/world.ts';
import { CHANGE, DATASET, PublicationLife, QUESTION } from '../publications/house.ts';
import { noPetitions } from '../support/no-petitions.ts';
import { publicEntriesOf } from '../support/public-entries.ts';
import { fitSmallScreen } from './accessible.ts';
import { hasChromium } from './browser.ts';
import { HTML } from './desk-world.ts';
import { publicWorld } from './public-world.ts';

const LONG = `휴업급여청구서류안내${'가'.repeat(150)} https://example.org/${'a'.repeat(200)}`;

const announced = (id: string, words = CHANGE) => {
  const one = new PublicationLife(undefined, { words, id });
  one.publishes('care-1', '2026-11-24 10:20');
  return one;
};
const corrected = () => {
  const one = announced('P-202611-00000002');
  one.writes('care-1', '2026-11-24 11:00', { ...CHANGE, text: { ko: LONG, en: 'Corrected.' } });
  one.publishes('care-1', '2026-11-24 11:10');
  return one;
};
const outage = () =>
  announced('P-202611-00000003', { ...CHANGE, outage: true, title: { ko: LONG } });
const old = () => {
  const one = new PublicationLife(undefined, { words: CHANGE, id: 'P-202511-00000004' });
  one.publishes('care-1', '2025-11-24 10:20');
  return one;
};
const question = () => {
  const one = new PublicationLife(undefined, { kind: 'question', words: QUESTION });
  one.publishes('care-head', '2026-11-24 10:20');
  return one;
};
const dataset = () => {
  const one = new PublicationLife(undefined, { kind: 'catalogue', words: DATASET });
  one.publishes('care-1', '2026-11-24 10:20');
  return one;
};
const done = () => {
  const one = new ItemLife();
  one.reviews('care-1', kst('2026-11-24 11:00'), {
    result: 'done',
    said: { ko: '조례가 바뀌었습니다.' },
  });
  return one;
};

async function shown(path: string, items: readonly ItemLife[] = [new ItemLife()]) {
  const world = await publicWorld();
  const lives = [
    announced('P-202611-00000001'),
    corrected(),
    outage(),
    old(),
    question(),
    dataset(),
  ];
  await publishHandler({
    ...{ shelf: world.shelf, terms: async () => terms, entries: publicEntriesOf(...lives) },
    improvements: keptItems(items).improvements,
    ...noPetitions(),
    planned: [],
    ...{ clock: { now: () => world.now }, log: () => undefined, calendar: async () => noOverrides },
  })({});
  return await world.get(path, HTML);
}
const empty = async (path: string) => await (await publicWorld({ empty: true })).get(path, HTML);

const PAGES = {
  'the announcements': () => shown('/announcements'),
  'the same in English': () => shown('/announcements?lang=en'),
  'those of a year': () => shown('/announcements?year=2025'),
  'after somebody told that one is out of date': () => shown('/announcements?done=told'),
  'the announcements before there is any': () => empty('/announcements'),
  'the questions': () => shown('/questions'),
  'what was found': () => shown(`/questions?q=${encodeURIComponent('휴업급여')}`),
  'what was not found, in English': () => shown('/questions?lang=en&q=nothing+fits'),
  'the catalogue': () => shown('/catalogue'),
  'the catalogue, in English': () => shown('/catalogue?lang=en'),
  'what we said that we would improve': () => shown('/improvements'),
  'the same when it is done, in English': () => shown('/improvements?lang=en', [done()]),
  'the same before there is any': () => empty('/improvements'),
};

describe.skipIf(!hasChromium)('what is published, in a browser', () => {
  const screen = fitSmallScreen(PAGES, 'public');

  it('on paper there is nothing to press', async () => {
    const { page, open: show } = screen();
    await show(await shown('/announcements'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('article:visible').count()).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'screen' });
  });
});

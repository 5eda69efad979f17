import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/kernel/language.ts';
import { answerHomeVisit } from '../../shared/petition/decide/home-visit-answer.ts';
import { confirmArrival } from '../../shared/petition/decide/home-visit-arrive.ts';
import { passOnHomeVisit } from '../../shared/petition/decide/home-visit-pass.ts';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { JPEG } from '../support/pictures.ts';
import { fitsOpened } from './accessible.ts';
import { hasChromium, openBrowser, opener } from './browser.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const VISITS = '/desk/visits';
const visit = 'home-visit-1';
const at = (time: string) => kst(`2026-11-24 ${time}`);

/** A visit of today, planned and, where it is so, allowed; and the page as its visitor asks for it. */
function day({ isAllowed = true, language = 'ko' as Language } = {}) {
  const world = deskWorld();
  world.texts.set('home-visit-2', { text: '서류를 함께 살펴봅니다.' });
  const plan = {
    visitor: 'care-1',
    purpose: 'home-visit-2',
    from: at('11:00'),
    until: at('12:00'),
  };
  world.life.does((p, t) => planHomeVisit(p, plan, context(t, { by: 'care-2', at: at('10:20') })));
  if (isAllowed)
    world.life.does((p, t) =>
      answerHomeVisit(
        p,
        { visit, plan: 1, answer: 'yes', how: 'page' },
        context(t, { at: at('10:21') }),
      ),
    );
  const cookies = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  const headers = { ...HTML, 'accept-language': language };
  return {
    world,
    get: (person = 'care-1') => world.ask('GET', VISITS, { headers, cookies: cookies(person) }),
    post: (address: string, body: string, person = 'care-1') =>
      world.ask('POST', address, { headers: FORM, cookies: cookies(person), body }),
    /** The citizen types the digits. */
    types: () =>
      world.life.does((p, t) =>
        confirmArrival(p, { visit, isRight: true }, context(t, { at: at('10:29') })),
      ),
    passes: () =>
      world.life.does((p, t) =>
        passOnHomeVisit(
          p,
          { visit, visitor: 'care-2' },
          context(t, { by: 'care-head', at: at('10:22') }),
        ),
      ),
  };
}
type Day = ReturnType<typeof day>;
const press = (made: Day, act: string, more = '') =>
  made.post(`/desk/${act}`, `number=${KNOWN}&visit=${visit}&shownOn=visits${more}`);

async function onTheWay(language: Language = 'ko') {
  const made = day({ language });
  await press(made, 'home-visit-way');
  return made;
}
async function inside(language: Language = 'ko') {
  const made = await onTheWay(language);
  made.types();
  return made;
}

const PHOTO = '/desk/photo';
const photo = (made: Day, language: Language) =>
  made.world.ask('GET', PHOTO, {
    headers: { ...HTML, 'accept-language': language },
    cookies: [`desk-worklist=${made.world.token('2026-12-24 00:00', '', 'care-1')}`],
  });
async function pictured(language: Language) {
  const made = day({ language });
  const kept = { agreedAt: at('10:00'), until: kst('2027-11-24 10:00') };
  await made.world.photos.keep('care-1', { type: 'jpeg', body: JPEG }, kept);
  return made;
}

/** A visitor's two numbers, as somebody at their door reads them out to whoever answers the telephone. */
const checks = (made: Day, language: Language, pass = 'P-care-1', receipt: string = KNOWN) =>
  made.world.ask('POST', VISITS, {
    headers: { ...FORM, 'accept-language': language },
    cookies: [`desk-worklist=${made.world.token('2026-12-24 00:00', '', 'support-1')}`],
    body: new URLSearchParams({ receipt, pass }).toString(),
  });

/** Runs in the page: what a press of Enter would send. */
const FOCUSED =
  "document.activeElement?.matches('button') && document.activeElement.form.getAttribute('action')";

const pages = (language: Language) => ({
  'no visit': () => day({ language }).get('care-head'),
  'a visit that nobody allowed': () => day({ isAllowed: false, language }).get(),
  'a visit to set out for': () => day({ language }).get(),
  'on the way': async () => (await onTheWay(language)).get(),
  late: async () => {
    const made = await onTheWay(language);
    await press(made, 'home-visit-estimate', '&minutes=40');
    return made.get();
  },
  'another visitor whom they do not know of': () => {
    const made = day({ language });
    made.passes();
    return made.get('care-2');
  },
  inside: async () => (await inside(language)).get(),
  'no photo': () => photo(day({ language }), language),
  'a photo that is shown': async () => photo(await pictured(language), language),
  'a photo that was not agreed to': async () => {
    const made = await pictured(language);
    return made.world.ask('POST', PHOTO, {
      headers: { ...FORM, 'accept-language': language },
      cookies: [`desk-worklist=${made.world.token('2026-12-24 00:00', '', 'care-1')}`],
      body: 'act=keep',
    });
  },
  'our visitor': () => checks(day({ language }), language),
  'our visitor, not now': () => {
    const made = day({ language });
    made.world.at('2026-11-24 12:31');
    return checks(made, language);
  },
  'not our visitor': () => checks(day({ language }), language, 'P-care-2'),
  'a receipt number that was misheard': () =>
    checks(day({ language }), language, 'P-care-1', '2026-000001-1'),
});

describe('the visits of a day', () => {
  it('come back after each press, and say what comes next', async () => {
    const made = day();
    const set = await press(made, 'home-visit-way');
    expect([set.statusCode, set.headers?.location]).toEqual([
      303,
      expect.stringMatching(/^\/desk\/visits\?done=.*home-visit-way#done$/),
    ]);
    const { body: way = '' } = await made.get();
    expect(way).toMatch(/code"><strong class="whole">\d{4}</);
    expect(way).toContain('action="/desk/home-visit-there"');
    await press(made, 'home-visit-there');
    const { body: door = '' } = await made.get();
    expect(door).toMatch(/code"><strong class="whole">\d{4}</);
    expect(door).not.toContain('action="/desk/home-visit-there"');
    made.types();
    const { body: in_ = '' } = await made.get();
    expect(in_).not.toContain('class="first code"');
    expect(in_).toContain('action="/desk/home-visit-work"');
    await press(made, 'home-visit-work');
    expect((await made.get()).body).toContain('action="/desk/home-visit-done"');
    await press(made, 'home-visit-done');
    expect((await made.get()).body).toContain('오늘 갈 방문이 없습니다');
  });

  it('show nobody else’s, and nothing to press without consent', async () => {
    expect((await day().get('care-2')).body).toContain('오늘 갈 방문이 없습니다');
    const { body = '' } = await day({ isAllowed: false }).get();
    expect(body).toContain('허락이 없습니다');
    expect(body).not.toContain('action="/desk/home-visit-way"');
  });

  it('a refused press leads to the petition, with its sentence', async () => {
    const made = day({ isAllowed: false });
    const { statusCode, body } = await press(made, 'home-visit-way');
    expect(statusCode).toBe(409);
    expect(body).toContain('허락 없이 방문할 수 없으며');
  });
});

describe.skipIf(!hasChromium)('the visits of a day in a browser', () => {
  let browser: Browser;
  let page: Page;
  let show: Awaited<ReturnType<typeof opener>>['open'];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, open: show } = await opener(browser, { viewport: { width: 360, height: 720 } }));
  });
  afterAll(() => browser?.close());

  it.each(
    [360, 1440].flatMap((width) =>
      (['ko', 'en'] as const).flatMap((language) =>
        Object.entries(pages(language)).map(([name, asked]) => ({ width, language, name, asked })),
      ),
    ),
  )(
    '$name at $width, $language: nothing that axe objects to, nothing to scroll sideways',
    async (one) => {
      const { width, language, name, asked } = one;
      await fitsOpened(
        { page, open: show },
        await asked(),
        width,
        `visits-${name}-${language}-${width}`,
      );
    },
  );

  it('a visit takes four presses of the visitor, each the first button on a telephone’s screen', async () => {
    await page.setViewportSize({ width: 360, height: 720 });
    const made = day();
    const presses: { readonly act: string; readonly keys: number }[] = [];
    const began = performance.now();
    for (const act of [
      'home-visit-way',
      'home-visit-there',
      'home-visit-work',
      'home-visit-done',
    ]) {
      await show(await made.get());
      const button = page.locator(`form[action="/desk/${act}"] button`);
      // One tap, without scrolling.
      const box = await button.boundingBox();
      expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      let keys = 1;
      for (; (await page.evaluate(FOCUSED)) !== `/desk/${act}`; keys += 1) {
        expect(keys).toBeLessThan(12);
        await page.keyboard.press('Tab');
      }
      const sent = page.waitForRequest((request) => request.method() === 'POST');
      await page.keyboard.press('Enter');
      const body = (await sent).postData() ?? '';
      await page.waitForURL((url) => url.pathname === `/desk/${act}`);
      expect((await made.post(`/desk/${act}`, body)).statusCode).toBe(303);
      presses.push({ act, keys });
      if (act === 'home-visit-there') made.types();
    }
    const seconds = (performance.now() - began) / 1000;
    const keys = presses.reduce((sum, one) => sum + one.keys, 0);
    console.log(
      `a visit's day for the visitor: ${presses.length} taps, or ${keys} keys (${presses.map((one) => one.keys).join(' + ')}), ${seconds.toFixed(1)} s of pages and presses`,
    );
    expect(presses).toHaveLength(4);
    expect(made.world.life.petition.homeVisits?.[0]?.doneAt).toBeDefined();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { hasChromium, openBrowser } from '../functions/browser.ts';
import { exchangeOf } from './exchange.ts';
import { newestMail, staffWalker } from './staff-walker.ts';
import { type Walker, walker } from './walker.ts';
import { CITIZEN, openWorld, type World } from './world.ts';

const answers = office.people.find(({ phone }) => phone.endsWith('1021'));
/** A practised hand needs so long for a key (ms), and a syllable of Korean takes so many. */
const KEY = 200;
const KEYS_OF_SYLLABLE = 2.5;
/** A date and a time, typed into their field: year, month, day, half of the day, hour, minute. */
const KEYS_OF_TIME = 13;
const GIST = '휴업급여 10월분이 언제 들어오는지 물으심';
const SENTENCE = '10월분 지급일을 알고 싶다고 하셨습니다';

describe.skipIf(!hasChromium).each([['ko-KR'], ['en-GB']])(
  'a call by keyboard alone and without script, %s',
  (locale) => {
    let browser: Browser;
    let world: World;
    let exchange: ReturnType<typeof exchangeOf>;
    let agent: Walker;
    beforeAll(async () => {
      browser = await openBrowser();
      world = await openWorld('2026-11-24 10:12'); // Tuesday
      exchange = exchangeOf(world);
      agent = await staffWalker(world, browser, locale, answers?.email ?? '');
    }, 120_000);
    afterAll(async () => {
      await agent?.leave();
      await world?.stop();
      await browser?.close();
    });

    /** What was pressed and typed since, and how long that takes a practised hand. */
    function measured(what: string, before: number, typed: string, more = 0): number {
      const keys = agent.keys() - before + more;
      const syllables = [...typed].length;
      const seconds = ((keys + syllables * KEYS_OF_SYLLABLE) * KEY) / 1000;
      console.info(
        `${what}, ${locale}: ${keys} keys, ${syllables} letters, ${seconds.toFixed(1)} s by a practised hand`,
      );
      return seconds;
    }

    it('a contact is two keys', async () => {
      const address = await exchange.plays('plain', 'keys-contact');
      await agent.open(world.base + address);
      const before = agent.keys();
      await agent.key('ArrowDown');
      await Promise.all([agent.page.waitForEvent('domcontentloaded'), agent.key('Enter')]);
      expect(agent.keys() - before).toBe(2);
      expect(await agent.page.textContent('.done[role=status]')).toMatch(/./);
      measured('a contact', before, '');
    }, 60_000);

    it('gist, read-back and a promised call take less than a minute; the caller puts the sentence right', async () => {
      const address = await exchange.plays('plain', 'keys-wrap-up');
      await agent.open(world.base + address);
      const before = agent.keys();
      await agent.write('#gist', GIST);
      await agent.tick('input[name=said][value=yes]');
      await agent.write('#sentence', SENTENCE);
      await agent.press('button[name=act][value=petition]');
      await agent.unfold('details:has(#callbackWished) > summary');
      await agent.tabTo('#callbackWished');
      await agent.page.fill('#callbackWished', '2026-11-24T15:00');
      await agent.write('#phone', '010-0000-0000');
      await agent.write('#email', CITIZEN);
      await agent.tick('#saidBack');
      await agent.press('form[action="/desk/entry"] button');
      const typed = `${GIST}${SENTENCE}`;
      const seconds = measured('gist, read-back and callback', before, typed, KEYS_OF_TIME + 33);
      expect(seconds).toBeLessThan(60);

      const { text } = await newestMail(world, 'receipt', CITIZEN);
      expect(text).toContain(SENTENCE);
      const [number = ''] = /\d{4}-\d{6}-\d/.exec(text) ?? [];
      const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text) ?? [];
      const citizen = await walker(world, browser, locale);
      await citizen.open(`${world.base}/petitions/${number}`);
      await citizen.write('main input[name=code]', code);
      await citizen.press('main form button');
      expect(await citizen.text()).toContain(SENTENCE);
      await citizen.press('form:has(input[name=answer][value=wrong]) button');
      await citizen.write('#read-back', '9월분을 물었습니다.');
      await citizen.press('form:has(#read-back) button');
      await citizen.press(`main a[href="/petitions/${number}"]`);
      expect(await citizen.text()).toContain('9월분을 물었습니다.');
      await citizen.press('form:has(input[name=answer][value=right]) button');
      expect(await citizen.faults()).toEqual([]);
      await citizen.leave();
      expect(await agent.faults()).toEqual([]);
    }, 120_000);
  },
);

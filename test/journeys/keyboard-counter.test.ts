import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { hasChromium, openBrowser } from '../functions/browser.ts';
import { staffWalker } from './staff-walker.ts';
import { type Walker, walker } from './walker.ts';
import { openWorld, type World } from './world.ts';

const attends = office.people.find(({ id }) => id === 'care-1');
/** A practised hand needs so long for a key (ms). */
const KEY = 200;

describe.skipIf(!hasChromium).each([['ko-KR'], ['en-GB']])(
  'a counter by keyboard alone and without script, %s',
  (locale) => {
    let browser: Browser;
    let world: World;
    let visitor: Walker;
    let agent: Walker;
    beforeAll(async () => {
      browser = await openBrowser();
      world = await openWorld('2026-11-24 10:12'); // Tuesday
      visitor = await walker(world, browser, locale);
      agent = await staffWalker(world, browser, locale, attends?.email ?? '');
    }, 120_000);
    afterAll(async () => {
      await visitor?.leave();
      await agent?.leave();
      await world?.stop();
      await browser?.close();
    });

    const measured = (what: string, keys: number): void =>
      console.info(
        `${what}, ${locale}: ${keys} keys, ${((keys * KEY) / 1000).toFixed(1)} s by a practised hand`,
      );

    it('a visitor takes a ticket, is called with one key and attended to with two', async () => {
      await visitor.open(`${world.base}/reception/main`);
      const before = visitor.keys();
      await visitor.tabTo('input[name=topic]');
      await visitor.key('Space');
      await visitor.press('main form button.grand');
      measured('a ticket', visitor.keys() - before);
      expect(new URL(visitor.page.url()).pathname).toMatch(/^\/tickets\/main-20261124-/);
      const ticket = visitor.page.url();

      await agent.open(`${world.base}/desk/receptions?counter=main&booth=2`);
      const called = agent.keys();
      await agent.press('button.grand');
      expect(agent.keys() - called).toBe(1);
      measured('the next is called', agent.keys() - called);
      await visitor.open(ticket);
      const { body } = await world.ask(new URL(ticket).pathname);
      expect(body).toMatchObject({ number: 1, state: 'open', booth: 2 });

      // The topic of the ticket is chosen already: Tab from what was done, and Enter.
      const ended = agent.keys();
      expect(await agent.page.isChecked('input[name=topic]')).toBe(true);
      await agent.press('input[name=topic]');
      measured('a contact at the counter', agent.keys() - ended);
      expect(agent.keys() - ended).toBeLessThanOrEqual(2);
      await agent.done(/./);
      expect(new URL(agent.page.url()).searchParams.get('booth')).toBe('2');
      await visitor.open(ticket);
      expect(await visitor.faults()).toEqual([]);
      expect(await agent.faults()).toEqual([]);
    }, 120_000);
  },
);

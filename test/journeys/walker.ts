import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { POLICY } from '../../shared/lambda/http.ts';
import { SCRIPT } from '../../shared/web/script.ts';
import { objections } from '../functions/browser.ts';
import type { World } from './world.ts';

/** Somebody at a real browser who has a keyboard and nothing else: no script runs, no mouse is there. */
export async function walker(world: World, browser: Browser, locale: string) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const auditor = await (
    await browser.newContext({ bypassCSP: true, locale, viewport: { width: 360, height: 740 } })
  ).newPage();
  const wrong: string[] = [];
  const addresses: string[] = [];
  const audited: string[] = [];
  const sent: Promise<void>[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== new URL(world.base).origin) wrong.push(`asked elsewhere: ${origin}`);
    sent.push(
      request.allHeaders().then(({ referer }) => {
        if (referer) wrong.push(`an address passed on to ${pathname}: ${referer}`);
      }),
    );
  });
  page.on('response', (response) => {
    const headers = response.headers();
    const { pathname } = new URL(response.url());
    if (!(headers['content-type'] ?? '').startsWith('text/html')) return;
    // The letter of a preview brings its own look; more than that no page has.
    const { 'content-security-policy': policy = '' } = headers;
    const base = policy
      .replace("; style-src-attr 'unsafe-inline'", '')
      // The one script of our own, and the bucket that files go to.
      .replace(`; script-src ${world.base}/assets/${SCRIPT.file}; connect-src 'self' `, ';')
      .replace(/;http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/uploads\/$/, '');
    if (base !== POLICY) wrong.push(`policy: ${pathname}`);
    if (headers['cache-control'] !== 'no-store') wrong.push(`kept: ${pathname}`);
    if (headers['referrer-policy'] !== 'no-referrer') wrong.push(`referrer: ${pathname}`);
  });

  // As text: the compiler knows no document here.
  const matches = (selector: string) =>
    page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
  const isSeen = () =>
    page.evaluate<boolean>(
      `(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)(getComputedStyle(document.activeElement))`,
    );

  /** The page as it stands, by the rules of axe: served to a second browser that runs axe. */
  async function audit(): Promise<void> {
    const [url, html] = [page.url(), await page.content()];
    addresses.push(url);
    if (audited.includes(html)) return;
    audited.push(html);
    // A browser asks without the fragment: after an act the address ends in #done.
    const isThis = ({ href }: URL) => href === url.replace(/#.*/, '');
    await auditor.route(isThis, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await auditor.goto(url);
    const { GALLERY } = process.env;
    const name = `page-${String(audited.length).padStart(2, '0')}${new URL(url).pathname.replaceAll('/', '-')}`;
    if (GALLERY)
      await auditor.screenshot({ path: `${GALLERY}/${locale}-${name}.png`, fullPage: true });
    expect([new URL(url).pathname, await objections(auditor)]).toEqual([new URL(url).pathname, []]);
    await auditor.unroute(isThis);
  }

  let actions = 0;
  let keys = 0;
  const key = async (name: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(name);
  };
  const walk = {
    page,
    /** How many keys were pressed, those of the text that was typed aside. */
    keys: () => keys,
    /** One more key, where the focus is. */
    key,
    /** What was done so far: opened, written, ticked, chosen, unfolded, pressed. */
    actions: () => actions,
    /** Tabs until the focus is there, and sees it on the way. @throws Error when the keyboard does not lead there. */
    async tabTo(selector: string): Promise<void> {
      for (let tabs = 0; tabs < 200; tabs += 1) {
        if (tabs > 0) await key('Tab');
        if (!(await matches(selector))) continue;
        expect([selector, await isSeen()]).toEqual([selector, true]);
        return;
      }
      throw new Error(`the keyboard does not lead to ${selector} on ${page.url()}`);
    },
    async open(url: string): Promise<void> {
      actions += 1;
      await page.goto(url);
      await audit();
    },
    async write(selector: string, text: string): Promise<void> {
      actions += 1;
      await walk.tabTo(selector);
      await key('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async tick(selector: string): Promise<void> {
      actions += 1;
      await walk.tabTo(selector);
      await key('Space');
      expect(await page.isChecked(selector)).toBe(true);
    },
    /** The first choice of a list that is not blank. */
    async choose(selector: string): Promise<void> {
      actions += 1;
      await walk.tabTo(selector);
      await key('ArrowDown');
      expect(await page.inputValue(selector)).not.toBe('');
    },
    async unfold(summary: string): Promise<void> {
      actions += 1;
      await walk.tabTo(summary);
      await key('Enter');
    },
    /** Presses what leads to another page. */
    async press(selector: string): Promise<void> {
      actions += 1;
      await walk.tabTo(selector);
      await Promise.all([page.waitForEvent('domcontentloaded'), key('Enter')]);
      await audit();
    },
    /** What was done has the focus, where its form stood, and says all of these. */
    async done(...said: readonly RegExp[]): Promise<void> {
      expect(await matches('#done[role=status]')).toBe(true);
      const text = (await page.textContent('#done')) ?? '';
      for (const one of said) expect(text).toMatch(one);
    },
    /** The reason of a refusal has the focus; its link leads to the field. */
    async refused(field: string): Promise<void> {
      expect(await matches('[role=alert]')).toBe(true);
      await walk.tabTo('[role=alert] a');
      await key('Enter');
      await walk.tabTo(field);
    },
    text: async (): Promise<string> => (await page.textContent('main')) ?? '',
    audited: () => audited.length,
    /** Nothing left our origin, every page came under our policy, and no address bar held more than an address. */
    async faults(): Promise<readonly string[]> {
      await Promise.all(sent);
      expect(sent.length).toBeGreaterThan(0);
      return [...wrong, ...addresses.filter((url) => /[?&](t|code|token)=/.test(url))];
    },
    async leave(): Promise<void> {
      await context.close();
      await auditor.context().close();
    },
  };
  return walk;
}
export type Walker = Awaited<ReturnType<typeof walker>>;

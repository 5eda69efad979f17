import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { assetsHandler } from '../../functions/assets/assets.ts';
import { webFont } from '../../infra/tools/put-fonts.ts';
import { webScript } from '../../infra/tools/put-web.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { FACES } from '../../shared/look/faces.ts';
import { SCRIPT } from '../../shared/web/script.ts';
import { eventOf } from './desk-request.ts';

const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Not a process for each page that is opened: axe is compiled once.
  '--renderer-process-limit=1',
];
const axe = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

const assets = assetsHandler({
  file: async (file) => {
    if (file === SCRIPT.file) return Buffer.from(webScript());
    const face = FACES.find((one) => one.file === file);
    if (!face) throw new Error(`no such font: ${file}`);
    return await readFile(await webFont(face));
  },
  log: () => {},
});
/** GET /assets/{name}, as the sheet and the font are served. */
export const asset = (name: string, headers: Readonly<Record<string, string>> = {}) =>
  assets({ ...eventOf('GET', `/assets/${name}`, 0, { headers }), pathParameters: { name } });

const ORIGIN = 'https://petitions.example.org';

/** A page that opens what a handler replied at our own origin, with sheet and font; whatever else it asks for fails. */
export async function opener(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ bypassCSP: true, ...options }); // axe itself is a script
  const page = await context.newPage();
  const asked: string[] = [];
  let shown: HttpReply = {};
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.href);
    if (url.origin !== ORIGIN) return await route.abort();
    const name = url.pathname.split('/assets/')[1];
    const {
      statusCode = 200,
      headers = {},
      body = '',
      isBase64Encoded,
    } = name === undefined ? shown : await asset(name);
    await route.fulfill({
      status: statusCode,
      headers: Object.fromEntries(
        Object.entries(headers).map(([key, value]) => [key, String(value)]),
      ),
      body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
    });
  });
  const open = async (reply: HttpReply) => {
    shown = reply;
    await page.goto(`${ORIGIN}/page`);
    await page.evaluate('document.fonts.ready');
  };
  return { page, open, asked };
}

/** Runs in the page: ids that two elements have. A label and a link to such an id reach only the first of them; axe lets it pass. */
const TWICE = `[...document.querySelectorAll('[id]')]
  .map(({ id }) => id)
  .filter((id, at, all) => all.indexOf(id) !== at)`;

/** Runs in the page: axe looks at the same rules, but describes and sends only what it objects to. */
const VIOLATIONS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`;

/** What axe objects to in the page as it stands, each with the elements; and ids that stand twice. */
export async function objections(page: Page) {
  await page.evaluate(axe);
  const violations = await page.evaluate<AxeResults['violations']>(VIOLATIONS);
  const twice = await page.evaluate<string[]>(TWICE);
  return [
    ...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const),
    ...(twice.length > 0 ? [['id-twice', twice] as const] : []),
  ];
}

/** Runs in the page: what is printed of forms. */
const FORMS_ON_PAPER = `(() => {
  const shown = (one) => one.getClientRects().length > 0;
  const all = [...document.querySelectorAll('main *')].filter(shown);
  const pressed = all.filter((one) => one.matches('button, input, textarea, select'));
  const bare = all.filter((one) => one.matches('h2, h3')).filter((heading) => {
    const next = all.slice(all.indexOf(heading) + 1).find((one) => !heading.contains(one));
    return !next || (next.matches('h2, h3') && next.tagName <= heading.tagName);
  });
  return [...pressed, ...bare].map((one) => one.outerHTML.slice(0, 120));
})()`;

/** What would be printed of forms: something to press or to fill, and a heading with nothing below it. */
export async function emptyOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate<string[]>(FORMS_ON_PAPER);
  await page.emulateMedia({ media: 'screen' });
  return found;
}

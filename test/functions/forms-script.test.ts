import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webScript } from '../../infra/tools/put-web.ts';
import { filesField } from '../../shared/presentation/files.ts';
import { fileWords } from '../../shared/presentation/files-words.ts';
import { html, nothing } from '../../shared/web/html.ts';
import { sendingWords } from '../../shared/web/sending.ts';
import { JPEG } from '../support/pictures.ts';
import { hasChromium, openBrowser } from './browser.ts';

const FORM = String(
  html`<!doctype html><html lang="en"><title>Form</title><body><main><form method="post" action="/" data-send="${JSON.stringify(sendingWords('en'))}"><textarea name="body">My words</textarea>${filesField({ language: 'en', script: () => nothing })}<p><button type="submit">Send</button></p></form></main></body></html>`,
);
const PORTRAIT =
  '<!doctype html><html lang="en"><title>Photo</title><body><main><form method="post" enctype="multipart/form-data"><input type="file" id="photo" name="files" data-longest="640"><button type="submit">Send</button></form></main></body></html>';
const RECEIVED = { status: 200, contentType: 'text/html', body: '<title>R</title>received' };
const LIVE = fileWords('en').live;
const PDF = Buffer.from('%PDF-1.7');
const fileOf = (name: string, buffer: Buffer) => ({
  name,
  buffer,
  mimeType: 'application/octet-stream',
});

interface Told {
  /** Runs in the page before the script. */
  readonly before?: string;
  readonly reply?: { readonly status: number; readonly contentType: string; readonly body: string };
}

describe.skipIf(!hasChromium)('the script of forms', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** The form in a page; what was posted; and how an upload that waits is let go. */
  async function opened({ before = '', reply = RECEIVED }: Told = {}) {
    const page = await browser.newPage();
    const posted: URLSearchParams[] = [];
    const waiting: (() => void)[] = [];
    await page.route('**/*', async (route) => {
      const request = route.request();
      const { pathname } = new URL(request.url());
      if (pathname === '/attachments') {
        const { name: id } = JSON.parse(request.postData() ?? '{}');
        const address = { id, method: 'PUT', url: '/bucket', headers: {} };
        return await route.fulfill({ status: 201, json: address });
      }
      if (pathname === '/bucket') {
        await new Promise<void>((done) => waiting.push(done));
        return await route.fulfill({ status: 200, body: '' });
      }
      if (request.method() !== 'POST')
        return await route.fulfill({ contentType: 'text/html', body: FORM });
      posted.push(new URLSearchParams(request.postData() ?? ''));
      await route.fulfill(reply);
    });
    await page.addInitScript(before);
    await page.goto('https://petitions.example.org/');
    await page.addScriptTag({ content: Buffer.from(webScript()).toString() });
    const letGo = async () => {
      await expect.poll(() => waiting.length).toBe(1);
      waiting.pop()?.();
    };
    return { page, posted, letGo };
  }
  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.setInputFiles('#files', [fileOf(name, buffer)]);
  const press = (page: Page) => page.click('button[type=submit]');

  it.each([
    ['cannot be read', 'delete Blob.prototype.arrayBuffer', LIVE.type.split(': ')[1]],
    [
      'went away',
      "Blob.prototype.arrayBuffer = () => Promise.reject(new Error('gone'))",
      LIVE.type.split(': ')[1],
    ],
    [
      'breaks what makes it smaller',
      "createImageBitmap = () => { throw new Error('broken') }",
      LIVE.failed,
    ],
  ])('a file that %s is said, and the form is sent without it', async (_, before, sentence) => {
    const { page, posted } = await opened({ before });
    const name = sentence === LIVE.failed ? 'photo.jpg' : 'IMG_0001';
    await choose(page, name, JPEG);
    await page.waitForSelector('[data-problem]:not([hidden])');
    expect(await page.textContent('[data-problem]')).toBe(`${name}: ${sentence}`);
    await press(page);
    await page.waitForSelector('text=received');
    expect(posted.map((fields) => Object.fromEntries(fields))).toEqual([{ body: 'My words' }]);
    await page.close();
  });

  it('a fault of the browser itself is told, and the button works again', async () => {
    const before =
      'const real = FormData; FormData = class { constructor() { throw new Error() } }';
    const { page, posted } = await opened({
      before: `${before}; globalThis.mend = () => { FormData = real }`,
    });
    await press(page);
    await page.waitForSelector('form > [role=alert]:not([hidden])');
    expect(await page.textContent('form > [role=alert]')).toBe(sendingWords('en').unreached);
    await page.evaluate('mend()');
    await press(page);
    await page.waitForSelector('text=received');
    expect(posted).toHaveLength(1);
    await page.close();
  });

  it('what is typed, and a file that is chosen, while another is on its way goes along', async () => {
    const { page, posted, letGo } = await opened();
    await choose(page, 'first.pdf', PDF);
    await press(page);
    await page.fill('textarea', 'My words and the rest');
    await choose(page, 'second.pdf', PDF);
    await page.waitForSelector('li >> nth=1');
    await letGo();
    await letGo();
    await page.waitForSelector('text=received');
    expect(posted.map((fields) => Object.fromEntries(fields))).toEqual([
      { body: 'My words and the rest', attachments: 'first.pdf second.pdf' },
    ]);
    await page.close();
  });

  it('a photograph whose name ends in a date is called what its bytes prove', async () => {
    const { page, posted, letGo } = await opened();
    await choose(page, '2026.11.29', JPEG);
    await letGo();
    await press(page);
    await page.waitForSelector('text=received');
    expect(posted[0]?.get('attachments')).toBe('2026.11.29.jpg');
    await page.close();
  });

  it('a page of ours that says no is shown; what API Gateway says is told on the page', async () => {
    const page429 = '<title>N</title><main>Too many wrong codes</main>';
    const ours = await opened({ reply: { status: 429, contentType: 'text/html', body: page429 } });
    await press(ours.page);
    await ours.page.waitForSelector('text=Too many wrong codes');
    await ours.page.close();
    const gateway = { status: 429, contentType: 'application/json', body: '{}' };
    const { page } = await opened({ reply: gateway });
    await press(page);
    await page.waitForSelector('form > [role=alert]:not([hidden])');
    expect(await page.textContent('form > [role=alert]')).toBe(sendingWords('en').slow);
    await page.close();
  });

  it('of two pictures that were chosen the last one is sent, whichever was made small first', async () => {
    const page = await browser.newPage();
    const sent: string[] = [];
    await page.route('**/*', async (route) => {
      if (route.request().method() === 'POST')
        sent.push(route.request().postDataBuffer()?.toString('latin1') ?? '');
      await route.fulfill({ contentType: 'text/html', body: PORTRAIT });
    });
    // The first picture takes until it is let go; the second is read at once.
    await page.addInitScript(`
      const read = createImageBitmap.bind(window);
      createImageBitmap = async (file) => {
        if (file.name === 'first.jpg') await new Promise((done) => { window.letGo = done; });
        return await read(file);
      };`);
    await page.goto('https://petitions.example.org/');
    await page.addScriptTag({ content: Buffer.from(webScript()).toString() });
    const chosen = () => page.evaluate("document.querySelector('#photo').files[0].name");
    await page.setInputFiles('#photo', [fileOf('first.jpg', JPEG)]);
    await expect.poll(() => page.evaluate('typeof window.letGo')).toBe('function');
    await page.setInputFiles('#photo', [fileOf('second.jpg', JPEG)]);
    await page.evaluate('window.letGo()');
    // What comes after it in the page's own order comes after its end, too.
    await page.evaluate('new Promise((done) => setTimeout(done, 200))');
    expect(await chosen()).toBe('second.jpg');
    await page.click('button[type=submit]');
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]).toContain('filename="second.jpg"');
    expect(sent[0]).not.toContain('first.jpg');
    await page.close();
  });
});

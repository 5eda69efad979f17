import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { addressIn, askedOf, RUNNER, RUNNER_AT } from '../../infra/tools/command-line.ts';
import { ask, LocalMails, post, Received, read } from '../../infra/tools/public.ts';
import { openBrowser } from '../functions/browser.ts';

/** Pages as people meet them, each on a telephone and on a desktop, from a runner whose clock stands. */
const { values, given } = askedOf({
  name: 'pictures',
  about: 'Pages in their states as pictures (.ihaeng/pictures without another FOLDER).',
  rest: 'FOLDER',
  options: RUNNER,
  more: 'The runner is started before: CLOCK=standing START_AT=2026-11-24T10:00:00+09:00 npm start',
});
const base = addressIn(values) ?? RUNNER_AT;
const [to = '.ihaeng/pictures'] = given;
mkdirSync(to, { recursive: true });

const WIDTHS = [360, 1440] as const;
type Petition = z.infer<typeof Received>;
const Letters = z.array(z.object({ html: z.string(), headers: z.record(z.string(), z.string()) }));

const browser = await openBrowser();
const windows = (browser: Browser, locale: string) =>
  Promise.all(
    WIDTHS.map((width) =>
      browser.newContext({ locale, viewport: { width, height: width === 360 ? 780 : 900 } }),
    ),
  );
const citizens = { ko: await windows(browser, 'ko-KR'), en: await windows(browser, 'en-GB') };

const pass = (advance: string) => post(base, '/_local/clock', { advance });
const mails = async () => read(LocalMails, await ask(base, '/_local/mail'), 'reading the mails');
/** The link of the newest mail of a kind about a petition. */
async function linkIn(kind: string, number: string): Promise<string> {
  const about = (await mails()).findLast(
    ({ headers, text }) => headers['x-ihaeng-notice'] === kind && text.includes(number),
  );
  const link = about?.text.split(/\s+/).find((word) => word.includes('/desk/'));
  if (link === undefined) throw new Error(`no link in a mail ${kind} about ${number}`);
  return link;
}

async function petition(
  title: string,
  body: string,
  name: string,
  language: 'ko' | 'en' = 'ko',
): Promise<Petition> {
  const email = `petitioner-${title.length}-${body.length}@example.com`;
  const sent = await post(base, '/petitions', {
    ...{ title, body, language, kind: 'question', privacyNotice: 'web-2026-11' },
    petitioner: { name, email, phone: '010-0000-0000' },
  });
  return read(Received, sent, 'sending a petition');
}

async function shot(page: Page, name: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const file = `${name}-${width}.png`;
  await page.screenshot({ path: join(to, file), fullPage: true });
  console.log(file);
}

/** A citizen's page in both windows; who needs the code types it once. */
async function see(name: string, path: string, who?: Petition, language: 'ko' | 'en' = 'ko') {
  for (const context of citizens[language]) {
    const page = await context.newPage();
    await page.goto(base + path);
    const code = page.locator('main input[name=code], main input[name=accessCode]').first();
    if (who && (await code.isVisible())) {
      await code.fill(who.accessCode ?? '');
      await code.press('Enter');
      await page.waitForLoadState();
    }
    await shot(page, `${name}-${language}`);
    await page.close();
  }
}

/** A staff browser of this width, through the link of a mail and the code that is mailed to it. */
async function door(link: string, width: number): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('main form button').first().click();
  await page.waitForLoadState();
  await pass('PT1M');
  const code = (await mails()).findLast(({ headers }) => headers['x-ihaeng-notice'] === 'code');
  await page.fill('#code', /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? '');
  await page.locator('#code').press('Enter');
  await page.waitForLoadState();
  return page;
}

const [open, late, paused, english] = [
  await petition(
    '휴업급여 신청 서류 문의',
    '휴업급여를 신청하려고 합니다.\n어떤 서류가 필요한지, 우편으로 내도 되는지 알려 주십시오.',
    '홍가상',
  ),
  await petition('상담 전화가 연결되지 않습니다', '어제부터 계속 통화 중입니다.', '이가상'),
  await petition('요양 기간 연장 심사 문의', '심사가 언제 끝나는지 알고 싶습니다.', '박가상'),
  await petition('Change of my account', 'What do I have to send?', 'Jane Example', 'en'),
];
for (let i = 1; i <= 6; i += 1)
  await petition(`급여 지급일 문의 ${i}`, `이번 달 급여는 언제 지급됩니까? ${i}`, '정가상');
await pass('PT2M');

await see('front', '/');
await see('front', '/', undefined, 'en');
await see('form', '/write');
await see('form', '/write', undefined, 'en');
await see('find', '/find');
await see('unknown', '/no-such-page');
await see('status-open', `/petitions/${open.number}`, open);
await see('status-open', `/petitions/${english.number}`, english, 'en');
await see('receipt', `/petitions/${open.number}/receipt`, open);

const link = await linkIn('assignment', open.number);
const desks = [await door(link, 1440), await door(link, 360)];
for (const page of desks) {
  await page.goto(`${base}/desk/petitions/${open.number}`);
  await shot(page, 'petition-ko');
  await page.goto(`${base}/desk/worklist`);
  await shot(page, 'worklist-ko');
}
const [desk] = desks;
if (desk) {
  await desk.goto(`${base}/desk/petitions/${open.number}`);
  await desk.fill(
    'textarea[name=text]',
    '청구서와 임금 자료를 내시면 됩니다. 우편으로 내셔도 됩니다.',
  );
  for (const box of await desk.locator('form[action="/desk/answer"] input[type=checkbox]').all())
    if (['questions', 'grounds'].includes((await box.getAttribute('name')) ?? ''))
      await box.check();
  await desk.getByRole('button', { name: '답변 보내기' }).first().click();
  await desk.waitForLoadState();
  await shot(desk, 'after-answer-ko');
  await desk.setViewportSize({ width: 360, height: 780 });
  await shot(desk, 'after-answer-ko');
  await desk.setViewportSize({ width: 1440, height: 900 });
}
await pass('PT2M');
await see('status-answered', `/petitions/${open.number}`, open);

const other = await door(await linkIn('assignment', paused.number), 1440);
await other.goto(`${base}/desk/petitions/${paused.number}`);
const supplement = other.locator('form[action="/desk/supplement"]');
await other.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
await supplement.locator('textarea').first().fill('산재 요양 결정서 사본을 보내 주십시오.');
await supplement.locator('#supplement-until').selectOption({ index: 5 });
await supplement.locator('button').last().click();
await other.waitForLoadState();
await shot(other, 'after-supplement-ko');
await pass('PT20M');
await see('status-paused', `/petitions/${paused.number}`, paused);

await pass('P1D');
await pass('PT3H');
await see('status-late', `/petitions/${late.number}`, late);
await see('status-late', `/petitions/${english.number}`, english, 'en');
for (const page of desks) {
  await page.goto(`${base}/desk/worklist`);
  await shot(page, 'worklist-late-ko');
}
await see('objection', `/petitions/${late.number}/objection`, late);
const objector = await citizens.ko[0]?.newPage();
await objector?.goto(`${base}/petitions/${late.number}/objection`);
await objector?.locator('main form button').first().click();
await see('objection-raised', `/petitions/${late.number}/objection`, late);
await pass('PT35M');
await see('status-explained', `/petitions/${late.number}`, late);

const shown = await browser.newPage({ viewport: { width: 600, height: 700 } });
const letters = read(Letters, await ask(base, '/_local/mail'), 'reading the mails');
const newest = new Map(letters.map((mail) => [mail.headers['x-ihaeng-notice'], mail]));
for (const [kind = 'other', { html }] of newest) {
  await shown.setContent(html);
  await shot(shown, `mail-${kind}`);
}
await browser.close();

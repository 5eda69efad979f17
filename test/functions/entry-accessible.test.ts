import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../../functions/citizen/pages/status.ts';
import { statusView } from '../../functions/citizen/status-view.ts';
import { suggestionBox } from '../../functions/staff/pages/petition/suggestion.ts';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { withAbsences } from '../../shared/organization/absence.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { layout } from '../../shared/web/layout.ts';
import { entry, petitionerExamples } from '../notices/examples.ts';
import { absenceNotice } from '../notices/mails.ts';
import { kst, Life, office, terms } from '../petition/world.ts';
import { askingsInMemory } from '../support/askings.ts';
import { pageContext } from '../support/page-context.ts';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';
import { formWorld } from './form-world.ts';

const AT = '2026-11-24 10:12';
const CALL = {
  channel: 'phone',
  title: '휴업급여 지급일 문의',
  body: '언제 지급되는지 궁금하다고 하심',
  name: '홍가상',
  phone: '010-0000-4821',
};
const english = { 'accept-language': 'en' };
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  formWorld(AT).atDesk('POST', '/desk/entry', { fields, headers });
const html = (body = '') => ({ body });

/** What the table would hold of a petition whose person is on a trip. */
async function away(language: 'ko' | 'en') {
  const life = new Life(AT, { language });
  const trip = {
    person: 'care-1',
    category: 'trip' as const,
    from: kst(AT),
    until: kst('2026-11-26 09:00'),
  };
  const given = { ...terms, office: withAbsences(office, [trip]) };
  const deps = {
    terms: async () => given,
    clock: { now: () => kst('2026-11-24 11:00') },
    petitions: { whole: async () => ({ events: life.events, contents: new Map() }) },
    improvements: { read: async () => undefined },
    askings: askingsInMemory(),
    keys: async () => keyring('{"current":"a root that is long enough for tests"}'),
  };
  const view = await statusView(life.petition, deps);
  return html(`${statusPage(view)(pageContext(language))}`);
}

function suggested(language: 'ko' | 'en') {
  const context = pageContext(language);
  const life = new Life(AT, { title: '온천', body: '쿠폰' });
  const body = suggestionBox({
    petition: life.petition,
    contents: new Map([['suggestion', { department: 'care', because: ['온천', '쿠폰'] }]]),
    events: life.events,
    terms,
    person: 'duty',
    language,
    now: kst(AT),
    original: false,
    said: [],
    attachments: [],
    kept: [],
    awaiting: [],
    others: [],
    sameDays: [],
    items: [],
    draft: undefined,
    contactKnown: false,
    wishes: [],
    context,
  });
  expect(String(body)).toContain('action="/desk/transfer"');
  return html(String(layout(context, { title: '2026-000001-4' }, body)));
}

const stood = (language: 'ko' | 'en', kind: 'stand-in' | 'returned') =>
  html(
    absenceNotice({
      corporation: office.corporation,
      language,
      kind,
      recipient: '담당자 2',
      absent: '담당자 1',
      ...(kind === 'stand-in' && { away: { category: 'trip', until: kst('2026-11-26 09:00') } }),
      entries: [entry(), entry({ number: '2026-000777-3' })],
      worklist: 'https://petitions.example.org/desk/worklist?t=x',
    }).html,
  );

const receiptWhileAway = (language: 'ko' | 'en') => {
  const { receipt: facts } = petitionerExamples(language);
  if (!facts) throw new Error('no receipt among the examples');
  const contact = {
    ...facts.contact,
    away: {
      category: 'leave' as const,
      until: kst('2026-11-26 09:00'),
      standIn: { name: '이서연', phone: '052-000-1235' },
    },
  };
  const mail = petitionerNotice({ ...facts, contact });
  expect(mail.text).toContain(language === 'ko' ? '휴가' : 'on leave');
  return html(mail.html);
};

/** The desk of a head with an absence that began and one to come. */
async function planned(headers: Record<string, string> = {}) {
  const world = formWorld(AT);
  for (const [requestKey, person, from] of [
    ['key-of-the-first-page', 'care-1', ''],
    ['key-of-another-page', 'care-head', '2026-11-25T09:00'],
  ] as const)
    await world.atDesk('POST', '/desk/absence', {
      person: 'care-head',
      fields: { requestKey, person, category: 'trip', from, until: '2026-11-26T09:00' },
    });
  return await world.atDesk('GET', '/desk/absence', { person: 'care-head', headers });
}

const PAGES = {
  'the form by hand': () => formWorld(AT).atDesk('GET', '/desk/entry'),
  'the form by hand in English': () =>
    formWorld(AT).atDesk('GET', '/desk/entry', { headers: english }),
  'the form by hand with everything wrong': () =>
    post({
      ...{ title: '', email: 'x', phone: 'x', at: 'x', kind: 'x', language: 'x' },
      ...{ visitDay: 'x', visitTold: '서류', visitEarlier: 'x' },
      ...{ rude: 'yes', rudeContact: 'x', rudeDay: 'x' },
    }),
  'the form by hand after the session': () =>
    formWorld(AT).atDesk('POST', '/desk/entry', { person: null, fields: CALL }),
  'entered, the receipt by text': () => post(CALL),
  'entered late, in English': () =>
    post({ ...CALL, channel: 'post', at: '2026-11-20T10:00', email: 'a@example.com' }, english),
  'entered, the receipt on paper': () => post({ ...CALL, paper: 'yes' }),
  'entered without a contact, in English for an English desk': () =>
    post({ ...CALL, name: '', phone: '', language: 'en' }, english),
  absences: () => planned(),
  'absences in English': () => planned(english),
  'a refused absence': () =>
    formWorld(AT).atDesk('POST', '/desk/absence', { fields: { category: '', until: '' } }),
  'the status while the person is away': () => away('ko'),
  'the status while the person is away, in English': () => away('en'),
  'a suggestion': async () => suggested('ko'),
  'a suggestion in English': async () => suggested('en'),
};
const MAILS = {
  'to the deputy': () => stood('ko', 'stand-in'),
  'to the deputy, in English': () => stood('en', 'stand-in'),
  'to who is back': () => stood('ko', 'returned'),
  'a receipt whose person is away': () => receiptWhileAway('ko'),
  'a receipt whose person is away, in English': () => receiptWhileAway('en'),
};

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let open: Awaited<ReturnType<typeof opener>>['open'];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, open } = await opener(browser, { viewport: { width: 320, height: 640 } }));
  });
  afterAll(() => browser?.close());
  const picture = async (name: string) => {
    const folder = process.env.PICTURES;
    if (!folder) return;
    await page.setViewportSize({ width: Number(process.env.WIDTH ?? 360), height: 640 });
    await page.screenshot({
      path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png`,
      fullPage: true,
    });
    await page.setViewportSize({ width: 320, height: 640 });
  };

  it.each(Object.entries(PAGES))(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (name, asked) => {
      await open(await asked());
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await picture(name);
    },
  );
  it.each(Object.entries(MAILS))('the mail %s: nothing to scroll sideways', async (name, asked) => {
    await page.setContent(asked().body);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await picture(`mail ${name}`);
  });

  it('by the keyboard alone a call is entered: the first stop after the way of contact is its time', async () => {
    await open(await PAGES['the form by hand']());
    const names: unknown[] = [];
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate('document.activeElement.name'));
    }
    expect(names.indexOf('channel')).toBeGreaterThanOrEqual(0);
    const after = names.slice(names.lastIndexOf('channel') + 1).filter((name) => name !== '');
    expect(after[0]).toBe('at');
  });
});

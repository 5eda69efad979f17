import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { addNote } from '../../shared/petition/decide/note.ts';
import { needCall } from '../../shared/petition/decide/reach.ts';
import { keepUnproven } from '../../shared/petition/decide/unproven.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { paperContent } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { emptyOnPaper, hasChromium, objections, openBrowser, opener } from './browser.ts';
import { deskWorld, FORM, HTML, KNOWN, RECEIPT } from './desk-world.ts';

const world = deskWorld();
world.life.turnTo('2026-11-25 10:13'); // with a broken promise and an apology
const answered = deskWorld({ language: 'en' });
answered.life.does((p, t) =>
  answer(
    p,
    { answer: 'answer-2', hash: 'h' },
    context(t, { by: 'care-1', at: kst('2026-11-24 10:20') }),
  ),
);
const own = { headers: HTML, cookies: [`code=${answered.code}`] };
const citizen = { headers: HTML, cookies: [`code=${world.code}`] };
const staff = { headers: HTML, cookies: [`desk-${KNOWN}=${world.token()}`] };
const objecting = deskWorld();
objecting.life.turnTo('2026-11-25 10:30');
objecting.at('2026-11-25 10:30');
const objection = `/petitions/${KNOWN}/objection`;
const objector = { headers: HTML, cookies: [`code=${objecting.code}`] };
const explainer = { headers: HTML, cookies: [`desk-${KNOWN}=${objecting.token()}`] };
const press = () => objecting.ask('POST', objection, { ...objector, headers: FORM, body: '' });
/** The page of the objection after the service has explained it. */
async function explained(): Promise<Awaited<ReturnType<typeof press>>> {
  await press();
  objecting.life.turnTo('2026-11-25 11:05');
  objecting.at('2026-11-25 11:05');
  return await objecting.ask('GET', objection, objector);
}
const english = { ...HTML, 'accept-language': 'en' };
const call = (petition: Petition, given: Terms) =>
  needCall(petition, RECEIPT, context(given, { at: kst('2026-11-24 10:12') }));
world.life.does(call);
const refusedCall = { ...staff, headers: FORM, body: `number=${KNOWN}&calls=1.0&result=maybe` };
const blank = { ...staff, headers: FORM, body: `number=${KNOWN}&text=+` };
const onPaper = deskWorld({ contact: { email: false, phone: false, post: true } });
for (const [id, kind] of [
  ['1.0', 'receipt'],
  ['2.0', 'answer'],
] as const)
  onPaper.life.does((p, t) =>
    needLetter(
      p,
      { notice: { ...RECEIPT, id, kind }, way: 'letter' },
      context(t, { at: kst('2026-11-24 10:12') }),
    ),
  );
onPaper.life.does((p, t) =>
  answer(
    p,
    { answer: 'answer-2', hash: 'h' },
    context(t, { by: 'care-1', at: kst('2026-11-24 10:20') }),
  ),
);
const mailRoom = {
  headers: HTML,
  cookies: [`desk-worklist=${onPaper.token('2026-12-24 00:00', '', 'duty')}`],
};
const petition = `/petitions/${KNOWN}`;
const overtaken = deskWorld();
const MAIL = '0123456789abcdef0123456789abcdef';
const unproven = deskWorld();
unproven.life.does((p, t) => {
  const reply = { reply: 'unproven-2', hashes: ['h'] };
  return keepUnproven(p, { ...reply }, context(t, { at: kst('2026-11-24 10:14') }));
});
unproven.texts.set('unproven-2', {
  text: '진단서를 추가로 보냅니다.\n확인 부탁드립니다.',
  mail: MAIL,
});
unproven.texts.set(paperContent(MAIL), { quoted: '> 담당자가 확인하고 있습니다.' });
const judge = { headers: HTML, cookies: [`desk-${KNOWN}=${unproven.token()}`] };
const waiting = new URLSearchParams({
  text: '진단서 둘째 장이 빠졌습니다. 다시 보내겠습니다.',
}).toString();
const waitingAct = `number=${KNOWN}&checked=form&${waiting}`;
const waitingAtTheDoor = new URLSearchParams({
  place: KNOWN,
  kept: `answer?${waitingAct}`,
}).toString();
const stranger = { ...staff, stranger: true };
const expired = { t: world.token('2026-11-24 10:30') };
const wrong = {
  headers: FORM,
  body: new URLSearchParams({ token: world.token(), code: '1' }).toString(),
};
const reassigned = {
  headers: HTML,
  cookies: [`desk-${KNOWN}=${world.token('2026-12-24 00:00', KNOWN, 'support-1')}`],
};
const lists = {
  headers: HTML,
  cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'care-head')}`],
};
const elsewhere = {
  cookies: [`desk-worklist=${world.token('2026-12-24 00:00', '', 'support-1')}`],
};
const opened = ({ body = '', ...reply }: HttpReply) => ({
  ...reply,
  body: body.replaceAll('<details', '<details open'),
});

const PAGES = {
  'the code form': () => world.ask('GET', petition, { headers: HTML }),
  'the code form in English': () => world.ask('GET', petition, { headers: english }),
  'a wrong code': () => world.ask('POST', petition, { headers: FORM, body: 'code=AAAA' }),
  'the status': () => world.ask('GET', petition, citizen),
  'a refused message': () =>
    world.ask('POST', `${petition}/messages`, { ...citizen, headers: FORM, body: 'text=+' }),
  'before a withdrawal': () => world.ask('GET', `${petition}/withdrawal`, citizen),
  'the status after an answer': () => answered.ask('GET', petition, own),
  'a refused rating': () =>
    answered.ask('POST', `${petition}/rating`, { ...own, headers: FORM, body: 'comment=+' }),
  "the petition's page": () => world.ask('GET', `/desk${petition}`, staff),
  'the receipt': () => world.ask('GET', `${petition}/receipt`, citizen),
  "the petition's page in English, every form open": () =>
    world.ask('GET', `/desk${petition}`, { ...staff, headers: english }).then(opened),
  'a reply that nobody proved': () => unproven.ask('GET', `/desk${petition}`, judge).then(opened),
  'the preview of an answer': () =>
    world.ask('POST', '/desk/preview', { ...staff, headers: FORM, body: `number=${KNOWN}&text=a` }),
  'a refused act': () =>
    world.ask('POST', '/desk/extend', { ...staff, headers: FORM, body: `number=${KNOWN}` }),
  'a refused answer': () => world.ask('POST', '/desk/answer', blank),
  'before an objection': () => objecting.ask('GET', objection, objector),
  'an objection': async () => {
    await press();
    return await objecting.ask('GET', objection, objector);
  },
  'what an objection asks of staff': () => objecting.ask('GET', `/desk${petition}`, explainer),
  'a refused explanation': () =>
    objecting.ask('POST', '/desk/explain', {
      ...explainer,
      headers: FORM,
      body: `number=${KNOWN}&reason=workload&sentence=+&date=2026-11-28`,
    }),
  'an explanation': explained,
  'an apology that is owed': () => objecting.ask('GET', `/desk${petition}`, explainer),
  'the door': () => world.ask('GET', `/desk${petition}`, stranger),
  'the door in English': () =>
    world.ask('GET', `/desk${petition}`, { ...stranger, headers: english }),
  'the code at the door': () =>
    world.ask('GET', '/desk/session/code', { headers: HTML, query: { place: KNOWN } }),
  'a wrong code at the door': () => world.ask('POST', '/desk/session/code', wrong),
  'an expired link': () => world.ask('GET', `/desk${petition}`, { headers: HTML, query: expired }),
  'a fresh link asked for': () =>
    world.ask('POST', '/desk/fresh', { headers: FORM, body: 'token=x' }),
  'a petition that somebody else has': () => world.ask('GET', `/desk${petition}`, reassigned),
  'the worklist of a head': () => world.ask('GET', '/desk/worklist', lists),
  'a message whose device has forgotten the code': () =>
    world.ask('POST', `${petition}/messages`, { headers: FORM, body: waiting, stranger: true }),
  'the same in English': () =>
    world.ask('POST', `${petition}/messages`, {
      headers: { ...FORM, 'accept-language': 'en' },
      body: waiting,
      stranger: true,
    }),
  'an act whose session is over': () =>
    world.ask('POST', '/desk/answer', { ...stranger, headers: FORM, body: waitingAct }),
  'the code at the door, with an act that waits': () =>
    world.ask('POST', '/desk/session', { ...stranger, headers: FORM, body: waitingAtTheDoor }),
  'an act that came back filled': async () => {
    const body = `${waitingAtTheDoor}&code=${world.mails.code()}`;
    return await world.ask('POST', '/desk/session/code', { ...stranger, headers: FORM, body });
  },
  'an act that was overtaken': () => {
    const at = kst('2026-11-24 10:31');
    overtaken.life.does((p) => addNote(p, { note: 'note-2' }, { by: 'care-head', at }));
    const body = `${waitingAct}&seen=1`;
    const cookies = [`desk-${KNOWN}=${overtaken.token()}`];
    return overtaken.ask('POST', '/desk/answer', { headers: FORM, cookies, body });
  },
  'a search that finds nothing': () =>
    world.ask('GET', '/desk/worklist', { ...lists, query: { q: '99' } }),
  'the worklist in English': () =>
    world.ask('GET', '/desk/worklist', { ...lists, headers: english }),
  'the hour of P24 in the worklist': () => objecting.ask('GET', '/desk/worklist', lists),
  'a search by name': () =>
    world.ask('POST', '/desk/search', { ...lists, headers: FORM, body: 'q=홍가상' }),
  'a search that asks why one looks elsewhere': () =>
    world.ask('POST', '/desk/search', { ...elsewhere, headers: FORM, body: `q=${KNOWN}` }),
  'what lies elsewhere, in English': () =>
    world.ask('POST', '/desk/search', {
      ...elsewhere,
      headers: { ...FORM, 'accept-language': 'en' },
      body: `q=${KNOWN}&purpose=caller`,
    }),
  'the way in without a mail': () => world.ask('GET', '/desk', { headers: HTML }),
  'the way in without a mail, in English': () => world.ask('GET', '/desk', { headers: english }),
  'no address was typed': () => world.ask('POST', '/desk', { headers: FORM, body: 'email=care-1' }),
  'a link is on its way': () =>
    world.ask('POST', '/desk', { headers: FORM, body: 'email=care-1@example.org' }),
  'what to tell by telephone': () => world.ask('GET', `/desk${petition}/calls`, staff),
  'what to tell by telephone, in English': () =>
    world.ask('GET', `/desk${petition}/calls`, { ...staff, headers: english }),
  'a refused log of a call': () => world.ask('POST', '/desk/called', refusedCall),
  'the outbox': () => onPaper.ask('GET', '/desk/outbox', mailRoom),
  'the outbox in English': () =>
    onPaper.ask('GET', '/desk/outbox', { ...mailRoom, headers: english }),
  'letters that could not be recorded': () =>
    onPaper.ask('POST', '/desk/outbox', {
      ...mailRoom,
      headers: FORM,
      body: new URLSearchParams({ letters: `${KNOWN}/9.9`, at: '' }).toString(),
    }),
  'the letters of a petition': () => onPaper.ask('GET', `/desk${petition}/letters`, mailRoom),
  'the letters of a petition, in English': () =>
    onPaper.ask('GET', `/desk${petition}/letters`, { ...mailRoom, headers: english }),
  'a refused log of a letter': () =>
    onPaper.ask('POST', '/desk/posted', {
      ...mailRoom,
      headers: FORM,
      body: `number=${KNOWN}&letters=1.0&result=maybe`,
    }),
  'the status while an answer is on its way on paper': () =>
    onPaper.ask('GET', petition, { headers: HTML, cookies: [`code=${onPaper.code}`] }),
  'a link that opens nothing': () =>
    world.ask('GET', `/desk${petition}`, { headers: HTML, query: { t: 'x.y.z' } }),
};

/** What people print to keep. */
const ON_PAPER = [
  'the status',
  'the status after an answer',
  'the status while an answer is on its way on paper',
  'an explanation',
  'the receipt',
  "the petition's page",
  'what to tell by telephone',
] as const;

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  let small: Awaited<ReturnType<typeof opener>>;
  let dark: Awaited<ReturnType<typeof opener>>;
  beforeAll(async () => {
    browser = await openBrowser();
    small = await opener(browser, { viewport: { width: 320, height: 640 } }); // 640 pixels at 200 %
    dark = await opener(browser, { colorScheme: 'dark' });
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(PAGES))(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (_, asked) => {
      const reply = await asked();
      await small.open(reply);
      expect(await objections(small.page)).toEqual([]);
      expect(await small.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        320,
      );
      await dark.open(reply);
      expect(await objections(dark.page)).toEqual([]);
    },
  );

  it.each(ON_PAPER)('%s, printed: nothing to press, no heading of a form alone', async (name) => {
    await small.open(await PAGES[name]());
    expect(await emptyOnPaper(small.page)).toEqual([]);
  });

  it.each(Object.entries(PAGES))('%s: names the house and who answers for it', async (_, asked) => {
    const { body = '', headers } = await asked();
    const [house, owner] =
      headers?.['content-language'] === 'en'
        ? ['Hanbit', 'Support is in charge of this page']
        : ['한빛산업복지공단', '이 화면은 고객지원처가 맡고 있습니다'];
    // On a page of citizens it leads to the front page.
    expect(body).toMatch(new RegExp(`<header class="masthead"><div><p>(?:<a [^>]*>)?${house}`));
    expect(body).toMatch(new RegExp(`<footer class="footing">(?:<nav .*?</nav>)?<p>${owner}`, 's'));
    expect(body).not.toContain('<!--');
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).not.toMatch(
      /<style|<script(?! src="\/assets\/forms\.)|https?:\/\/(?!petitions\.example\.org)/,
    );
  });

  it('asks only our own origin, for the sheet and the font', () => {
    const elsewhere = small.asked.filter(
      (url) => !url.startsWith('https://petitions.example.org/'),
    );
    expect(elsewhere).toEqual([]);
    expect(small.asked.some((url) => url.endsWith('.woff2'))).toBe(true);
  });

  it('the keyboard goes from the code to its button', async () => {
    const { page, open } = small;
    await open(await PAGES['the code form']());
    const focused = async () => {
      await page.keyboard.press('Tab');
      return await page.evaluate('document.activeElement.tagName');
    };
    const walk: unknown[] = [];
    for (let i = 0; i < 6; i += 1) walk.push(await focused());
    expect(walk).toEqual(['A', 'A', 'A', 'A', 'INPUT', 'BUTTON']);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallDetail } from '../../shared/calls/detail.ts';
import { tellCall } from '../../shared/calls/tell.ts';
import { becomePetition, endForAbuse, openGist, writeGist } from '../../shared/calls/wrap-up.ts';
import { plainCall, transferred } from '../calls/world.ts';
import { kst, terms } from '../petition/world.ts';
import { fitsOpened } from './accessible.ts';
import { hasChromium, openBrowser, opener } from './browser.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const CALL = 'C-0123456789abcdef';
const PATH = `/desk/calls/${CALL}`;
const NOW = kst('2026-11-24 10:29');
const RECEIVED = kst('2026-11-24 10:12');
const english = { ...HTML, 'accept-language': 'en' };
const WORDS = {
  gist: '휴업급여가 언제 지급되는지 물으심',
  sentence: '10월분 지급일을 물으셨습니다.',
  agreed: '오늘 안에 확인해 드리기로 함',
};
/** As somebody types who is in a hurry. */
const LONG = {
  ...WORDS,
  gist: `급여일${'가'.repeat(200)} <b>https://example.org/${'a'.repeat(200)}`,
};

/** A house with a call in it, and with what was written of it. */
function house(
  details: readonly CallDetail[] = plainCall(1_000),
  written?: typeof WORDS,
  given = terms,
) {
  const world = deskWorld({
    given,
    persons: [{ number: KNOWN, receivedAt: RECEIVED, sketch: '' }],
  });
  world.phone.callers.set(CALL, 'a hash');
  const context = { ...terms, by: 'care-1', at: NOW, now: NOW };
  world.phone.tell(CALL, tellCall(undefined, CALL, details, { ...terms, now: NOW }));
  const ready = written
    ? world.phone.calls.act(CALL, (call) =>
        writeGist(call, { ...written, said: 'yes' }, { seen: 9 }, context),
      )
    : Promise.resolve();
  const cookies = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  return {
    ...{ world, context },
    async get(address = PATH, person = 'care-1', headers: Readonly<Record<string, string>> = HTML) {
      await ready;
      return await world.ask('GET', address, { headers, cookies: cookies(person) });
    },
    async post(fields: Readonly<Record<string, string>>, person = 'care-1', to = PATH) {
      await ready;
      const body = new URLSearchParams(fields).toString();
      return await world.ask('POST', to, { headers: FORM, cookies: cookies(person), body });
    },
  };
}
const begun = () => plainCall(0).slice(0, 3);
const ended = async (person = 'care-1') => {
  const made = house();
  await made.world.phone.calls.act(CALL, (call) => endForAbuse(call, made.context));
  return await made.get(PATH, person);
};

const PAGES = {
  'a call that was just over': () => house().get(),
  'a call, in English': () => house().get(PATH, 'care-1', english),
  'a long call that goes on': () => house(begun()).get(),
  'of a caller whose wishes are known': async () => {
    const made = house();
    made.world.wishes.kept.set('a hash', { keys: ['a hash'], wishes: ['relay', 'interpreter'] });
    const asked = { act: 'open', match: String(RECEIVED), fact: 'name', otherFact: 'matter' };
    await made.post(asked);
    return await made.get();
  },
  'noted by hand already': async () => {
    const made = house();
    const about = {
      channel: 'phone',
      topic: 'care',
      department: 'care',
      month: '2026-11',
    } as const;
    for (const id of ['a', 'b'])
      await made.world.phone.contacts.note(
        { id: id.repeat(32), at: NOW, left: false, ...about },
        { by: 'care-1', until: NOW + 60_000_000 },
      );
    return await made.get();
  },
  'with words': () => house(plainCall(0), WORDS).get(),
  'with long words': () => house(plainCall(0), LONG).get(),
  'passed on, for the receiver': () => house(transferred(true), WORDS).get(PATH, 'care-2'),
  'a refused form': () => house().post({ act: 'write', gist: '', sentence: '', said: 'yes' }),
  'a refused form, in English': () => house().post({ act: 'write', gist: '급여', said: 'yes' }),
  'with what was found': () => house().post({ act: 'find', find: '휴업급여는', gist: '급여일' }),
  'with nothing found': () => house().post({ act: 'find', find: 'zz' }),
  'ended for abuse': () => ended(),
  'nobody answered': () => house(plainCall(0).slice(0, 2)).get(PATH, 'care-1'),
  'contacts at the counter': () => house().get('/desk/contacts'),
  'contacts, in English': () => house().get('/desk/contacts', 'care-1', english),
};

describe.skipIf(!hasChromium)('calls in a browser', () => {
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
      Object.entries(PAGES).map(([name, asked]) => ({ width, name, asked })),
    ),
  )('$name at $width: nothing that axe objects to, nothing to scroll sideways', async (one) => {
    const { width, name, asked } = one;
    await fitsOpened({ page, open: show }, await asked(), width, `calls-${name}-${width}`);
  });

  it.each([PATH, '/desk/contacts'])('a contact takes two keys, at %s', async (address) => {
    await show(await house().get(address));
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const request = await sent;
    expect(new URLSearchParams(request.postData() ?? '').get('topic')).toMatch(/^\w+$/);
    await page.waitForURL((url) => url.pathname === address);
  });

  it('a refused form keeps what was typed, and its sentence leads to the field', async () => {
    await show(
      await house().post({ act: 'write', gist: '급여일 문의', sentence: '', said: 'yes' }),
    );
    await page.locator('[role=alert] a').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('sentence');
    expect(await page.locator('#gist').inputValue()).toBe('급여일 문의');
  });
});

describe('a call at the desk', () => {
  it('names petitions of the same number by day and department, and opens one after two things were asked', async () => {
    const made = house();
    const { body = '' } = await made.get();
    expect(body).toContain('같은 번호로 온 민원');
    expect(body).not.toContain(KNOWN);
    const asked = { act: 'open', match: String(RECEIVED) };
    const once = await made.post({ ...asked, fact: 'name', otherFact: 'name' });
    expect(once.statusCode).toBe(422);
    const opened = await made.post({ ...asked, fact: 'name', otherFact: 'matter' });
    expect([opened.statusCode, opened.headers?.location]).toEqual([
      303,
      `/desk/petitions/${KNOWN}`,
    ]);
    const elsewhere = await made.post({ ...asked, match: '1', fact: 'name', otherFact: 'matter' });
    expect(elsewhere.statusCode).toBe(404);
  });

  it('shows what the caller wishes once for all after two things were asked, and not before', async () => {
    const made = house();
    const box = 'id="standing-wishes"';
    made.world.wishes.kept.set('a hash', { keys: ['a hash'], wishes: ['relay', 'interpreter'] });
    expect((await made.get()).body).not.toContain(box);
    const asked = { act: 'open', match: String(RECEIVED) };
    await made.post({ ...asked, fact: 'name', otherFact: 'name' });
    expect((await made.get()).body).not.toContain(box);
    for (const otherFact of ['matter', 'contact'])
      await made.post({ ...asked, fact: 'name', otherFact });
    const { body } = await made.get();
    expect(body).toContain(box);
    expect(body).toContain('107에 전화해 연결을 부탁해 주십시오.');
    const call = await made.world.phone.calls.read(CALL);
    expect(JSON.stringify(call)).not.toContain(KNOWN);
    const twin = await made.get(PATH, 'care-1', { accept: 'application/json' });
    expect(JSON.parse(twin.body ?? '').standingWishes).toEqual(['relay', 'interpreter']);
  });

  it('shows what the petitioner wishes once for all where the call is a petition', async () => {
    const made = house();
    made.world.wishes.kept.set(KNOWN, { keys: [KNOWN], wishes: ['helper'] });
    await made.world.phone.calls.act(CALL, (call) =>
      becomePetition(call, { petition: KNOWN }, made.context),
    );
    expect((await made.get()).body).toContain('id="standing-wishes"');
  });

  it('finds what is published beside it; what was typed stays, and nothing of the call changes', async () => {
    const templates = [
      {
        id: 'documents',
        name: { ko: '필요한 서류 안내', en: 'Documents' },
        text: { ko: '진단서를 가져오십시오.', en: 'A diagnosis.' },
      },
    ];
    const made = house(plainCall(1_000), undefined, {
      ...terms,
      office: { ...terms.office, templates },
    });
    const before = await made.world.phone.calls.read(CALL);
    const typed = { gist: '서류를 물으심', sentence: '', agreed: '', said: 'no' };
    const { body = '' } = await made.post({ act: 'find', find: '서류가 필요하대요', ...typed });
    expect(body).toContain('1가지를 찾았습니다');
    expect(body).toContain('진단서를 가져오십시오.');
    for (const kept of ['서류를 물으심', 'value="no" checked', '서류가 필요하대요'])
      expect(body).toContain(kept);
    expect(await made.world.phone.calls.read(CALL)).toEqual(before);
    const none = await made.post({ act: 'find', find: '주차' });
    expect(none.body).toContain('찾은 것이 없습니다');
    const departments = await made.post({ act: 'find', find: '휴업급여는' });
    expect(departments.body).toContain('담당 부서');
  });

  it('whose gist the receiver opens before they are put through is passed on', async () => {
    const made = house(transferred(false), WORDS);
    await made.get(PATH, 'care-2');
    const call = await made.world.phone.calls.read(CALL);
    expect(call?.openings.map(({ by }) => by)).toEqual(['care-2']);
    expect(openGist(call ?? fail(), { ...made.context, by: 'care-2' }).events).toEqual([]);
  });

  it('a contact erases what was written; pressed twice it is one, another ending comes too late', async () => {
    const made = house(plainCall(0), WORDS);
    expect((await made.post({ act: 'contact', topic: 'care' })).statusCode).toBe(303);
    expect((await made.post({ act: 'contact', topic: 'care' })).statusCode).toBe(303);
    expect(await made.world.phone.calls.said(CALL)).toEqual({});
    expect((await made.post({ act: 'abuse' })).statusCode).toBe(409);
  });

  it('one press ends it for abuse, and what comes next goes to somebody else for the charter’s half hour', async () => {
    const made = house();
    for (let i = 0; i < 2; i += 1) expect((await made.post({ act: 'abuse' })).statusCode).toBe(303);
    const { body = '{}' } = await made.get('/desk/absence', 'care-1', {
      accept: 'application/json',
    });
    expect(JSON.parse(body).absences).toMatchObject([{ category: 'away', person: 'care-1' }]);
    const [{ from, until }] = JSON.parse(body).absences;
    expect(Date.parse(until) - Date.parse(from)).toBe(30 * 60_000);
  });

  it('whoever overwrites words that they have not read is told, and keeps what they typed', async () => {
    const made = house(transferred(false), WORDS);
    const typed = { gist: '다른 요지', sentence: '', agreed: '' };
    const reply = await made.post({ act: 'write', version: '1', ...typed }, 'care-2');
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('다른 요지');
    expect(await made.world.phone.calls.said(CALL)).toMatchObject({ gist: WORDS.gist });
  });

  it('the same words pressed again are no second writing', async () => {
    const made = house(plainCall(0), WORDS);
    const version = async () => (await made.world.phone.calls.read(CALL))?.version;
    await made.get();
    const before = await version();
    await made.post({ act: 'write', ...WORDS, said: 'yes' });
    expect(await version()).toBe(before);
  });
});

function fail(): never {
  throw new Error('no call');
}

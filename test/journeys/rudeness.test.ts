import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

const SECRET = '비밀스러운 사정이 있습니다';
const WORDS = '전화를 먼저 끊고 반말을 했습니다.';
const emailOf = (id: string) => office.people.find((one) => one.id === id)?.email ?? '';
const told = async (to: string, kind: string) =>
  (await world.mails(to)).filter((mail) => kindOf(mail) === kind);

let petitioners = 0;
/** Each is somebody else's: whom one reported has nothing to do with the others of the same person. */
const somebody = () => {
  petitioners += 1;
  return `petitioner-${petitioners}@example.com`;
};

/** A petition to the care department, and what its petitioner can do. */
async function received(title: string, email = somebody()) {
  const petitioner = { name: '홍가상', email };
  const { body } = await world.post('/petitions', petition({ title, body: SECRET, petitioner }));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const headers = { authorization: `Bearer ${body.accessCode}` };
  const page = async (at = path) =>
    String((await world.ask(at, { headers: { ...headers, accept: 'text/html' } })).body);
  return {
    ...{ number, email },
    page,
    reports: (fields: object) => world.post(`${path}/rude`, fields, headers),
    reviews: () => world.post(`${path}/rude/review`, { report: 'report-1' }, headers),
    /** As a browser sends the form. */
    async sends(fields: Readonly<Record<string, string>>) {
      const sent = await world.ask(`${path}/rude`, {
        method: 'POST',
        headers: {
          ...headers,
          accept: 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...sealIn(await page(`${path}/rude`)), ...fields }).toString(),
      });
      return [sent.status, sent.headers.get('location')];
    },
    mailTo: async (id: string, kind: string) =>
      (await told(emailOf(id), kind)).findLast((mail) => mail.text.includes(number)),
  };
}

/** What a link of a mail opens for whom it was mailed to. */
async function by(mail: Awaited<ReturnType<typeof told>>[number] | undefined, number: string) {
  if (!mail) throw new Error('no mail');
  const { token } = await openLink(world, mail);
  const headers = { authorization: `Bearer ${token}` };
  const get = (path: string, accept = 'text/html') =>
    world.ask(path, { headers: { ...headers, accept } });
  return {
    get,
    page: async () => String((await get(`/desk/petitions/${number}`)).body),
    act: (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, headers),
  };
}

/** Somebody of the office, by a link that they asked for at the door. */
async function at(id: string) {
  const email = emailOf(id);
  await world.post('/desk', { email });
  await world.idle();
  return await by((await told(email, 'fresh-link')).at(-1), '');
}

describe('a member of staff was rude', () => {
  it('the petition is taken from them at once, and the head apologises within a working day', async () => {
    const one = await received('휴업급여 문의');
    const accused = (await one.mailTo('care-1', 'assignment')) ? 'care-1' : 'care-2';
    const before = await by(await one.mailTo(accused, 'assignment'), one.number);
    expect(await before.page()).toContain(SECRET);
    expect(await one.page()).toContain('직원이 불친절했다면');

    expect(await one.sends({ text: '', contact: '' })).toEqual([400, null]);
    expect(await one.sends({ text: WORDS, contact: 'writing', day: '' })).toEqual([
      303,
      `/petitions/${one.number}?done=rude`,
    ]);
    await world.idle();
    const again = await one.reports({ text: '또 그랬습니다.' });
    expect([again.status, again.body.type]).toEqual([409, 'urn:ihaeng:problem:reported-already']);

    // Links of before open nothing, on no path.
    for (const path of ['', '/draft', '/calls', '/letters', '/keyed', '/consultation'])
      expect([path, (await before.get(`/desk/petitions/${one.number}${path}`)).status]).toEqual([
        path,
        path === '/letters' || path === '/consultation' ? 401 : 404,
      ]);
    const lists = await at(accused);
    for (const path of ['/desk/worklist', `/desk/worklist?q=${one.number}`, '/desk/items'])
      expect(String((await lists.get(path)).body)).not.toContain(`petitions/${one.number}`);

    const head = await by(await one.mailTo('care-head', 'report'), one.number);
    const shown = await head.page();
    for (const words of [
      WORDS,
      '말씀의 대상',
      '기관을 대표한 사과의 말씀',
      '글로 받기를 원하십니다',
    ])
      expect(shown).toContain(words);
    expect((await one.mailTo('care-head', 'assignment'))?.text).toContain(one.number);
    expect((await told(one.email, 'report-received')).at(-1)?.text).toContain('사과드리겠습니다');
    expect(
      (await head.act('apologise', { words: '마음을 상하게 해 드려 죄송합니다.' })).status,
    ).toBe(200);
    await world.idle();
    expect((await told(one.email, 'apology')).at(-1)?.text).toContain('마음을 상하게 해 드려');
    expect(await one.page()).toContain('사과');

    // Nothing that comes later goes to them.
    const mails = (await world.mails(emailOf(accused))).length;
    await world.to('2026-11-27 18:30');
    const later = (await world.mails(emailOf(accused))).slice(mails);
    expect(later.filter(({ text }) => text.includes(one.number))).toEqual([]);
  });
});

describe('said in any words', () => {
  it('the head is asked to read it, and marks it: from then on whoever had it has nothing of it', async () => {
    const one = await received('휴업급여 문의, 전화 받은 분 말투');
    const had = (await one.mailTo('care-1', 'assignment')) ? 'care-1' : 'care-2';
    const before = await by(await one.mailTo(had, 'assignment'), one.number);
    expect(await one.mailTo(had, 'maybe-report')).toBeUndefined();
    const mail = await one.mailTo('care-head', 'maybe-report');
    expect(mail?.text).not.toContain('말투');
    const head = await by(mail, one.number);
    expect(await head.page()).toContain('action="/desk/report"');
    expect((await before.get(`/desk/petitions/${one.number}`)).status).toBe(200);
    const marked = { of: 'petition', person: had, threat: false };
    expect((await head.act('report', marked)).status).toBe(200);
    await world.idle();
    expect((await before.get(`/desk/petitions/${one.number}`)).status).toBe(404);
  });
});

describe('other petitions of whoever said so', () => {
  it('are taken from the accused too, and whatever they send later never reaches them', async () => {
    const first = await received('휴업급여 두 번 문의');
    const accused = (await first.mailTo('care-1', 'assignment')) ? 'care-1' : 'care-2';
    // As many as it takes until another one is theirs, too.
    let open = await received('휴업급여 다른 문의', first.email);
    while (!(await open.mailTo(accused, 'assignment')))
      open = await received(`휴업급여 ${open.number}`, first.email);
    const before = await by(await open.mailTo(accused, 'assignment'), open.number);
    expect(await before.page()).toContain(SECRET);
    const stranger = await received('휴업급여 남의 문의');

    expect((await first.reports({ text: WORDS })).status).toBe(201);
    await world.idle();
    expect((await before.get(`/desk/petitions/${open.number}`)).status).toBe(404);
    const lists = await at(accused);
    for (const path of ['/desk/worklist', `/desk/worklist?q=${open.number}`])
      expect(String((await lists.get(path)).body)).not.toContain(`petitions/${open.number}`);

    const mails = (await world.mails(emailOf(accused))).length;
    const later = [];
    for (let more = 0; more < 4; more += 1)
      later.push(await received(`휴업급여 나중 ${more}`, first.email));
    const paths = String((await lists.get('/desk/worklist')).body);
    for (const { number } of [open, ...later]) {
      expect(paths).not.toContain(number);
      const asked = await lists.get(`/desk/petitions/${number}`);
      expect([401, 404]).toContain(asked.status);
      expect(String(asked.body)).not.toContain(SECRET);
    }
    await world.to('2026-11-30 18:30');
    const since = (await world.mails(emailOf(accused))).slice(mails);
    for (const { number } of [first, open, ...later])
      expect(since.filter(({ text }) => text.includes(number))).toEqual([]);
    // Others have them, and nobody reads there of whom or of what.
    const pageOf = async (one: Awaited<ReturnType<typeof received>>) => {
      const has = ['care-1', 'care-2', 'care-head'].filter((id) => id !== accused);
      const mailed = await Promise.all(has.map((id) => one.mailTo(id, 'assignment')));
      return await (await by(mailed.find(Boolean), one.number)).page();
    };
    for (const one of [open, ...later]) {
      const page = await pageOf(one);
      expect(page).toContain('다른 민원에 따라');
      expect(page).not.toContain(WORDS);
    }
    expect(await stranger.page()).not.toContain('다른 민원에 따라');
    expect(await open.page()).not.toContain('다른 민원에 따라');
  });
});

/** What the accused person sees, by the link of their own mail. */
async function ownPage(id: string) {
  const mail = (await told(emailOf(id), 'allegation')).at(-1);
  if (!mail) throw new Error(`nothing was put to ${id}`);
  const [, path = '', token = ''] =
    /(\/desk\/statements\/[\w-]+)\?t=([\w.-]+)/.exec(mail.text) ?? [];
  await openLink(world, mail);
  const headers = { authorization: `Bearer ${token}` };
  const page = async () =>
    String((await world.ask(path, { headers: { ...headers, accept: 'text/html' } })).body);
  return {
    mail,
    path,
    page,
    says: (fields: object) => world.post(path, fields, headers),
    /** Its own form, as a browser sends it. */
    async sends(fields: Readonly<Record<string, string>>) {
      const sent = await world.ask(path, {
        method: 'POST',
        headers: {
          ...headers,
          accept: 'text/html',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...sealIn(await page()), ...fields }).toString(),
      });
      return [sent.status, sent.headers.get('location')];
    },
  };
}

/** A petition whose assignee is reported, with the head who decides. */
async function reported(title: string) {
  const one = await received(title);
  await world.idle();
  const accused = (await one.mailTo('care-1', 'assignment')) ? 'care-1' : 'care-2';
  expect((await one.reports({ text: WORDS })).status).toBe(201);
  await world.idle();
  const head = await by(await one.mailTo('care-head', 'report'), one.number);
  return { ...one, accused, head };
}
const R = { report: 'report-1' };
const found = (outcome: string) => ({
  ...R,
  outcome,
  reason: '통화 기록을 들었습니다.',
  sentence: '통화 기록을 확인하였습니다.',
});

describe('what is found', () => {
  it('upheld after the person was heard: measures inside, and one sentence when they are done', async () => {
    const one = await reported('휴업급여 둘째 문의');
    const { head } = one;
    const early = await head.act('find-conduct', found('upheld'));
    expect([early.status, early.body.type]).toEqual([409, 'urn:ihaeng:problem:not-heard-yet']);
    const text = `${one.number} 민원에서 먼저 끊었다는 말이 있습니다.`;
    expect((await head.act('allege', { ...R, text })).status).toBe(200);
    await world.idle();
    const own = await ownPage(one.accused);
    const shown = await own.page();
    expect(shown).toContain('먼저 끊었다는 말이 있습니다');
    for (const hidden of [one.number, SECRET, WORDS, one.email]) {
      expect(shown).not.toContain(hidden);
      expect(own.mail.text + own.mail.subject).not.toContain(hidden);
      expect(own.path).not.toContain(hidden);
    }
    expect(await own.sends({ act: 'state', text: '' })).toEqual([422, null]);
    expect(await own.sends({ act: 'state', text: '통화가 끊겨 다시 걸었습니다.' })).toEqual([
      303,
      `${own.path}?done=state`,
    ]);
    const other = await at('pension-1');
    expect((await other.get(own.path)).status).toBe(404);
    expect(await head.page()).toContain('통화가 끊겨 다시 걸었습니다.');
    expect((await head.act('find-conduct', found('upheld'))).status).toBe(200);
    await world.idle();
    expect((await told(one.email, 'conduct-found')).at(-1)?.text).toContain(
      '통화 기록을 확인하였습니다.',
    );
    expect(await own.page()).toContain('통화 기록을 들었습니다.');
    expect((await own.says({ act: 'contest' })).status).toBe(200);
    await world.idle();
    const stopped = await head.act('measure', {
      ...R,
      measure: 'training',
      how: 'done',
      note: '교육',
    });
    expect(stopped.body.type).toBe('urn:ihaeng:problem:review-open');
    const director = await by(await one.mailTo('director', 'report-step'), one.number);
    expect((await director.act('review-finding', found('upheld'))).status).toBe(200);
    for (const measure of [
      { measure: 'referral', how: 'referred' },
      { measure: 'training', how: 'done', note: '응대 교육 2시간' },
    ])
      expect((await head.act('measure', { ...R, ...measure })).status).toBe(200);
    const page = await one.page();
    expect(page).toContain('재발하지 않도록 필요한 조치를 마쳤습니다');
    for (const inner of ['교육', '주의', '의뢰']) expect(page).not.toContain(inner);
  });

  it('not upheld: the reason in writing, and audit looks again by one press', async () => {
    const one = await reported('휴업급여 셋째 문의');
    expect((await one.head.act('find-conduct', found('denied'))).status).toBe(200);
    await world.idle();
    expect(await one.page()).toContain('감사가 다시 살펴봐 주세요');
    expect((await one.reviews()).status).toBe(201);
    await world.idle();
    const audit = await by(await one.mailTo(office.audit, 'report-step'), one.number);
    expect(await audit.page()).toContain('다시 살펴본 결과');
    expect((await audit.act('review-finding', found('denied'))).status).toBe(200);
    expect(await one.page()).not.toContain('감사가 다시 살펴봐 주세요');

    // About the head the director decides and apologises, and the head loses it too.
    const marked = { of: 'petition', person: 'care-head' };
    expect((await audit.act('report', marked)).status).toBe(200);
    await world.idle();
    const director = await by(await one.mailTo('director', 'report'), one.number);
    expect(await director.page()).toContain('말씀의 대상');
    expect((await one.head.get(`/desk/petitions/${one.number}`)).status).toBe(404);
    expect((await one.head.act('apologise', { words: '사과드립니다.' })).status).toBe(404);
    expect((await director.act('apologise', { words: '사과드립니다.' })).status).toBe(200);
  });

  it('silence of the person is no fault, and keeps nobody from deciding', async () => {
    const one = await reported('휴업급여 넷째 문의');
    await one.head.act('allege', { ...R, text: '먼저 끊었다는 말이 있습니다.' });
    await world.to('2026-12-02 12:00');
    const own = await ownPage(one.accused);
    expect((await own.says({ act: 'state', text: '늦게 적습니다.' })).body.type).toBe(
      'urn:ihaeng:problem:statement-over',
    );
    expect((await one.mailTo('care-head', 'report-step'))?.text).toContain(one.number);
    const head = await by(await one.mailTo('care-head', 'report-step'), one.number);
    expect((await head.act('find-conduct', found('denied'))).status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { CITIZEN, kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

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

/** A petition to the care department, and what its petitioner can do. */
async function received(title: string) {
  const { body } = await world.post('/petitions', petition({ title, body: SECRET }));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const headers = { authorization: `Bearer ${body.accessCode}` };
  const page = async (at = path) =>
    String((await world.ask(at, { headers: { ...headers, accept: 'text/html' } })).body);
  return {
    number,
    page,
    reports: (fields: object) => world.post(`${path}/rude`, fields, headers),
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
    expect((await told(CITIZEN, 'report-received')).at(-1)?.text).toContain('사과드리겠습니다');
    expect(
      (await head.act('apologise', { words: '마음을 상하게 해 드려 죄송합니다.' })).status,
    ).toBe(200);
    await world.idle();
    expect((await told(CITIZEN, 'apology')).at(-1)?.text).toContain('마음을 상하게 해 드려');
    expect(await one.page()).toContain('사과');

    // Nothing that comes later goes to them.
    const mails = (await world.mails(emailOf(accused))).length;
    await world.to('2026-11-27 18:30');
    const later = (await world.mails(emailOf(accused))).slice(mails);
    expect(later.filter(({ text }) => text.includes(one.number))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import office from '../../infra/local/demo-office.json' with { type: 'json' };
import { CITIZEN, kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

const OTHER = 'other@example.com';
const checked = ['questions', 'grounds'];
const refusal = {
  text: '주말에는 접수창구를 열 수 없습니다.',
  refuses: true,
  reasons: '지금 예산으로는 주말 근무를 할 수 없습니다.',
  remedy: '담당자에게 말씀하실 수 있습니다.',
  possible: 'no',
  obstacle: 'budget',
  checked,
};
const item = {
  itemChange: '주말 근무 예산을 확보해야 합니다.',
  itemOwner: 'care-2',
  itemDay: '2026-11-27', // Friday
  itemSentence: '주말에도 접수창구를 여는 일을 다시 살펴보겠습니다.',
  itemSentenceEn: 'We will look again at opening the counter on weekends.',
};

/** A petition, and what its petitioner and whoever has it can do. */
async function received(change: object, language = 'ko') {
  const { body } = await world.post('/petitions', petition({ ...change, language }));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const citizen = { authorization: `Bearer ${body.accessCode}` };
  const mail = (await world.mails()).findLast(
    (one) => kindOf(one) === 'assignment' && one.text.includes(number),
  );
  if (!mail) throw new Error('nobody has it');
  const { token } = await openLink(world, mail);
  return {
    number,
    act: (name: string, fields: object) =>
      world.post(`/desk/${name}`, { number, ...fields }, { authorization: `Bearer ${token}` }),
    status: async () => (await world.ask(path, { headers: citizen })).body,
    page: async () => {
      const headers = { ...citizen, accept: 'text/html' };
      return String((await world.ask(path, { headers })).body);
    },
    wishes: (fields: object) => world.post(`${path}/improvements`, fields, citizen),
  };
}

/** Somebody of the office, by a link that they asked for at the door. */
async function at(id: string) {
  const { email } = office.people.find((one) => one.id === id) ?? {};
  await world.post('/desk', { email });
  await world.idle();
  const mail = (await world.mails(email)).findLast((one) => kindOf(one) === 'fresh-link');
  if (!mail) throw new Error(`no link for ${id}`);
  const { token } = await openLink(world, mail);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    read: async (path: string) => (await world.ask(path, { headers })).body,
    page: async (path: string) =>
      String((await world.ask(path, { headers: { ...headers, accept: 'text/html' } })).body),
    /** The page's own form, as a browser sends it. */
    async sends(path: string, fields: Readonly<Record<string, string>>) {
      const html = await this.page(path);
      const [, version = ''] = /name="version" value="(\d+)"/.exec(html) ?? [];
      const { status, headers: answered } = await world.ask(path, {
        method: 'POST',
        headers: {
          ...{ authorization: headers.authorization, accept: 'text/html' },
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...sealIn(html), version, ...fields }).toString(),
      });
      return [status, answered.get('location')];
    },
    async reviews(path: string, result: object) {
      const { version } = await this.read(path);
      const { status, body } = await world.post(path, { version, ...result }, headers);
      return [
        status,
        String(body.type ?? '')
          .split(':')
          .at(-1),
      ];
    },
  };
}

const told = async (to: string, kind: string) =>
  (await world.mails(to)).filter((mail) => kindOf(mail) === kind);
const emailOf = (id: string) => office.people.find((one) => one.id === id)?.email ?? '';

describe('what is not possible now', () => {
  it('is refused with an item, joined, put off thrice, done and told', async () => {
    const one = await received({ title: '휴업급여 주말 접수' });
    const two = await received(
      { title: '휴업급여 weekend', petitioner: { name: 'A. Example', email: OTHER } },
      'en',
    );

    const bare = await one.act('answer', refusal);
    expect([bare.status, bare.body.type]).toEqual([422, 'urn:ihaeng:problem:item-missing']);
    expect((await one.status()).answers).toEqual([]);
    expect((await one.act('answer', { ...refusal, ...item })).status).toBe(200);
    const id = `I-${one.number}-1`;
    const path = `/desk/items/${id}`;
    expect((await two.act('answer', { ...refusal, itemOther: `I-${two.number}-9` })).status).toBe(
      409,
    );
    expect((await two.act('answer', { ...refusal, itemJoins: id })).status).toBe(200);
    await world.idle();

    const [mine] = (await one.status()).improvements;
    expect(mine).toMatchObject({
      item: id,
      sentence: item.itemSentence,
      until: '2026-11-27T18:00:00.000+09:00',
      wished: false,
    });
    expect(await two.page()).toContain(item.itemSentenceEn);
    expect((await one.wishes({ item: id, wished: true })).status).toBe(201);
    // The other says so by telephone.
    expect((await two.act('wish-said', { item: id, wished: true })).status).toBe(200);

    const owner = await at('care-2');
    const found = await owner.read(path);
    expect(found).toMatchObject({ cause: 'budget', owner: 'care-2', asked: 2 });
    expect(found.petitions.toSorted()).toEqual([one.number, two.number].toSorted());
    const { desks } = await owner.read('/desk/worklist');
    expect(desks[0].petitions).toContainEqual(
      expect.objectContaining({ number: id, kind: 'improvement', address: path }),
    );

    await world.to('2026-11-27 18:30');
    const late = await told(emailOf('care-2'), 'improvement');
    expect(late.at(-1)?.text).toContain(id);
    expect((await told(emailOf('care-head'), 'improvement')).length).toBeGreaterThan(0);
    const lists = await told(emailOf('care-2'), 'due-today');
    expect(lists.some(({ text }) => text.includes(id))).toBe(true);

    const again = await at('care-2');
    const open = (day: string) => ({ result: 'open', said: '예산을 아직 받지 못했습니다.', day });
    expect(await again.reviews(path, open('2026-11-30'))).toEqual([200, '']);
    expect(await again.reviews(path, open('2026-11-29'))).toEqual([422, 'review-day-wrong']);
    const led = [303, `${path}?done=open`];
    expect(await again.sends(path, open('2026-12-01'))).toEqual(led);
    expect(await again.page(`${path}?done=open`)).toContain('다시 살펴볼 날을 새로 정했습니다.');
    expect(await again.reviews(path, open('2026-12-02'))).toEqual([403, 'item-director-only']);
    const giveUp = { result: 'given-up', said: '할 수 없습니다.' };
    expect(await again.reviews(path, giveUp)).toEqual([403, 'item-director-only']);
    const stranger = await at('pension-1');
    expect(await stranger.reviews(path, open('2026-12-02'))).toEqual([403, 'not-for-you']);
    const director = await at(office.director);
    expect(await director.reviews(path, open('2026-12-02'))).toEqual([200, '']);
    expect((await one.status()).improvements[0].until).toBe('2026-12-02T18:00:00.000+09:00');

    const done = {
      result: 'done',
      said: '토요일 오전에 열게 되었습니다.',
      saidEn: 'We open on Saturdays.',
    };
    expect(await again.reviews(path, done)).toEqual([200, '']);
    await world.idle();
    await world.idle();
    const [first, ...more] = await told(CITIZEN, 'improved');
    expect(more).toEqual([]);
    expect(first?.text).toContain(item.itemSentence);
    expect(first?.text).toContain(done.said);
    const [second, ...others] = await told(OTHER, 'improved');
    expect(others).toEqual([]);
    expect(second?.text).toContain(done.saidEn);
    expect(second?.text).toContain('You asked us to tell you what came of it');
    expect((await one.status()).improvements[0]).toMatchObject({
      ending: 'done',
      result: done.said,
    });
    expect(await one.page()).toContain('이제 바뀌었습니다.');
    expect((await one.wishes({ item: 'I-2026-000009-9-1' })).status).toBe(409);
  });
});

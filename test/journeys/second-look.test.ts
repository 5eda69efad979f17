import { afterAll, beforeAll, expect, it } from 'vitest';
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

/** A petition received now, and the ways of who has it. */
async function received(change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition(change));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const headers = { authorization: `Bearer ${body.accessCode}` };
  const newest = async (kind: string, to?: string) => {
    const mail = (await world.mails(to)).findLast(
      (one) => kindOf(one) === kind && one.text.includes(number),
    );
    if (!mail) throw new Error(`no ${kind} mail about ${number}`);
    return mail;
  };
  return {
    newest,
    hand: async (kind: string) => {
      const { token } = await openLink(world, await newest(kind));
      return (act: string, fields: object) =>
        world.post(`/desk/${act}`, { number, ...fields }, { authorization: `Bearer ${token}` });
    },
    rates: (solved: string) => world.post(`${path}/rating`, { solved }, headers),
    chooses: (how: string) => world.post(`${path}/apology`, { how }, headers),
    page: async () =>
      String(
        (await world.ask(path, { headers: { ...headers, accept: 'text/html' } })).body,
      ).replaceAll(/<\/?span[^>]*>/g, ''),
    told: async () =>
      (await world.mails(CITIZEN))
        .filter(({ text, subject }) => `${subject} ${text}`.includes(number))
        .map(kindOf),
  };
}
const checked = ['questions', 'grounds'];

it('an answer solved nothing: the head finds a broken promise, tells it and apologises', async () => {
  const mine = await received();
  const act = await mine.hand('assignment');
  const given = { text: '진단서를 내시면 됩니다.', sentAs: 'answer', checked };
  expect((await act('answer', given)).status).toBe(200);
  await world.idle();
  expect((await mine.rates('no')).status).toBe(201);
  await world.idle();
  expect(await mine.page()).toContain(
    '답변하지 않은 사람이 저희가 약속을 지켰는지 다시 살펴보고 있습니다. 11월 25일(수) 오전 10시',
  );
  const own = await act('second-look', { found: 'kept', text: '문제가 없습니다.' });
  expect([own.status, own.body.type]).toEqual([409, 'urn:ihaeng:problem:own-look']);

  const looker = await mine.hand('second-look');
  const finding = { found: 'broken', text: '물으신 두 가지 가운데 하나를 살피지 않았습니다.' };
  expect((await looker('second-look', finding)).status).toBe(200);
  expect((await looker('second-look', finding)).status).toBe(200); // the same words again: done before
  const other = await looker('second-look', { ...finding, found: 'kept' });
  expect([other.status, other.body.type]).toEqual([409, 'urn:ihaeng:problem:no-second-look']);
  await world.to('2026-11-24 10:15');
  const told = await mine.newest('second-look-found', CITIZEN);
  expect(told.text).toContain('물으신 두 가지 가운데 하나를 살피지 않았습니다.');
  expect(told.text).toContain('약속을 지키지 못했습니다. 부서장이 11월 25일(수)');
  expect(await mine.page()).toContain('조치 중');

  const head = await mine.hand('apology-owed');
  expect((await head('apologise', { words: '살피지 못해 죄송합니다.' })).status).toBe(200);
  await world.idle();
  const apology = await mine.newest('apology', CITIZEN);
  expect(apology.text).toContain('약속을 지키지 못한 데 대해 사과드립니다');
  expect(apology.text).not.toContain('늦어진');
  const after = await mine.page();
  expect(after).not.toContain('조치 중');
  expect(after).toContain('약속을 지키지 못해 한 조치');
  expect((await mine.told()).filter((kind) => kind === 'second-look-found')).toHaveLength(1);
}, 60_000);

it('no promise was broken: they are told why, and nothing is owed', async () => {
  const mine = await received({ title: '지급일 문의', body: '언제 지급되나요?' });
  const act = await mine.hand('assignment');
  expect((await act('answer', { text: '됩니다.', sentAs: 'answer', checked })).status).toBe(200);
  await world.idle();
  expect((await mine.rates('no')).status).toBe(201);
  await world.idle();
  const looker = await mine.hand('second-look');
  const finding = { found: 'kept', text: '물으신 것에 모두 답했습니다.' };
  expect((await looker('second-look', finding)).status).toBe(200);
  await world.idle();
  expect((await mine.newest('second-look-found', CITIZEN)).text).toContain(
    '물으신 것에 모두 답했습니다.',
  );
  const page = await mine.page();
  expect(page).not.toContain('조치 중');
  expect(page).toContain('해결되지 않은 답변을 다시 살펴본 결과');
}, 60_000);

it('who wishes no contact is not contacted: nothing is owed, and no mail goes out', async () => {
  const mine = await received({ title: '양식 문의', body: '어떤 양식을 쓰나요?' });
  const act = await mine.hand('assignment');
  expect((await mine.chooses('none')).body.type).toBe('urn:ihaeng:problem:no-apology-owed');
  const given = { text: '그 양식입니다.', sentAs: 'answer', checked };
  expect((await act('answer', given)).status).toBe(200);
  await world.idle();
  expect((await mine.rates('no')).status).toBe(201);
  await world.idle();
  const looker = await mine.hand('second-look');
  const finding = { found: 'broken', text: '양식을 잘못 알려 드렸습니다.' };
  expect((await looker('second-look', finding)).status).toBe(200);
  await world.idle();
  expect(await mine.page()).toContain('/apology">사과를 받으실 방법 고르기</a>');
  expect((await mine.chooses('none')).status).toBe(201);
  await world.idle();
  const page = await mine.page();
  expect(page).not.toContain('조치 중');
  expect(page).toContain('연락을 받지 않기로 하셔서 따로 드리지 않습니다.');
  const head = await mine.hand('second-look');
  const late = await head('apologise', { words: '죄송합니다.', how: 'call' });
  expect(late.body.type).toBe('urn:ihaeng:problem:no-apology-owed');
  expect(await mine.told()).not.toContain('apology');
}, 60_000);

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
});
afterAll(() => world.stop());

/** A petition received now, and the ways of who has it. */
async function received() {
  const { body } = await world.post('/petitions', petition());
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
  const hand = async (kind: string) => {
    const { token } = await openLink(world, await newest(kind));
    return (act: string, fields: object) =>
      world.post(`/desk/${act}`, { number, ...fields }, { authorization: `Bearer ${token}` });
  };
  return {
    number,
    newest,
    hand,
    says: (fields: object) => world.post(`${path}/not-an-answer`, fields, headers),
    status: async () => (await world.ask(path, { headers })).body,
    pledge: async (id: string) =>
      (await world.ask(path, { headers })).body.pledges.find(
        (one: { id: string }) => one.id === id,
      ),
    told: async () =>
      (await world.mails(CITIZEN))
        .filter(({ text, subject }) => `${subject} ${text}`.includes(number))
        .map(kindOf),
  };
}
const checked = ['questions', 'grounds'];

it('from an interim word to the clock that runs again: asked once, sent, called none, found none, and late at once', async () => {
  const mine = await received();
  const act = await mine.hand('assignment');
  const asked = await act('answer', { text: '검토 중입니다.', checked });
  expect([asked.status, asked.body.type]).toEqual([422, 'urn:ihaeng:problem:answer-interim']);
  const word = { text: '검토 중입니다.', sentAs: 'message' };
  expect((await act('answer', word)).status).toBe(200);
  await world.idle();
  expect((await mine.pledge('answer-24h')).state).toBe('open');
  expect((await mine.newest('interim', CITIZEN)).text).toContain('검토 중입니다.');

  const final = { text: '확인 후 연락드리겠습니다', sentAs: 'answer', checked };
  expect((await act('answer', final)).status).toBe(200);
  await world.idle();
  expect((await mine.pledge('answer-24h')).state).toBe('kept');
  const { text } = await mine.newest('answer', CITIZEN);
  expect(text).toContain(`/petitions/${mine.number}/not-an-answer`);

  await world.post('/_local/clock', { advance: 'PT30H' });
  await world.idle();
  const said = await mine.says({ text: '물은 것에 답하지 않았습니다.' });
  expect([said.status, said.body.dueAt]).toEqual([201, expect.stringMatching(/^2026-11-2/)]);
  expect((await mine.says({})).status).toBe(201);
  await world.idle();
  expect((await mine.newest('dispute-received', CITIZEN)).text).toContain('부서장이 판단합니다');
  expect((await mine.told()).filter((kind) => kind === 'dispute-received')).toHaveLength(1);
  expect((await mine.pledge('answer-24h')).state).toBe('kept');
  const again = await mine.hand('assignment'); // a day later the device is asked for a code anew
  const own = await again('decide-dispute', { outcome: 'denied', text: '답변입니다.' });
  expect([own.status, own.body.type]).toEqual([409, 'urn:ihaeng:problem:own-answer']);

  const judge = await mine.hand('disputed');
  const finding = { outcome: 'upheld', text: '물으신 것에 답하지 않았습니다.' };
  expect((await judge('decide-dispute', finding)).status).toBe(200);
  await world.idle();
  const after = await mine.status();
  expect(after.status).toBe('accepted');
  expect((await mine.pledge('answer-24h')).state).toBe('broken');
  expect((await mine.pledge('new-date')).state).toBe('open');
  const told = await mine.told();
  expect(told.filter((kind) => kind === 'delay')).toHaveLength(1);
  expect((await mine.newest('dispute-decided', CITIZEN)).text).toContain(finding.text);
  expect((await mine.newest('restored')).subject).toContain(mine.number);

  expect((await again('answer', { text: '12월 3일에 지급됩니다.', checked })).status).toBe(200);
  await world.idle();
  expect((await mine.pledge('new-date')).state).toBe('kept');
  expect((await mine.pledge('answer-24h')).state).toBe('broken');
});

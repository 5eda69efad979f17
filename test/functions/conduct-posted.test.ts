import { expect, it } from 'vitest';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { context } from '../petition/context.ts';
import { kst, office, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN, RECEIPT } from './desk-world.ts';

/** A letter waits, then whoever has the petition and posts is accused; who is on duty posts instead of them. */
function accusedRoom({ report = true } = {}) {
  const given = { ...terms, office: { ...office, mailRoom: 'care-1' } };
  const world = deskWorld({ given, contact: { email: false, phone: false, post: true } });
  world.life.does((petition, all) =>
    needLetter(
      petition,
      { notice: { ...RECEIPT, id: '1.0', kind: 'receipt' }, way: 'letter' },
      context(all, { at: kst('2026-11-24 10:12') }),
    ),
  );
  if (report)
    world.life.does((petition, all) =>
      raiseReport(petition, { of: 'petition' }, context(all, { at: kst('2026-11-24 10:20') })),
    );
  world.at('2026-11-24 10:31');
  const cookies = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  return {
    world,
    look: (person: string, query = {}) =>
      world.ask('GET', '/desk/outbox', { headers: HTML, cookies: cookies(person), query }),
    post: (person: string) =>
      world.ask('POST', '/desk/outbox', {
        headers: FORM,
        cookies: cookies(person),
        body: new URLSearchParams({
          letters: `${KNOWN}/1.0`,
          at: '2026-11-24T10:25:00',
        }).toString(),
      }),
  };
}

it('letters of a petition in which whoever posts is accused are another’s to post, who is told', async () => {
  const room = accusedRoom();
  expect(room.world.life.told.at(-1)).toContainEqual(
    expect.objectContaining({ kind: 'letter', to: 'duty', because: '1.0' }),
  );
  const seen = async (person: string) => {
    const { statusCode, body = '' } = await room.look(person);
    return [statusCode, body.includes(KNOWN)];
  };
  expect(await seen('duty')).toEqual([200, true]);
  expect(await seen('care-1')).toEqual([200, false]);
  expect(await seen('support-1')).toEqual([404, false]);
  for (const other of ['care-1', 'support-1'])
    expect([other, (await room.post(other)).statusCode]).toEqual([other, 404]);
  const { statusCode, headers } = await room.post('duty');
  expect(statusCode).toBe(303);
  const done = new URL(String(headers?.location), 'https://x.example').searchParams.get('done');
  const { statusCode: after, body = '' } = await room.look('duty', { done: String(done) });
  expect([after, body.includes('보낼 문서가 더 없습니다')]).toEqual([200, true]);
});

it('are nobody else’s where nobody is accused', async () => {
  const room = accusedRoom({ report: false });
  expect((await room.look('duty')).statusCode).toBe(404);
  expect((await room.post('duty')).statusCode).toBe(404);
  expect((await room.look('care-1')).body).toContain(KNOWN);
});

it('the worklist of whoever posts counts no letter that is not theirs', async () => {
  const { world, look } = accusedRoom();
  const list = async (person: string, given = world) => {
    const cookies = [`desk-worklist=${given.token('2026-12-24 00:00', '', person)}`];
    const asked = async (accept: string) =>
      await given.ask('GET', '/desk/worklist', { headers: { accept }, cookies });
    const [page, data] = [await asked(HTML.accept), await asked('application/json')];
    return [page.body?.includes('부칠 편지'), data.body?.includes('"letters"')];
  };
  expect(await list('care-1')).toEqual([false, false]);
  expect((await look('duty')).body).toContain(KNOWN);
  expect(await list('care-1', accusedRoom({ report: false }).world)).toEqual([true, true]);
});

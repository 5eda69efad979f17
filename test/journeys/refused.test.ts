import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateOf } from './states.ts';
import { kindOf, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00');
});
afterAll(() => world.stop());

type Item = { readonly [name: string]: unknown };
const itemsOf = async (number: string): Promise<readonly Item[]> =>
  (await world.service.items()).filter(({ pk }: Item) => pk === number);
const receiptOf = async (number: string) =>
  (await itemsOf(number)).find(
    ({ sk, body }) => String(sk).startsWith('notice#') && String(body).includes('"receipt"'),
  );

async function mailed(from: string, n: number): Promise<string> {
  const { body } = await world.ask(
    '/_local/mail?to=minwon@in.example.org&from=bounce@example.com&spf=none&dkim=pass',
    {
      method: 'POST',
      body: `From: <${from}>\r\nTo: minwon@in.example.org\r\nSubject: 문의 ${n}\r\nMessage-ID: <refused-${n}@example.com>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n요양비 청구가 석 달째 처리되지 않습니다. ${n}\r\n`,
    },
  );
  await world.idle();
  const line = (await world.service.items()).find(
    ({ pk, body: found }: Item) =>
      String(pk).startsWith('arrival#') && String(found).includes(body.key),
  );
  return JSON.parse(String(line?.body)).number;
}

describe('an address that SES refuses', () => {
  it('with a local part beyond ASCII: its citizen is unreached at once, and a person is told', async () => {
    const number = await mailed('홍가상@한빛.한국', 1);
    expect((await receiptOf(number))?.state).toBe('bounced');
    const told = (await world.mails()).filter(({ subject }) => subject.includes(number));
    expect(told.map(kindOf).toSorted()).toEqual(['assignment', 'unreachable']);
  });

  it('with a domain of another script: the domain is written in ASCII, and the mail leaves', async () => {
    const number = await mailed('hong@한빛.한국', 2);
    const receipts = await world.mails('hong@xn--xx3br43b.xn--3e0b707e');
    expect(receipts.map(({ subject }) => subject.includes(number))).toEqual([true]);
  });

  it('for everybody: unreached, and the next way is taken', async () => {
    const petitioner = { name: '홍가상', email: 'blacklisted@example.com', phone: '010-0000-4821' };
    const { body } = await world.post('/petitions', petition({ title: '다음 길', petitioner }));
    await world.idle();
    expect((await receiptOf(body.number))?.state).toBe('bounced');
    expect((await stateOf(world, body.number)).reach).toMatchObject({ closed: ['email'] });
  });

  it.each(['refused-paused', 'refused-denied', 'refused-rate', 'refused-quota', 'refused-unknown'])(
    'for a reason of ours (%s): the notice waits, and its petition hears nothing of it',
    async (local) => {
      const petitioner = { name: '홍가상', email: `${local}@example.com` };
      const { body } = await world.post('/petitions', petition({ title: local, petitioner }));
      await world.post('/_local/clock', { advance: 'PT6M' });
      expect((await receiptOf(body.number))?.state).toBe('pending');
      expect((await stateOf(world, body.number)).reach).toBeUndefined();
      const told = (await world.mails()).filter(({ subject }) => subject.includes(body.number));
      expect(told.map(kindOf)).toEqual(['assignment']);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

const address = (id: string) => demo.people.find((one) => one.id === id)?.email ?? '';
const fault = { outcome: 'fault', cause: 'missing-documents', sentence: '통장 사본입니다.' };
const none = { outcome: 'no-fault', ground: 'document-was-listed', sentence: '안내문에 있습니다.' };
const card = { visit: 'visit-1', kind: 'transit-card', way: 'post' };
const proof = { visit: 'visit-1', evidence: 'post', proof: '1234567890123' };

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 09:30'); // Tuesday
});
afterAll(() => world.stop());

/** Each of another day: of one day nobody is compensated twice. */
let claims = 0;
/** A second visit that its citizen told, and whoever of staff a mail about it reached. */
async function claimed(title: string) {
  const { body } = await world.post('/petitions', petition({ title }));
  const number = String(body.number);
  const authorization = `Bearer ${body.accessCode}`;
  await world.idle();
  const mine = (await world.mails()).findLast(
    (mail) => kindOf(mail) === 'assignment' && mail.text.includes(number),
  );
  if (!mine) throw new Error('nobody was assigned by mail');
  claims += 1;
  const claim = { day: `2026-11-${10 + claims}` };
  await world.post(`/petitions/${number}/visit`, claim, { authorization });
  await world.idle();
  const asked = (await world.mails(address('care-head'))).findLast(
    (mail) => kindOf(mail) === 'visit' && mail.text.includes(number),
  );
  if (!asked) throw new Error('no head was asked');
  const by = async (mail: typeof mine) => {
    const { token } = await openLink(world, mail);
    return (name: string, fields: object, key?: string) =>
      world.post(
        `/desk/${name}`,
        { number, ...fields },
        { authorization: `Bearer ${token}`, ...(key && { 'idempotency-key': key }) },
      );
  };
  return {
    head: await by(asked),
    mine: await by(mine),
    visit: async () =>
      (await world.ask(`/petitions/${number}`, { headers: { authorization } })).body.visits[0],
    async heard(kind: string) {
      await world.idle();
      return (await world.mails(CITIZEN)).filter(
        (mail) => kindOf(mail) === kind && mail.text.includes(number),
      );
    },
  };
}
const killed = (when: 'before' | 'after') =>
  world.fault({
    ...{ service: 'dynamodb', action: 'TransactWriteItems', function: 'Desk', count: 1 },
    fault: `kill-${when}-reply`,
  });
const codesOf = (replies: readonly { readonly status: number; readonly body: object }[]) =>
  replies.map(({ status, body }) =>
    status === 200 ? '200' : String(Reflect.get(body, 'type')).split(':').at(-1),
  );

describe('what a second visit makes owed, with bad luck', () => {
  it.each(['before', 'after'] as const)(
    'killed %s the write of a ruling is one ruling, one approval and one mail when it is sent again',
    async (when) => {
      const { head, visit, heard } = await claimed(`휴업급여 중단 ${when}`);
      await killed(when);
      expect((await head('rule-visit', fault, `rule-${when}`)).status).toBe(500);
      expect((await head('rule-visit', fault, `rule-${when}`)).status).toBe(200);
      expect(await visit()).toMatchObject({ found: 'fault', compensation: 'approved' });
      expect(await heard('visit-found')).toHaveLength(1);
    },
  );

  it('two who rule at once: one is taken, the other reads what happened, the citizen is told once', async () => {
    const { head, visit, heard } = await claimed('휴업급여 동시');
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, n) => head('rule-visit', n % 2 ? none : fault, `at-once-${n}`)),
    );
    const codes = codesOf(replies);
    const done = replies.findIndex(({ status }) => status === 200);
    expect(done).toBeGreaterThanOrEqual(0);
    expect(codes.filter((code) => code === '200')).toHaveLength(1);
    for (const code of codes) expect(['200', 'visit-ruled', 'busy']).toContain(code);
    expect((await visit()).found).toBe(done % 2 ? 'no-fault' : 'fault');
    expect(await heard('visit-found')).toHaveLength(1);
  });

  it('one card for two debts, and two cards for one: each is issued once', async () => {
    const [one, two] = [await claimed('휴업급여 카드 하나'), await claimed('휴업급여 카드 둘')];
    for (const { head } of [one, two]) expect((await head('rule-visit', fault)).status).toBe(200);
    const same = await Promise.all(
      [one, two].map(({ mine }) => mine('issue-compensation', { ...card, serial: 'T-7001' })),
    );
    expect(codesOf(same).toSorted()).toEqual(['200', 'card-issued-before']);
    const [other] = [one, two].filter((_, n) => same[n]?.status !== 200);
    const codes = codesOf(
      await Promise.all(
        ['T-7002', 'T-7003', 'T-7004'].map(
          async (serial) =>
            (await other?.mine('issue-compensation', { ...card, serial })) ?? same[0],
        ),
      ).then((replies) => replies.flatMap((reply) => reply ?? [])),
    );
    expect(codes.filter((code) => code === '200')).toHaveLength(1);
    for (const code of codes) expect(['200', 'compensation-issued-before', 'busy']).toContain(code);
  });

  it('with every message delivered twice and out of order each mail goes out once', async () => {
    const { head, mine, visit, heard } = await claimed('휴업급여 두 번 배달');
    for (const wrong of ['duplicate', 'reorder'])
      await world.fault({ service: 'sqs', fault: wrong, count: 40 });
    expect((await head('rule-visit', fault)).status).toBe(200);
    expect((await head('apologise', { words: '두 번 오시게 해 죄송합니다.' })).status).toBe(200);
    expect((await mine('issue-compensation', { ...card, serial: 'T-7100' })).status).toBe(200);
    expect((await mine('give-compensation', proof)).status).toBe(200);
    for (const kind of ['visit-found', 'apology', 'compensation'])
      expect([kind, (await heard(kind)).length]).toEqual([kind, 1]);
    expect(await visit()).toMatchObject({ compensation: 'handed-over' });
  });
});

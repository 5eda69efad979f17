import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CITIZEN, kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterEach(() => world.stop());

describe('sent twice', () => {
  it('the same key and body get the same answer, and one petition', async () => {
    const first = await world.post('/petitions', petition(), { 'idempotency-key': 'k-1' });
    const again = await world.post('/petitions', petition(), { 'idempotency-key': 'k-1' });
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
    await world.idle();
    expect((await world.mails(CITIZEN)).map(kindOf)).toEqual(['receipt']);
  });

  it('the same key with another body is refused', async () => {
    await world.post('/petitions', petition(), { 'idempotency-key': 'k-2' });
    const other = await world.post('/petitions', petition({ title: '다른 제목' }), {
      'idempotency-key': 'k-2',
    });
    expect(other.status).toBe(422);
  });

  it('sixteen at once with one key are one petition', async () => {
    const replies = await Promise.all(
      Array.from({ length: 16 }, () =>
        world.post('/petitions', petition(), { 'idempotency-key': 'k-3' }),
      ),
    );
    expect(new Set(replies.map(({ body }) => body.number)).size).toBe(1);
  });

  it('the same person and text within ten minutes is one petition, told without its code', async () => {
    const first = await world.post('/petitions', petition());
    await world.to('2026-11-24 10:21:59');
    const again = await world.post('/petitions', petition());
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.number).toBe(first.body.number);
    expect(again.body.accessCode).toBeUndefined();
    await world.to('2026-11-24 10:22:01');
    expect((await world.post('/petitions', petition())).status).toBe(201);
  });

  it('without any contact each is a petition of its own', async () => {
    const anonymous = petition({ petitioner: { name: '홍가상' } });
    const replies = [
      await world.post('/petitions', anonymous),
      await world.post('/petitions', anonymous),
    ];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[0]?.body.number).not.toBe(replies[1]?.body.number);
  });
});

describe('the same answer sent twice', () => {
  const answers = async () =>
    (await world.mails(CITIZEN)).filter((mail) => kindOf(mail) === 'answer');
  const answer = { text: '필요한 서류는 세 가지입니다.', checked: ['questions', 'grounds'] };
  let number: string;
  let authorization: string;
  beforeEach(async () => {
    number = (await world.post('/petitions', petition())).body.number;
    await world.idle();
    const assignment = (await world.mails()).find((mail) => kindOf(mail) === 'assignment');
    if (!assignment) throw new Error('nobody was assigned by mail');
    authorization = `Bearer ${(await openLink(world, assignment)).token}`;
  });
  const send = (headers: Record<string, string> = {}) =>
    world.post('/desk/answer', { number, ...answer }, { authorization, ...headers });

  it.each([{}, { 'idempotency-key': 'answer-1' }])(
    'goes out once, pressed twice (%j)',
    async (key) => {
      const first = await send(key);
      expect(first.status).toBe(200);
      expect((await send(key)).body).toEqual(first.body);
      await world.idle();
      expect(await answers()).toHaveLength(1);
    },
  );

  it.each([{}, { 'idempotency-key': 'answer-1' }])(
    'goes out once, sent again after a reply that was lost (%j)',
    async (key) => {
      await world.fault({
        service: 'dynamodb',
        action: 'TransactWriteItems',
        function: 'Desk',
        fault: 'kill-after-reply',
        count: 1,
      });
      expect((await send(key)).status).toBe(500);
      const again = await send(key);
      expect([again.status, again.body]).toEqual([200, { number, status: 'answered' }]);
      await world.idle();
      expect(await answers()).toHaveLength(1);
    },
  );

  it('sixteen at once are one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 16 }, () => send({ 'idempotency-key': 'answer-1' })),
    );
    expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    for (const { status } of replies) expect([200, 503]).toContain(status);
    await world.idle();
    expect(await answers()).toHaveLength(1);
  });
});

describe('every message twice and out of order', () => {
  it('changes nothing', async () => {
    // Sunday night: the last moment to act and the due instant lie hours apart, so no second decides what is moot.
    await world.stop();
    world = await openWorld('2026-11-22 23:05');
    for (let n = 0; n < 120; n++)
      await world.fault({ service: 'sqs', fault: n % 2 ? 'duplicate' : 'reorder', count: 1 });
    await world.post('/petitions', petition());
    await world.to('2026-12-08 12:00');
    expect(world.service.faults.filter(({ count }) => count === 0).length).toBeGreaterThan(40);
    expect(await ladder(world)).toEqual(await ladderOf('2026-11-22 23:05'));
  });
});

const ladder = async (of: World) =>
  (await of.mails()).map((mail) => `${kindOf(mail)} → ${mail.to[0]}`).toSorted();

async function ladderOf(startAt: string) {
  const other = await openWorld(startAt);
  try {
    await other.post('/petitions', petition());
    await other.to('2026-12-08 12:00');
    return await ladder(other);
  } finally {
    await other.stop();
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalsOf, fixture, ledgerOf, petitionsOf } from './arrivals.ts';
import { openRoom, type Room } from './matrix.ts';
import { kindOf } from './world.ts';

const MB = 1024 * 1024;
/** A sound scan of so many megabytes: what follows the last page is read by nobody. */
const scanOf = (megabytes: number): Buffer => {
  const page = fixture('fine-g4.tif');
  return Buffer.concat([page, Buffer.alloc(megabytes * MB - page.length)]);
};

describe('a scan of nearly 160 MB', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true, reads: true });
  });
  afterAll(() => room?.stop());
  const LARGE = 'incoming/20261124/batch-1/1.tif';
  const BESIDE = 'incoming/20261124/batch-2/1.tif';

  it('whose notification was lost stops no reconciliation, is put back, sealed and read', async () => {
    await room.fault({ service: 'events', action: 'PutEvents', fault: 'drop', count: 2 });
    await arrivalsOf(room).drop(LARGE, scanOf(159));
    await arrivalsOf(room).drop(BESIDE, fixture('fine-g4.tif'));
    await room.to('2026-11-24 10:29');
    await room.clearFaults();
    for (const hour of ['11', '12', '13']) await room.to(`2026-11-24 ${hour}:31`);

    for (const key of [LARGE, BESIDE]) {
      const [petition, ...others] = await petitionsOf(room, key);
      expect(others).toEqual([]);
      expect(petition?.papers?.[0]).toMatchObject({
        sealedAt: expect.any(Number),
        reading: { pictures: 2 },
      });
    }
    const logs = room.service.logs().join('');
    expect(logs).not.toContain('killed for its memory');
    expect(logs).toMatch(/"ReconcileFailures":0/);
  }, 400_000); // so many bytes through every function, where the computer is busy
});

describe('a scan that is larger than anybody here can hold', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ channels: true });
  });
  afterAll(() => room?.stop());
  const LARGE = 'incoming/20261124/batch-1/1.tif';
  const BESIDE = 'incoming/20261124/batch-1/2.tif';
  const desk = () => ({
    authorization: `Bearer ${room.link('duty-officer', 'worklist')}`,
    'ihaeng-session': room.session('duty-officer'),
    accept: 'application/json',
  });
  const look = async () => (await room.ask('/desk/arrivals', { headers: desk() })).body;

  it('waits in quarantine unread, and the duty officer is told; its batch goes through', async () => {
    await arrivalsOf(room).drop(LARGE, scanOf(280));
    await arrivalsOf(room).drop(BESIDE, fixture('fine-g4.tif'));
    for (const hour of ['10:45', '11:31', '12:31']) await room.to(`2026-11-24 ${hour}`);

    expect(await ledgerOf(room, LARGE)).toMatchObject([
      { outcome: 'quarantined', because: 'too-large', channel: 'post' },
    ]);
    expect(await petitionsOf(room, LARGE)).toEqual([]);
    expect(await petitionsOf(room, BESIDE)).toHaveLength(1);
    const [told, ...more] = (await room.mails()).filter((mail) => kindOf(mail) === 'quarantined');
    expect(more).toEqual([]);
    expect(told?.to).toEqual(['duty-officer@example.org']);
    expect(told?.text).toContain('너무 커서');
    expect(room.service.logs().join('')).not.toContain('killed for its memory');
    const { differences } = await look();
    expect(differences.map(({ kind }: { readonly kind: string }) => kind)).toEqual(['quarantined']);
  }, 200_000);

  it('cannot be received as it is, and says what to do; it can be put aside', async () => {
    const [{ arrival, because }] = (await look()).waiting;
    expect(because).toBe('too-large');
    const refused = await room.post('/desk/arrivals/release', { arrival }, desk());
    expect([refused.status, refused.body.type]).toEqual([
      409,
      expect.stringMatching(/arrival-too-large$/),
    ]);
    const put = await room.post('/desk/arrivals/dismiss', { arrival, reason: 'duplicate' }, desk());
    expect(put.status).toBe(200);
    expect((await look()).waiting).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITIZEN, kindOf, openWorld, petition, told, type World } from './world.ts';

describe('a petition that everybody forgets', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    expect((await world.post('/petitions', petition())).status).toBe(201);
    await world.to('2026-12-10 12:00');
  });
  afterAll(() => world.stop());

  const about = async (kinds: readonly string[]) =>
    told((await world.mails()).filter((mail) => kinds.includes(kindOf(mail))));

  it('tells every level once and in order', async () => {
    expect(await about(['assignment', 'warning', 'escalation', 'break'])).toEqual([
      '11-24 10:12:00 assignment → care-2@example.org',
      '11-24 13:12:00 escalation → care-head@example.org', // unopened for a quarter of the time
      '11-24 15:12:00 warning → care-2@example.org', // half of the time, and four hours left: one mail
      '11-25 09:12:00 warning → care-2@example.org',
      '11-25 09:12:00 warning → care-head@example.org',
      '11-25 10:12:00 escalation → care-head@example.org', // the last staffed minute
      '11-25 10:12:00 escalation → duty-officer@example.org',
      '11-25 10:12:01 break → care-head@example.org',
      '11-25 10:12:01 break → director@example.org',
      '11-26 10:12:01 escalation → auditor@example.org', // one working day of silence
      '11-26 10:12:01 escalation → director@example.org',
      '11-26 17:00:00 warning → care-2@example.org', // the date that the break set
      '11-26 17:00:00 warning → care-head@example.org',
      '11-26 18:00:01 break → care-head@example.org',
      '11-26 18:00:01 break → director@example.org',
      '11-30 10:12:01 escalation → auditor@example.org', // three working days: Thursday, Friday, Monday
      '11-30 10:12:01 escalation → director@example.org',
    ]);
  });

  it('gives no message up: every dead-letter queue is empty after a fortnight', () => {
    const given = world.service
      .queues()
      .filter(({ name, messages }) => /Dead|Lost/.test(name) && messages.length > 0);
    expect(given).toEqual([]);
  });

  it('tells the citizen before they must ask', async () => {
    const mails = await world.mails(CITIZEN);
    expect(mails.map(kindOf)).toEqual(['receipt', 'delay', 'delay']);
    expect(mails[1]?.text).toMatch(/사과|죄송/);
    expect(mails[1]?.text).toContain('11월 26일'); // the next working day
  });
});

describe.each([
  ['Friday evening', '2026-11-20 17:40', '2026-11-23T18:00:00'],
  ['Sunday night', '2026-11-22 23:05', '2026-11-23T23:05:00'],
  ['before 설', '2026-02-13 16:30', '2026-02-19T18:00:00'],
  ['before 추석', '2026-09-23 20:15', '2026-09-28T18:00:00'],
])('received on a %s', (_when, receivedAt, dueAt) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(receivedAt);
  });
  afterAll(() => world.stop());

  it('is due when the charter says, and breaks one second after', async () => {
    const { body } = await world.post('/petitions', petition());
    expect(body.dueAt.slice(0, 19)).toBe(dueAt);
    const due = dueAt.replace('T', ' ');
    await world.to(due);
    expect((await world.mails(CITIZEN)).map(kindOf)).toEqual(['receipt']);
    await world.to(`${due.slice(0, 17)}01`);
    expect((await world.mails(CITIZEN)).map(kindOf)).toEqual(['receipt', 'delay']);
  });

  it('never warns in closed hours', async () => {
    for (const line of told(
      (await world.mails()).filter((mail) => ['warning', 'escalation'].includes(kindOf(mail))),
    )) {
      expect(line.slice(6, 11) >= '09:00' && line.slice(6, 11) <= '18:15').toBe(true);
    }
  });
});

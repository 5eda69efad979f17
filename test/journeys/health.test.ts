import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, type Room } from './matrix.ts';
import { kindOf } from './world.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ channels: true });
});
afterAll(() => room?.stop());

interface Shown {
  readonly channel: string;
  readonly state?: string;
  readonly since?: string;
  readonly probed: number;
  readonly up: number;
}
async function health(): Promise<Readonly<Record<string, Shown>>> {
  const { body } = await room.ask('/desk/arrivals', {
    headers: {
      authorization: `Bearer ${room.link('auditor', 'worklist')}`,
      'ihaeng-session': room.session('auditor'),
      accept: 'application/json',
    },
  });
  const shown: readonly Shown[] = body.channels;
  return Object.fromEntries(shown.map((one) => [one.channel, one]));
}
/** Step by step: in one leap of the clock the runner leaves most probes out. */
async function walk(minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 5) await room.post('/_local/clock', { advance: 'PT5M' });
}
const measured = () => room.service.logs().join('\n');

describe('the health of the channels', () => {
  it('is seen within minutes: the web door, the charter, the fax door that refuses what nobody signed, and our own mail', async () => {
    await walk(20);
    const { web, charter, fax, email, post } = await health();
    expect([web?.state, fax?.state, email?.state, post?.state]).toEqual(['up', 'up', 'up', 'up']);
    expect(web?.probed).toBeGreaterThanOrEqual(3);
    expect(web?.up).toBe(web?.probed);
    expect(charter).toEqual({ ...web, channel: 'charter' }); // at the same minutes, by itself
    expect(email?.probed).toBe(1); // it came back once
    const mails: readonly { headers: Record<string, string> }[] = (await room.ask('/_local/mail'))
      .body;
    expect(mails.filter((mail) => mail.headers['x-ihaeng-notice'] === 'probe')).toHaveLength(1);
    expect((await room.mails()).map(kindOf)).not.toContain('probe');
    expect(measured()).toMatch(/"EmailDown":0/);
  });

  it('goes down when our mail does not come back, and up again when it does', async () => {
    await room.fault({ service: 'lambda', function: 'MailInEmail', fault: 'drop', count: 1000 });
    await walk(70); // 11:42
    const down = (await health()).email;
    expect(down?.state).toBe('down');
    expect(down?.since).toContain('2026-11-24T11:22'); // sent at 11:12, an hour after the house opened; ten minutes were given
    expect(measured()).toMatch(/"EmailDown":1/);
    await room.clearFaults();
    await walk(60); // 12:42
    const again = (await health()).email;
    expect(again).toMatchObject({ state: 'up' });
    expect(again?.up).toBeLessThan(again?.probed ?? 0);
  });

  it('says when nothing was scanned by three, and never that the scanner is down', async () => {
    await room.to('2026-11-24 14:55');
    expect((await health()).post?.state).toBe('up');
    await room.to('2026-11-24 16:10');
    expect((await health()).post?.state).toBe('silent');
    expect(measured()).toMatch(/"PostSilent":1/);
  });
});

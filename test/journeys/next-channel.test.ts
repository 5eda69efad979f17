import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { CITIZEN, kindOf, kst, openLink, openWorld, petition, told, type World } from './world.ts';

const LATE = '2026-11-26 10:00'; // Thursday; due on Wednesday at 10:12
const REDRESS = ['objection', 'explanation', 'call'];
const UNREPORTED = '010-0000-0202';

let world: World;
afterEach(() => world.stop());

/** Late, objected to on Thursday at 10:00; every explanation by mail is met with silence. */
async function objected(petitioner: Record<string, string>, options: { texts?: boolean } = {}) {
  world = await openWorld('2026-11-24 10:12', options); // Tuesday
  const { body } = await world.post('/petitions', petition({ petitioner }));
  const headers = { authorization: `Bearer ${body.accessCode}` };
  await world.deliver({ kind: 'explanation', event: 'hold' });
  await world.to(LATE);
  const before = (await world.mails()).length;
  expect((await world.post(`/petitions/${body.number}/objection`, {}, headers)).status).toBe(201);
  const pledges = async () =>
    (await world.ask(`/petitions/${body.number}`, { headers })).body.pledges as {
      id: string;
      state: string;
    }[];
  return {
    number: String(body.number),
    hour: async () => (await pledges()).find(({ id }) => id === 'explanation')?.state,
    told: async () =>
      told(
        (await world.mails()).slice(before).filter((mail) => REDRESS.includes(kindOf(mail))),
      ).filter((line) => line >= '11-26 10:30'),
    texts: () => world.service.texts.sent().filter(({ text }) => text.includes('늦어')),
  };
}
const both = (phone: string) => ({ name: '홍가상', email: CITIZEN, phone });

describe('at minute 50 nothing was delivered', () => {
  it('a text takes the explanation, and nobody has to be woken', async () => {
    const citizen = await objected(both('010-0000-4821'));
    await world.to('2026-11-26 10:49:59');
    expect(citizen.texts()).toEqual([]);
    await world.to('2026-11-26 10:52');
    expect(citizen.texts().map(({ sentAt }) => new Date(sentAt).toISOString())).toEqual([
      '2026-11-26T01:50:00.000Z',
    ]);
    expect(await citizen.hour()).toBe('kept');
    expect(await citizen.told()).toEqual([
      '11-26 10:30:00 explanation → petitioner@example.com',
      '11-26 10:30:00 objection → care-head@example.org',
    ]);
    // What the operator's figures say of it.
    const tool = ['infra/tools/objections.ts', '--url', world.base];
    const { stdout } = await promisify(execFile)(process.execPath, tool);
    expect(stdout).toContain('reached the petitioner: 1, within the hour: 1');
    expect(stdout).toContain('p50 50.0 min, p95 50.0 min, max 50.0 min');
    expect(stdout).toContain('by the service itself: 100 %');
    const counted = ['infra/tools/breaks.ts', '--url', world.base];
    const { stdout: breaks } = await promisify(execFile)(process.execPath, counted);
    const sums = /^breaks: (\d+); with redress: (\d+), exempt by rule: (\d+)\n$/.exec(breaks);
    const [all = 0, redress = 0, exempt = 0] = sums?.slice(1).map(Number) ?? [];
    expect(redress).toBeGreaterThan(0);
    expect(redress + exempt).toBe(all);
  });

  it.each([
    ['59:59.999', '2026-11-26 10:59:59.999', 'kept'],
    ['60:00.000', '2026-11-26 11:00:00.000', 'kept'],
    ['60:00.001', '2026-11-26 11:00:00.001', 'broken'],
  ])('the provider’s instant decides, however late its news: %s', async (_, at, state) => {
    const citizen = await objected(both(UNREPORTED));
    await world.to('2026-11-26 11:10');
    expect(await citizen.hour()).toBe('broken');
    const [text, ...others] = citizen.texts();
    expect(others).toEqual([]);
    const instant = Date.parse(kst(at.slice(0, 19)).replace('+', `${at.slice(19)}+`));
    expect(await world.service.texts.deliver(text?.reference ?? '', true, instant)).toBe(true);
    await world.to('2026-11-26 11:11');
    expect(await citizen.hour()).toBe(state);
  });

  it('a text that fails is followed by a call, of which whoever is on duty hears too', async () => {
    const citizen = await objected(both('010-0000-0404'));
    await world.to('2026-11-26 10:55');
    expect(await citizen.told()).toEqual([
      '11-26 10:30:00 explanation → petitioner@example.com',
      '11-26 10:30:00 objection → care-head@example.org',
      expect.stringMatching(/10:50:\d\d call → care-\d@example.org/),
      expect.stringMatching(/10:50:\d\d objection → duty-officer@example.org/),
    ]);
    const call = (await world.mails()).findLast((mail) => kindOf(mail) === 'call');
    if (!call) throw new Error('nobody was asked to call');
    const { token, page } = await openLink(world, call);
    const calls = page.body.calls.map(({ id }: { id: string }) => id).join(' ');
    const log = { number: citizen.number, calls, result: 'connected', at: kst('2026-11-26 10:54') };
    const bearer = { authorization: `Bearer ${token}` };
    expect((await world.post('/desk/called', log, bearer)).status).toBe(200);
    expect(await citizen.hour()).toBe('kept');
  });

  it('without a text provider a person is to call at once', async () => {
    const citizen = await objected(both('010-0000-4821'), { texts: false });
    await world.to('2026-11-26 10:55');
    expect((await citizen.told()).slice(2)).toEqual([
      expect.stringMatching(/10:50:\d\d call → care-\d@example.org/),
      expect.stringMatching(/10:50:\d\d objection → duty-officer@example.org/),
    ]);
  });

  it('with no other way whoever is on duty hears it', async () => {
    const citizen = await objected({ name: '홍가상', email: CITIZEN });
    await world.to('2026-11-26 10:55');
    expect((await citizen.told()).slice(2)).toEqual([
      '11-26 10:50:00 objection → duty-officer@example.org',
    ]);
  });
});

describe('the mail of minute 30 bounces', () => {
  const bounce = async () => {
    const mail = (await world.mails(CITIZEN)).findLast((one) => kindOf(one) === 'explanation');
    expect((await world.deliver({ messageId: mail?.id, event: 'Bounce' })).status).toBe(200);
  };

  it('at once: the text that follows it keeps the hour, and minute 50 adds nothing', async () => {
    const citizen = await objected(both('010-0000-4821'));
    await world.to('2026-11-26 10:31');
    await bounce();
    await world.to('2026-11-26 10:49');
    expect(await citizen.hour()).toBe('kept');
    await world.to('2026-11-26 10:55');
    expect(citizen.texts()).toHaveLength(1);
    expect((await citizen.told()).join()).not.toContain('10:50');
  });

  it('after another way was taken: it is not said a third time', async () => {
    const citizen = await objected(both(UNREPORTED));
    await world.to('2026-11-26 10:52');
    await bounce();
    await world.to('2026-11-26 10:55');
    expect(citizen.texts()).toHaveLength(1);
    expect((await citizen.told()).join()).not.toContain('call');
  });
});

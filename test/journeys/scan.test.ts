import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  arrivalsOf,
  fixture,
  knownOf,
  ledgerOf,
  petitionsOf,
  pledgesOf,
  toldOf,
} from './arrivals.ts';
import { kindOf, openLink, openWorld, type World } from './world.ts';

let world: World;
let scanner: ReturnType<typeof arrivalsOf>;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00');
  scanner = arrivalsOf(world);
});
afterAll(() => world.stop());

/** Each test has a batch and a minute of its own. */
let batch = '';
let count = 0;
beforeEach(async () => {
  count += 1;
  batch = `incoming/20261124/batch-${count}/`;
  await world.clearFaults();
  await world.post('/_local/clock', { advance: 'PT1M' });
});
const drop = (name: string, body: Buffer | string = fixture('fine-g4.tif')) =>
  scanner.drop(`${batch}${name}`, body);
const now = () => world.service.clock.now();
const minutesAgo = (minutes: number) => now() - minutes * 60_000;
const mine = () => petitionsOf(world, batch);
const ledger = () => ledgerOf(world, batch);
const told = async () =>
  toldOf(
    world,
    (await mine()).map(({ number }) => number),
  );
const wait = (duration: string) => world.post('/_local/clock', { advance: duration });

const sidecar = (change: Record<string, unknown> = {}) =>
  JSON.stringify({
    stampedAt: new Date(minutesAgo(40)).toISOString(),
    pages: 2,
    registeredNumber: '1234-5678-9012',
    operator: 'op-3',
    sender: { name: '홍가상', address: '26464 가상도 한빛시 가상로 1', phone: '010-0000-4821' },
    ...change,
  });

describe('a letter and its sidecar', () => {
  it('is received at its stamp, in one commit, and its person has the mail at once', async () => {
    await drop('1.json', sidecar());
    await drop('1.tif');
    await world.idle();

    const [petition, ...others] = await mine();
    expect(others).toEqual([]);
    expect(petition).toMatchObject({
      channel: 'post',
      receivedAt: minutesAgo(40),
      unkeyed: true,
      version: 1,
    });
    const pledges = await pledgesOf(world, petition.number);
    const handOver = pledges.find(({ id }) => id === 'hand-over');
    expect(handOver).toMatchObject({ state: 'kept', settledAt: petition.receivedAt });
    expect(pledges.map(({ id }) => id).toSorted()).toEqual([
      'assign',
      'hand-over',
      'keying',
      'legal',
      'written',
    ]);
    const mail = (await world.mails()).at(-1);
    expect(mail && kindOf(mail)).toBe('assignment');
    expect(Date.parse(mail?.sentAt ?? '')).toBe(now());
    expect(mail?.text).not.toContain('홍가상');
    expect(await ledger()).toEqual([
      expect.objectContaining({ outcome: 'received', number: petition.number }),
    ]);
  });

  it.each([
    ['the page first', ['1.tif', '1.json']],
    ['the sidecar first', ['1.json', '1.tif']],
  ])('%s: one petition, with its stamp', async (_, order) => {
    const stamped = minutesAgo(40);
    const says = sidecar();
    for (const name of order) {
      await drop(name, name === '1.json' ? says : fixture('fine-g4.tif'));
      await world.idle();
    }
    const [petition] = await mine();
    expect(petition).toMatchObject({ receivedAt: stamped });
    expect(petition.papers[0].flags).toEqual([]);
    // What waits for a sidecar that has come finds its page received.
    await wait('PT16M');
    expect(await mine()).toHaveLength(1);
  });

  it('a sidecar as capture systems write it, in the old Korean encoding', async () => {
    const stamped = new Date(minutesAgo(40) + 9 * 3_600_000).toISOString();
    const xml = Buffer.concat([
      Buffer.from(
        `<?xml version="1.0" encoding="euc-kr"?><Batch><Document><Field name="StampedAt" value="${stamped.slice(0, 16).replace('T', ' ')}"/><Field name="SenderName" value="`,
      ),
      Buffer.from([0xc8, 0xab, 0xb0, 0xa1, 0xbb, 0xf3]), // 홍가상 in EUC-KR
      Buffer.from('"/></Document></Batch>'),
    ]);
    await drop('1.xml', xml);
    await drop('1.TIF');
    await world.idle();
    const [petition] = await mine();
    expect(petition.receivedAt).toBe(minutesAgo(40));
    const [known] = await knownOf(world, petition.number);
    expect(known.suggested).toEqual({ name: '홍가상' });
  });
});

describe('bad luck', () => {
  it('no sidecar: after a quarter of an hour it is received all the same, for a person to look at', async () => {
    const scanned = now();
    await drop('1.tif');
    await wait('PT14M');
    expect(await mine()).toEqual([]);
    await wait('PT65S');
    const [petition] = await mine();
    expect(petition.papers[0].flags).toEqual(['no-sidecar']);
    expect(petition.receivedAt).toBe(scanned);
    expect(petition.enteredAt).toBeGreaterThan(scanned);
  });

  it('a sidecar after that: its stamp counts from then on, once', async () => {
    await drop('1.tif');
    await wait('PT16M');
    const stampedAt = minutesAgo(60);
    const says = sidecar({ stampedAt: new Date(stampedAt).toISOString() });
    for (const _ of [1, 2]) {
      await drop('1.json', says);
      await world.idle();
    }
    const [petition] = await mine();
    expect(petition).toMatchObject({ receivedAt: stampedAt, version: 2 });
    const pledges = await pledgesOf(world, petition.number);
    expect(pledges.find(({ id }) => id === 'written-2')).toMatchObject({
      state: 'open',
      dueAt: stampedAt + 86_400_000,
    });
  });

  it('told twice, and in the wrong order: one petition', async () => {
    await world.fault({ service: 'events', action: 'PutEvents', fault: 'duplicate', count: 2 });
    await drop('1.tif');
    await drop('1.json', sidecar());
    await world.idle();
    expect(await mine()).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  it.each(['kill-before-reply', 'kill-after-reply'])(
    'killed half-way (%s): one petition, nothing lost, nothing doubled',
    async (fault) => {
      const where = { service: 'dynamodb', action: 'TransactWriteItems', function: 'Scan' };
      await world.fault({ ...where, fault, count: 1 });
      await drop('1.json', sidecar());
      await drop('1.tif');
      await wait('PT8M');
      expect(await mine()).toHaveLength(1);
      expect(await told()).toHaveLength(1);
      expect(await ledger()).toHaveLength(1);
    },
  );

  it('the same file under the same name once more brings no other letter', async () => {
    await drop('1.json', sidecar());
    for (const _ of [1, 2]) {
      await drop('1.tif');
      await world.idle();
    }
    expect(await mine()).toHaveLength(1);
    const outcomes = (await ledger()).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['attached', 'received']);
  });

  it('bad input is held with its reason, and the rest of its batch goes through', async () => {
    await drop('../../2.tif');
    await scanner.drop(`incoming/20261131/batch-${count}/3.tif`, fixture('fine-g4.tif'));
    await drop('run.exe', Buffer.from('MZ'));
    await drop('4.json', '{"stampedAt":');
    await drop('4.pdf', Buffer.from('not what its name says'));
    await drop('1.json', sidecar({ stampedAt: '2031-01-01T00:00:00+09:00' }));
    await drop('1.tif');
    await world.idle();
    const held = [...(await ledger()), ...(await ledgerOf(world, 'incoming/20261131/'))].filter(
      ({ outcome }) => outcome === 'quarantined',
    );
    expect(held.map(({ because }) => because).toSorted()).toEqual([
      'key-day',
      'key-path',
      'not-a-page',
    ]);
    expect((await mine()).map(({ papers }) => papers[0].flags).toSorted()).toEqual([
      ['no-sidecar'], // nobody believes a stamp of the year 2031
      ['no-sidecar', 'differs'],
    ]);
  });
});

describe('a bundle', () => {
  const bundle = async (change: Record<string, unknown> = {}) => {
    await drop('1.json', sidecar({ documentCount: 2, sender: undefined, ...change }));
    await drop('1.tif');
    await world.idle();
    const [petition] = await mine();
    const mail = (await world.mails()).findLast((one) => one.subject.includes(petition.number));
    if (!mail) throw new Error('no assignment');
    const { token } = await openLink(world, mail);
    return { petition, authorization: { authorization: `Bearer ${token}` } };
  };

  it('is split by a person: every page has its petition, each with the arrival and the facts of the bundle', async () => {
    const stamped = minutesAgo(40);
    const { petition, authorization } = await bundle();
    const { number, papers } = petition;
    expect(papers[0].flags).toEqual(['unsplit']);
    const split = { number, paper: papers[0].id, begins: '1, 2' };
    const wrong = await world.post('/desk/split', { ...split, begins: '2' }, authorization);
    expect(wrong.status).toBe(422);
    expect((await world.post('/desk/split', split, authorization)).status).toBe(200);
    await world.idle();
    await world.idle();
    const all = await mine();
    expect(all.map(({ papers: [one] }) => one.range)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    for (const one of all) {
      expect(one).toMatchObject({ channel: 'post', unkeyed: true, receivedAt: stamped });
      const [known] = await knownOf(world, one.number);
      expect(known).toMatchObject({ registeredNumber: '123456789012', operator: 'op-3' });
    }
    expect(all[1].splitFrom).toBe(number);
    // Pressed again: nothing is made twice.
    await world.post('/desk/split', split, authorization);
    await world.idle();
    expect(await mine()).toHaveLength(2);
  });

  it('killed while it makes them: each comes, once', async () => {
    const { petition, authorization } = await bundle();
    const where = { service: 'dynamodb', action: 'TransactWriteItems', function: 'Send' };
    await world.fault({ ...where, fault: 'kill-after-reply', count: 1 });
    const { number, papers } = petition;
    await world.post('/desk/split', { number, paper: papers[0].id, begins: '1, 2' }, authorization);
    await wait('PT10M');
    expect(await mine()).toHaveLength(2);
    expect(await told()).toHaveLength(2);
  });

  it('letters that the sidecar knows are received one by one, without a person', async () => {
    const [first, second] = [minutesAgo(40), minutesAgo(35)];
    await drop(
      '1.json',
      sidecar({
        documents: [
          { from: 1, to: 1, stampedAt: new Date(first).toISOString() },
          { from: 2, to: 2, stampedAt: new Date(second).toISOString() },
        ],
      }),
    );
    await drop('1.tif');
    await world.idle();
    expect((await mine()).map(({ papers: [one], receivedAt }) => [one.range, receivedAt])).toEqual([
      [{ from: 1, to: 1 }, first],
      [{ from: 2, to: 2 }, second],
    ]);
  });
});

describe('writing it down', () => {
  it('routes it, tells whom it concerns, and says to the petitioner what they were promised', async () => {
    await drop('1.json', sidecar());
    await drop('1.tif');
    await world.idle();
    const [{ number, assignee }] = await mine();
    const mail = (await world.mails()).findLast((one) => one.subject.includes(number));
    if (!mail) throw new Error('no assignment');
    const { token } = await openLink(world, mail);
    const authorization = { authorization: `Bearer ${token}` };
    const early = await world.post(
      '/desk/answer',
      { number, text: '신청서를 내시면 됩니다.', checked: ['questions', 'grounds'] },
      authorization,
    );
    expect([early.status, early.body.type]).toEqual([
      409,
      expect.stringContaining('paper-unkeyed'),
    ]);
    const keyed = await world.post(
      '/desk/key',
      {
        number,
        title: '휴업급여 신청 서류 문의',
        text: '어떤 서류가 필요한지 묻는 편지입니다.',
        name: '홍가상',
        email: 'citizen@example.com',
        address: '26464 가상도 한빛시 가상로 1',
      },
      authorization,
    );
    expect(keyed.status).toBe(200);
    await world.idle();
    const [petition] = await mine();
    expect(petition).toMatchObject({ department: 'care', contact: { email: true, post: true } });
    expect(await told()).toEqual(
      [`assignment ${assignee}`, `assignment ${petition.assignee}`, 'receipt citizen'].toSorted(),
    );
  });
});

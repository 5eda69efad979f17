import { describe, expect, it } from 'vitest';
import { probeHandler } from '../../functions/channels/probe.ts';
import type { ProbeDeps } from '../../functions/channels/probe-deps.ts';
import { probeSentAt } from '../../shared/channels/probe-mail.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import type {
  ChannelState,
  ChannelStatus,
  Flight,
  ProbedChannel,
} from '../../shared/ports/channel-health.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst, terms } from '../petition/world.ts';

const keys = keyring(JSON.stringify({ current: 'a root that only this test knows' }));
const WEB = 'https://minwon.example.org';
const SCANNED: ArrivalEntry = {
  ...{ channel: 'post', id: '0'.repeat(32), at: kst('2026-11-24 09:00'), outcome: 'received' },
  ...{ key: 'post/a.pdf', version: '1' },
};

/** The doors of a house, each with what it answers; everything else answers nothing. */
function house(change: Partial<ProbeDeps> = {}) {
  let now = kst('2026-11-24 10:00');
  const standing = new Map<ProbedChannel, ChannelStatus>();
  const doors = new Map<string, number>([
    [`GET ${WEB}/health`, 200],
    [`GET ${WEB}/charter`, 200],
  ]);
  const measured: Record<string, number>[] = [];
  const knocks: string[] = [];
  let flight: Flight | undefined;
  let heardAt: number | undefined;
  let gone: 'all' | 'writes' | undefined;
  const run = probeHandler({
    health: {
      async standing() {
        if (gone === 'all') throw new Error('the table is gone');
        return new Map(standing);
      },
      async probed(channel, state, at) {
        if (gone) throw new Error('the table takes nothing');
        const stood = standing.get(channel);
        const since = stood?.state === state ? stood.since : at;
        standing.set(channel, { state, since, checkedAt: at });
      },
      flight: async () => flight,
      sent: async (_, at) => {
        flight = { sentAt: at };
      },
      probeSeen: async () => {},
      judged: async (_, sentAt, at) => {
        if (flight?.sentAt === sentAt) flight = { ...flight, judgedAt: at };
      },
      counted: async () => ({ probed: 0, up: 0 }),
      beatAt: async () => heardAt,
    },
    arrivals: { onDay: async () => [] },
    terms: async () => terms,
    keys: async () => keys,
    async knock(method, url) {
      knocks.push(`${method} ${url}`);
      return doors.get(`${method} ${url}`);
    },
    linkBase: WEB,
    hasFax: false,
    clock: { now: () => now },
    metrics: (values) => void measured.push({ ...values }),
    log: () => {},
    ...change,
  });
  return {
    doors,
    knocks,
    seen: (at: number) => {
      if (flight) flight = { ...flight, seenAt: at };
    },
    async at(when: string): Promise<Partial<Record<ProbedChannel, ChannelState>>> {
      now = kst(when);
      measured.length = 0;
      await run();
      return Object.fromEntries([...standing].map(([channel, { state }]) => [channel, state]));
    },
    hears: (when: string) => {
      heardAt = kst(when);
    },
    since: (channel: ProbedChannel) => standing.get(channel)?.since,
    tableGone: (what: typeof gone) => {
      gone = what;
    },
    /** Of the last run. */
    measured: (): Record<string, number> => Object.assign({}, ...measured),
  };
}

it('the web door is knocked at twice before anybody is woken, and is up again at once', async () => {
  const world = house();
  expect((await world.at('2026-11-24 10:05')).web).toBe('up');
  const atWeb = () => world.knocks.filter((one) => one === `GET ${WEB}/health`);
  expect(atWeb()).toHaveLength(1);
  world.doors.set(`GET ${WEB}/health`, 500);
  expect((await world.at('2026-11-24 10:10')).web).toBe('down');
  expect(atWeb()).toHaveLength(3);
  expect(world.measured()).toMatchObject({ WebDown: 1 });
  expect((await world.at('2026-11-24 10:15')).web).toBe('down');
  expect(world.since('web')).toBe(kst('2026-11-24 10:10'));
  world.doors.set(`GET ${WEB}/health`, 200);
  expect((await world.at('2026-11-24 10:20')).web).toBe('up');
  expect(world.measured()).toMatchObject({ WebDown: 0 });
});

it('the charter is knocked at by itself: it may be gone while the web door opens, and stand while it does not', async () => {
  const world = house();
  world.doors.set(`GET ${WEB}/charter`, 500);
  expect(await world.at('2026-11-24 10:05')).toMatchObject({ web: 'up', charter: 'down' });
  expect(world.measured()).toMatchObject({ WebDown: 0, CharterDown: 1 });
  expect(world.knocks.filter((one) => one === `GET ${WEB}/charter`)).toHaveLength(2);
  world.doors.set(`GET ${WEB}/charter`, 200).delete(`GET ${WEB}/health`);
  expect(await world.at('2026-11-24 10:10')).toMatchObject({ web: 'down', charter: 'up' });
  expect(world.since('charter')).toBe(kst('2026-11-24 10:10'));
});

it.each(['all', 'writes'] as const)(
  'a charter that is shut with the table (%s) is told all the same, and the run fails aloud',
  async (what) => {
    const world = house({ hasFax: true });
    world.tableGone(what);
    world.doors.set(`GET ${WEB}/charter`, 500).set(`POST ${WEB}/gateways/fax`, 401);
    await expect(world.at('2026-11-24 10:05')).rejects.toThrow();
    expect(world.measured()).toMatchObject({ WebDown: 0, CharterDown: 1, FaxDown: 0 });
    world.tableGone(undefined);
    expect(await world.at('2026-11-24 10:10')).toMatchObject({ charter: 'down', fax: 'up' });
  },
);

it.each([
  ['our door refuses what is unsigned and the gateway is well', 401, 200, 'up'],
  ['our door takes what is unsigned', 202, 200, 'down'],
  ['our door is not there', 404, 200, 'down'],
  ['the gateway is ill', 401, 503, 'down'],
  ['the gateway does not answer', 401, undefined, 'down'],
] as const)('fax: %s', async (_, ours, theirs, state) => {
  const faxHealth = 'https://fax.example.com/health';
  const world = house({ hasFax: true, faxHealth });
  world.doors.set(`POST ${WEB}/gateways/fax`, ours);
  if (theirs !== undefined) world.doors.set(`GET ${faxHealth}`, theirs);
  expect((await world.at('2026-11-24 10:05')).fax).toBe(state);
});

it('what is not installed is not probed and has no figure', async () => {
  const world = house();
  expect(Object.keys(await world.at('2026-11-24 10:05')).toSorted()).toEqual([
    'charter',
    'post',
    'web',
  ]);
  expect(Object.keys(world.measured()).toSorted()).toEqual([
    'CharterDown',
    'PostSilent',
    'WebDown',
  ]);
});

it('a mail to ourselves leaves each hour; unseen for ten minutes the channel is down, seen late it is up', async () => {
  const sent: string[] = [];
  const world = house({
    mail: { domain: 'in.example.org', post: { send: async (to) => void sent.push(to) } },
  });
  expect((await world.at('2026-11-24 10:05')).email).toBeUndefined();
  expect(probeSentAt(keys, sent[0] ?? '')).toBe(kst('2026-11-24 10:05'));
  expect((await world.at('2026-11-24 10:10')).email).toBeUndefined();
  expect((await world.at('2026-11-24 10:15')).email).toBe('down');
  world.seen(kst('2026-11-24 10:18'));
  expect((await world.at('2026-11-24 10:20')).email).toBe('up');
  expect(world.since('email')).toBe(kst('2026-11-24 10:20'));
  await world.at('2026-11-24 11:00');
  expect(sent).toHaveLength(1);
  await world.at('2026-11-24 11:05');
  expect(sent).toHaveLength(2);
  expect((await world.at('2026-11-24 11:15')).email).toBe('down');
});

it('a probe that does not leave is a closed door at once', async () => {
  const refused = async () => {
    throw new Error('the account is paused');
  };
  const world = house({ mail: { domain: 'in.example.org', post: { send: refused } } });
  expect((await world.at('2026-11-24 10:05')).email).toBe('down');
});

it.each([
  ['2026-11-24 14:59', [], 'up'],
  ['2026-11-24 15:00', [], 'silent'],
  ['2026-11-28 15:00', [], 'up'], // a Saturday
  ['2026-11-24 15:00', [SCANNED], 'up'],
] as const)('the scanner at %s after %j', async (when, lines, state) => {
  const world = house({ arrivals: { onDay: async () => lines } });
  expect((await world.at(when)).post).toBe(state);
});

describe('a telephone exchange that is silent', () => {
  it.each([
    ['for ten minutes', '2026-11-24 09:50', '2026-11-24 10:00', 'up'],
    ['for longer in staffed time', '2026-11-24 09:50', '2026-11-24 10:01', 'down'],
    ['over a night', '2026-11-23 17:58', '2026-11-24 09:05', 'up'], // seven minutes are staffed
    ['over a night, and no word in the morning', '2026-11-23 17:58', '2026-11-24 09:10', 'down'],
    ['at night', '2026-11-24 17:30', '2026-11-24 19:00', undefined],
    ['on a Saturday', '2026-11-27 17:30', '2026-11-28 11:00', undefined],
  ] as const)('%s', async (_, heard, when, state) => {
    const world = house();
    world.hears(heard);
    expect((await world.at(when)).phone).toBe(state);
    expect(world.measured().CallsSilent).toBe(state && Number(state === 'down'));
  });

  it('is up with its next word, and one that never spoke is not missed', async () => {
    const world = house();
    expect((await world.at('2026-11-24 10:00')).phone).toBeUndefined();
    world.hears('2026-11-24 10:00');
    expect((await world.at('2026-11-24 10:15')).phone).toBe('down');
    world.hears('2026-11-24 10:16');
    expect((await world.at('2026-11-24 10:20')).phone).toBe('up');
    expect(world.since('phone')).toBe(kst('2026-11-24 10:20'));
  });
});

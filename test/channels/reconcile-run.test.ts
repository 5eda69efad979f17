import { describe, expect, it } from 'vitest';
import { reconcileHandler } from '../../functions/channels/reconcile.ts';
import { differenceId } from '../../shared/channels/difference.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import type { KeepMessage, ReadMessage, ScannedMessage } from '../../shared/messages/arrived.ts';
import { arrivalDay, PREFIX } from '../../shared/petition/arrival.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { KeptDifference } from '../../shared/ports/differences.ts';
import { kst, Life, terms } from '../petition/world.ts';

const NOW = kst('2026-11-24 10:30'); // a Tuesday
const CAME = kst('2026-11-24 09:30');
const MAIL = 'mail/m-1';
const FAX = 'fax/0123456789abcdef0123456789abcdef.json';

const difference = (channel: 'fax' | 'email', key: string): KeptDifference => ({
  ...{ channel, day: arrivalDay(CAME), kind: 'unhandled', key, at: CAME, seenAt: CAME },
  id: differenceId('unhandled', key),
  told: {},
});

const DAY = 24 * 60 * 60_000;
const PICTURES = FAX.replace('.json', '.tif');
interface Unsealed {
  readonly unsealed?: Petition;
  readonly kind?: 'unsealed' | 'unread';
  readonly scan?: ScannedMessage['found'];
  readonly isScanned?: boolean;
  readonly seenBefore?: number;
  readonly also?: readonly KeptDifference[];
}

/** One run over a mail, a fax and letters; nothing of the bucket's bytes may be read for it. */
async function run(
  broken: { readonly list?: string; readonly facts?: string },
  { unsealed, kind = 'unsealed', scan, isScanned = true, seenBefore, also = [] }: Unsealed = {},
) {
  const put: KeepMessage[] = [];
  const asked: ReadMessage[] = [];
  const redriven: string[] = [];
  const told: string[] = [];
  const came: string[] = [];
  const metrics: Record<string, number>[] = [];
  const lines: LogLine[] = [];
  const own: KeptDifference[] = unsealed
    ? [
        {
          ...difference('fax', FAX),
          kind,
          number: unsealed.number,
          ...(seenBefore !== undefined && { redrivenAt: seenBefore }),
        },
      ]
    : [difference('fax', FAX), difference('email', MAIL)];
  const known = [...also, ...own];
  const queue = { come: async ({ key }: { key: string }) => void came.push(key) };
  await reconcileHandler({
    objects: {
      async list(prefix) {
        if (prefix === broken.list) throw new Error('not listed');
        return known
          .filter(({ key }) => key.startsWith(prefix))
          .map(({ key, at }) => ({ key, at, bytes: 150_000_000 }));
      },
      scanned: async () => scan,
      async get(key) {
        throw new Error(`${key} was read whole`);
      },
      async facts(key) {
        if (key === broken.facts) throw new Error('not looked at');
        return { key, version: 'v-1', at: CAME };
      },
    },
    arrivals: { onDay: async () => [] },
    petitions: {
      read: async (number) => (number === unsealed?.number ? unsealed : undefined),
      content: async () => ({ key: PICTURES, version: 'v-7' }),
    },
    papers: { later: async (message) => void put.push(message) },
    readings: { read: async (message) => void asked.push(message) },
    files: { onDay: async () => [], remove: async () => {} },
    claims: { of: async () => undefined },
    isScanned,
    differences: {
      onDay: async (channel, day) =>
        known.filter((one) => one.channel === channel && one.day === day),
      open: async (most) => ({ keys: known, shown: known.slice(0, most) }),
      found: async () => true,
      close: async () => true,
      redriven: async ({ id }) => void redriven.push(id),
      async tell({ kind }) {
        told.push(kind);
        return true;
      },
    },
    notices: { add: async () => true },
    terms: async () => terms,
    queues: { post: queue, fax: queue, email: queue },
    clock: { now: () => NOW },
    metrics: (values) => void metrics.push({ ...values }),
    log: (line) => void lines.push(line),
  })();
  return { came: came.toSorted(), metrics, lines, put, asked, redriven, told };
}

const NONE = { UnhandledArrivals: 0, UncheckedFiles: 0, UnmendedArrivals: 0 };

describe('a reconciliation', () => {
  it('puts back what was left lying by its facts, however many bytes it has', async () => {
    const { came, metrics } = await run({});
    expect(came).toEqual([FAX, MAIL]);
    expect(metrics).toEqual([{ ...NONE, ReconcileFailures: 0 }]);
  });

  it('goes on with the other channels when one cannot be compared, and says so', async () => {
    const { came, metrics, lines } = await run({ list: PREFIX.post });
    expect(came).toEqual([FAX, MAIL]);
    expect(metrics).toEqual([{ ...NONE, ReconcileFailures: 2 }]); // yesterday and today
    expect(lines).toContainEqual(
      expect.objectContaining({ message: 'one of many failed', work: 'compare', channel: 'post' }),
    );
  });

  it('tells of a file that nobody scanned today, however many older ones stand open', async () => {
    const file = (n: number, seenAt: number): KeptDifference => ({
      channel: 'files',
      day: arrivalDay(seenAt),
      kind: 'unchecked',
      id: `unchecked-${n}`,
      key: `uploads/${n}`,
      at: seenAt,
      seenAt,
      told: {},
    });
    const old = Array.from({ length: 1500 }, (_, n) => file(n, NOW - (2 + (n % 9)) * DAY));
    const also = [...old, file(1500, NOW - DAY / 24)];
    const { metrics, told } = await run({}, { also });
    expect(metrics).toEqual([{ ...NONE, UncheckedFiles: 1, ReconcileFailures: 0 }]);
    expect(told.filter((kind) => kind === 'unchecked').length).toBeGreaterThanOrEqual(1501);
  });

  it('puts back the others when one object cannot be looked at', async () => {
    const { came, metrics, lines } = await run({ facts: FAX });
    expect(came).toEqual([MAIL]);
    expect(metrics).toEqual([{ ...NONE, ReconcileFailures: 1 }]);
    expect(lines).toContainEqual(
      expect.objectContaining({ work: 'put back', id: differenceId('unhandled', FAX) }),
    );
  });
});

describe('an original that was not sealed', () => {
  const unsealed = new Life('2026-11-24 09:30', {
    number: '2026-000001-5',
    channel: 'fax',
    papers: [{ id: 'f'.repeat(32), type: 'tiff', bytes: 9, hash: 'h', flags: [] }],
  }).petition;
  const AT = new Date(NOW).toISOString();
  const again = (found: ScannedMessage['found']) => [
    { v: 1, key: PICTURES, version: 'v-7', at: AT, found },
  ];

  it.each(['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED'] as const)(
    'is put to be sealed by the word that stands on its object: %s',
    async (scan) => {
      const { put, redriven, told } = await run({}, { unsealed, scan });
      expect(put).toEqual(again(scan));
      expect(redriven).toEqual([differenceId('unhandled', FAX)]);
      expect(told).toEqual([]); // it has its time before anybody is troubled
    },
  );

  it('needs no word where no scanner is installed', async () => {
    expect((await run({}, { unsealed, isScanned: false })).put).toEqual(again('unscanned'));
  });

  it('is never sealed before the scanner has spoken, and people are told', async () => {
    for (const scan of [undefined, 'FAILED', 'ACCESS_DENIED'] as const)
      expect((await run({}, { unsealed, ...(scan && { scan }) })).put).toEqual([]);
    const later = await run({}, { unsealed, seenBefore: NOW - 60 * 60_000 });
    expect(later.told).toContain('unsealed');
  });

  it('is put back once a day', async () => {
    const scan = 'NO_THREATS_FOUND';
    const HOUR = 60 * 60_000;
    expect((await run({}, { unsealed, scan, seenBefore: NOW - 23 * HOUR })).put).toEqual([]);
    expect((await run({}, { unsealed, scan, seenBefore: NOW - 24 * HOUR })).put).toHaveLength(1);
  });
});

describe('an original whose reading was lost', () => {
  const ID = 'f'.repeat(32);
  const HOUR = 60 * 60_000;
  const sealed = (sealedAt: number): Petition => {
    const { petition } = new Life('2026-11-24 06:00', {
      number: '2026-000001-5',
      channel: 'fax',
      papers: [{ id: ID, type: 'tiff', bytes: 9, hash: 'h', flags: [] }],
    });
    const papers = (petition.papers ?? []).map((paper) => ({
      ...paper,
      ...{ sealedAt, found: 'clean' as const },
    }));
    return { ...petition, papers };
  };

  it('is put back to be read, once a day, and people are told only of what stays', async () => {
    const unsealed = sealed(NOW - 3 * HOUR);
    const first = await run({}, { unsealed, kind: 'unread' });
    expect(first.asked).toEqual([{ v: 1, subject: '2026-000001-5', paper: ID, from: 1 }]);
    expect([first.redriven.length, first.told]).toEqual([1, []]);
    const second = await run({}, { unsealed, kind: 'unread', seenBefore: NOW - HOUR });
    expect([second.asked, second.told]).toEqual([[], ['unread']]);
    expect(second.metrics).toMatchObject([{ UnmendedArrivals: 1 }]);
  });

  it('while it is still being read nothing is asked for again', async () => {
    const unsealed = sealed(NOW - HOUR);
    expect((await run({}, { unsealed, kind: 'unread' })).asked).toEqual([]);
  });
});

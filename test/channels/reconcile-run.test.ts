import { describe, expect, it } from 'vitest';
import { reconcileHandler } from '../../functions/channels/reconcile.ts';
import { differenceId } from '../../shared/channels/difference.ts';
import type { KeptDifference } from '../../shared/channels/ports.ts';
import type { LogLine } from '../../shared/lambda/log.ts';
import { arrivalDay, PREFIX } from '../../shared/petition/arrival.ts';
import { kst, terms } from '../petition/world.ts';

const NOW = kst('2026-11-24 10:30'); // a Tuesday
const CAME = kst('2026-11-24 09:30');
const MAIL = 'mail/m-1';
const FAX = 'fax/0123456789abcdef0123456789abcdef.json';

const difference = (channel: 'fax' | 'email', key: string): KeptDifference => ({
  ...{ channel, day: arrivalDay(CAME), kind: 'unhandled', key, at: CAME, seenAt: CAME },
  id: differenceId('unhandled', key),
  told: {},
});

/** One run over a mail, a fax and letters; nothing of the bucket's bytes may be read for it. */
async function run(broken: { readonly list?: string; readonly facts?: string }) {
  const came: string[] = [];
  const metrics: Record<string, number>[] = [];
  const lines: LogLine[] = [];
  const known = [difference('fax', FAX), difference('email', MAIL)];
  const queue = { come: async ({ key }: { key: string }) => void came.push(key) };
  await reconcileHandler({
    objects: {
      async list(prefix) {
        if (prefix === broken.list) throw new Error('not listed');
        return known
          .filter(({ key }) => key.startsWith(prefix))
          .map(({ key, at }) => ({ key, at, bytes: 150_000_000 }));
      },
      async get(key) {
        throw new Error(`${key} was read whole`);
      },
      async facts(key) {
        if (key === broken.facts) throw new Error('not looked at');
        return { key, version: 'v-1', at: CAME };
      },
    },
    arrivals: { onDay: async () => [] },
    petitions: { read: async () => undefined },
    differences: {
      onDay: async (channel, day) =>
        known.filter((one) => one.channel === channel && one.day === day),
      open: async () => known,
      found: async () => true,
      close: async () => true,
      redriven: async () => undefined,
      tell: async () => true,
    },
    notices: { add: async () => true },
    terms: async () => terms,
    queues: { post: queue, fax: queue, email: queue },
    clock: { now: () => NOW },
    metrics: (values) => void metrics.push({ ...values }),
    log: (line) => void lines.push(line),
  })();
  return { came: came.toSorted(), metrics, lines };
}

describe('a reconciliation', () => {
  it('puts back what was left lying by its facts, however many bytes it has', async () => {
    const { came, metrics } = await run({});
    expect(came).toEqual([FAX, MAIL]);
    expect(metrics).toEqual([{ UnhandledArrivals: 0, ReconcileFailures: 0 }]);
  });

  it('goes on with the other channels when one cannot be compared, and says so', async () => {
    const { came, metrics, lines } = await run({ list: PREFIX.post });
    expect(came).toEqual([FAX, MAIL]);
    expect(metrics).toEqual([{ UnhandledArrivals: 0, ReconcileFailures: 2 }]); // yesterday and today
    expect(lines).toContainEqual(
      expect.objectContaining({ message: 'one of many failed', work: 'compare', channel: 'post' }),
    );
  });

  it('puts back the others when one object cannot be looked at', async () => {
    const { came, metrics, lines } = await run({ facts: FAX });
    expect(came).toEqual([MAIL]);
    expect(metrics).toEqual([{ UnhandledArrivals: 0, ReconcileFailures: 1 }]);
    expect(lines).toContainEqual(
      expect.objectContaining({ work: 'put back', id: differenceId('unhandled', FAX) }),
    );
  });
});

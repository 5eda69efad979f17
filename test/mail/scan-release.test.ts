import { expect, it } from 'vitest';
import { scanHandler } from '../../functions/intake/scan.ts';
import type { ScanDeps } from '../../functions/intake/scan-deps.ts';
import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst, terms } from '../petition/world.ts';

const KEY = 'incoming/20261124/by-hand/letter.txt';
const AT = kst('2026-11-24 10:12');
const HELD: ArrivalEntry = {
  channel: 'post',
  id: arrivalIdOf(KEY, 'v1'),
  at: AT,
  outcome: 'quarantined',
  because: 'not-a-page',
  key: KEY,
  version: 'v1',
};
const TODAYS = { over: { outcome: 'quarantined', because: 'not-a-page' } };

/** Whether this message makes a petition of a scan while the ledger says this of it. */
async function isReceived(entry: ArrivalEntry, message: object): Promise<boolean> {
  let received = 0;
  const deps: Partial<ScanDeps> = {
    arrived: {
      get: async () => ({ key: KEY, version: 'v1', at: AT, body: Buffer.from('%PDF-1.7') }),
      facts: async () => undefined,
      list: async () => [],
    },
    arrivals: {
      note: async () => {},
      petitionOf: async () => undefined,
      entry: async () => entry,
      onDay: async () => [],
      decided: async () => false,
      reopened: async () => false,
      quarantined: async () => ({ waiting: [], all: 0 }),
    },
    petitions: {
      async receive() {
        received += 1;
        return { taken: `arrival#${entry.id}`, holds: { number: '2026-000001-5' } };
      },
      read: async () => undefined,
    } as never,
    terms: async () => terms,
    keys: async () => keyring('{"current":"a root that only this test knows"}'),
    counter: async () => 1,
    clock: { now: () => AT + 3_600_000 },
    log: () => {},
  };
  const at = new Date(AT).toISOString();
  const sent = { v: 1, key: KEY, version: 'v1', at, release: true, by: 'duty', ...message };
  const { batchItemFailures } = await scanHandler(deps as ScanDeps)(
    { Records: [{ messageId: 'm', body: JSON.stringify(sent) }] } as never,
    { getRemainingTimeInMillis: () => 30_000 } as never,
  );
  expect(batchItemFailures).toEqual([]);
  return received > 0;
}

it('a scan that was let through is received, also by a message from before it said over what', async () => {
  expect(await isReceived(HELD, TODAYS)).toBe(true);
  expect(await isReceived(HELD, {})).toBe(true);
});

it('a release that comes again after somebody dismissed the scan receives nothing', async () => {
  const dismissed = { ...HELD, outcome: 'dismissed', because: 'test', by: 'head' } as const;
  expect(await isReceived(dismissed, TODAYS)).toBe(false);
  expect(await isReceived(dismissed, {})).toBe(false);
  const over = { outcome: 'dismissed', because: 'test', by: 'head' };
  expect(await isReceived(dismissed, { over })).toBe(true);
  expect(await isReceived({ ...dismissed, by: 'duty' }, { over })).toBe(false);
});

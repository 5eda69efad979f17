import { expect, it } from 'vitest';
import { faxHandler } from '../../functions/intake/fax.ts';
import type { FaxDeps } from '../../functions/intake/fax-deps.ts';
import { arrivalIdOf } from '../../shared/intake/arrival-id.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst, terms } from '../petition/world.ts';

const ID = 'a'.repeat(32);
const KEY = `fax/${ID}.json`;
const AT = kst('2026-11-24 10:12');
const NOW = AT + 3_600_000;
const DISMISSED: ArrivalEntry = {
  channel: 'fax',
  id: arrivalIdOf(KEY, 'v1'),
  at: AT,
  outcome: 'dismissed',
  because: 'test',
  by: 'head',
  key: KEY,
  version: 'v1',
};
const OVER = { outcome: 'dismissed', because: 'test', by: 'head' };
const ENVELOPE = {
  v: 1,
  gateway: 'json',
  faxId: 'reception-1',
  receivedAt: AT - 60_000,
  media: { key: `fax/${ID}.tif` },
};

/** The lines that a release leaves while the ledger says this of the fax. */
async function linesAfter(entry: ArrivalEntry, over = OVER): Promise<readonly ArrivalEntry[]> {
  const lines: ArrivalEntry[] = [];
  const deps: Partial<FaxDeps> = {
    arrived: {
      get: async (key) => ({
        ...{ key, version: 'v1', at: AT },
        body: Buffer.from(key === KEY ? JSON.stringify(ENVELOPE) : 'II*\0'),
      }),
      put: async () => {},
    },
    arrivals: { note: async () => {}, petitionOf: async () => undefined, entry: async () => entry },
    waits: { done: async () => {}, until: async () => {} },
    petitions: {
      async receive(decision: { readonly ledger?: readonly ArrivalEntry[] }) {
        lines.push(...(decision.ledger ?? []));
        return { taken: `arrival#${entry.id}`, holds: { number: '2026-000001-5' } };
      },
      read: async () => undefined,
    } as never,
    terms: async () => terms,
    keys: async () => keyring('{"current":"a root that only this test knows"}'),
    counter: async () => 1,
    clock: { now: () => NOW },
    log: () => {},
  };
  const at = new Date(AT).toISOString();
  const sent = { v: 1, key: KEY, version: 'v1', at, release: true, by: 'duty', over };
  const { batchItemFailures } = await faxHandler(deps as FaxDeps)(
    { Records: [{ messageId: 'm', body: JSON.stringify(sent) }] } as never,
    { getRemainingTimeInMillis: () => 30_000 } as never,
  );
  expect(batchItemFailures).toEqual([]);
  return lines;
}

it('a dismissed fax that was let through is received, and its line says who, why and when', async () => {
  expect(await linesAfter(DISMISSED)).toMatchObject([
    { outcome: 'released', by: 'duty', because: 'test', decidedAt: NOW, at: AT },
  ]);
});

it('a release that comes again after somebody decided otherwise receives nothing', async () => {
  expect(await linesAfter({ ...DISMISSED, because: 'spam' })).toEqual([]);
  expect(await linesAfter({ ...DISMISSED, outcome: 'quarantined' })).toEqual([]);
});

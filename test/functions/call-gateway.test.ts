import { expect, it } from 'vitest';
import { callGatewayHandler } from '../../functions/intake/call-gateway.ts';
import { callTerms } from '../../shared/charter/standard-calls.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { kst, terms } from '../petition/world.ts';

const DAY = 86_400_000;
const now = kst('2026-11-24 10:12');
const keys = keyring('{"current":"a root that only this test knows"}');

/** When the hash of the number ends that called at `began`, told now. */
async function keptUntil(began: number): Promise<readonly number[]> {
  const ends: number[] = [];
  const handler = callGatewayHandler({
    keys: async () => keys,
    terms: async () => terms,
    calls: {
      tell: async () => undefined,
      pairOf: async () => undefined,
      keepPair: async () => {},
      beat: async () => {},
      keepCaller: async (_id, _key, until) => void ends.push(until),
    },
    log: () => {},
  });
  const started = {
    event: 'started',
    call: 'c-1',
    leg: 'caller',
    at: began,
    from: '010-0000-0001',
  };
  const body = JSON.stringify({ exchange: 'exchange-1', events: [started] });
  const timestamp = String(now / 1000);
  const event = {
    rawPath: '/gateways/calls',
    headers: {
      'content-type': 'application/json',
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${keys.current.id}.${keys.current.mac('calls', `${timestamp}.${body}`).toString('hex')}`,
    },
    requestContext: { timeEpoch: now, requestId: 'r' },
    ...{ body, isBase64Encoded: false },
  };
  expect((await handler(event as never)).statusCode).toBe(202);
  return ends;
}

it.each([
  ['at once', now - 1_000, now - 1_000],
  ['six days later', now - 6 * DAY, now - 6 * DAY],
  ['by a clock that is ahead of ours', now + 5 * 60_000, now],
])('a number is known for thirty days of its call, told %s', async (_, began, from) => {
  expect(await keptUntil(began)).toEqual([from + callTerms.numberDays * DAY]);
});

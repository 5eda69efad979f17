import { expect, it } from 'vitest';
import { type CallGatewayDeps, callGatewayHandler } from '../../functions/intake/call-gateway.ts';
import { evolveCall } from '../../shared/calls/evolve.ts';
import type { KeptPair } from '../../shared/calls/pair.ts';
import { Unreadable } from '../../shared/lambda/unreadable.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { contactKeys } from '../../shared/privacy/person.ts';
import { context } from '../petition/context.ts';
import { kst, Life, terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';

const DAY = 86_400_000;
const now = kst('2026-11-24 10:12');
const keys = keyring('{"current":"a root that only this test knows"}');

/** What an exchange tells, as the gateway receives it. */
function signed(told: object, at: number) {
  const body = JSON.stringify(told);
  const timestamp = String(at / 1000);
  return {
    rawPath: '/gateways/calls',
    headers: {
      'content-type': 'application/json',
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${keys.current.id}.${keys.current.mac('calls', `${timestamp}.${body}`).toString('hex')}`,
    },
    requestContext: { timeEpoch: at, requestId: 'r' },
    ...{ body, isBase64Encoded: false },
  };
}

/** A gateway of a house that has promised nobody a call. */
const gatewayOf = (calls: CallGatewayDeps['calls']) =>
  callGatewayHandler({
    keys: async () => keys,
    terms: async () => terms,
    promised: { of: async () => [] },
    petitions: {
      act: async () => {
        throw new Error('nobody was called');
      },
    },
    calls,
    log: () => {},
  });

/** When the hash of the number ends that called at `began`, told now. */
async function keptUntil(began: number): Promise<readonly number[]> {
  const ends: number[] = [];
  const handler = gatewayOf({
    tell: async () => undefined,
    pairOf: async () => undefined,
    keepPair: async () => {},
    beat: async () => {},
    keepCaller: async (_id, _key, until) => void ends.push(until),
  });
  const started = {
    event: 'started',
    call: 'c-1',
    leg: 'caller',
    at: began,
    from: '010-0000-0001',
  };
  const event = signed({ exchange: 'exchange-1', events: [started] }, now);
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

/** What the gateway does of a record of an outgoing call, where a call is promised to 010-0000-0001. */
const dials = (record: object, life: Life) => dialsAll([record], life);
async function dialsAll(records: readonly object[], life: Life, unreadable = false) {
  const marks = contactKeys(keys, { phone: '010-0000-0001' });
  const tellings: string[] = [];
  const lines: unknown[] = [];
  const handler = callGatewayHandler({
    keys: async () => keys,
    terms: async () => terms,
    calls: {
      tell: async (id) => void tellings.push(id),
      beat: async () => {},
      keepCaller: async (id) => void tellings.push(id),
      pairOf: async () => undefined,
      keepPair: async () => {},
    },
    promised: {
      of: async (asked) => (asked.some((one) => marks.includes(one)) ? ['2026-000001-4'] : []),
    },
    petitions: {
      act: async (_, decide) => {
        if (unreadable) throw new Unreadable('2026-000001-4 now#state');
        const { petition } = life;
        await new Promise((done) => setTimeout(done, 1));
        if (life.petition !== petition) throw new Error('two calls to one number met');
        const decision = decide(petition);
        if (isRefusal(decision)) return decision;
        life.does(() => decision);
        return { petition: life.petition, events: decision.events };
      },
    },
    log: (line) => void lines.push(line),
  });
  const at = kst('2026-11-24 15:30');
  const told = records.map((one, i) => ({ call: `o-${i}`, ...one }));
  const event = signed({ exchange: 'exchange-1', records: told }, at);
  const reply = await handler(event as never);
  return { status: reply.statusCode, tellings, lines };
}
const promisedLife = () => {
  const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
  life.does((p, t) =>
    agreeCallback(
      p,
      { wishedAt: kst('2026-11-24 15:00'), how: 'page' },
      context(t, { at: kst('2026-11-24 11:00') }),
    ),
  );
  return life;
};
const CALL = { to: '01000000001', extension: 'care-1', startedAt: kst('2026-11-24 15:01') };
const ANSWERED = { answeredAt: kst('2026-11-24 15:01') + 9_000, endedAt: kst('2026-11-24 15:05') };

it('a call of ours to the number of a promised call keeps it; nothing of it is kept beside', async () => {
  const life = promisedLife();
  const { status, tellings, lines } = await dials({ ...CALL, ...ANSWERED }, life);
  expect([status, tellings]).toEqual([202, []]);
  expect(life.petition.callbacks?.[0]).toMatchObject({
    ...{ madeAt: ANSWERED.answeredAt, witness: 'machine' },
  });
  expect(life.events.find(({ type }) => type === 'CallbackMade')).toMatchObject({ by: 'care-1' });
  expect(JSON.stringify(lines)).not.toMatch(/010-?0000/);
  const events = life.events.length;
  await dials({ ...CALL, ...ANSWERED }, life);
  expect(life.events).toHaveLength(events);
});

it.each([
  ['nobody answered', { endedAt: kst('2026-11-24 15:02') }, ['CallbackTried']],
  ['it still rings', {}, []],
  ['another number', { ...ANSWERED, to: '010-0000-0002' }, []],
  ['it was before the time', { ...ANSWERED, answeredAt: kst('2026-11-24 14:20') }, []],
])('%s', async (_, change, types) => {
  const life = promisedLife();
  const before = life.events.length;
  expect((await dials({ ...CALL, ...change }, life)).status).toBe(202);
  const since = life.events.slice(before).map(({ type }) => type);
  expect(since.filter((type) => type.startsWith('Callback'))).toEqual(types);
});

it('of one number the calls of a request come in the order in which they were made, however it names them', async () => {
  const life = promisedLife();
  const startedAt = kst('2026-11-24 15:20');
  const later = { ...CALL, startedAt, answeredAt: startedAt + 9_000, endedAt: startedAt + 60_000 };
  await dialsAll([later, { ...CALL, to: '010 0000 0001', endedAt: CALL.startedAt + 30_000 }], life);
  const types = life.events.map(({ type }) => type).filter((type) => type.startsWith('Callback'));
  expect(types).toEqual(['CallbackAgreed', 'CallbackTried', 'CallbackMade']);
});

it('a petition that cannot be read keeps no request from being taken: it would be sent for ever', async () => {
  const { status } = await dialsAll([{ ...CALL, ...ANSWERED }], promisedLife(), true);
  expect(status).toBe(202);
});

it('a pair of which one has left is another from the next call on, and is kept after it was told', async () => {
  const caller: string[] = [];
  const kept: KeptPair[] = [];
  const steps: string[] = [];
  const before = {
    people: ['care-head', 'gone'],
    until: now + DAY,
    department: 'care',
    overBy: 'care-1',
  };
  const handler = gatewayOf({
    async tell(_, decide) {
      const { events, notices } = decide(undefined);
      steps.push(...notices.map(({ kind, to }) => `${kind} ${to}`));
      return events.length > 0 ? evolveCall(undefined, events) : undefined;
    },
    pairOf: async (key) => {
      caller.push(key);
      return before;
    },
    keepPair: async (key, pair) => {
      expect(caller).toContain(key);
      steps.push('kept');
      kept.push(pair);
    },
    beat: async () => {},
    keepCaller: async () => {},
  });
  const started = {
    ...{ event: 'started', call: 'c-1', leg: 'caller', at: now - 1_000, from: '010-0000-0001' },
  };
  const event = signed({ exchange: 'exchange-1', events: [started] }, now);
  expect((await handler(event as never)).statusCode).toBe(202);
  expect(steps).toEqual(['paired care-2', 'kept']);
  expect(kept).toEqual([{ ...before, people: ['care-head', 'care-2'] }]);
});

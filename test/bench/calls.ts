import { type Service, startService } from '../../infra/local/service.ts';
import { callId } from '../../shared/privacy/call-id.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { amount, isShort } from './rounds.ts';
import { aimed, type Row, row } from './rows.ts';

/** Events a second, for so many seconds; a request of them each fifth of a second, and no more than so many under way. */
const RATE = 50;
const SECONDS = amount(60, 3);
const OF_REQUEST = 10;
const WIDTH = 8;
/** Events of a call, and how many of ten are told a second time. */
const OF_CALL = 10;
const TWICE = 1 / 10;
/** The time in which all of a minute's events are to be kept (s), from its beginning. */
const WITHIN = 120;
const EXCHANGE = 'bench';

interface Told {
  readonly call: string;
  readonly [field: string]: unknown;
}

/** A call that is passed on once and ends; its events by their place. */
function eventOf(call: string, place: number, began: number): Told {
  const about = { call, at: began + place * 1_000, leg: place < 6 ? 'a' : 'b' };
  const released = { ...about, event: 'released', cause: 16 };
  return [
    { ...about, event: 'started', leg: 'caller', from: '010-0000-0001' },
    { ...about, event: 'ringing', extension: '1021' },
    { ...about, event: 'answered', extension: '1021' },
    { ...about, event: 'held' },
    { ...about, event: 'consulted', leg: 'b', extension: '1022' },
    { ...about, event: 'transferred', extension: '1022', consultation: 'b' },
    { ...about, event: 'bridged', extension: '1022' },
    { ...released, leg: 'a', side: 'agent' },
    { ...released, leg: 'caller', side: 'citizen' },
    { ...released, side: 'agent' },
  ][place] as Told;
}

/** Events of ten calls at a time among each other, some of them told twice, the last first in each request. */
function eventsFrom(began: number, count: number): readonly Told[] {
  const events: Told[] = [];
  for (let at = 0; at < count; at += 1) {
    const group = Math.floor(at / (OF_CALL * 10));
    const [call, place] = [(at % 10) + group * 10, Math.floor(at / 10) % OF_CALL];
    events.push(eventOf(`call-${call}`, place, began));
    if (at % Math.round(1 / TWICE) === 0) events.push(eventOf(`call-${call}`, place, began));
  }
  return events;
}

const parts = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

function tell(service: Service, events: readonly Told[]): Promise<Response> {
  const body = JSON.stringify({ exchange: EXCHANGE, events: events.toReversed() });
  const timestamp = String(Math.floor(service.clock.now() / 1000));
  const { current } = keyring(service.secrets.text());
  const mac = current.mac('calls', `${timestamp}.${body}`).toString('hex');
  return fetch(`${service.endpoint}/gateways/calls`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'ihaeng-timestamp': timestamp,
      'ihaeng-signature': `${current.id}.${mac}`,
    },
    body,
  });
}

/** Sends each request no sooner than `at` says (ms from the beginning), again while it is not taken; seconds until all were. */
async function told(
  service: Service,
  requests: readonly (readonly Told[])[],
  at: (request: number) => number,
): Promise<{ readonly seconds: number; readonly again: number }> {
  const began = performance.now();
  let next = 0;
  let again = 0;
  const send = async (): Promise<void> => {
    for (let mine = next++; mine < requests.length; mine = next++) {
      const wait = at(mine) - (performance.now() - began);
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      while ((await tell(service, requests[mine] ?? [])).status !== 202) again += 1;
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, send));
  return { seconds: (performance.now() - began) / 1000, again };
}

/** How many details of calls are kept, and how many calls. */
async function kept(service: Service, calls: number) {
  const states = (await service.items()).filter(
    ({ pk, sk }) => sk === 'now#state' && String(pk).startsWith('C-'),
  );
  const known = new Set(states.map(({ pk }) => String(pk)));
  const lost = Array.from({ length: calls }, (_, call) => callId(EXCHANGE, `call-${call}`)).filter(
    (id) => !known.has(id),
  );
  const details = states.map(({ body }) => JSON.parse(String(body)).details.length as number);
  return { details: details.reduce((sum, one) => sum + one, 0), lost: lost.length };
}

async function round(templates: string, paced: boolean) {
  const count = RATE * SECONDS;
  const service = await startService({
    ...{ templates, startAt: '2026-11-24T10:00:00+09:00', running: false, port: 0 },
    asleep: ['ChannelsProbe', 'ChannelsReconcile'],
  });
  try {
    const events = eventsFrom(service.clock.now() - 60_000, count);
    const requests = parts(events, OF_REQUEST);
    const each = (SECONDS * 1000) / requests.length;
    const { seconds, again } = await told(service, requests, (at) => (paced ? at * each : 0));
    const { details, lost } = await kept(service, count / OF_CALL);
    if (details !== count || lost > 0)
      throw new Error(`${count} events were told, ${details} are kept, ${lost} calls are lost`);
    return { seconds, again, rate: events.length / seconds };
  } finally {
    await service.stop();
  }
}

/** A minute of an exchange's busiest time: none lost, none counted twice; and how much there could be. */
export async function benchCalls(templates: string): Promise<readonly Row[]> {
  const minute = await round(templates, true);
  const most = await round(templates, false);
  const paced = row(
    `calls: ${RATE} events a second for ${SECONDS} s, kept after`,
    [minute.seconds],
    's',
    1,
  );
  return [
    isShort ? paced : aimed(paced, `${WITHIN} s`, minute.seconds <= WITHIN),
    row('calls: events a second at the most', [most.rate], '/s'),
    row('calls: requests that had to be sent again', [minute.again + most.again], ''),
  ];
}

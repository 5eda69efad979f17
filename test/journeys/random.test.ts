import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAssembly } from '../../infra/local/template.ts';
import { problemType } from '../../shared/lambda/problem.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { sealOf } from '../../shared/privacy/session.ts';
import { REFUSALS } from '../../shared/refusals/refusals.ts';
import { SESSION } from '../support/door.ts';
import { type Sent, sent, wired } from '../support/nonsense.ts';
import { templates } from '../support/service.ts';
import { type Way, waysOf } from '../support/ways.ts';
import { openRoom, type Room } from './matrix.ts';
import type { Reply } from './world.ts';

/** Everything that staff and citizens can send about a petition, from the templates themselves. */
const WAYS = waysOf(readAssembly(templates())).filter(
  ({ method, who, name }) =>
    method === 'POST' && who !== 'public' && !name.startsWith('POST /desk/session'),
);
const PEOPLE = ['by', 'by', 'by', 'care-head', 'duty-officer', 'support-2', 'pension-1'];
const CODES: ReadonlySet<unknown> = new Set(Object.keys(REFUSALS).map(problemType));

interface Step {
  readonly way: Way;
  /** Without its number, which is the run's own. */
  readonly what: Sent;
  readonly person: string;
  /** Pressed twice, at once. */
  readonly twice: boolean;
  /** The id of the press: none, one of its own, or one that others use too. */
  readonly key: string | undefined;
  /** How long somebody waits before (ISO 8601). */
  readonly wait: string | undefined;
}
const step: fc.Arbitrary<Step> = fc.constantFrom(...WAYS).chain((way) =>
  fc.record({
    way: fc.constant(way),
    what: sent(way.body('') ?? {}),
    person: fc.constantFrom(...PEOPLE),
    twice: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    key: fc.constantFrom(undefined, undefined, 'k-1', 'k-2', 'x'.repeat(300), '\u0007'),
    wait: fc.constantFrom(...Array.from({ length: 36 }, () => undefined), 'PT3H', 'PT26H', 'P4D'),
  }),
);

let room: Room;
/** The statuses that the API's document names for a way. */
const declared = new Map<string, readonly string[]>();
beforeAll(async () => {
  room = await openRoom();
  const { body } = await room.ask('/openapi.json');
  for (const [path, methods] of Object.entries<Record<string, { responses: object }>>(body.paths))
    for (const [method, { responses }] of Object.entries(methods))
      declared.set(`${method.toUpperCase()} ${path}`, Object.keys(responses));
});
afterAll(() => room?.stop());

interface Of {
  readonly number: string;
  readonly accessCode: string;
  readonly by: string;
}

async function asks({ way, what, person: whose, key }: Step, of: Of): Promise<Reply> {
  const { number, accessCode, by } = of;
  const person = whose === 'by' ? by : whose;
  const own = typeof what.body !== 'string' && what.body.number === '' ? { number } : {};
  const body = typeof what.body === 'string' ? what.body : { ...what.body, ...own };
  const session = room.session(person);
  const seal = sealOf(keyring(room.service.secrets.text()), session);
  const { headers, text } = wired({ ...what, body }, way.who === 'staff' ? { seal } : {});
  const isForm = what.as === 'form';
  const place = way.place(number);
  const link = room.link(person, place);
  const who =
    way.who === 'citizen'
      ? isForm
        ? { cookie: `code=${accessCode}` }
        : { authorization: `Bearer ${accessCode}` }
      : isForm
        ? { cookie: `desk-${place}=${link}; ${SESSION}=${session}` }
        : { authorization: `Bearer ${link}`, [SESSION]: session };
  return await room.ask(way.path(number), {
    method: 'POST',
    headers: {
      ...headers,
      ...who,
      accept: isForm ? 'text/html' : 'application/json',
      ...(key !== undefined && /^[\x20-\x7e]+$/.test(key) && { 'idempotency-key': key }),
    },
    body: text,
  });
}

const told = ({ way, what, person, key }: Step) =>
  `${way.name} as ${what.as} by ${person} with ${key ?? 'no key'}: ${JSON.stringify(what.body).slice(0, 300)}`;

/** Done, or refused with one of the codes that the API's document declares for that way. */
function mustBeDeclared(one: Step, { status, body }: Reply): void {
  // The page that says that a mail is on its way is a page like any other.
  const isPage = one.what.as === 'form' && status === 200;
  const said = isPage && declared.get(one.way.name)?.includes('202') ? 202 : status;
  expect(declared.get(one.way.name), `${told(one)} → ${status} ${body?.type ?? ''}`).toContain(
    String(said),
  );
  expect([500, 502, 503], told(one)).not.toContain(status);
  if (status >= 400 && one.what.as === 'json') expect(CODES, told(one)).toContain(body.type);
  if (status >= 400 && one.what.as === 'form') expect(body, told(one)).toContain('<h1');
}

it('what nobody can read is refused by every way, as its document says', async () => {
  const of = await room.receive('휴업급여 읽을 수 없는 말');
  const what: Sent = { as: 'json', body: '{"number"' };
  for (const way of WAYS) {
    const one = { way, what, person: 'by', twice: false, key: undefined, wait: undefined };
    const reply = await asks(one, of);
    mustBeDeclared(one, reply);
    expect(reply.status, told(one)).toBeGreaterThanOrEqual(400);
  }
});

/** How long it goes on (ms of this machine), and the least that it has to have sent by then. */
const BUDGET = 8_000;
const LEAST = 30;

it('whatever staff and citizens send, in whatever state: no 500, and each refusal is a declared one', async () => {
  const until = performance.now() + BUDGET;
  const seen = new Map<number, number>();
  let turn = 0;
  let requests = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
      if (performance.now() > until && requests >= LEAST) return;
      turn += 1;
      const of = await room.receive(`휴업급여 아무 말 ${turn}`);
      for (const one of steps) {
        if (one.wait) await room.post('/_local/clock', { advance: one.wait });
        const replies = await Promise.all([asks(one, of), ...(one.twice ? [asks(one, of)] : [])]);
        requests += replies.length;
        for (const reply of replies) {
          seen.set(reply.status, (seen.get(reply.status) ?? 0) + 1);
          mustBeDeclared(one, reply);
        }
      }
      // Whatever became of it, both sides can still look at it.
      for (const way of LOOKS) expect((await looks(way, of)).status, way).toBeLessThan(500);
    }),
    { numRuns: 200, endOnFailure: true },
  );
  // It did something, and was refused for what was sent and for what stood.
  expect(requests).toBeGreaterThanOrEqual(LEAST);
  expect([...seen.keys()].some((status) => status < 400)).toBe(true);
  expect([...seen.keys()].some((status) => status >= 400)).toBe(true);
}, 40_000);

const LOOKS = ['/petitions/', '/desk/petitions/'] as const;

/** The page of a petition as its petitioner or the head sees it. */
function looks(way: (typeof LOOKS)[number], { number, accessCode }: Of): Promise<Reply> {
  const session = room.session('care-head');
  const cookie =
    way === '/petitions/'
      ? `code=${accessCode}`
      : `desk-${number}=${room.link('care-head', number)}; ${SESSION}=${session}`;
  return room.ask(`${way}${number}`, { headers: { accept: 'text/html', cookie } });
}

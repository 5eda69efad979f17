import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUTES } from '../../functions/desk/routes.ts';
import { OPERATIONS } from '../../functions/docs/operations.ts';
import { problemType } from '../../shared/lambda/problem.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { REFUSALS } from '../../shared/refusals/refusals.ts';
import { context } from '../petition/context.ts';
import { kst } from '../petition/world.ts';
import { type Sent, sent, wired } from '../support/nonsense.ts';
import { deskWorld, KNOWN } from './desk-world.ts';

const CODES: ReadonlySet<unknown> = new Set(Object.keys(REFUSALS).map(problemType));
/** What the desk itself answers of one petition, by its document. */
const WAYS = OPERATIONS.filter(
  ({ method, path, who, of }) =>
    method === 'POST' &&
    (who === 'citizen' || of === 'petition' || of === 'consultation') &&
    ROUTES.some(
      (route) => route.path === path || (route.path === '/desk/{act}' && path.startsWith('/desk/')),
    ),
);

const step = fc.constantFrom(...WAYS).chain((way) =>
  fc.record({
    way: fc.constant(way),
    what: sent({ ...(way.who === 'staff' && { number: KNOWN }), ...way.body }),
    person: fc.constantFrom('care-1', 'care-1', 'care-2', 'care-head', 'duty'),
    twice: fc.boolean(),
    key: fc.constantFrom(undefined, 'k-1', 'x'.repeat(300)),
    /** Minutes until it is sent, and whether the clock rang meanwhile. */
    wait: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 5000 }) },
    ),
    rings: fc.boolean(),
  }),
);

it('whatever is sent to the desk, in whatever state: no exception, and each refusal has a code that is declared', async () => {
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const world = deskWorld();
      let now = kst('2026-11-24 10:30');
      for (const { way, what, person, twice, key, wait, rings } of steps) {
        now += wait * 60_000;
        world.at(new Date(now + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '));
        if (rings)
          for (const { id, nextAt, nextSeq: seq } of world.life.petition.pledges)
            if (nextAt !== undefined && nextAt <= now)
              world.life.does((p, t) => onRing(p, { pledge: id, seq }, context(t, { at: now })));
        for (const _ of twice ? [0, 1] : [0]) {
          const reply = await asks(world, way, what, person, key);
          const told = `${way.method} ${way.path} as ${what.as} by ${person}: ${JSON.stringify(what.body).slice(0, 200)} → ${reply.body?.slice(0, 200)}`;
          seen.add(reply.statusCode ?? 0);
          expect(reply.statusCode, told).toBeLessThan(500);
          expect(
            world.lines.filter(({ message }) => message === 'request failed'),
            told,
          ).toEqual([]);
          if ((reply.statusCode ?? 0) >= 400 && what.as === 'json')
            expect(CODES, told).toContain(JSON.parse(reply.body ?? '{}').type);
        }
      }
    }),
    { numRuns: 120 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 303, 400, 409, 422]));
});

function asks(
  world: ReturnType<typeof deskWorld>,
  { path, who }: (typeof WAYS)[number],
  what: Sent,
  person: string,
  key: string | undefined,
) {
  const { headers, text } = wired(what);
  const isForm = what.as === 'form';
  const token = world.token('2027-12-24 00:00', KNOWN, person);
  const bearer = who === 'citizen' ? world.code : token;
  const cookie = who === 'citizen' ? `code=${world.code}` : `desk-${KNOWN}=${token}`;
  return world.ask('POST', path.replace('{number}', KNOWN), {
    headers: {
      ...headers,
      accept: isForm ? 'text/html' : 'application/json',
      ...(!isForm && { authorization: `Bearer ${bearer}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(isForm && { cookies: [cookie] }),
    body: text,
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDay } from '../../../shared/charter/day.ts';
import { claimVisit } from '../../../shared/petition/decide/visit-claim.ts';
import { ruleVisit } from '../../../shared/petition/decide/visit-ruling.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { context } from '../../petition/context.ts';
import { terms } from '../../petition/world.ts';
import { busyDepartment } from '../../support/busy-department.ts';
import { startDynamo } from '../../support/dynamo.ts';

const OPEN = 10_000;
const EVENTS = 200;
let db: Awaited<ReturnType<typeof startDynamo>>;
let desk: Awaited<ReturnType<typeof busyDepartment>>;
beforeAll(async () => {
  db = await startDynamo();
  desk = await busyDepartment(db.endpoint, db.table, { open: OPEN, events: EVENTS });
  await desk.ask('/desk/worklist', { person: 'care-1' }); // warm: the office is kept for a minute
}, 120_000);
afterAll(async () => {
  desk.stop();
  await db.stop();
});
const JSON_TWIN = { accept: 'application/json' };
const numbersIn = (body: string): string[] =>
  [...body.matchAll(/\/desk\/petitions\/([\d-]+)"/g)].map(([, number = '']) => number);

describe(`a petition of ${EVENTS} events`, () => {
  it('is read with five requests: state, file, what else is the same person’s, the items that an answer can join, and what the person always wishes; accepting it is one more', async () => {
    const path = `/desk/petitions/${desk.number}`;
    const opened = await desk.ask(path, { person: 'care-1' });
    expect([opened.status, opened.requests]).toEqual([
      200,
      ['Query', 'TransactWriteItems', 'Query', 'Query', 'Query', 'BatchGetItem'],
    ]);
    const read = await desk.ask(path, { person: 'care-1' });
    expect([read.status, read.requests]).toEqual([
      200,
      ['Query', 'Query', 'Query', 'Query', 'BatchGetItem'],
    ]);
    expect((await desk.petitions.history(desk.number)).length).toBeGreaterThanOrEqual(EVENTS);
    const twin = await desk.ask(path, { person: 'care-1', headers: JSON_TWIN });
    expect(JSON.parse(twin.body).history.length).toBeGreaterThan(EVENTS - 10);
  });

  it('is shown to its petitioner with three', async () => {
    const { status, requests } = await desk.follow();
    expect([status, requests.toSorted()]).toEqual([200, ['GetItem', 'Query', 'Query']]);
  });
});

describe(`a department of ${OPEN} open petitions`, () => {
  it('is two requests to its person, and three to its head: the lists, and what their lines say', async () => {
    const own = await desk.ask('/desk/worklist', { person: 'care-2' });
    expect([own.status, own.requests]).toEqual([200, ['Query', 'BatchGetItem']]);
    expect(numbersIn(own.body)).toHaveLength(50);
    const head = await desk.ask('/desk/worklist', { person: 'care-head' });
    expect([head.status, head.requests]).toEqual([200, ['Query', 'Query', 'BatchGetItem']]);
    expect(numbersIn(head.body)).toHaveLength(25);
    expect(numbersIn(head.body)[0]).toBe(desk.number);
    expect(head.body).toContain('휴업급여');
  });

  it('is read to its end by the links that each page gives, nothing twice and nothing left out', async () => {
    const seen: string[] = [];
    let at = -Infinity;
    let query: Record<string, string> | undefined = { department: 'care' };
    while (query) {
      const { body, requests } = await desk.ask('/desk/worklist', {
        person: 'care-head',
        query,
        headers: JSON_TWIN,
      });
      const [{ petitions, more }] = JSON.parse(body).desks;
      expect(requests).toEqual(petitions.length > 0 ? ['Query', 'BatchGetItem'] : ['Query']);
      for (const { number, actBy } of petitions) {
        expect(Date.parse(actBy)).toBeGreaterThanOrEqual(at);
        at = Date.parse(actBy);
        seen.push(number);
      }
      query = more && Object.fromEntries(new URL(more, 'https://here').searchParams);
    }
    expect(seen).toHaveLength(OPEN);
    expect(new Set(seen).size).toBe(OPEN);
  }, 60_000);

  it.each([
    ['a whole number', petitionNumber(2026, OPEN), ['BatchGetItem'], 1],
    ['some of its digits', '00999', ['Query', 'Query', 'BatchGetItem'], 11],
    ['digits across a dash', '202600123', ['Query', 'Query', 'BatchGetItem'], 10],
  ])('is searched by %s', async (_, q, requests, found) => {
    const asked = { person: 'care-head', query: { q }, headers: JSON_TWIN };
    const reply = await desk.ask('/desk/worklist', asked);
    expect(reply.requests).toEqual(requests);
    const lists: { petitions: { number: string }[] }[] = JSON.parse(reply.body).desks;
    const numbers = lists.flatMap(({ petitions }) => petitions.map(({ number }) => number));
    expect(numbers).toHaveLength(found);
  });

  it('is filtered by the index, not by reading it whole', async () => {
    const asked = { person: 'care-head', query: { filter: 'today' }, headers: JSON_TWIN };
    const reply = await desk.ask('/desk/worklist', asked);
    expect(reply.requests).toEqual(['Query', 'Query']);
    expect(JSON.parse(reply.body).desks.map((d: { petitions: [] }) => d.petitions.length)).toEqual([
      0, 0,
    ]);
  });

  it.each(['care-1', 'support-head'])('shows %s no list of another’s', async (person) => {
    const query = { department: 'care' };
    const reply = await desk.ask('/desk/worklist', { person, query, headers: JSON_TWIN });
    expect(JSON.parse(reply.body).desks[0].person).toBe(person);
  });

  it('is still three at the most where redress is owed in it, to its person, its head and audit', async () => {
    const act = (decide: Parameters<typeof desk.petitions.act>[1]) =>
      desk.petitions.act(desk.number, decide);
    const at = Date.parse('2026-11-24T10:33:00+09:00');
    const claim = { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' } as const;
    await act((petition) => claimVisit(petition, claim, context(terms, { at })));
    const ruling = { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' } as const;
    await act((petition) => ruleVisit(petition, ruling, context(terms, { by: 'care-head', at })));
    for (const person of ['care-1', 'care-head', 'audit']) {
      const { status, requests } = await desk.ask('/desk/worklist', { person });
      expect([person, status]).toEqual([person, 200]);
      expect(requests.length, person).toBeLessThanOrEqual(3);
    }
  });
});

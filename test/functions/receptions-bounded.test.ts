import { describe, expect, it, vi } from 'vitest';
import { MOST_TICKETS, receptionId } from '../../shared/receptions/reception.ts';
import { kst, office, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML } from './desk-world.ts';

const COUNTERS = [{ id: 'main', name: { ko: '고객 창구', en: 'Customer counter' }, booths: 4 }];
const AT = kst('2026-11-24 10:20'); // Tuesday
const secret = (n: number) => n.toString(16).padStart(32, '0');
const idOf = (n: number) => receptionId('main', AT, secret(n));
const DAY = { counter: 'main', day: '2026-11-24' };

async function room(tickets: number) {
  const world = deskWorld({ given: { ...terms, office: { ...office, counters: COUNTERS } } });
  for (let n = 1; n <= tickets; n += 1)
    await world.receptions.checkIn({ ...{ id: idOf(n), ...DAY }, checkedInAt: AT });
  return { ...world, days: vi.spyOn(world.receptions, 'ofDay') };
}

describe('what a request at a counter costs', () => {
  it('the queue is read for whoever stands in it, once, and for nobody else', async () => {
    const { ask, days, receptions } = await room(3);
    const forged = idOf(1).replace(/1$/, 'f');
    const see = async (id: string) =>
      (await ask('GET', `/tickets/${id}`, { headers: HTML })).statusCode;
    expect([await see(forged), await see('main'), days.mock.calls.length]).toEqual([404, 404, 0]);
    expect([await see(idOf(1)), days.mock.calls.length]).toEqual([200, 1]);
    await receptions.end({ id: idOf(1), ...DAY }, { ending: 'left', at: AT });
    expect([await see(idOf(1)), days.mock.calls.length]).toEqual([200, 1]);
  });

  it('a day that has all its tickets gives a telephone no more, and our own hands go on', async () => {
    const { ask, receptions, token } = await room(MOST_TICKETS);
    const takes = (n: number) =>
      ask('POST', '/reception/main', {
        headers: FORM,
        body: new URLSearchParams({ id: secret(n), topic: '', priority: '' }).toString(),
      });
    const more = await takes(MOST_TICKETS + 1);
    expect([more.statusCode, more.body]).toEqual([409, expect.stringContaining('창구 직원에게')]);
    expect((await takes(1)).statusCode).toBe(303); // the same page again
    const given = await ask('POST', '/desk/receptions', {
      headers: FORM,
      cookies: [`desk-worklist=${token('2026-12-24 00:00', '', 'care-1')}`],
      body: new URLSearchParams({
        ...{ act: 'ticket', id: secret(5000), counter: 'main', topic: '', priority: '' },
      }).toString(),
    });
    expect(given.statusCode).toBe(303);
    expect(await receptions.given('main', DAY.day)).toBe(MOST_TICKETS + 1);
  });
});

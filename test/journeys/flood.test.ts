import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:00');
});
afterAll(() => world.stop());

const DUTY = 'duty-officer@example.org';
const NUMBER = /\d{4}-\d{6,8}-\d/g;
const receiptsTo = async (to?: string) =>
  (await world.mails(to)).filter((mail) => kindOf(mail) === 'receipt');

/** A mail in somebody's name, which nobody proved. */
async function forged(from: string, n: number, found: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({
    ...{ from: 'x@evil.example', spf: 'fail', dkim: 'fail', signer: 'evil.example' },
    ...found,
  });
  const { status } = await world.ask(`/_local/mail?${query}`, {
    method: 'POST',
    body: `From: ${from}\r\nTo: minwon@in.example.org\r\nSubject: 문의 ${n}\r\nMessage-ID: <flood-${from}-${n}@example.net>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${from} ${n} 적은 적이 없는 민원입니다.\r\n`,
  });
  expect(status).toBe(200);
}

describe('mail to strangers', () => {
  it('an unproven sender gets one receipt at once, and the rest of the day in one more that evening', async () => {
    for (let n = 0; n < 4; n += 1)
      await forged('office@example.com', n, { spf: 'none', dkim: 'none' });
    await world.post('/_local/clock', { advance: 'PT1M' });
    expect(await receiptsTo('office@example.com')).toHaveLength(1);
    await world.to('2026-11-24 17:59');
    expect(await receiptsTo('office@example.com')).toHaveLength(1);
    await world.to('2026-11-24 18:30');
    const [first, second, ...more] = await receiptsTo('office@example.com');
    expect(more).toEqual([]);
    const named = [...`${first?.text} ${second?.text}`.matchAll(NUMBER)].map(([one]) => one);
    expect(new Set(named).size).toBe(4);
  });

  it('twenty petitions to one address bring five receipts an hour, and the rest gathered', async () => {
    for (let n = 0; n < 20; n += 1)
      await world.post(
        '/petitions',
        petition({ title: `문의 ${n}`, petitioner: { name: '홍가상', email: 'bomb@example.com' } }),
      );
    await world.post('/_local/clock', { advance: 'PT1M' });
    expect(await receiptsTo('bomb@example.com')).toHaveLength(5);
    await world.post('/_local/clock', { advance: 'PT70M' });
    const after = await receiptsTo('bomb@example.com');
    // Two senders at once may each take a slot of the new hour.
    expect(after.length).toBeLessThanOrEqual(5 + 3);
    const named = after.flatMap(({ text }) => [...text.matchAll(NUMBER)].map(([one]) => one));
    expect(new Set(named).size).toBe(20);
  });

  it('a code that is asked for with the number is never held', async () => {
    const received = await world.post(
      '/petitions',
      petition({ title: '코드', petitioner: { name: '홍가상', email: 'bomb@example.com' } }),
    );
    const asked = await world.post(`/petitions/${received.body.number}/code`, {});
    expect(asked.status).toBe(202);
    await world.idle();
    const codes = (await world.mails('bomb@example.com')).filter(
      (mail) => kindOf(mail) === 'new-code',
    );
    expect(codes).toHaveLength(1);
  });

  it('sixty petitions in other people’s names are received, and bring few mails and no code', async () => {
    const states: readonly { readonly [name: string]: unknown }[] = await world.service.items();
    const before = states.filter(({ sk }) => sk === 'now#state').length;
    for (let n = 0; n < 60; n += 1) await forged(`stranger-${n}@example.com`, n);
    await world.post('/_local/clock', { advance: 'PT1M' });
    const items: readonly { readonly [name: string]: unknown }[] = await world.service.items();
    expect(items.filter(({ sk }) => sk === 'now#state').length - before).toBe(60);
    const receipts = (await receiptsTo()).filter(({ to }) => to[0]?.startsWith('stranger-'));
    expect(receipts.length).toBeGreaterThan(0);
    expect(receipts.length).toBeLessThanOrEqual(10);
    for (const { text } of receipts) {
      expect(text).not.toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
      expect(text).toContain('조회 코드는 이 메일에 적지 않았습니다');
    }
  });

  it('what is held is seen by whoever looks at the arrivals', async () => {
    const at = { title: '휴업급여 문의 보이기', petitioner: { email: 'duty-look@example.com' } };
    await world.post('/petitions', petition(at));
    await forged('late@example.com', 1);
    await forged('late@example.com', 2);
    await world.idle();
    const assignment = (await world.mails(DUTY)).findLast((mail) => kindOf(mail) === 'assignment');
    if (!assignment) throw new Error('nobody was told');
    const { cookie } = await openLink(world, assignment);
    const { body } = await world.ask('/desk/arrivals', {
      headers: { cookie, accept: 'application/json' },
    });
    expect(body.heldReceipts.length).toBeGreaterThan(40);
    expect(body.heldReceipts[0].number).toMatch(NUMBER);
  });
});

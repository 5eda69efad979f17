import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalTable } from '../../../shared/aws/arrivals.ts';
import { differenceTable } from '../../../shared/aws/differences.ts';
import { healthTable } from '../../../shared/aws/health.ts';
import { OUTBOX } from '../../../shared/aws/items.ts';
import { outboxTable } from '../../../shared/aws/outbox.ts';
import { type Difference, differenceId } from '../../../shared/channels/difference.ts';
import type { ArrivalEntry } from '../../../shared/petition/arrival.ts';
import { kst } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let dynamo: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo?.stop());

const AT = kst('2026-11-24 10:12');
const difference = (change: Partial<Difference> = {}): Difference => ({
  channel: 'post',
  day: '2026-11-24',
  kind: 'unhandled',
  id: differenceId('unhandled', 'incoming/20261124/b/1.pdf'),
  key: 'incoming/20261124/b/1.pdf',
  at: AT,
  ...change,
});

describe('the differences', () => {
  it('are named once, closed once, and come back as new ones', async () => {
    const table = differenceTable(dynamo.client, dynamo.table);
    const one = difference();
    expect(await table.found(one, AT)).toBe(true);
    expect(await table.found(one, AT + 1)).toBe(false);
    const { channel, day, id } = one;
    expect(await table.open(9)).toEqual({
      keys: [{ channel, day, id }],
      shown: [{ ...one, seenAt: AT, told: {} }],
    });
    await table.redriven(one, AT + 2);
    expect(await table.tell(one, 'duty', 'differences-2026-11-24')).toBe(true);
    expect(await table.tell(one, 'duty', 'differences-2026-11-25')).toBe(false);
    expect(await table.onDay('post', '2026-11-24')).toEqual([
      { ...one, seenAt: AT, redrivenAt: AT + 2, told: { duty: 'differences-2026-11-24' } },
    ]);
    expect(await table.close(one, AT + 3)).toBe(true);
    expect(await table.close(one, AT + 4)).toBe(false);
    expect(await table.open(9)).toEqual({ keys: [], shown: [] });
    const [closed] = await table.onDay('post', '2026-11-24');
    expect(closed?.closedAt).toBe(AT + 3);
    expect(await table.found(one, AT + 5)).toBe(true);
    expect((await table.open(9)).shown).toEqual([{ ...one, seenAt: AT + 5, told: {} }]);
    await table.close(one, AT + 6);
  });

  it('are all known by their keys, and as many as are asked for are read', async () => {
    const table = differenceTable(dynamo.client, dynamo.table);
    const many = Array.from({ length: 5 }, (_, n) =>
      difference({
        channel: n % 2 === 0 ? 'files' : 'post',
        id: differenceId('unchecked', `${n}`),
      }),
    );
    for (const [n, one] of many.entries()) await table.found(one, AT + n);
    const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
    const all = await table.open(2);
    expect(idsOf(all.keys)).toEqual(idsOf(many));
    expect(idsOf(all.shown)).toEqual(idsOf(many.slice(0, 2)));
    expect(idsOf((await table.open(2, 3)).shown)).toEqual(idsOf(many.slice(3)));
    expect((await table.open(0)).shown).toEqual([]);
    for (const one of many) await table.close(one, AT + 9);
  });

  it('stand by channel and day, and one that nobody found is never closed', async () => {
    const table = differenceTable(dynamo.client, dynamo.table);
    const other = difference({ channel: 'fax', day: '2026-11-25', id: 'not-arrived-0' });
    expect(await table.close(other, AT)).toBe(false);
    expect(await table.tell(other, 'audit', 'list')).toBe(false);
    expect(await table.onDay('fax', '2026-11-25')).toEqual([]);
    await table.found({ ...other, number: '2026-000001-5' }, AT);
    expect(await table.onDay('fax', '2026-11-24')).toEqual([]);
    expect((await table.onDay('fax', '2026-11-25')).map(({ number }) => number)).toEqual([
      '2026-000001-5',
    ]);
  });
});

describe('the ledger', () => {
  const held: ArrivalEntry = {
    channel: 'email',
    id: '0123456789abcdef0123456789abcdef',
    at: AT,
    outcome: 'quarantined',
    because: 'verdict-fail',
    key: 'mail/m1',
    version: 'v1',
  };
  it('takes one decision on what waits: the second finds that it waits no longer', async () => {
    const ledger = arrivalTable(dynamo.client, dynamo.table);
    const dismissed = { ...held, outcome: 'dismissed', because: 'spam', by: 'duty' } as const;
    expect(await ledger.decided(dismissed)).toBe(false); // it has not come
    await ledger.note(held);
    expect(await ledger.quarantined(0, 50)).toEqual({ waiting: [held], all: 1 });
    expect(await ledger.quarantined(1, 50)).toEqual({ waiting: [], all: 1 });
    expect(await ledger.decided(dismissed)).toBe(true);
    expect(await ledger.decided({ ...dismissed, because: 'test' })).toBe(false);
    expect(await ledger.entry('email', AT, held.id)).toEqual(dismissed);
    expect(await ledger.quarantined(0, 50)).toEqual({ waiting: [], all: 0 });
  });
});

describe('the health of channels', () => {
  it('remembers since when, and counts', async () => {
    const health = healthTable(dynamo.client, dynamo.table);
    expect(await health.standing()).toEqual(new Map());
    await health.probed('web', 'up', AT);
    await health.probed('web', 'up', AT + 1);
    await health.probed('web', 'down', AT + 2);
    await health.probed('post', 'silent', AT + 2);
    expect(Object.fromEntries(await health.standing())).toEqual({
      web: { state: 'down', since: AT + 2, checkedAt: AT + 2 },
      post: { state: 'silent', since: AT + 2, checkedAt: AT + 2 },
    });
    await health.probed('web', 'up', AT + 3);
    await health.probed('web', 'up', AT + 4);
    expect((await health.standing()).get('web')).toEqual({
      state: 'up',
      since: AT + 3,
      checkedAt: AT + 4,
    });
    expect(await health.counted('web', '2026-11-24')).toEqual({ probed: 5, up: 4 });
    expect(await health.counted('web', '2026-11-25')).toEqual({ probed: 0, up: 0 });
  });

  it('knows the last probe that left, and only its own return', async () => {
    const health = healthTable(dynamo.client, dynamo.table);
    expect(await health.flight('email')).toBeUndefined();
    await health.probeSeen('email', AT, AT + 1); // nothing left
    await health.sent('email', AT);
    await health.probeSeen('email', AT - 1, AT + 1);
    expect(await health.flight('email')).toEqual({ sentAt: AT });
    await health.judged('email', AT, AT + 2);
    await health.probeSeen('email', AT, AT + 3);
    await health.probeSeen('email', AT, AT + 4); // it came twice
    expect(await health.flight('email')).toEqual({
      sentAt: AT,
      judgedAt: AT + 2,
      seenAt: AT + 3,
    });
    await health.sent('email', AT + 5);
    expect(await health.flight('email')).toEqual({ sentAt: AT + 5 });
    expect((await health.standing()).has('email')).toBe(false);
  });
});

it('the outbox shows as many letters as somebody posts in one go, the oldest first, and says that there is more', async () => {
  const { client, table } = dynamo;
  const outbox = outboxTable(client, table);
  const put = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, (_, index) => {
        const Item = {
          pk: { S: `letter-${from + index}` },
          sk: { S: 'letter#1' },
          kind: { S: 'letter.receipt' },
          workPk: { S: OUTBOX },
          workAt: { N: String(AT + from + index) },
          workDue: { N: String(AT) },
        };
        return client.send(new PutItemCommand({ TableName: table, Item }));
      }),
    );
  await put(0, 100);
  const whole = await outbox.waiting();
  expect([whole.letters.length, whole.more]).toEqual([100, false]);
  await put(100, 101);
  const some = await outbox.waiting();
  expect([some.letters.length, some.more, some.letters[0]?.number]).toEqual([
    100,
    true,
    'letter-0',
  ]);
});

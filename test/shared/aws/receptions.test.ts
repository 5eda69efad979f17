import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedBackend, serveTables } from '../../../infra/local/tables/embedded/serve.ts';
import { contactTable } from '../../../shared/aws/contacts.ts';
import { receptionTable } from '../../../shared/aws/receptions.ts';
import { receptionId } from '../../../shared/receptions/reception.ts';
import { kst } from '../../petition/world.ts';
import { createRecordTable } from '../../support/record-table.ts';
import { templates } from '../../support/service.ts';

const AT = kst('2026-11-24 10:00'); // Tuesday
const DAY = '2026-11-24';
const secret = (n: number) => String(n).padStart(32, '0');
const place = { counter: 'main', day: DAY };

let world: Awaited<ReturnType<typeof house>>;
beforeEach(async () => {
  world = await house();
});
afterEach(() => world.stop());

async function house() {
  const backend = embeddedBackend({ now: () => AT, arnOf: (name) => name });
  const { endpoint, stop } = await serveTables(() => backend);
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createRecordTable(client, templates(), 'records');
  const receptions = receptionTable(client, 'records');
  return {
    ...{ stop, receptions, contacts: contactTable(client, 'records') },
    take: (n: number, day = DAY, counter = 'main') =>
      receptions.checkIn({
        id: receptionId(counter, kst(`${day} 10:00`), secret(n)),
        ...{ counter, day, checkedInAt: AT, topic: 'care' },
      }),
    open: (id: string, by: string, press: string, number: number | undefined = 1) =>
      receptions.open(
        { id, ...place, ...(number !== undefined && { number }) },
        { by, department: 'care', booth: 2, at: AT + 60_000, press },
      ),
  };
}

describe('tickets', () => {
  it('that are taken at once have each a number of their own, without a gap', async () => {
    const taken = await Promise.all([1, 2, 3, 4, 5].map((n) => world.take(n)));
    expect(taken.map(({ reception }) => reception.number).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('sent twice are one; another day and another counter begin anew', async () => {
    const [one, same] = [await world.take(1), await world.take(1)];
    expect([one.isNew, same.isNew, same.reception]).toEqual([true, false, one.reception]);
    expect((await world.take(2)).reception.number).toBe(2);
    expect((await world.take(3, '2026-11-25')).reception.number).toBe(1);
    expect((await world.take(4, DAY, 'second')).reception.number).toBe(1);
    expect(await world.receptions.ofDay('main', DAY)).toHaveLength(2);
    expect(await world.receptions.read(one.reception.id)).toEqual({
      ...{ id: one.reception.id, ...place, number: 1, topic: 'care', checkedInAt: AT },
    });
  });
});

describe('two people of the house', () => {
  it('do not attend to the same visitor, and nobody to two', async () => {
    const { reception: first } = await world.take(1);
    const { reception: second } = await world.take(2);
    const both = await Promise.all([
      world.open(first.id, 'care-1', 'a'),
      world.open(first.id, 'care-2', 'b'),
    ]);
    expect(both.toSorted()).toEqual(['opened', 'taken']);
    const [mine, other] = both[0] === 'opened' ? ['care-1', 'a'] : ['care-2', 'b'];
    expect(await world.open(second.id, mine ?? '', other ?? '', 2)).toEqual({
      ...{ has: first.id, pressed: true },
    });
    expect(await world.open(second.id, mine ?? '', 'c', 2)).toEqual({
      ...{ has: first.id, pressed: false },
    });
  });

  it('end only what is theirs, once; its contact counts with it', async () => {
    const { reception: one } = await world.take(1);
    await world.open(one.id, 'care-1', 'a');
    const contact = {
      ...{ id: one.id, channel: 'visit' as const, at: AT, month: '2026-11', topic: 'care' },
      ...{ department: 'care', left: false },
    };
    const end = (by: string) =>
      world.receptions.end(one, { ending: 'contact', at: AT + 120_000, by, contact });
    expect(await end('care-2')).toBe(false);
    expect(await end('care-1')).toBe(true);
    expect(await end('care-1')).toBe(false);
    expect((await world.contacts.counts('2026-11')).asked.get('care')).toBe(1);
    expect((await world.contacts.counts('2026-11')).first.get('care')).toEqual({
      spot: 1,
      left: 0,
    });
    // The form that opened it opens nothing any more, and another one does.
    const { reception: two } = await world.take(2);
    expect(await world.open(two.id, 'care-1', 'a', 2)).toEqual({ has: one.id, pressed: true });
    expect(await world.open(two.id, 'care-1', 'b', 2)).toBe('opened');
  });

  it('call again whoever was not there: what was first is what counts', async () => {
    const { reception: one } = await world.take(1);
    await world.open(one.id, 'care-1', 'a');
    expect(await world.receptions.end(one, { ending: 'gone', at: AT + 1, by: 'care-1' })).toBe(
      true,
    );
    const again = await world.receptions.open(
      { ...one },
      { by: 'care-2', department: 'care', booth: 3, at: AT + 600_000, press: 'b' },
    );
    expect(again).toBe('opened');
    const now = await world.receptions.read(one.id);
    expect(now).toMatchObject({ calledAt: AT + 60_000, openedAt: AT + 600_000, by: 'care-2' });
    expect(now?.ending).toBeUndefined();
  });

  it('sit at one counter at a time', async () => {
    const { reception: one } = await world.take(1);
    const { reception: elsewhere } = await world.take(2, DAY, 'second');
    const opening = { by: 'care-1', department: 'care', booth: 1, at: AT };
    expect(await world.open(one.id, 'care-1', 'a')).toBe('opened');
    const there = () => world.receptions.open(elsewhere, { ...opening, press: 'b' });
    expect(await there()).toEqual({ has: one.id, pressed: false });
    expect(await world.receptions.end(one, { ending: 'gone', at: AT, by: 'care-1' })).toBe(true);
    expect(await there()).toBe('opened');
  });

  it('attend to somebody without a ticket', async () => {
    const id = receptionId('main', AT, secret(9));
    const opening = { by: 'care-1', department: 'care', booth: 1, at: AT, press: 'w' };
    expect(await world.receptions.open({ id, ...place }, opening)).toBe('opened');
    expect(await world.receptions.open({ id, ...place }, opening)).toEqual({
      has: id,
      pressed: true,
    });
    expect((await world.receptions.read(id))?.number).toBeUndefined();
  });

  it('nobody opens what its visitor has left, and nobody leaves what was opened', async () => {
    const { reception: one } = await world.take(1);
    expect(await world.receptions.end(one, { ending: 'left', at: AT })).toBe(true);
    expect(await world.open(one.id, 'care-1', 'a')).toBe('taken');
    const { reception: two } = await world.take(2);
    await world.open(two.id, 'care-1', 'a', 2);
    expect(await world.receptions.end(two, { ending: 'left', at: AT })).toBe(false);
  });
});

it('a contact whose form is sent again after the end of the month is counted once, in its own month', async () => {
  const contact = {
    ...{ channel: 'visit' as const, at: AT, topic: 'care', department: 'care', left: false },
  };
  const note = (month: string, id = 'form-1') => world.contacts.note({ ...contact, id, month });
  const said = [await note('2026-12'), await note('2026-12'), await note('2027-01')];
  expect(said).toEqual([true, false, false]);
  expect(await note('2027-01', 'form-2')).toBe(true);
  const asked = async (month: string) => (await world.contacts.counts(month)).asked.get('care');
  expect([await asked('2026-12'), await asked('2027-01')]).toEqual([1, 1]);
});

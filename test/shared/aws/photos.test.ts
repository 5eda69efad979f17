import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { erasePhotos } from '../../../infra/tools/office-photos.ts';
import { photoTable } from '../../../shared/aws/photos.ts';
import type { VisitorPhotos } from '../../../shared/ports/photos.ts';
import { kst, office } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { photosInMemory } from '../../support/memory-photos.ts';
import { JPEG } from '../../support/pictures.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

const at = (time: string) => kst(`2026-11-24 ${time}`); // Tuesday
const until = kst('2027-11-24 10:00');
const FIRST = { type: 'jpeg', body: JPEG } as const;
const SECOND = { type: 'png', body: Buffer.from('another') } as const;
const now = at('12:00');

describe.each([
  ['in the table', () => photoTable(db.client, db.table)],
  ['in memory', photosInMemory],
])('the pictures of visitors, %s', (_, open) => {
  let photos: VisitorPhotos;
  let turn = 0;
  let who: string;
  beforeEach(() => {
    photos = open();
    turn += 1;
    who = `care-${turn}`;
  });
  const keeps = (time: string, photo: typeof FIRST | typeof SECOND = FIRST) =>
    photos.keep(who, photo, { agreedAt: at(time), until });
  const stands = async () => ({
    kept: (await photos.kept(who, now))?.agreedAt,
    type: (await photos.of(who, now))?.type,
  });
  const none = { kept: undefined, type: undefined };

  it('one of each person, the last that was sent; gone with its time', async () => {
    expect([await keeps('10:00'), await keeps('10:01', SECOND)]).toEqual([true, true]);
    expect(await stands()).toEqual({ kept: at('10:01'), type: 'png' });
    expect(await photos.of(who, now)).toEqual(SECOND);
    expect([await photos.kept(who, until), await photos.of(who, until)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('an upload that lands after a later one changes nothing', async () => {
    await keeps('10:01', SECOND);
    expect([await keeps('10:00'), await keeps('10:01')]).toEqual([false, false]);
    expect(await stands()).toEqual({ kept: at('10:01'), type: 'png' });
  });

  it('an upload that was sent before a withdrawal never undoes it; one that was sent after it is kept', async () => {
    await keeps('10:00');
    await photos.withdraw(who, at('10:05'));
    expect(await stands()).toEqual(none);
    expect([await keeps('10:04'), await keeps('10:05')]).toEqual([false, false]);
    expect(await stands()).toEqual(none);
    expect(await keeps('10:06', SECOND)).toBe(true);
    expect(await stands()).toEqual({ kept: at('10:06'), type: 'png' });
  });

  it('a withdrawal that lands late withdraws what is newer, and brings nothing older back', async () => {
    await keeps('10:06');
    await photos.withdraw(who, at('10:05'));
    expect(await stands()).toEqual(none);
    expect([await keeps('10:05'), await keeps('10:06')]).toEqual([false, false]);
    await photos.withdraw(who, at('10:02'));
    expect([await keeps('10:04'), await keeps('10:07')]).toEqual([false, true]);
  });
});

it('an import erases the pictures of those who leave, and of nobody else', async () => {
  const photos = photoTable(db.client, db.table);
  for (const id of ['support-1', 'support-head'])
    await photos.keep(id, FIRST, { agreedAt: at('10:00'), until });
  const after = { ...office, people: office.people.filter(({ id }) => id !== 'support-1') };
  await erasePhotos(office, after, { base: db.client, table: db.table, clock: { now: () => now } });
  expect(await photos.of('support-1', now)).toBeUndefined();
  expect(await photos.of('support-head', now)).toEqual(FIRST);
  expect(await photos.keep('support-1', FIRST, { agreedAt: at('11:59'), until })).toBe(false);
});

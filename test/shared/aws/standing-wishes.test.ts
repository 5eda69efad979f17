import { type BatchGetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blockCounter } from '../../../shared/aws/counter.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { standingWishTable } from '../../../shared/aws/standing-wishes.ts';
import { received } from '../../../shared/intake/receive.ts';
import { MOST_MARKS, type StandingWish } from '../../../shared/kernel/standing-wish.ts';
import { wisherOf } from '../../../shared/lambda/wisher.ts';
import { addWishes, sayWishes } from '../../../shared/petition/decide/standing-wishes.ts';
import { keyring } from '../../../shared/privacy/keys.ts';
import { contactKeys } from '../../../shared/privacy/person.ts';
import { context } from '../../petition/context.ts';
import { kst, office, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = kst('2026-11-24 10:12'); // Tuesday
const clock = { now: () => now };
beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());

function world(secret = '{"current":"a root that is long enough for tests"}') {
  const { client, table } = db;
  const petitions = petitionTable(client, table, clock);
  const keys = async () => keyring(secret);
  const standing = standingWishTable(client, table);
  const state = async (number: string) => {
    const petition = await petitions.read(number);
    if (!petition) throw new Error(number);
    return petition;
  };
  const wisher = async (number: string) =>
    await wisherOf(await state(number), { petitions, keys, standing });
  return {
    async receives(petitioner: object, boxes?: Partial<Record<StandingWish, boolean>>) {
      now += 60_000;
      const none = {
        ...{ largePrint: false, relay: false, interpreter: false, helper: false },
        legalOnly: false,
      };
      const outcome = await received(
        {
          ...{ title: '문의', body: crypto.randomUUID(), petitioner },
          ...{ kind: 'question', language: 'ko' },
          ...(boxes && { standing: { ...none, ...boxes } }),
        },
        { at: now, requestKey: undefined },
        {
          ...{ petitions, keys, log: () => {} },
          terms: officeTable(client, table, clock),
          counter: blockCounter(client, table),
        },
      );
      if (!('petition' in outcome)) throw new Error('received before');
      return outcome.petition.number;
    },
    wishes: async (number: string) => [...(await wisher(number)).wishes].toSorted(),
    /** As staff write down what they were told on the telephone, with the petition. */
    async hears(number: string, petitioner: object, wishes: readonly StandingWish[]) {
      now += 60_000;
      const marks = [number, ...contactKeys(await keys(), petitioner)];
      await petitions.act(number, (petition) =>
        addWishes(petition, { wishes, how: 'phone', marks }, context(terms, { at: now })),
      );
    },
    /** As staff write it down later. */
    async says(number: string, wishes: readonly StandingWish[]) {
      now += 60_000;
      const known = await wisher(number);
      await petitions.act(number, (petition) =>
        sayWishes(petition, { wishes, how: 'page', wisher: known }, context(terms, { at: now })),
      );
    },
  };
}
const someone = () => ({
  email: `${crypto.randomUUID()}@example.com`,
  phone: `010-0000-${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`,
});

it('is found in every petition of the same contact, whichever way was given', async () => {
  const { receives, wishes, says } = world();
  const { email, phone } = someone();
  const first = await receives({ email, phone });
  const other = await receives(someone());
  await says(first, ['largePrint', 'relay']);
  const byMail = await receives({ email: email.toUpperCase() });
  const byPhone = await receives({ phone: phone.replaceAll('-', '') });
  for (const number of [first, byMail, byPhone])
    expect(await wishes(number)).toEqual(['largePrint', 'relay']);
  expect(await wishes(other)).toEqual([]);
});

it('said with a petition it joins there; told to staff it takes the place of what was; erased it is gone everywhere', async () => {
  const { receives, wishes, says } = world();
  const { email, phone } = someone();
  const first = await receives({ email, phone }, { relay: true });
  const second = await receives({ phone }, { interpreter: true });
  const third = await receives({ email });
  expect([await wishes(first), await wishes(second), await wishes(third)]).toEqual([
    ...[['relay'], ['interpreter'], []],
  ]);
  await says(second, ['helper']);
  // What was ticked in a form stays that petition's, beside what its contact wishes.
  expect([await wishes(first), await wishes(second)]).toEqual([['helper', 'relay'], ['helper']]);
  await says(first, []);
  for (const number of [first, second, third]) expect(await wishes(number)).toEqual([]);
});

it('of who gave no contact it is kept for the petition, and for no other one', async () => {
  const { receives, wishes, says } = world();
  const [one, two] = [await receives({}), await receives({})];
  await says(one, ['largePrint']);
  expect([await wishes(one), await wishes(two)]).toEqual([['largePrint'], []]);
});

it('said with many petitions it is kept once for each contact, and erased it is gone', async () => {
  const { receives, wishes, says, hears } = world();
  const { email, phone } = someone();
  const kept = async () => {
    const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
    return Items.filter(({ pk, wishes: of }) => pk?.S?.startsWith('standing#') && of?.SS).length;
  };
  const before = await kept();
  const numbers: string[] = [];
  for (let turn = 0; turn < 45; turn += 1) {
    const number = await receives({ email, phone });
    await hears(number, { email, phone }, ['relay']);
    numbers.push(number);
  }
  expect(await kept()).toBe(before + 2);
  const [first = '', last = ''] = [numbers[0], numbers.at(-1)];
  await says(last, []);
  expect(await kept()).toBe(before);
  expect([await wishes(first), await wishes(last)]).toEqual([[], []]);
});

it('under whatever many contacts a telephone number stands, so many are read at most', async () => {
  const { receives, hears } = world();
  const { phone } = someone();
  for (let turn = 0; turn < MOST_MARKS + 5; turn += 1) {
    const petitioner = { email: someone().email, phone };
    await hears(await receives(petitioner), petitioner, ['relay']);
  }
  let read = 0;
  const counting = new Proxy(db.client, {
    get: (client, name, self) =>
      name === 'send'
        ? (command: BatchGetItemCommand) => {
            read += command.input.RequestItems?.[db.table]?.Keys?.length ?? 0;
            return client.send(command);
          }
        : Reflect.get(client, name, self),
  });
  const ring = keyring('{"current":"a root that is long enough for tests"}');
  const { wishes } = await standingWishTable(counting, db.table).of(contactKeys(ring, { phone }));
  expect([wishes, read]).toEqual([['relay'], MOST_MARKS + 1]);
});

it('is found after the keys were changed', async () => {
  const { email } = someone();
  const before = world('{"current":"a root that is long enough for tests"}');
  await before.says(await before.receives({ email }), ['relay']);
  const after = world(
    '{"current":"another root that is long enough too","previous":"a root that is long enough for tests"}',
  );
  expect(await after.wishes(await after.receives({ email }))).toEqual(['relay']);
});

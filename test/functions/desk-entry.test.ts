import { describe, expect, it } from 'vitest';
import { markIn } from '../../shared/privacy/person.ts';
import { kst } from '../petition/world.ts';
import { readable } from './desk-world.ts';
import { formWorld } from './form-world.ts';

const CALL = {
  requestKey: 'a-key-that-came-with-the-page',
  channel: 'phone',
  title: '휴업급여 지급일 문의',
  body: '언제 지급되는지 궁금하다고 하심',
  kind: 'question',
  name: '홍가상',
  phone: '010-0000-4821',
};
const NOBODY = { ...CALL, name: '', phone: '' };
const AT = '2026-11-24 10:12';
const received = (world: ReturnType<typeof formWorld>) =>
  [...world.received.values()].map(({ events }) => events[0]);

it('a call is a petition of the moment, by the same receipt as the web', async () => {
  const world = formWorld(AT);
  const reply = await world.atDesk('POST', '/desk/entry', { fields: CALL });
  expect(reply.statusCode).toBe(201);
  expect(received(world)).toMatchObject([
    {
      channel: 'phone',
      at: kst(AT),
      enteredAt: kst(AT),
      enteredBy: 'care-1',
      department: 'care',
      contact: { email: false, phone: true },
    },
  ]);
  const [decision] = world.received.values();
  expect(decision?.notices.map(({ kind }) => kind)).toEqual(['receipt', 'assignment']);
  expect(decision?.contents?.[0]?.body).toMatchObject({ petitioner: { phone: '010-0000-4821' } });
  expect(reply.body).toContain('2026-000001');
  expect(reply.body).not.toMatch(/조회 코드/); // it goes out with the receipt
});

it.each([
  ['post', 'written', 'legal'],
  ['fax', 'written', 'legal'],
  ['visit', 'answer-24h', undefined],
])('%s carries %s and %s', async (channel, first, second) => {
  const world = formWorld(AT);
  await world.atDesk('POST', '/desk/entry', { fields: { ...CALL, channel } });
  const [decision] = world.received.values();
  const made = decision?.events.flatMap((event) =>
    event.type === 'PledgeMade' && event.pledge.state === 'open' ? event.pledge.id : [],
  );
  expect(made).toEqual(second ? [first, second] : [first]);
});

it('without a name and a contact the code stands on the page, to be read out or printed', async () => {
  const world = formWorld(AT);
  const reply = await world.atDesk('POST', '/desk/entry', { fields: NOBODY });
  expect(reply.statusCode).toBe(201);
  expect(readable(reply.body)).toMatch(/조회 코드<b>[0-9A-Z]{4}-/i);
  expect(reply.body).toContain('불러 드리거나');
  const [decision] = world.received.values();
  expect(decision?.contents?.[0]?.body).toMatchObject({ petitioner: {} });
  expect(decision?.notices.map(({ to }) => to)).not.toContain('petitioner');
});

it('a paper receipt is in the language of its petitioner, the advice beside it in that of the desk', async () => {
  const world = formWorld(AT);
  const fields = { ...CALL, paper: 'yes', language: 'en' };
  const { body } = await world.atDesk('POST', '/desk/entry', { fields });
  expect(body).toContain('<html lang="en">');
  expect(body).toMatch(/<aside class="screen done" lang="ko"/);
});

it('a letter stamped on Friday and entered on Wednesday begins on Friday', async () => {
  const world = formWorld('2026-11-18 11:00');
  const fields = { ...CALL, channel: 'post', at: '2026-11-13T10:00' };
  const reply = await world.atDesk('POST', '/desk/entry', { fields });
  expect(received(world)).toMatchObject([
    { at: kst('2026-11-13 10:00'), enteredAt: kst('2026-11-18 11:00') },
  ]);
  expect(reply.body).toContain('5일 1시간 만에');
  const [decision] = world.received.values();
  expect(decision?.notices.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'receipt petitioner',
    'assignment care-2',
    'delay petitioner',
    'break care-head',
  ]);
});

it.each([
  ['2026-11-24T10:13', 'contact-ahead', '지금보다 뒤'],
  ['2026-09-25T10:11', 'contact-too-early', '60일보다'],
  ['2026-11-24T10:12', undefined, ''],
  ['2026-09-25T10:12', undefined, ''],
])('a contact of %s is refused as %s', async (at, code, said) => {
  const world = formWorld(AT);
  const page = await world.atDesk('POST', '/desk/entry', { fields: { ...CALL, at } });
  expect(page.statusCode).toBe(code ? 422 : 201);
  if (code) expect(page.body).toContain(said);
  const json = await world.atDesk('POST', '/desk/entry', {
    json: { channel: 'phone', title: '다른 제목', body: '내용', at },
  });
  expect(json.statusCode).toBe(code ? 422 : 201);
  if (code) expect(json.body).toContain(`urn:ihaeng:problem:${code}`);
});

it('pressed twice is one petition and the same page; changed words under the key are asked for again', async () => {
  const world = formWorld(AT);
  const first = await world.atDesk('POST', '/desk/entry', { fields: NOBODY });
  const second = await world.atDesk('POST', '/desk/entry', { fields: NOBODY });
  expect(second.statusCode).toBe(201);
  expect(second.body).toBe(first.body);
  expect(world.received.size).toBe(1);
  const changed = await world.atDesk('POST', '/desk/entry', {
    fields: { ...NOBODY, body: '다른 내용' },
  });
  expect(changed.statusCode).toBe(422);
  expect(changed.body).toContain('다른 내용');
  expect(changed.body).not.toContain(CALL.requestKey); // once more makes another petition
});

it('two people who write down the same caller are told that it is one petition', async () => {
  const world = formWorld(AT);
  await world.atDesk('POST', '/desk/entry', { fields: CALL });
  const other = { ...CALL, requestKey: 'a-key-of-another-page' };
  const reply = await world.atDesk('POST', '/desk/entry', { person: 'care-2', fields: other });
  expect(reply.statusCode).toBe(200);
  expect(reply.body).toContain('새로 접수하지 않았습니다');
  expect(world.received.size).toBe(1);
});

it('what is missing is named at its field, and nothing that was typed is lost', async () => {
  const world = formWorld(AT);
  const fields = { ...CALL, channel: '', title: ' ', email: 'nowhere' };
  const { statusCode, body } = await world.atDesk('POST', '/desk/entry', { fields });
  expect(statusCode).toBe(422);
  for (const field of ['channel', 'title', 'email']) expect(body).toContain(`href="#${field}"`);
  expect(body).not.toContain('href="#body"');
  for (const typed of [CALL.body, CALL.phone, 'nowhere']) expect(body).toContain(typed);
  expect(world.received.size).toBe(0);
});

it.each([
  [{ person: null }, 401],
  [{ seal: false }, 403],
])(
  'behind a closed door (%o) nothing that was typed is lost: it stands there to be copied',
  async (how, status) => {
    const world = formWorld(AT);
    const shut = await world.atDesk('POST', '/desk/entry', { ...how, fields: CALL });
    expect(shut.statusCode).toBe(status);
    for (const typed of [CALL.title, CALL.body, CALL.phone, CALL.name])
      expect(shut.body).toContain(typed);
    expect(shut.body).not.toContain(CALL.requestKey);
    expect(world.received.size).toBe(0);
  },
);

it('identifiers that nobody asked for are cut as on the web', async () => {
  const world = formWorld(AT);
  await world.atDesk('POST', '/desk/entry', { fields: { ...CALL, body: '990231-1234567 입니다' } });
  const [decision] = world.received.values();
  expect(JSON.stringify(decision?.contents)).not.toContain('1234567');
});

it('the JSON twin takes the same schema and refuses what it does not know', async () => {
  const world = formWorld(AT);
  const json = { channel: 'visit', title: '문의', body: '내용', kind: 'complaint' };
  const headers = { 'idempotency-key': 'one-visit-one-key' };
  const reply = await world.atDesk('POST', '/desk/entry', { json, headers });
  expect(reply.statusCode).toBe(201);
  expect(JSON.parse(reply.body ?? '')).toMatchObject({
    number: expect.stringMatching(/^2026-/),
    accessCode: expect.any(String),
    enteredAt: '2026-11-24T10:12:00.000+09:00',
  });
  const repeated = await world.atDesk('POST', '/desk/entry', { json, headers });
  expect(repeated.body).toBe(reply.body);
  const wrong = await world.atDesk('POST', '/desk/entry', { json: { ...json, receivedAt: 1 } });
  expect(wrong.statusCode).toBe(400);
});

it.each([null, 'somebody-who-left'])('%s gets neither form nor petition', async (person) => {
  const world = formWorld(AT);
  expect((await world.atDesk('GET', '/desk/entry', { person })).statusCode).toBe(401);
  const json = { channel: 'phone', title: '문의', body: '내용' };
  expect((await world.atDesk('POST', '/desk/entry', { person, json })).statusCode).toBe(401);
  expect(world.received.size).toBe(0);
});

describe('a visit of somebody who handed something in before', () => {
  const visit = { ...CALL, channel: 'visit' };
  const again = { ...visit, requestKey: 'another-key-of-the-page', body: '다시 왔다고 하심' };
  const titled = '같은 일로 다시 오셨습니까?';

  /** The first petition, and the page after a second one is written down. */
  async function second(
    now: string,
    { person = 'care-head', fields = again }: { person?: string; fields?: typeof visit } = {},
  ) {
    const world = formWorld(now);
    await world.atDesk('POST', '/desk/entry', { fields: visit });
    const [number = ''] = world.received.keys();
    const [body] = world.received.get(number)?.contents ?? [];
    const mark = markIn(body?.body);
    if (!mark) throw new Error('nobody is known by a mark');
    world.earlier = [{ number, receivedAt: kst(now), sketch: mark.sketch }];
    const { body: html = '' } = await world.atDesk('POST', '/desk/entry', { person, fields });
    return { number, html };
  }

  it('may be the second one: whoever may open that petition logs it there', async () => {
    const { number, html } = await second(AT);
    expect(html).toContain(titled);
    expect(html).toContain(`href="/desk/petitions/${number}#visit-day"`);
  });

  it('is passed on by whoever may not open it', async () => {
    const { number, html } = await second(AT, { person: 'support-1' });
    expect(html).toContain(titled);
    expect(html).not.toContain(`/desk/petitions/${number}`);
    expect(readable(html)).toMatch(/\(2026년 11월 24일.* 접수\).*033-000-0000에게 알려 주십시오/);
  });

  it('is asked about of a visit alone', async () => {
    expect((await second(AT, { fields: { ...again, channel: 'phone' } })).html).not.toContain(
      titled,
    );
  });
});

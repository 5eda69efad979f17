import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrivalsOf, fixture, petitionsOf } from './arrivals.ts';
import { follow, openForm, press, wordsOf } from './form.ts';
import { petitionsIn, stateOf } from './states.ts';
import { CITIZEN, kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

const FORM = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
const DAY = '2026-11-20';
const TOLD = '신분증만 가져오면 된다고 들었습니다.';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12', { reads: true });
});
afterAll(() => world.stop());

/** The mails of a kind about a petition, with whom they went to. */
const mailed = async (kind: string, number: string) =>
  (await world.mails())
    .filter((mail) => kindOf(mail) === kind && mail.text.includes(number))
    .map(({ to }) => to[0]);

/** As staff use a browser, after the door, from a mail that was sent to them. */
async function desk(person: string) {
  const mail = (await world.mails(`${person}@example.org`)).findLast((one) =>
    ['assignment', 'visit'].includes(kindOf(one) ?? ''),
  );
  if (!mail) throw new Error(`no mail to ${person}`);
  const { cookie, clean, token } = await openLink(world, mail);
  const page = async (path: string) =>
    String((await world.ask(path, { headers: { cookie, accept: 'text/html' } })).body);
  return {
    page,
    clean,
    token,
    async send(from: string, to: string, fields: Readonly<Record<string, string>>) {
      const body = await page(from);
      const [, requestKey = ''] = /name="requestKey" value="([\w-]+)"/.exec(body) ?? [];
      const sent = {
        method: 'POST',
        headers: { ...FORM, cookie },
        body: new URLSearchParams({ requestKey, ...sealIn(body), ...fields }).toString(),
      };
      return [await world.ask(to, sent), await world.ask(to, sent)] as const;
    },
  };
}

describe('"담당자 잘못으로 두 번 왔습니다", said with the petition', () => {
  it('in the form without a script: one petition, one claim, the receipt and the mails say what follows', async () => {
    const form = await openForm(world);
    expect(form.page.body).toContain('<details><summary>담당자 잘못으로 두 번 오셨습니까?');
    const typed = { title: '휴업급여 하나', visitDay: DAY, visitTold: TOLD };
    const [one, again] = [await press(world, form, typed), await press(world, form, typed)];
    expect([one.status, again.headers.get('location')]).toEqual([303, one.headers.get('location')]);
    await world.idle();
    const number = String(one.headers.get('location')).split('/')[2] ?? '';
    expect((await stateOf(world, number)).visits).toMatchObject([
      { day: DAY, how: 'page', department: 'care' },
    ]);
    expect(wordsOf(await follow(world, one))).toContain('두 번 오신 일도 함께 받았습니다.');
    expect(await mailed('visit-claimed', number)).toEqual([CITIZEN]);
    const ruling = await mailed('visit', number);
    expect(ruling).toHaveLength(1);
    const head = await desk(String(ruling[0]).split('@')[0] ?? '');
    const page = await head.page(`/desk/petitions/${number}`);
    expect(page).toContain(TOLD);
    expect(page).toContain('먼저');
  });

  it('a day that has not come is said at its field, and nothing is received', async () => {
    const before = (await petitionsIn(world)).length;
    const typed = { title: '휴업급여 둘', visitDay: '2026-11-25', visitTold: TOLD };
    const reply = await press(world, await openForm(world), typed);
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('href="#visitDay"');
    expect(reply.body).toContain(TOLD);
    expect(await petitionsIn(world)).toHaveLength(before);
  });

  it('as JSON, sent twice, and ruled in one press by the head', async () => {
    const key = { 'idempotency-key': 'a-key-of-this-journey' };
    const said = petition({ title: '휴업급여 셋', visit: { day: DAY, told: TOLD } });
    const [one, again] = [
      await world.post('/petitions', said, key),
      await world.post('/petitions', said, key),
    ];
    expect([one.status, again.body.number]).toEqual([201, one.body.number]);
    await world.idle();
    const number = String(one.body.number);
    const [address = ''] = await mailed('visit', number);
    const head = await desk(address.split('@')[0] ?? '');
    const ruled = await world.post(
      '/desk/rule-visit',
      {
        ...{ number, outcome: 'fault', cause: 'missing-documents' },
        sentence: '통장 사본을 말씀드리지 않았습니다.',
      },
      { authorization: `Bearer ${head.token}` },
    );
    expect(ruled.status).toBe(200);
    expect((await stateOf(world, number)).visits).toMatchObject([
      { ruling: { outcome: 'fault' }, compensation: { step: 'approved' } },
    ]);
    const wrong = await world.post(
      '/petitions',
      petition({ title: '휴업급여 넷', visit: { day: '2026-11-25' } }),
    );
    expect([wrong.status, wrong.body.type, wrong.body.fields]).toEqual([
      422,
      'urn:ihaeng:problem:visit-day-wrong',
      [expect.objectContaining({ name: 'visit.day' })],
    ]);
  });

  it('by telephone: whoever takes the call writes it down in one step', async () => {
    const staff = await desk('care-head');
    const call = { channel: 'phone', title: '지급일', body: '언제 지급되는지 묻습니다.' };
    const [one, again] = await staff.send('/desk/entry', '/desk/entry', {
      ...{ ...call, name: '홍가상', phone: '010-0000-4821' },
      ...{ visitDay: DAY, visitTold: TOLD },
    });
    expect([one.status, again.status]).toEqual([201, 201]);
    const number = /\d{4}-\d{6}-\d/.exec(one.body)?.[0] ?? '';
    expect(again.body).toContain(number);
    await world.idle();
    expect((await stateOf(world, number)).visits).toMatchObject([
      { day: DAY, how: 'phone', by: 'care-head' },
    ]);
  });

  it('on paper: the clerk ticks it in the form in which the letter is written down', async () => {
    const scanner = arrivalsOf(world);
    const folder = 'incoming/20261124/twice/';
    await scanner.drop(`${folder}1.json`, JSON.stringify({ envelope: { channel: 'post' } }));
    await scanner.drop(`${folder}1.tif`, fixture('fine-g4.tif'));
    await world.idle();
    await world.post('/_local/clock', { advance: 'PT10S' });
    await world.idle();
    const [scanned] = await petitionsOf(world, folder);
    const number = String(scanned?.number);
    const [address = ''] = await mailed('assignment', number);
    const clerk = await desk(address.split('@')[0] ?? '');
    const [keyed] = await clerk.send(clerk.clean, '/desk/key', {
      ...{ number, title: '휴업급여 서류', text: '두 번 갔습니다.', kind: 'question' },
      ...{ name: '홍가상', visitDay: DAY },
    });
    expect(keyed.status).toBe(303);
    expect((await stateOf(world, number)).visits).toMatchObject([{ day: DAY, how: 'paper' }]);
  });
});

describe('"직원의 말이나 태도 때문에", said with the petition', () => {
  it('only the head has it, and says whom it is about; they and their deputy never see it', async () => {
    // Each of the department has come through the door once.
    for (const title of ['휴업급여 가', '휴업급여 나', '휴업급여 다', '휴업급여 라'])
      await world.post('/petitions', petition({ title }));
    const typed = { title: '휴업급여 여섯', rude: 'yes', rudeContact: 'writing' };
    const form = await openForm(world);
    const [one, again] = [await press(world, form, typed), await press(world, form, typed)];
    expect([one.status, again.headers.get('location')]).toEqual([303, one.headers.get('location')]);
    await world.idle();
    const number = String(one.headers.get('location')).split('/')[2] ?? '';
    const state = await stateOf(world, number);
    expect(state.reports).toMatchObject([{ unnamed: true, decides: 'head', contact: 'writing' }]);
    expect(wordsOf(await follow(world, one))).toContain('직원에 대해 하신 말씀도 함께 받았습니다.');
    expect(await mailed('report-received', number)).toEqual([CITIZEN]);
    const [head = ''] = await mailed('report', number);
    expect(await mailed('assignment', number)).toEqual([head]);
    const [accused = '', other = ''] = state.reports[0].barred;
    const members = [await desk(accused), await desk(other)];
    const path = `/desk/petitions/${number}`;
    for (const { page } of members) expect(await page(path)).not.toContain(number);

    const room = await desk(head.split('@')[0] ?? '');
    expect(await room.page(path)).toContain('누구에 대한 말씀인지 정하기');
    const [named, twice] = await room.send(path, '/desk/name-accused', {
      ...{ number, report: 'report-1', person: accused },
    });
    expect([named.status, twice.status]).toEqual([303, 303]);
    const [report] = (await stateOf(world, number)).reports;
    expect(report).toMatchObject({ person: accused });
    expect(report).not.toHaveProperty('unnamed');
    expect(await members[0]?.page(path)).not.toContain(number);
    // What is stored for ever says of nobody that it was them.
    const events = (await world.service.items()).filter(
      ({ pk, sk }) => pk === number && String(sk).startsWith('event#'),
    );
    expect(JSON.stringify(events)).not.toContain('barred');
  });

  it('as JSON with nothing but that it was so, and by telephone, it is the same', async () => {
    const sent = await world.post('/petitions', petition({ title: '일곱', rudeness: {} }));
    expect(sent.status).toBe(201);
    const staff = await desk('care-head');
    const call = { channel: 'phone', title: '여덟', body: '불친절했다고 하십니다.', rude: 'yes' };
    const [entered] = await staff.send('/desk/entry', '/desk/entry', call);
    expect(entered.status).toBe(201);
    const number = /\d{4}-\d{6}-\d/.exec(entered.body)?.[0] ?? '';
    for (const one of [String(sent.body.number), number])
      expect((await stateOf(world, one)).reports).toMatchObject([{ unnamed: true }]);
  });
});

describe('"전화로 답을 듣고 싶습니다", said with the petition (P2.3, P2.4, P15.1)', () => {
  const callbackOf = async (number: string) => (await stateOf(world, number)).callbacks;
  const form = async (typed: Readonly<Record<string, string>>) =>
    press(world, await openForm(world), typed);

  it('in the form: out of office hours the nearest staffed time is agreed, and the receipt says it', async () => {
    const known = await petitionsIn(world);
    const sent = await form({
      ...{ title: '전화로 듣고 싶습니다', phone: '010-0000-4830' },
      callbackWished: '2026-11-25T19:30',
    });
    expect(sent.status).toBe(303);
    const number = String(sent.headers.get('location')).split('/')[2] ?? '';
    expect(known).not.toContain(number);
    const agreedAt = Date.parse('2026-11-25T17:50:00+09:00');
    expect(await callbackOf(number)).toMatchObject([{ agreedAt, askedAt: expect.any(Number) }]);
    expect(wordsOf(await follow(world, sent))).toContain('11월 25일(수) 오후 5시 50분에 드립니다.');
    await world.idle();
    expect(await mailed('callback-agreed', number)).toEqual([CITIZEN]);
  });

  it('without a telephone number it is said at its field, and nothing is received', async () => {
    const known = await petitionsIn(world);
    const sent = await form({ title: '번호 없이', phone: '', callbackWished: '2026-11-25T15:00' });
    expect(sent.status).toBe(409);
    expect(sent.body).toContain('id="callbackWished-wrong"');
    expect(sent.body).toContain('value="2026-11-25T15:00"');
    expect(await petitionsIn(world)).toEqual(known);
  });

  it('by telephone, where the person was away: the time is asked for, and then it is one step', async () => {
    const known = await petitionsIn(world);
    const staff = await desk('care-head');
    const memo = {
      ...{
        channel: 'phone',
        title: '담당자를 찾으심',
        body: '지급일을 담당자에게 듣고 싶어 하십니다.',
      },
      ...{ name: '홍가상', phone: '010-0000-4831', callbackBecause: 'trip' },
    };
    const [asked] = await staff.send('/desk/entry', '/desk/entry', memo);
    expect(asked.status).toBe(422);
    expect(asked.body).toContain('전화를 원하시는 때도 여쭈어');
    expect(asked.body).toContain('010-0000-4831');
    expect(await petitionsIn(world)).toEqual(known);
    const times = { callbackWished: '2026-11-25T15:00', callbackBack: '2026-11-26T09:00' };
    const [untrue] = await staff.send('/desk/entry', '/desk/entry', { ...memo, ...times });
    expect(untrue.status).toBe(422);
    expect(untrue.body).toContain('담당자의 부재가 등록되어 있지 않습니다.');
    expect(untrue.body).toContain('href="#callbackBecause"');
    expect(untrue.body).toContain('010-0000-4831');
    expect(await petitionsIn(world)).toEqual(known);
    const [one, again] = await staff.send('/desk/entry', '/desk/entry', {
      ...{ ...memo, ...times, callbackBecause: 'away' },
    });
    expect([one.status, again.status]).toEqual([201, 201]);
    const number = /\d{4}-\d{6}-\d/.exec(one.body)?.[0] ?? '';
    expect(one.body.replaceAll(/<\/?span[^>]*>/g, '')).toContain(
      '원하신 전화는 2026년 11월 25일(수) 오후 3시에 드립니다.',
    );
    expect(await callbackOf(number)).toMatchObject([
      {
        agreedAt: Date.parse('2026-11-25T15:00:00+09:00'),
        because: 'away',
        backAt: Date.parse('2026-11-26T09:00:00+09:00'),
      },
    ]);
    expect(await callbackOf(number)).toHaveLength(1);
  });

  it('as JSON: what only staff can have said of an absence is not taken from the citizen', async () => {
    const { status, body } = await world.post(
      '/petitions',
      petition({
        title: '전화 JSON',
        petitioner: { name: '홍가상', email: CITIZEN, phone: '010-0000-4832' },
        callback: { wished: '2026-11-25T10:00:00+09:00', because: 'leave' },
      }),
    );
    expect(status).toBe(201);
    const [call] = await callbackOf(String(body.number));
    expect(call).toMatchObject({ agreedAt: Date.parse('2026-11-25T10:00:00+09:00') });
    expect(call).not.toHaveProperty('because');
    const past = { callback: { wished: '2026-11-23T10:00' } };
    const phone = { petitioner: { name: '홍가상', phone: '010-0000-4833' } };
    const refused = await world.post(
      '/petitions',
      petition({ title: '지난 때', ...phone, ...past }),
    );
    expect(refused.body.type).toBe('urn:ihaeng:problem:callback-past');
  });
});

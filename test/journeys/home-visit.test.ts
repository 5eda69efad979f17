import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import { SESSION } from '../support/door.ts';
import { jpegWithPlace } from '../support/pictures.ts';
import { atDesk } from './call-desk.ts';
import {
  CITIZEN,
  kindOf,
  openLink,
  openWorld,
  petition,
  type Reply,
  sealIn,
  type World,
} from './world.ts';

const address = (id: string) => demo.people.find((one) => one.id === id)?.email ?? '';
const personOf = (id: string) => {
  const found = demo.people.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const PURPOSE = '휠체어 경사로를 놓을 자리를 함께 살펴봅니다.';
const MORNING = { day: '2026-11-25', from: '10:00', until: '11:00' };
const visit = 'home-visit-1';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 09:30', { texts: true }); // Tuesday
});
afterAll(() => world.stop());

const codeOf = (reply: { readonly status: number; readonly body: { readonly type?: string } }) => [
  reply.status,
  String(reply.body?.type ?? '')
    .split(':')
    .at(-1) ?? '',
];
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** A petition, whoever has it, and the citizen's own pages and presses. */
async function received(change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition(change));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const citizen = { authorization: `Bearer ${body.accessCode}` };
  const html = { ...citizen, accept: 'text/html' };
  const assigned = (await world.mails()).findLast(
    (one) => kindOf(one) === 'assignment' && one.text.includes(number),
  );
  if (!assigned) throw new Error('nobody has it');
  const { token } = await openLink(world, assigned);
  const visitor = demo.people.find(({ email }) => email === assigned.to[0])?.id ?? '';
  const headers = { authorization: `Bearer ${token}` };
  /** A session is over by the next day: the door asks for a code again. */
  const through = async (work: () => Promise<Reply>) => {
    const reply = await work();
    if (!String(reply.body?.type ?? '').endsWith(':code-needed')) return reply;
    await world.pass(token);
    return await work();
  };
  const staff = async (name: string, fields: object = {}) =>
    codeOf(await through(() => world.post(`/desk/${name}`, { number, ...fields }, headers)));
  return {
    ...{ number, path, visitor, staff },
    plan: () => staff('plan-home-visit', { visitor, ...MORNING, purpose: PURPOSE }),
    async desk() {
      await through(() => world.ask(`/desk${path}`, { headers }));
      const shown = await world.ask(`/desk${path}`, {
        headers: { ...headers, accept: 'text/html' },
      });
      return String(shown.body);
    },
    async picture() {
      const { href } = new URL(`${path}/home-visit/photo`, world.base);
      const reply = await fetch(href, { headers: citizen });
      return { reply, body: Buffer.from(await reply.arrayBuffer()) };
    },
    page: async () => String((await world.ask(`${path}/home-visit`, { headers: html })).body),
    json: async () => (await world.ask(`${path}/home-visit`, { headers: citizen })).body,
    says: async (answer: 'yes' | 'no', plan = 1) =>
      codeOf(await world.post(`${path}/home-visit`, { visit, plan, answer }, citizen)),
    /** The page's own form, as a browser without a script sends it. */
    async presses(label: string) {
      const page = await this.page();
      const form = page.split('<form').find((one) => one.includes(`>${label}<`)) ?? '';
      const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
      const fields = [...form.matchAll(/name="([\w-]+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']): [string, string] => [name, value],
      );
      const { status, headers: replied } = await world.ask(action, {
        method: 'POST',
        headers: { ...html, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      });
      return [status, replied.get('location')];
    },
    putsOff: async (day: string) =>
      codeOf(await world.post(`${path}/home-visit/put-off`, { visit, plan: 1, day }, citizen)),
    types: async (code: string) =>
      codeOf(await world.post(`${path}/home-visit/arrival`, { visit, digits: code }, citizen)),
    tells: async (kind: string, day: string) =>
      codeOf(await world.post(`${path}/home-visit/breach`, { kind, day }, citizen)),
    async digits() {
      return /code"><strong class="whole">(\d{4})</.exec(await this.desk())?.[1] ?? '';
    },
    status: async () => (await world.ask(path, { headers: citizen })).body,
    heard: async (kind: string, to = CITIZEN) =>
      (await world.mails(to)).filter((mail) => kindOf(mail) === kind && mail.text.includes(number)),
  };
}
type Received = Awaited<ReturnType<typeof received>>;
/** Whoever has it says so on the page of absences, as a browser does. */
async function isOnLeave({ visitor }: Received, day: string): Promise<number> {
  const mail = (await world.mails(address(visitor))).findLast(
    (one) => kindOf(one) === 'assignment',
  );
  if (!mail) throw new Error('nobody has it');
  const { token } = await openLink(world, mail);
  const { session } = await world.pass(token);
  const cookie = `${SESSION}=${session}`;
  const { body } = await world.ask('/desk/absence', { headers: { accept: 'text/html', cookie } });
  const [, requestKey = ''] = /name="requestKey" value="([\w-]+)"/.exec(body) ?? [];
  const leave = { category: 'leave', from: `${day}T09:00`, until: `${day}T18:00` };
  const { status } = await world.ask('/desk/absence', {
    method: 'POST',
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
    body: new URLSearchParams({ requestKey, ...sealIn(body), ...leave }).toString(),
  });
  return status;
}
const last = async (one: Received, kind = 'home-visit', to = CITIZEN) => {
  await world.idle();
  return (await one.heard(kind, to)).at(-1);
};

describe('a visit to the citizen', () => {
  it('is allowed by one press, made in time, and borne out by the digits that are read out', async () => {
    const one = await received({ title: '방문 하나' });
    const { visitor } = one;
    const { name, pass } = personOf(visitor);
    expect(await one.plan()).toEqual([200, '']);
    const asked = await last(one);
    expect(asked?.text).toContain('11월 25일(수) 오전 10시부터 오전 11시 사이');
    expect(asked?.text).toContain(PURPOSE);
    // Before the consent nobody is named as the visitor: only whoever is in charge is, as always.
    expect(asked?.text).not.toContain(pass);
    await world.to('2026-11-24 09:40');
    expect(plain(await one.desk())).toMatch(
      /알린 때: 2026년 11월 24일\(화\) 오전 9시 30분 *, 메일/,
    );
    expect(await one.staff('home-visit-way', { visit })).toEqual([409, 'home-visit-no-consent']);
    // A link that is opened decides nothing.
    expect(plain(await one.page())).toContain('허락해 주셔야 갑니다');
    expect((await one.json()).answer).toBe('open');
    expect(plain(await one.page())).not.toContain(pass);

    expect(await one.presses('방문을 허락합니다')).toEqual([
      303,
      `${one.path}/home-visit?done=home-visit`,
    ]);
    expect(await one.json()).toMatchObject({ answer: 'consented', visitor: { name, pass } });
    const agreed = await last(one);
    expect(agreed?.text).toContain(pass);
    expect(agreed?.text).toContain(name);
    expect((await last(one, 'home-visit-task', address(visitor)))?.text ?? '').not.toContain(
      PURPOSE,
    );

    // A picture that the visitor agrees to show: without what their telephone wrote into it, and withdrawn by one press.
    expect((await one.picture()).reply.status).toBe(404);
    const desk = await atDesk(world, personOf(visitor));
    const brings = (picture: Buffer) =>
      desk.brings('/desk/photo', { act: 'keep', agrees: 'yes' }, picture);
    expect((await brings(jpegWithPlace())).status).toBe(303);
    const { reply, body } = await one.picture();
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(reply.headers.get('cache-control')).toContain('private');
    expect(body.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(body.toString('latin1')).not.toContain('LATITUDE');
    expect(await one.page()).toContain(`alt="방문자 ${name}의 사진"`);
    const large = await brings(jpegWithPlace('', 6, 300_001));
    expect([large.status, large.body]).toEqual([422, expect.stringContaining('너무 큽니다')]);
    expect((await brings(Buffer.from('<svg onload="x">'))).status).toBe(422);
    expect((await one.picture()).body).toEqual(body);
    expect((await desk.brings('/desk/photo', { act: 'withdraw' })).status).toBe(303);
    expect((await one.picture()).reply.status).toBe(404);
    expect(await one.page()).not.toContain('<img ');

    await world.to('2026-11-25 09:05');
    expect((await last(one))?.subject).toContain('곧 방문합니다');
    expect(await one.staff('home-visit-way', { visit })).toEqual([200, '']);
    const digits = await one.digits();
    expect(digits).toMatch(/^\d{4}$/);
    expect(await one.page()).not.toContain(digits);
    expect(await one.staff('home-visit-work', { visit })).toEqual([
      409,
      'home-visit-not-identified',
    ]);
    const other = digits === '0000' ? '0001' : '0000';
    expect(await one.types(other)).toEqual([422, 'home-visit-code-wrong']);
    await world.to('2026-11-25 10:20');
    expect(await one.types(digits)).toEqual([201, '']);
    expect(await one.types(digits)).toEqual([201, '']);
    expect(plain(await one.page())).toContain('방문자가 도착한 것을 확인하셨습니다');
    expect(await one.staff('home-visit-work', { visit })).toEqual([200, '']);
    expect(await one.staff('home-visit-done', { visit })).toEqual([200, '']);
    await world.to('2026-11-26 23:50');
    expect((await one.json()).visitor).toMatchObject({ name });
    await world.to('2026-11-27 00:10');
    expect((await one.json()).visitor).not.toHaveProperty('name');
    expect((await one.heard('home-visit')).map(({ subject }) => subject)).not.toEqual(
      expect.arrayContaining([expect.stringContaining('늦었습니다')]),
    );
  });

  it('silence counts as a no; another window is asked for anew; "not today" turns the visitor back', async () => {
    const day = '2026-11-30'; // Monday
    const [one, two, three] = [
      await received({ title: '방문 둘' }),
      await received({ title: '방문 셋' }),
      await received({ title: '방문 넷' }),
    ];
    for (const each of [one, two, three])
      expect(
        await each.staff('plan-home-visit', {
          ...{ visitor: each.visitor, ...MORNING, day, purpose: PURPOSE },
        }),
      ).toEqual([200, '']);
    expect(await two.says('yes')).toEqual([201, '']);
    expect(await three.says('yes')).toEqual([201, '']);
    const afternoon = { visit, day, from: '14:00', until: '15:00' };
    expect(await two.staff('move-home-visit', afternoon)).toEqual([200, '']);
    expect((await last(two))?.text).toContain('앞서 하신 허락은 이 시간에는 쓰지 않습니다');
    expect(await two.says('yes')).toEqual([409, 'home-visit-moved']);

    await world.to(`${day} 09:30`);
    expect(await three.staff('home-visit-way', { visit })).toEqual([200, '']);
    expect(await two.staff('home-visit-way', { visit })).toEqual([409, 'home-visit-no-consent']);
    expect(await three.presses('오늘은 안 됩니다')).toEqual([
      303,
      `${three.path}/home-visit?done=home-visit`,
    ]);
    expect((await last(three, 'home-visit-task', address(three.visitor)))?.text).toContain(
      '돌아와 주세요',
    );
    expect(await three.staff('home-visit-there', { visit })).toEqual([
      409,
      'home-visit-no-consent',
    ]);
    await world.to(`${day} 10:01`);
    expect((await one.json()).answer).toBe('silent');
    expect(await one.staff('home-visit-way', { visit })).toEqual([409, 'home-visit-no-consent']);
    expect(plain(await one.page())).toContain('답이 없으셔서 찾아뵙지 않습니다');

    // By telephone, as somebody of ours wrote it down.
    expect(await two.staff('home-visit-said', { visit, answer: 'yes', how: 'paper' })).toEqual([
      422,
      'home-visit-proof',
    ]);
    expect(await two.staff('home-visit-said', { visit, answer: 'yes', how: 'phone' })).toEqual([
      200,
      '',
    ]);
    expect(await two.staff('home-visit-way', { visit })).toEqual([409, 'home-visit-too-early']);
    expect(await two.staff('end-home-visit', { visit })).toEqual([200, '']);
    expect((await last(two))?.text).toContain('찾아뵙지 않습니다');
  });

  it('late brings an apology with the new time, and a redress; without consent too, in English', async () => {
    const day = '2026-12-01'; // Tuesday
    const one = await received({ title: 'A visit', language: 'en' });
    expect(
      await one.staff('plan-home-visit', {
        ...{ visitor: one.visitor, ...MORNING, day, purpose: 'We look at the door together.' },
      }),
    ).toEqual([200, '']);
    expect((await last(one))?.text).toContain('We come only if you allow it');
    expect(await one.presses('I allow the visit')).toMatchObject([303, expect.anything()]);
    expect(await one.presses('I take my consent back')).toMatchObject([303, expect.anything()]);
    expect(plain(await one.page())).toContain('You took your consent back');
    expect(await one.presses('I allow the visit')).toMatchObject([303, expect.anything()]);
    await world.to(`${day} 10:55`);
    expect(await one.staff('home-visit-way', { visit })).toEqual([200, '']);
    expect(await one.staff('home-visit-estimate', { visit, minutes: '40' })).toEqual([
      422,
      'home-visit-estimate',
    ]);
    expect(await one.staff('home-visit-estimate', { visit, minutes: '30' })).toEqual([200, '']);
    expect((await last(one))?.text).toContain('We expect to arrive at about 11:25 am');
    const told = (await one.heard('home-visit')).length;
    expect(await one.staff('home-visit-estimate', { visit, minutes: '30' })).toEqual([200, '']);
    await world.idle();
    expect(await one.heard('home-visit')).toHaveLength(told);
    await world.to(`${day} 11:10`);
    expect((await last(one))?.subject).toContain('We will be late');
    await world.to(`${day} 11:11`);
    const late = await last(one);
    expect(late?.subject).toContain('We are late');
    expect(late?.text).toContain('We are sorry');
    expect(late?.text).toContain('11:25 am');
    expect(late?.text).toContain('If we are not there by 11:30 am');
    expect(plain(String((await world.ask(one.path, { headers: {} })).body))).not.toContain('P4.1');
    const desk = plain(await one.desk());
    expect(desk).toContain('약속한 방문 시간 (P4.1)');
    expect(await one.types(await one.digits())).toEqual([201, '']);

    expect(await one.tells('no-consent', '2026-12-02')).toEqual([422, 'home-visit-day']);
    expect(await one.tells('no-consent', day)).toEqual([409, 'home-visit-was-allowed']);
    expect(await one.tells('no-consent', '2026-11-30')).toEqual([201, '']);
    const sorry = await last(one);
    expect(sorry?.text).toContain('we came without your consent');
    expect((await last(one, 'break', address('director')))?.text).toContain('허락 없이 방문한 일');
    expect(
      await one.staff('home-visit-breach', { kind: 'no-identity', day: '2026-11-30' }),
    ).toEqual([200, '']);
    expect((await last(one))?.text).toContain('without showing you our card');
  });

  it('by law nobody asks for consent: the head agrees, the notice prints the law, and its days pass', async () => {
    const one = await received({ title: '방문 다섯' });
    const day = '2026-12-09'; // Wednesday
    const plan = { visitor: one.visitor, ...MORNING, purpose: PURPOSE, law: 'field-inspection' };
    expect(await one.staff('plan-home-visit', { ...plan, day: '2026-12-04' })).toEqual([
      422,
      'home-visit-law-window',
    ]);
    expect(await one.staff('plan-home-visit', { ...plan, day, law: 'another' })).toEqual([
      422,
      'home-visit-law-unknown',
    ]);
    expect(await one.staff('plan-home-visit', { ...plan, day })).toEqual([200, '']);
    await world.idle();
    expect(await one.heard('home-visit')).toEqual([]);
    expect(plain(await one.page())).toContain('예정된 방문이 없습니다');
    expect(await one.staff('approve-home-visit', { visit })).toEqual([
      403,
      'home-visit-not-approver',
    ]);
    const ask = await last(one, 'home-visit-task', address('care-head'));
    if (!ask) throw new Error('the head was not asked');
    const { token } = await openLink(world, ask);
    const approved = await world.post(
      '/desk/approve-home-visit',
      { number: one.number, visit },
      { authorization: `Bearer ${token}` },
    );
    expect(codeOf(approved)).toEqual([200, '']);
    const told = (await last(one))?.text ?? '';
    expect(told).toContain('행정조사기본법 제11조(현장조사)에 따른 방문이라');
    expect(told).toContain('적어도 7일 전에');
    expect(told).toContain('오후 6시부터 다음 오전 9시 사이에는 찾아뵙지 않습니다');
    expect(told).toContain('미뤄 달라고 하실 수 있습니다');
    expect(told).toContain(personOf(one.visitor).pass);
    expect(await one.says('no')).toEqual([409, 'home-visit-by-law']);
    // As often and as far as the list says, to a day of their own wish.
    expect(plain(await one.page())).toMatch(/12월 23일\(수\)까지 ?의 평일/);
    expect(await one.putsOff('2026-12-12')).toEqual([422, 'home-visit-put-off-day']);
    expect(await one.putsOff('2026-12-10')).toEqual([201, '']);
    expect(await one.putsOff('2026-12-10')).toEqual([201, '']);
    expect((await last(one))?.subject).toContain('방문을 미루었습니다');
    expect(plain(await one.page())).not.toContain('바라시는 날');
    await world.to('2026-12-10 09:20');
    expect(await one.staff('home-visit-way', { visit })).toEqual([200, '']);
    expect(await one.staff('home-visit-signed', { visit, proof: 'S-2026-0042' })).toEqual([
      200,
      '',
    ]);
    expect(plain(await one.page())).toContain('방문자가 도착한 것을 확인하셨습니다');
  });

  it('the visitor is on leave: whoever stands in comes, and sets out only when the citizen knows', async () => {
    await world.to('2026-12-10 09:30');
    const one = await received({ title: '방문 대신' });
    const day = '2026-12-11'; // Friday
    expect(
      await one.staff('plan-home-visit', {
        ...{ visitor: one.visitor, ...MORNING, day, purpose: PURPOSE },
      }),
    ).toEqual([200, '']);
    expect(await one.says('yes')).toEqual([201, '']);
    expect(await isOnLeave(one, day)).toBe(303);
    await world.to('2026-12-10 09:40');
    const told = await last(one);
    const other = demo.people.find(({ id }) => id === personOf(one.visitor).deputy);
    expect(told?.subject).toContain('방문자가 바뀌었습니다');
    expect(told?.text).toContain(other?.name);
    expect(told?.text).toContain(other?.pass);
    expect(plain(await one.page())).toContain('방문자가 바뀌었습니다');
    expect((await one.json()).visitor).toMatchObject({ name: other?.name, pass: other?.pass });
    const mine = await last(one, 'home-visit-task', other?.email);
    expect(mine?.text).toContain('이 방문을 맡으셨습니다');
    expect((await last(one, 'home-visit-task', address('care-head')))?.text).toContain(
      '대신하는 사람이 방문하도록',
    );
    if (!mine) throw new Error('whoever stands in was not told');
    await world.to(`${day} 09:30`);
    const { token } = await openLink(world, mine);
    const headers = { authorization: `Bearer ${token}` };
    const on = { number: one.number, visit };
    expect(codeOf(await world.post('/desk/home-visit-way', on, headers))).toEqual([200, '']);
    expect(await one.staff('home-visit-there', { visit })).toEqual([403, 'home-visit-not-visitor']);
  });

  it('nobody came, though the visitor said so: the citizen tells it on the page, and it is a broken promise', async () => {
    await world.to('2026-12-14 09:30');
    const one = await received({ title: '방문 여섯' });
    const day = '2026-12-15'; // Tuesday
    expect(
      await one.staff('plan-home-visit', {
        ...{ visitor: one.visitor, ...MORNING, day, purpose: PURPOSE },
      }),
    ).toEqual([200, '']);
    expect(await one.says('yes')).toEqual([201, '']);
    await world.to(`${day} 10:05`);
    expect(await one.staff('home-visit-way', { visit })).toEqual([200, '']);
    expect(await one.staff('home-visit-there', { visit })).toEqual([200, '']);
    expect(plain(await one.page())).toContain('아무도 오지 않았습니다');
    expect(await one.tells('nobody-came', day)).toEqual([409, 'home-visit-not-late']);
    await world.to(`${day} 11:15`);
    expect(await one.tells('nobody-came', day)).toEqual([201, '']);
    expect((await last(one))?.text).toContain('찾아뵙기로 하고 가지 않았습니다');
    expect(await one.heard('break', address('care-head'))).not.toEqual([]);
    expect(plain(await one.desk())).toContain('약속한 시간에 아무도 가지 않음 (민원인이 알림)');
  });
});

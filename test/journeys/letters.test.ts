import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPoppler, pdfInfo, pdfText } from '../support/pdf.ts';
import {
  answerFrom,
  kindOf,
  kst,
  type LocalMail,
  openLink,
  openWorld,
  petition,
  type Reply,
  sealIn,
  type World,
} from './world.ts';

const ADDRESS = '26340 가상도 한빛시 이행로 12 (가상동), 101동 202호';
const ROOM = 'support-2@example.org';
const HTML = { accept: 'text/html' };

const mailsOf = async (world: World, kind: string, number: string, to?: string) =>
  (await world.mails(to)).filter((mail) => kindOf(mail) === kind && mail.text.includes(number));
async function mailOf(world: World, kind: string, number: string, to?: string): Promise<LocalMail> {
  const mail = (await mailsOf(world, kind, number, to)).at(-1);
  if (!mail) throw new Error(`nobody got a ${kind} about ${number}`);
  return mail;
}
/** The mail room hears of letters once in a quarter of an hour. */
const nextMail = (world: World) => world.post('/_local/clock', { advance: 'PT16M' });
/** Somebody of the desk, with a link of their own. */
async function deskOf(world: World) {
  const { body } = await world.post('/petitions', petition({ title: `휴업급여 ${Math.random()}` }));
  await world.idle();
  return await openLink(world, await mailOf(world, 'assignment', body.number));
}
/** What came by post or fax is written down; `at` in Korea. */
async function entered(
  world: World,
  { cookie }: { readonly cookie: string },
  change: Record<string, unknown>,
  title: string,
): Promise<Reply> {
  const session = /ihaeng-session=[^;]+/.exec(cookie)?.[0] ?? '';
  const reply = await world.ask('/desk/entry', {
    method: 'POST',
    headers: { cookie: session, 'content-type': 'application/json' },
    body: JSON.stringify({
      channel: 'post',
      title,
      body: '휴업급여를 언제 받을 수 있는지 묻습니다.',
      kind: 'question',
      ...change,
    }),
  });
  await world.idle();
  return reply;
}
async function statusOf(world: World, receipt: Reply) {
  const { number, accessCode } = receipt.body;
  const headers = { authorization: `Bearer ${accessCode}` };
  const { body } = await world.ask(`/petitions/${number}`, {
    headers: { ...headers, accept: 'application/json' },
  });
  const page = await world.ask(`/petitions/${number}`, { headers: { ...headers, ...HTML } });
  const pledge = (id: string) => body.pledges.find((one: { id: string }) => one.id === id)?.state;
  return { pledge, page: String(page.body).replaceAll(/<[^>]*>/g, '') };
}
const bytesOf = async (world: World, path: string, cookie: string): Promise<Buffer> => {
  const reply = await fetch(new URL(path, world.base), { headers: { cookie } });
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return Buffer.from(await reply.arrayBuffer());
};
const itemsOf = async (world: World, number: string) =>
  (await world.service.items()).filter(({ pk }) => pk === number);

describe('a letter from somebody with a postal address alone', () => {
  let world: World;
  let desk: { readonly cookie: string };
  let received: Reply;
  let room: Awaited<ReturnType<typeof openLink>>;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    desk = await deskOf(world);
    const by = { at: '2026-11-24T09:30', petitioner: { name: '홍가상', address: ADDRESS } };
    received = await entered(world, desk, by, '휴업급여 지급일');
    room = await openLink(world, await mailOf(world, 'letter', received.body.number, ROOM));
  });
  afterAll(() => world.stop());
  const log = (letters: string, at: string, result = 'posted', number = received.body.number) =>
    world.post(
      '/desk/posted',
      { number, letters, at: kst(at), result },
      { authorization: `Bearer ${room.token}` },
    );

  it('puts the receipt into the outbox, and mails the mail room a link to it, with no name', async () => {
    expect(received.status).toBe(201);
    const mail = await mailOf(world, 'letter', received.body.number, ROOM);
    expect(mail.text).toContain('접수증');
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/홍가상|이행로|휴업급여/);
    expect(room.clean).toBe('/desk/outbox');
    expect(room.page.body.letters).toEqual([
      expect.objectContaining({ number: received.body.number, kind: 'receipt', way: 'letter' }),
    ]);
    expect(JSON.stringify(room.page.body)).not.toContain('홍가상');
  });

  it('lets the mail room see its letters and not the petition; whoever else sees neither', async () => {
    const { number } = received.body;
    const letters = `/desk/petitions/${number}/letters`;
    const as = (cookie: string, path: string) => world.ask(path, { headers: { cookie, ...HTML } });
    expect((await as(room.cookie, letters)).status).toBe(200);
    expect((await as(room.cookie, `/desk/petitions/${number}`)).status).toBe(404);
    const { body } = await world.post('/petitions', petition({ title: '장해급여 연금' }));
    await world.idle();
    const other = await openLink(world, await mailOf(world, 'assignment', body.number));
    expect((await as(other.cookie, letters)).status).toBe(404);
    expect((await as(other.cookie, '/desk/outbox')).status).toBe(404);
  });

  it.skipIf(!hasPoppler)(
    'prints it with address, date, code and QR, and logs who read it',
    async () => {
      const { number, accessCode } = received.body;
      const path = `/desk/petitions/${number}/letters/${room.page.body.letters[0].letter}`;
      const pdf = await bytesOf(world, path, room.cookie);
      const text = pdfText(pdf).replaceAll('\n', ' ');
      for (const part of [number, accessCode, '홍가상 귀하', '한빛산업복지공단', '033-000-1000'])
        expect(text).toContain(part);
      expect(text.replaceAll(' ', '')).toContain(ADDRESS.replaceAll(' ', ''));
      expect(text).not.toMatch(/메일|단추/);
      expect(pdfInfo(pdf)).toMatch(/Tagged: +yes/);
      const logged = world.service.logs().filter((line) => line.includes('"purpose":"letter"'));
      expect(logged.at(-1)).toContain('"by":"support-2"');
    },
  );

  it('is told by being posted, once', async () => {
    const [{ letter }] = room.page.body.letters;
    await world.to('2026-11-24 11:00');
    expect((await log(letter, '2026-11-24 10:50')).status).toBe(200);
    expect((await log(letter, '2026-11-24 10:50')).status).toBe(200);
    await world.idle();
    const { body } = await world.ask('/desk/outbox', {
      headers: { cookie: room.cookie, accept: 'application/json' },
    });
    expect(body.letters).toEqual([]);
    const events = (await itemsOf(world, received.body.number)).filter(({ body: written }) =>
      String(written).includes('LetterPosted'),
    );
    expect(events).toHaveLength(1);
  });

  it('has its answer when that is posted, not when it is published', async () => {
    const { number } = received.body;
    await world.to('2026-11-24 15:00');
    await answerFrom(world, await mailOf(world, 'assignment', number), number);
    await world.idle();
    const before = await statusOf(world, received);
    expect(before.pledge('written')).toBe('open');
    expect(before.page).toContain('종이로 보내 드리고 있습니다');
    const { page } = await openLink(world, await mailOf(world, 'letter', number, ROOM));
    const [{ letter, kind }] = page.body.letters;
    expect(kind).toBe('answer');
    await world.to('2026-11-25 11:00'); // Wednesday; the target ended at 09:30
    expect((await statusOf(world, received)).pledge('written')).toBe('broken');
    expect(await mailsOf(world, 'unposted', number, ROOM)).not.toEqual([]);
    expect(await mailsOf(world, 'unposted', number, 'care-head@example.org')).not.toEqual([]);
    expect(await mailsOf(world, 'break', number, 'care-head@example.org')).toEqual([]);
    room = await openLink(world, await mailOf(world, 'unposted', number, ROOM)); // another day
    desk = await deskOf(world);
    expect((await log(letter, '2026-11-25 09:30')).status).toBe(200);
    await world.idle();
    const after = await statusOf(world, received);
    expect(after.pledge('written')).toBe('kept');
    expect(after.page).toContain('2026년 11월 25일(수) 오전 9시 30분에 편지로 답변을 드렸습니다.');
  });

  it('several that went out together are recorded at once; what is not there is named', async () => {
    const by = { petitioner: { name: '가상민', address: ADDRESS } };
    const one = await entered(world, desk, by, '휴업급여 하나');
    const other = await entered(world, desk, by, '휴업급여 둘');
    const list = await world.ask('/desk/outbox', {
      headers: { cookie: room.cookie, accept: 'application/json' },
    });
    const of = [one, other].map(({ body }) => body.number);
    const letters = list.body.letters
      .filter(({ number }: { number: string }) => of.includes(number))
      .map(({ number, letter }: { number: string; letter: string }) => `${number}/${letter}`);
    expect(letters).toHaveLength(2);
    const page = await world.ask('/desk/outbox', { headers: { cookie: room.cookie, ...HTML } });
    const form = new URLSearchParams({ at: '2026-11-25T11:00', ...sealIn(page.body) });
    for (const letter of letters) form.append('letters', letter);
    const send = (body: URLSearchParams) =>
      world.ask('/desk/outbox', {
        method: 'POST',
        headers: {
          cookie: room.cookie,
          ...HTML,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: body.toString(),
      });
    expect((await send(form)).status).toBe(303);
    form.append('letters', `${of[0]}/9.9`);
    const again = await send(form);
    expect(again.status).toBe(409);
    expect(again.body).toContain(of[0]);
  });

  it('that comes back leaves the page alone, and its writer hears of it', async () => {
    const by = { petitioner: { name: '가상수', address: ADDRESS } };
    const { body } = await entered(world, desk, by, '휴업급여 반송');
    await nextMail(world);
    const { page } = await openLink(world, await mailOf(world, 'letter', body.number, ROOM));
    const { letter } = page.body.letters.find(
      ({ number }: { number: string }) => number === body.number,
    );
    await log(letter, '2026-11-25 11:00', 'posted', body.number);
    await world.to('2026-11-27 10:00');
    await world.pass(room.token);
    expect((await log(letter, '2026-11-27 09:50', 'returned', body.number)).status).toBe(200);
    await world.idle();
    expect(await mailsOf(world, 'unreachable', body.number)).toHaveLength(1);
  });
});

describe('somebody with a fax number', () => {
  let world: World;
  let desk: { readonly cookie: string };
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
    desk = await deskOf(world);
  });
  afterAll(() => world.stop());
  const faxesTo = async (to: string) =>
    (await world.ask(`/_local/faxes?to=${to.replaceAll('-', '')}`)).body;

  it.skipIf(!hasPoppler)(
    'gets receipt and answer as a fax; confirmed, the answer is given',
    async () => {
      const fax = '033-000-2101';
      const by = { channel: 'fax', petitioner: { name: '홍가상', fax } };
      const received = await entered(world, desk, by, '휴업급여 팩스');
      const { number, accessCode } = received.body;
      const [receipt] = await faxesTo(fax);
      const text = pdfText(Buffer.from(receipt.pdf, 'base64'));
      for (const part of [number, accessCode, fax, '홍가상 귀하']) expect(text).toContain(part);
      await world.to('2026-11-24 15:00');
      await answerFrom(world, await mailOf(world, 'assignment', number), number);
      await world.to('2026-11-24 15:01'); // its report is news like a mail's
      const [, answer] = await faxesTo(fax);
      expect(pdfText(Buffer.from(answer.pdf, 'base64'))).toContain('통장 사본');
      expect(pdfInfo(Buffer.from(answer.pdf, 'base64'))).toMatch(
        new RegExp(`Pages: +${answer.pages}\\b`),
      );
      const { pledge, page } = await statusOf(world, received);
      expect(pledge('written')).toBe('kept');
      expect(page).toContain('팩스로 답변을 드렸습니다');
      expect(await mailsOf(world, 'letter', number)).toEqual([]);
    },
  );

  it('whose fax is confirmed after the date has a broken promise, by the provider’s instant', async () => {
    const fax = '033-000-0202'; // reported by hand alone
    const by = { channel: 'fax', petitioner: { name: '홍가상', fax } };
    const received = await entered(world, desk, by, '휴업급여 늦은 팩스');
    const { number } = received.body;
    await answerFrom(world, await mailOf(world, 'assignment', number), number);
    await world.idle();
    const answer = (await faxesTo(fax)).at(-1);
    await world.to('2026-11-25 16:00'); // its target ended at 15:00
    expect((await statusOf(world, received)).pledge('written')).toBe('broken');
    const late = { event: 'Delivery', at: kst('2026-11-25 15:30') };
    await world.deliver({ fax: answer.reference, ...late });
    await world.to('2026-11-25 16:01');
    desk = await deskOf(world);
    expect((await statusOf(world, received)).pledge('written')).toBe('broken');
    expect(
      (await itemsOf(world, number)).some(({ body }) => String(body).includes('AnswerGiven')),
    ).toBe(true);
  });

  it.each([
    ['fails', '033-000-0404'],
    ['is refused', '033-000-0400'],
  ])('and an address: when the fax %s a letter is posted', async (_, fax) => {
    const by = { channel: 'fax', petitioner: { name: '홍가상', fax, address: ADDRESS } };
    const { body } = await entered(world, desk, by, `휴업급여 ${fax}`);
    await nextMail(world);
    expect(await mailsOf(world, 'letter', body.number, ROOM)).toHaveLength(1);
  });
});

describe('without a provider of faxes', () => {
  let world: World;
  let desk: { readonly cookie: string };
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12', { faxes: false });
    desk = await deskOf(world);
  });
  afterAll(() => world.stop());

  it.each([
    ['a letter is posted where there is an address', { address: ADDRESS }, 'letter'],
    ['the mail room faxes it from its own machine', {}, 'fax'],
  ])('%s', async (_, more, way) => {
    const by = { channel: 'fax', petitioner: { name: '홍가상', fax: '033-000-2101', ...more } };
    const { body } = await entered(world, desk, by, `휴업급여 ${way}`);
    await nextMail(world);
    const { page } = await openLink(world, await mailOf(world, 'letter', body.number, ROOM));
    expect(page.body.letters).toContainEqual(
      expect.objectContaining({ number: body.number, way, kind: 'receipt' }),
    );
  });

  it('the mail room has one mail in a quarter of an hour, with all that waits', async () => {
    await nextMail(world);
    const before = (await world.mails(ROOM)).length;
    const numbers: string[] = [];
    for (const n of [1, 2, 3]) {
      const by = { channel: 'fax', petitioner: { name: '홍가상', fax: `033-000-220${n}` } };
      const { body } = await entered(world, desk, by, `휴업급여 여럿 ${n}`);
      numbers.push(body.number);
    }
    await nextMail(world);
    const mails = (await world.mails(ROOM)).slice(before);
    expect(mails.map(kindOf)).toEqual(['letter', 'letter']);
    expect(mails[0]?.text).toContain(numbers[0]);
    for (const number of numbers.slice(1)) expect(mails[1]?.text).toContain(number);
  });
});

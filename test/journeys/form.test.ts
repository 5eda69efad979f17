import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, openForm, press, sendForm, wordsOf } from './form.ts';
import { stateOf } from './states.ts';
import {
  answerFrom,
  CITIZEN,
  kindOf,
  openLink,
  openWorld,
  type Reply,
  type World,
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 10:12');
});
afterAll(() => world.stop());

const petitions = async () =>
  (await world.service.items()).filter(({ sk }) => sk === 'now#state').length;
const assignmentOf = async (number: string) => {
  const found = (await world.mails()).find(
    (mail) => kindOf(mail) === 'assignment' && mail.text.includes(number),
  );
  if (!found) throw new Error('nobody was assigned by mail');
  return found;
};

describe('a citizen writes without script and without an account', () => {
  it('reads the promise, sends, keeps the receipt, follows and is answered', async () => {
    const form = await openForm(world);
    expect(form.page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(wordsOf(form.page)).toContain('11월 25일(수) 오전 10시 12분까지 답변드리겠습니다.');

    const sent = await press(world, form);
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toMatch(/^\/petitions\/2026-\d{6,8}-\d\/receipt$/);
    const receipt = await follow(world, sent);
    const reloaded = await follow(world, sent);
    const kept = ({ body }: Reply) => body.replace(/name="requestKey" value="[^"]+"/, '');
    expect([receipt.status, kept(reloaded)]).toEqual([200, kept(receipt)]);
    const words = wordsOf(receipt);
    const number = /2026-\d{6,8}-\d/.exec(words)?.[0] ?? '';
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0] ?? '';
    for (const told of [
      '11월 25일(수) 오전 10시 12분까지',
      '요양급여부',
      '033-000-102',
      '기준: 접수한 때부터 24시간',
    ])
      expect(words).toContain(told);

    await world.idle();
    const [mail] = await world.mails(CITIZEN);
    expect(mail?.text).toContain(code);
    await answerFrom(world, await assignmentOf(number), number, '신청서와 진단서입니다.');
    const status = await follow(world, sent, `/petitions/${number}`);
    expect(wordsOf(status)).toContain('신청서와 진단서입니다.');
    expect(status.body).toContain(`href="/petitions/${number}/receipt"`);
  });

  it('without the code the receipt tells nothing, for a known number and an unknown one', async () => {
    const number =
      /2026-\d{6,8}-\d/.exec(
        (await sendForm(world, { body: '둘' })).headers.get('location') ?? '',
      )?.[0] ?? '';
    const html = { headers: { accept: 'text/html' } };
    const known = await world.ask(`/petitions/${number}/receipt`, html);
    const unknown = await world.ask('/petitions/2026-999999-9/receipt', html);
    expect(known.body.replaceAll(number, '')).toBe(unknown.body.replaceAll('2026-999999-9', ''));
    const wrong = { headers: { authorization: 'Bearer AAAA-AAAA-AAAA' } };
    const refused = await world.ask(`/petitions/${number}/receipt`, wrong);
    expect(refused.status).toBe(404);
    expect((await world.ask('/petitions/2026-999999-9/receipt', wrong)).body).toEqual(refused.body);
  });

  it('gets everything back that was wrong, and sends it corrected', async () => {
    const form = await openForm(world);
    const before = await petitions();
    const refused = await press(world, form, { title: '', body: '고친 뒤 보낼 것', email: 'x' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('<a href="#title">');
    expect(refused.body).toContain('고친 뒤 보낼 것</textarea>');
    expect(await petitions()).toBe(before);
    const corrected = await press(world, form, { body: '고친 뒤 보낼 것' });
    expect(corrected.status).toBe(303);
  });

  it('pressed twice, at once or after the other, it is one petition with one receipt', async () => {
    const form = await openForm(world);
    const before = await petitions();
    const typed = { body: '두 번 누른 것', email: '' };
    const replies = [
      ...(await Promise.all([press(world, form, typed), press(world, form, typed)])),
      await press(world, form, typed),
    ];
    expect(new Set(replies.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await petitions()).toBe(before + 1);
  });

  it('without any contact: received, said what it means, and shown to staff as unverified', async () => {
    const sent = await sendForm(world, { body: '연락처 없이', email: '' });
    const words = wordsOf(await follow(world, sent));
    expect(words).toContain('이 접수번호와 조회 코드가 답변을 보는 유일한 방법');
    await world.idle();
    const number = sent.headers.get('location')?.split('/')[2] ?? '';
    const { clean, cookie, page } = await openLink(world, await assignmentOf(number));
    expect(page.body.contact).toEqual({ email: false, phone: false });
    const shown = await world.ask(clean, { headers: { cookie, accept: 'text/html' } });
    expect(wordsOf(shown)).toContain('확인되지 않은 접수입니다. 연락처가 없어');
  });

  it('without cookies the receipt comes at once', async () => {
    const form = { ...(await openForm(world)), cookie: '' };
    const reply = await press(world, form, { body: '쿠키 없이', email: '' });
    expect(reply.status).toBe(201);
    expect(wordsOf(reply)).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  it('in English, from the form over the mail to the receipt', async () => {
    const form = await openForm(world, '/write?lang=en');
    expect(wordsOf(form.page)).toContain('we will answer by Wed 25 November, 10:12 am.');
    const sent = await press(world, form, {
      title: 'Documents for the benefit',
      body: 'Which documents do I need?',
      topic: 'care',
      email: 'english@example.com',
    });
    const receipt = await follow(world, sent);
    expect(receipt.headers.get('content-language')).toBe('en');
    expect(wordsOf(receipt)).toContain('Medical Care Benefits');
    await world.idle();
    expect((await world.mails('english@example.com'))[0]?.subject).toContain('Received');
  });

  it('for another person: the writer is told, staff see both names', async () => {
    const sent = await sendForm(world, {
      body: '어머니를 대신하여 씁니다',
      email: 'writer@example.com',
      representedName: '김가상',
    });
    const number = sent.headers.get('location')?.split('/')[2] ?? '';
    expect(wordsOf(await follow(world, sent))).toContain('김가상');
    await world.idle();
    expect((await world.mails('writer@example.com')).map(kindOf)).toEqual(['receipt']);
    const { page } = await openLink(world, await assignmentOf(number));
    expect(page.body).toMatchObject({
      petitioner: { name: '홍*상' }, // hidden until somebody says why
      represented: { name: '김*상' },
    });
    expect(await stateOf(world, number)).toMatchObject({ byRepresentative: true });
  });
});

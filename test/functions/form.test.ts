import { describe, expect, it } from 'vitest';
import { FILLED, formWorld } from './form-world.ts';

const key = 'a-request-key-of-the-page';

import { POLICY } from '../../shared/lambda/http.ts';
import { SCRIPT } from '../../shared/web/script.ts';

const numberIn = (location: unknown) => String(location).split('/')[2] ?? '';

describe('the form', () => {
  it('is one form that needs no script, and says what this very minute would be promised', async () => {
    const { statusCode, headers, body = '' } = await formWorld().show();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ko',
      'cache-control': 'no-store',
      'content-security-policy': `${POLICY}; script-src https://petitions.example.org/assets/${SCRIPT.file}; connect-src 'self' https://uploads.example.org/uploads/`,
    });
    expect(body).toContain('<html lang="ko">');
    expect(body.match(/<form/g)).toHaveLength(1);
    expect(body.match(/<script[^>]*>/g)).toEqual([
      `<script src="/assets/${SCRIPT.file}" integrity="${SCRIPT.integrity}" defer>`,
    ]);
    // Without the script it carries no file: none can lose the words.
    expect(body).not.toContain('multipart/form-data');
    expect(body).not.toMatch(/<input type="file"[^>]* name=/);
    expect(body).toContain('접수증 화면에서 붙이실 수 있습니다');
    const words = body.replace(/<[^>]+>/g, '');
    const promise =
      '지금(2026년 11월 24일(화) 오전 10시 12분) 신청하시면 11월 25일(수) 오전 10시 12분까지 답변드리겠습니다.';
    expect(words).toContain(promise);
    expect(words.indexOf(promise)).toBeLessThan(words.indexOf('민원 신청하기'));
    expect(words).toContain('최대 7일 안(12월 1일(화)까지)');
    expect(words).toContain('맡을 부서의 담당자 한 명을 바로 정하여');
  });

  it('begins with a title and a kind that one of our pages gave it, and with nothing else', async () => {
    const given = { title: '"><b>의견', kind: 'opinion', body: '남의 글', email: 'a@example.org' };
    const { body = '' } = await formWorld().show(given);
    expect(body).toContain('value="&quot;&gt;&lt;b&gt;의견"');
    expect(body).toMatch(/value="opinion" (checked|selected)/);
    expect(body).not.toContain('남의 글');
    expect(body).not.toContain('a@example.org');
  });

  it('tells each closed day between on a Friday evening', async () => {
    const { body = '' } = await formWorld('2026-09-23 18:05').show();
    const words = body.replace(/<[^>]+>/g, '');
    expect(words).toContain('9월 28일(월) 오후 6시까지');
    expect(words).toContain('건너뛴 날: 9월 24일(목) ');
  });

  it('speaks English to who asks for it, by the browser or by the switch', async () => {
    const world = formWorld();
    const asked = await world.show({}, { 'accept-language': 'en-GB,en' });
    const switched = await world.show({ lang: 'en' });
    const back = await world.show({ lang: 'ko' }, { 'accept-language': 'en' });
    for (const { headers, body } of [asked, switched]) {
      expect(headers?.['content-language']).toBe('en');
      expect(body).toContain('href="/write?lang=ko" lang="ko"');
      expect(body?.replace(/<[^>]+>/g, '')).toContain(
        'we will answer by Wed 25 November, 10:12 am.',
      );
    }
    expect(back.body).toContain('<html lang="ko">');
  });

  it('begins with the promise that an opinion is about, and with no other words of a link', async () => {
    const world = formWorld();
    const { body } = await world.show({ promise: 'P9', title: '가짜' });
    expect(body).toContain('value="고객헌장 9번째 약속에 대한 의견"');
    expect(body).toMatch(/value="opinion" checked/);
    expect(body).not.toContain('가짜');
    const other = await world.show({ promise: 'P9"><b>', lang: 'en' });
    expect(other.body).toMatch(/id="title"[^>]* value=""/);
  });

  it('offers the topics of the office, escaped', async () => {
    const { body } = await formWorld().show();
    expect(body).toContain('<option value="care">요양급여부: 휴업급여, &lt;요양&gt;</option>');
  });

  it('has a key of its own each time', async () => {
    const world = formWorld();
    const keyIn = async () =>
      /name="requestKey" value="([^"]+)"/.exec((await world.show()).body ?? '')?.[1];
    expect(await keyIn()).not.toBe(await keyIn());
  });

  it('is a sentence where the office cannot be read, and the fault is logged', async () => {
    const world = formWorld();
    world.without = true;
    const { statusCode, headers, body } = await world.show();
    expect([statusCode, headers?.['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
    expect(body).toContain('저희 쪽에 문제가 생겼습니다.');
    expect(world.lines).toContainEqual(expect.objectContaining({ message: 'request failed' }));
  });
});

describe('what is wrong', () => {
  it('stands in a summary that takes the focus and leads to the fields, and nothing typed is lost', async () => {
    const world = formWorld();
    const { statusCode, body = '' } = await world.send({
      title: ' ',
      body: '첫 줄\r\n<둘째> & "줄"',
      name: '',
      email: 'petitioner',
      phone: '전화',
      topic: 'care',
      kind: 'complaint',
      privacyNotice: '',
      requestKey: key,
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('<title>오류: ');
    const summary = /<div class="wrong" role="alert" tabindex="-1" autofocus>.*?<\/div>/s.exec(
      body,
    )?.[0];
    const led = [...(summary ?? '').matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    expect(led).toEqual(['title', 'name', 'email', 'phone', 'privacyNotice']);
    for (const id of led) {
      expect(body).toMatch(
        new RegExp(`id="${id}" [^>]*aria-describedby="${id}-wrong[^>]*aria-invalid="true"`),
      );
      expect(body).toContain(`id="${id}-wrong"`);
    }
    expect(body).toContain('>\n첫 줄\n&lt;둘째&gt; &amp; &quot;줄&quot;</textarea>');
    expect(body).toContain('value="petitioner"');
    expect(body).toContain('<option value="care" selected>');
    expect(body).toContain('value="complaint" checked');
    expect(body).toContain(`name="requestKey" value="${key}"`);
    expect(body).toContain('요양급여부의 담당자 한 명을');
    expect(world.received.size).toBe(0);
  });

  it.each([
    ['a title of 201 characters', { title: '가'.repeat(201) }, 'title'],
    ['a text of 20,001 characters', { body: '가'.repeat(20_001) }, 'body'],
    ['a title of which nothing can be seen', { title: ' \u200b\u3164' }, 'title'],
    ['a kind that is none', { kind: 'threat' }, 'kind'],
    [
      'a represented name of 101 characters',
      { representedName: '가'.repeat(101) },
      'representedName',
    ],
    ['another privacy notice', { privacyNotice: 'web-1999-01' }, 'privacyNotice'],
  ])('%s', async (_, change, field) => {
    const { statusCode, body } = await formWorld().send(change);
    expect(statusCode).toBe(422);
    expect(body).toContain(`<a href="#${field}">`);
    expect(body).toContain(`id="${field}"`);
  });

  it('is told in the language of the page, whatever the browser says', async () => {
    const { headers, body } = await formWorld().send({ language: 'en', title: '' });
    expect(headers?.['content-language']).toBe('en');
    expect(body).toContain('Please write a title.');
    const long = await formWorld().send({ language: 'en', title: 'x'.repeat(201) });
    expect(long.body).toContain('The title is too long. Please shorten it to 200 characters.');
  });

  it('a passing fault keeps what was typed and says when to try again', async () => {
    const world = formWorld();
    world.busy = true;
    const { statusCode, headers, body } = await world.send({ body: '남아 있어야 합니다' });
    expect([statusCode, headers?.['retry-after']]).toEqual([503, '2']);
    expect(body).toContain('남아 있어야 합니다');
  });

  it('a megabyte is refused with a page', async () => {
    const { statusCode, body } = await formWorld().ask({ body: `body=${'x'.repeat(1_000_001)}` });
    expect(statusCode).toBe(413);
    expect(body).toContain('보내신 내용이 너무 큽니다.');
  });
});

describe('a petition from the form', () => {
  it('is cleaned of what was pasted unseen, and then judged', async () => {
    const world = formWorld();
    const { statusCode } = await world.send({
      title: '급여\u2028문의',
      body: '급여\u000b문의\u0000입니다',
      name: '홍\r\nBcc: b@example.com',
      email: 'form\u200bzw@example.com',
    });
    expect(statusCode).toBe(303);
    expect([...world.received.values()][0]?.contents?.[0]?.body).toMatchObject({
      title: '급여 문의',
      body: '급여\n문의입니다',
      petitioner: { name: '홍 Bcc: b@example.com', email: 'formzw@example.com' },
    });
  });

  it('leads to a receipt whose address tells nothing, and which can be reloaded', async () => {
    const world = formWorld();
    const reply = await world.send();
    const number = numberIn(reply.headers?.location);
    expect(reply.statusCode).toBe(303);
    expect(reply.headers?.location).toBe(`/petitions/${number}/receipt`);
    expect(reply.cookies).toEqual([
      expect.stringMatching(
        /^code=[0-9A-Z-]{14}; Path=\/petitions\/[\d-]+; Max-Age=3600; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
    const code = reply.cookies?.[0]?.slice(5, 19) ?? '';
    for (let i = 0; i < 2; i += 1) {
      const { statusCode, body = '' } = await world.follow(reply);
      const words = body.replace(/<[^>]+>/g, '');
      expect(statusCode).toBe(200);
      for (const told of [
        number,
        code,
        '11월 25일(수) 오전 10시 12분까지',
        '요양급여부',
        '033-000-0000',
        '홍가상',
      ])
        expect(words).toContain(told);
      expect(body).toContain('<h2>사진·파일 보내기</h2>');
      expect(body).toContain(
        `action="/petitions/${number}/messages" enctype="multipart/form-data"`,
      );
    }
  });

  it('sent twice is one petition with one receipt; changed words are asked about, and get a key of their own', async () => {
    const world = formWorld();
    const [first, again] = [
      await world.send({ requestKey: key }),
      await world.send({ requestKey: key }),
    ];
    expect(again.headers?.location).toBe(first.headers?.location);
    expect(again.cookies).toEqual(first.cookies);
    expect(world.received.size).toBe(1);
    const changed = await world.send({ requestKey: key, body: '다른 내용' });
    expect(changed.statusCode).toBe(422);
    expect(changed.body).toContain('새 민원으로 신청하시려면 다시 한 번 눌러 주십시오.');
    expect(changed.body).not.toContain(`value="${key}"`);
  });

  it('the same words from another page within minutes are told without a code', async () => {
    const world = formWorld();
    const first = await world.send({ requestKey: key });
    const again = await world.send({ requestKey: 'another-key-of-another-page' });
    expect([again.statusCode, again.cookies]).toEqual([200, undefined]);
    expect(again.body).toContain(numberIn(first.headers?.location));
    expect(world.received.size).toBe(1);
  });

  it('without cookies the receipt is the reply itself: nobody is left without a code', async () => {
    const world = formWorld();
    const { statusCode, headers, body } = await world.send({ email: '' }, []);
    expect([statusCode, headers?.location]).toEqual([201, undefined]);
    expect(body).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(body).toContain('유일한 방법');
  });

  it('without any contact says that number and code are the only way', async () => {
    const world = formWorld();
    const { body } = await world.follow(await world.send({ email: '' }));
    expect(body).toContain('이 접수번호와 조회 코드가 답변을 보는 유일한 방법');
    expect([...world.received.values()][0]?.events[0]).toMatchObject({
      contact: { email: false, phone: false },
    });
  });

  it('written for another person: both names in the content item, the state says only that', async () => {
    const world = formWorld();
    const reply = await world.send({ representedName: '김가상 <어르신>' });
    const [decision] = world.received.values();
    expect(decision?.contents?.[0]?.body).toMatchObject({
      petitioner: { name: '홍가상' },
      represented: { name: '김가상 <어르신>' },
    });
    expect(JSON.stringify(decision?.events)).not.toContain('가상');
    expect(decision?.events[0]).toMatchObject({ byRepresentative: true });
    expect((await world.follow(reply)).body).toContain('김가상 &lt;어르신&gt;');
    // The same words for somebody else are another petition.
    expect((await world.send({ representedName: '이가상' })).statusCode).toBe(303);
  });

  it('is the JSON twin but for the door: nothing personal in a log line', async () => {
    const world = formWorld();
    await world.send({ representedName: '김가상' });
    expect([...world.received.values()][0]?.events[0]).toMatchObject({
      channel: 'web',
      privacyNotice: FILLED.privacyNotice,
      contact: { email: true, phone: false },
    });
    expect(JSON.stringify(world.lines)).not.toMatch(/가상|example/);
  });
});

describe('a contact that reaches nobody', () => {
  /** Sends the form of a reply again, with the contacts that it asked about. */
  const confirmedIn = (body: string | undefined) =>
    /name="confirmed" value="([^"]*)"/.exec(body ?? '')?.[1];

  it.each([
    [{ phone: '0101234', email: '' }, 'phone', '이 번호로는 전화를 걸 수 없습니다.'],
    [{ email: 'petitioner' }, 'email', 'name@example.com과 같은 모양'],
    [{ email: 'hong gasang@example.com' }, 'email', 'name@example.com과 같은 모양'],
    [{ email: 'me hong@example.com' }, 'email', 'name@example.com과 같은 모양'],
    [{ email: 'hong@exam ple.com' }, 'email', 'name@example.com과 같은 모양'],
    [{ email: 'a@nomail.example.com' }, 'email', '이 주소로는 메일이 가지 않습니다.'],
  ])(
    '%j is asked about once, with every word kept, and received when it is sent again',
    async (contact, field, said) => {
      const world = formWorld();
      world.noMail = 'nomail.example.com';
      const asked = await world.send({ ...contact, body: '남아 있어야 합니다' });
      expect(asked.statusCode).toBe(422);
      expect(asked.body).toContain(`<a href="#${field}">`);
      expect(asked.body).toContain(said);
      expect(asked.body).toContain('남아 있어야 합니다');
      expect(world.received.size).toBe(0);
      const confirmed = confirmedIn(asked.body) ?? '';
      expect(confirmed).toBe(Object.values(contact).filter(Boolean).join());
      expect((await world.send({ ...contact, confirmed })).statusCode).toBe(303);
      expect([...world.received.values()][0]?.contents?.[0]?.body).toMatchObject({
        petitioner: Object.fromEntries(Object.entries(contact).filter(([, value]) => value)),
      });
    },
  );

  it('is asked about again when it is another one', async () => {
    const world = formWorld();
    const { body } = await world.send({ phone: '0101234' });
    const again = await world.send({ phone: '0101235', confirmed: confirmedIn(body) ?? '' });
    expect(again.statusCode).toBe(422);
    expect(confirmedIn(again.body)).toBe('0101234\n0101235');
  });

  it.each([
    ['０１０－００００－４８２１', '010-0000-4821'],
    ['010.0000.4821', '010-0000-4821'],
    ['010–0000–4821', '010-0000-4821'],
    ['+82 (0)10-0000-4821', '010-0000-4821'],
    ['02-123-4567 내선 12', '02-123-4567 (내선 12)'],
    ['1588-0000', '1588-0000'],
  ])('no question about %s, which is kept as %s', async (phone, kept) => {
    const world = formWorld();
    expect((await world.send({ phone })).statusCode).toBe(303);
    expect([...world.received.values()][0]?.contents?.[0]?.body).toMatchObject({
      petitioner: { phone: kept },
    });
  });

  it.each([
    ' hong@example.com ',
    'hong @ example.com',
    'hong@example .com',
    'ｈｏｎｇ＠example. com',
  ])('no question about %j, which is kept without its spaces', async (email) => {
    const world = formWorld();
    expect((await world.send({ email })).statusCode).toBe(303);
    expect(world.lookedUp).toEqual(['hong@example.com']);
    expect([...world.received.values()][0]?.contents?.[0]?.body).toMatchObject({
      petitioner: { email: 'hong@example.com' },
    });
  });

  it('no name server is asked where something else is wrong, nor about an address that is confirmed', async () => {
    const world = formWorld();
    await world.send({ title: '' });
    await world.send({ confirmed: FILLED.email });
    expect(world.lookedUp).toEqual([]);
    await world.send({ body: '다른 내용' });
    expect(world.lookedUp).toEqual([FILLED.email]);
  });
});

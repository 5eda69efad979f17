import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITIZEN, kindOf, kst, openLink, openWorld, petition, type World } from './world.ts';

const LANGUAGES = [
  { language: 'ko', title: '휴업급여 신청 서류 문의', answer: '서류는 세 가지입니다.' },
  { language: 'en', title: '휴업급여 papers', answer: 'Three papers are needed.' },
] as const;
const ADDRESS = (person: string) => `${person}@example.org`;

describe.each(LANGUAGES)('together, on petitions in $language', ({ language, title, answer }) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
  });
  afterAll(() => world.stop());

  const newest = async (number: string, kind: string, to?: string) => {
    const mail = (await world.mails(to)).findLast(
      (one) => kindOf(one) === kind && one.text.includes(number),
    );
    if (!mail) throw new Error(`no ${kind} mail about ${number}`);
    return mail;
  };

  const checked = ['questions', 'grounds'];

  /** What one person's link lets them do. */
  async function hand(number: string, kind: string, to?: string) {
    const mail = await newest(number, kind, to);
    const { token, page, clean } = await openLink(world, mail);
    const headers = { authorization: `Bearer ${token}` };
    return {
      mail,
      page,
      clean,
      token,
      act: (name: string, fields: object) =>
        world.post(`/desk/${name}`, { number, ...fields }, headers),
      read: async (path = `/desk/petitions/${number}`) =>
        await world.ask(path, { headers: { ...headers, accept: 'application/json' } }),
    };
  }

  async function received(change: Record<string, unknown> = {}) {
    const { body } = await world.post('/petitions', petition({ language, title, ...change }));
    await world.idle();
    const number = String(body.number);
    return { number, code: String(body.accessCode), ...(await hand(number, 'assignment')) };
  }
  const status = async (number: string, code: string) =>
    (
      await world.ask(`/petitions/${number}`, {
        headers: { authorization: `Bearer ${code}`, accept: 'application/json' },
      })
    ).body;

  it('consult: asked by mail, answered in one form, the reply stands in the history', async () => {
    const { number, act, read, code } = await received({ body: '협조 하나 010-0000-4821' });
    const question = '비밀질문입니다.';
    expect((await act('consult', { person: 'pension-1', question })).status).toBe(200);
    // Sent twice it is asked once; another question waits until this one is answered.
    expect((await act('consult', { person: 'pension-1', question })).status).toBe(200);
    const another = { person: 'pension-1', question: `${question} 하나 더` };
    expect((await act('consult', another)).status).toBe(409);
    expect((await act('consult', { department: 'loans', question })).status).toBe(200);
    await world.idle();
    const colleague = await hand(number, 'consultation', ADDRESS('pension-1'));
    expect(colleague.mail.text).not.toContain('비밀질문');
    expect(colleague.clean).toBe(`/desk/petitions/${number}/consultation`);
    const seen = colleague.page.body;
    expect(seen.consultations[0]).toMatchObject({ question, state: 'open' });
    expect(JSON.stringify(seen)).not.toContain('010-0000-4821');
    expect(JSON.stringify(seen)).not.toContain('홍가상');

    // The link opens the consultation and nothing else.
    expect((await colleague.read()).status).toBe(401);
    expect((await colleague.act('answer', { text: answer, checked })).status).toBe(401);
    expect((await colleague.act('note', { text: answer })).status).toBe(401);
    const { id: consultation } = seen.consultations[0];
    const reply = { consultation, text: '회신내용비밀' };
    expect((await colleague.act('consult-answer', reply)).status).toBe(200);
    expect((await colleague.act('consult-answer', reply)).status).toBe(200); // once
    const other = { ...reply, text: '다른 회신입니다.' };
    expect((await colleague.act('consult-answer', other)).status).toBe(409);
    await world.idle();
    expect((await newest(number, 'consulted')).text).not.toContain('회신내용비밀');
    const { body } = await read();
    expect(JSON.stringify(body.history)).toContain('회신내용비밀');
    expect(body.consultations.map(({ state }: { state: string }) => state)).toEqual([
      'answered',
      'open',
    ]);
    expect(JSON.stringify(await status(number, code))).not.toContain('회신내용비밀');

    // The answer leaves nobody to be asked.
    expect((await act('answer', { text: answer, checked })).status).toBe(200);
    await world.idle();
    const loans = (await world.mails()).filter(
      (mail) => mail.text.includes(number) && mail.to[0]?.startsWith('loans'),
    );
    expect(loans.map(kindOf)).toEqual(['consultation', 'consulted']);
    expect(world.service.logs().join('\n')).not.toMatch(/비밀/);
  });

  it('approve: fixed text, returned once, then published at the approval', async () => {
    const { number, act, read, code } = await received({ kind: 'opinion', body: '결재 하나' });
    const direct = await act('answer', { text: answer, checked });
    expect([direct.status, direct.body.type]).toEqual([409, 'urn:ihaeng:problem:approval-needed']);
    expect((await act('submit', { text: '초고입니다.', checked })).status).toBe(200);
    await world.idle();
    const head = await hand(number, 'approval', ADDRESS('care-head'));
    expect(head.mail.text).not.toContain('초고');
    const first = head.page.body.approval;
    expect(first).toMatchObject({ state: 'waiting', text: '초고입니다.' });
    const back = await head.act('send-back', { hash: first.hash, sentence: '근거를 적어 주세요.' });
    expect(back.status).toBe(200);
    await world.idle();
    expect((await newest(number, 'approved')).subject).toContain('결재 반려');
    expect((await status(number, code)).status).not.toBe('answered');
    expect((await act('submit', { text: answer, checked })).status).toBe(200);
    expect((await head.act('approve', { hash: first.hash })).body.type).toContain(
      'approval-changed',
    );
    const { hash } = (await read()).body.approval;
    // who wrote it does not approve it
    expect((await act('approve', { hash })).body.type).toContain('only-approver');
    // two at once: one wins
    const both = await Promise.all([
      head.act('approve', { hash }),
      head.act('send-back', { hash, sentence: '또' }),
    ]);
    expect(both.map((reply) => reply.status).toSorted()).toEqual([200, 409]);
    await world.idle();
    const [approved] = both;
    expect((await status(number, code)).status === 'answered').toBe(approved?.status === 200);
  });

  it('link: one answer to all, carried on after a crash, each with its own notice', async () => {
    const parent = await received({ body: '같은 민원 하나, 어떤 서류가 필요한지 묻습니다.' });
    const child = await received({ body: '같은 민원 둘, 어떤 서류가 필요한지 묻습니다.' });
    const { body: shown } = await child.read();
    const other = shown.samePerson.find((one: { number: string }) => one.number === parent.number);
    expect(other.alike).toBeGreaterThan(0.4);
    const before = world.service.calls().length;
    await child.read();
    const asked = world.service
      .calls()
      .slice(before)
      .filter((call) => call.includes('Desk'));
    expect(asked.length).toBeGreaterThan(0);
    // State, file, the same person's petitions, the items that an answer can join (P19), and which of those petitions are
    // kept from whoever looks (P23). And what the person always wishes.
    expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(6);
    // the second goes to the other member of the department: the head may open both
    const asHead = async (number: string) => {
      await (number === parent.number ? parent : child).act('assign', { to: 'care-head' });
      await world.idle();
      return hand(number, 'assignment', ADDRESS('care-head'));
    };
    const [first, second] = [await asHead(parent.number), await asHead(child.number)];
    expect((await second.act('link', { parent: '2026-999999-9' })).status).toBe(422);
    expect((await second.act('link', { parent: parent.number })).status).toBe(200);
    expect((await second.act('link', { parent: parent.number })).status).toBe(200); // twice is once
    expect((await second.read()).body).toMatchObject({ parent: parent.number });
    expect((await first.read()).body.duplicates).toEqual([child.number]);

    await world.fault({
      service: 'dynamodb',
      function: 'send',
      fault: 'kill-after-reply',
      action: 'TransactWriteItems',
      count: 1,
    });
    expect((await first.act('answer', { text: answer, linked: true, checked })).status).toBe(200);
    await world.post('/_local/clock', { advance: 'PT15M' });
    await world.clearFaults();
    for (const one of [parent, child]) {
      expect((await status(one.number, one.code)).status).toBe('answered');
      const answers = (await world.mails(CITIZEN)).filter(
        (mail) => kindOf(mail) === 'answer' && mail.text.includes(one.number),
      );
      expect(answers).toHaveLength(1);
      expect(answers[0]?.text).toContain(answer);
    }
  });

  it('repeat: closed by a person with a notice, never before two answers', async () => {
    const own = { petitioner: { name: '홍가상', email: `repeat-${language}@example.com` } };
    const all = [];
    for (const n of [1, 2, 3])
      all.push(await received({ ...own, body: `반복되는 같은 민원 ${n}` }));
    const [one, two, three] = all;
    if (!one || !two || !three) throw new Error('three were received');
    const close = (sentence = '이미 두 번 답변드렸습니다.') =>
      three.act('close-repeat', { earlier: `${one.number} ${two.number}`, sentence });
    expect((await close()).body.type).toContain('repeat-too-few');
    for (const before of [one, two])
      expect((await before.act('answer', { text: answer, checked })).status).toBe(200);
    const stranger = await received({ body: '다른 사람의 민원' });
    const wrong = { earlier: `${one.number} ${stranger.number}`, sentence: '아님' };
    expect((await three.act('close-repeat', wrong)).body.type).toContain('not-same-person');
    expect((await close()).status).toBe(200);
    await world.idle();
    const mail = (await world.mails(own.petitioner.email)).at(-1);
    expect(mail?.text).toContain(language === 'ko' ? '제23조' : 'article 23');
    expect((await close()).status).toBe(200); // sent twice it is closed once
    expect((await close('다른 까닭으로 닫습니다.')).status).toBe(409);
  });

  it('template: fills what is known, keeps what was typed, and no gap is published', async () => {
    const { number, act, read, token } = await received({ body: '틀 하나' });
    expect((await read()).body.templates[0]).toMatchObject({ id: 'documents' });
    const gap = await act('answer', { text: '{{서류}}를 내십시오.' });
    expect([gap.status, gap.body.type]).toEqual([422, 'urn:ihaeng:problem:gaps-unfilled']);
    const page = await world.ask(`/desk/petitions/${number}?template=documents`, {
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'text/html',
        'accept-language': language,
      },
    });
    const gaps = language === 'ko' ? '{{서류}}' : '{{documents}}';
    expect(page.body).toContain(gaps);
    expect(page.body).not.toContain('{{phone}}');
    const edited = await world.ask('/desk/edit', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ number, text: '먼저 쓴 글', template: 'documents' }).toString(),
    });
    expect(edited.body).toContain('먼저 쓴 글');
    expect(edited.body).toContain(gaps);
  });
});

it('a consultation that nobody answers reaches the consulted person’s head, not the petition’s', async () => {
  const world = await openWorld('2026-11-24 10:12');
  try {
    const { body } = await world.post('/petitions', petition());
    await world.idle();
    const mail = (await world.mails()).find((one) => kindOf(one) === 'assignment');
    if (!mail) throw new Error('nobody was assigned');
    const { token } = await openLink(world, mail);
    const asked = { number: body.number, person: 'pension-1', question: '언제 됩니까' };
    const headers = { authorization: `Bearer ${token}` };
    expect((await world.post('/desk/consult', asked, headers)).status).toBe(200);
    await world.to('2026-11-24 18:00');
    const mails = (await world.mails(ADDRESS('pension-head'))).map(kindOf);
    expect(mails).toContain('break');
    const overdue = (await world.mails(ADDRESS('pension-head'))).find(
      (one) => kindOf(one) === 'break',
    );
    expect(overdue?.text).toContain('협조 요청');
    expect(overdue?.text).toContain(`/desk/petitions/${body.number}/consultation`);
    expect(Date.parse(overdue?.sentAt ?? '')).toBeGreaterThan(Date.parse(kst('2026-11-24 15:00')));
    const own = (await world.mails(ADDRESS('care-head'))).map(kindOf);
    expect(own).not.toContain('break');
  } finally {
    await world.stop();
  }
});

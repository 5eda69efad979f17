import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import demo from '../../infra/local/demo-office.json' with { type: 'json' };
import type { Office } from '../../shared/organization/office.ts';
import { CITIZEN, kindOf, openLink, openWorld, petition, sealIn, type World } from './world.ts';

/** Two compensations of 10,000 won are in the budget of this year, and no third. */
const office = {
  ...demo,
  budgets: [{ department: 'care', year: 2026, code: '2026-care-310', amount: 20_000 }],
} as never as Office;
const address = (id: string) => demo.people.find((one) => one.id === id)?.email ?? '';
const told = '신분증만 있으면 된다고 들었는데 통장 사본이 없다고 돌려보냈습니다.';
const fault = {
  outcome: 'fault',
  cause: 'missing-documents',
  sentence: '통장 사본을 말씀드리지 않았습니다.',
};
const none = {
  outcome: 'no-fault',
  ground: 'document-was-listed',
  sentence: '안내문에 적힌 서류였습니다.',
};

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-11-24 09:30', { office }); // Tuesday
});
afterAll(() => world.stop());

const codeOf = (reply: { readonly status: number; readonly body: { readonly type?: string } }) => [
  reply.status,
  String(reply.body?.type ?? '')
    .split(':')
    .at(-1) ?? '',
];

/** A petition, its petitioner, and whoever of staff a mail about it told. */
async function received(change: Record<string, unknown> = {}) {
  const { body } = await world.post('/petitions', petition(change));
  await world.idle();
  const number = String(body.number);
  const path = `/petitions/${number}`;
  const citizen = { authorization: `Bearer ${body.accessCode}` };
  const html = { ...citizen, accept: 'text/html' };
  const mailTo = async (to: string, kind: string) => {
    const mail = (await world.mails(to)).findLast(
      (one) => kindOf(one) === kind && one.text.includes(number),
    );
    if (!mail) throw new Error(`no ${kind} for ${to}`);
    return mail;
  };
  const assigned = (await world.mails()).findLast(
    (one) => kindOf(one) === 'assignment' && one.text.includes(number),
  );
  const assignee = demo.people.find(({ email }) => email === assigned?.to[0])?.id ?? '';
  const by = async (id: string, kind = 'visit') => {
    await world.idle();
    const { token } = await openLink(world, await mailTo(address(id), kind));
    const headers = { authorization: `Bearer ${token}` };
    return {
      act: async (name: string, fields: object) =>
        codeOf(await world.post(`/desk/${name}`, { number, ...fields }, headers)),
      page: async () =>
        String(
          (await world.ask(`/desk${path}`, { headers: { ...headers, accept: 'text/html' } })).body,
        ),
    };
  };
  return {
    number,
    path,
    citizen,
    assignee,
    by,
    mailTo,
    mine: () => by(assignee, 'assignment'),
    status: async () => (await world.ask(path, { headers: citizen })).body,
    page: async (at = '') => String((await world.ask(`${path}${at}`, { headers: html })).body),
    says: async (what: string, fields: object) =>
      codeOf(await world.post(`${path}/${what}`, fields, citizen)),
    /** The page's own form, as a browser without a script sends it. */
    async sends(at: string, fields: Readonly<Record<string, string>>) {
      const page = await this.page(at === '/visit' ? at : '');
      const { status, headers } = await world.ask(`${path}${at}`, {
        method: 'POST',
        headers: { ...html, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ ...sealIn(page), ...fields }).toString(),
      });
      return [status, headers.get('location')];
    },
    async answered() {
      const { act } = await this.mine();
      const text = '필요한 서류는 세 가지입니다.';
      return await act('answer', { text, checked: ['questions', 'grounds'] });
    },
    heard: async (kind: string) =>
      (await world.mails(CITIZEN)).filter(
        (mail) => kindOf(mail) === kind && mail.text.includes(number),
      ),
  };
}
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a second visit through fault of staff', () => {
  it('is claimed on the page, found by the head, apologised for and compensated by post', async () => {
    const one = await received({ title: '휴업급여 하나' });
    expect(await one.page()).toContain('담당자 잘못으로 두 번 오셨으면');
    expect(await one.sends('/visit', { day: '2026-11-20', text: told })).toEqual([
      303,
      `${one.path}?done=visit`,
    ]);
    expect(await one.says('visit', { day: '2026-11-20', text: told })).toEqual([201, '']);
    expect((await one.status()).visits).toMatchObject([{ day: '2026-11-20', found: 'open' }]);
    await world.idle();
    expect((await one.heard('visit-claimed')).at(-1)?.text).toContain('부서장이 살펴봅니다');

    const mine = await one.mine();
    expect(await mine.act('rule-visit', none)).toEqual([403, 'visit-own']);
    expect(plain(await mine.page())).toContain(
      '이 민원을 맡고 있거나 맡았던 사람, 이 일을 이미 판단한 사람은',
    );
    const head = await one.by('care-head');
    const asked = plain(await head.page());
    expect(asked).toContain(told);
    expect(asked).toContain('지난번에 오신 날: 11월 20일(금)');
    // What the records say stands beside what was claimed (P21.2).
    expect(asked).toContain('우리 기록: 2026년 11월 24일(화) 오전 9시 30분 접수');
    expect(await head.act('rule-visit', { ...fault, cause: '' })).toEqual([422, 'visit-cause']);
    expect(await head.act('rule-visit', fault)).toEqual([200, '']);
    expect(await head.act('rule-visit', none)).toEqual([409, 'visit-ruled']);
    await world.idle();
    const found = (await one.heard('visit-found')).at(-1)?.text ?? '';
    expect(found).toContain(fault.sentence);
    expect(found).toContain('10,000원 상당');
    expect(plain(await one.page())).toMatch(
      /조치 중 .*사과: 부서장이 2026년 11월 24일\(화\) 오후 6시까지/,
    );

    expect(await head.act('apologise', { words: '두 번 오시게 해 죄송합니다.' })).toEqual([
      200,
      '',
    ]);
    await world.idle();
    expect((await one.heard('apology')).at(-1)?.text).toContain('두 번 오시게 했습니다');
    const card = { visit: 'visit-1', kind: 'transit-card', way: 'post', serial: 'T-2001' };
    expect(await head.act('issue-compensation', card)).toEqual([403, 'compensation-second-person']);
    expect(await mine.act('issue-compensation', card)).toEqual([200, '']);
    const proof = { visit: 'visit-1', evidence: 'post', proof: '1234567890123' };
    expect(await mine.act('give-compensation', { ...proof, proof: '12' })).toEqual([
      422,
      'compensation-evidence',
    ]);
    expect(await mine.act('give-compensation', proof)).toEqual([200, '']);
    expect(await one.status()).toMatchObject({
      visits: [{ found: 'fault', compensation: 'handed-over', amount: 10_000 }],
    });
    const page = plain(await one.page());
    expect(page).not.toContain('조치 중');
    expect(page).toContain('10,000원 상당의 보상: 2026년 11월 24일(화)');
  });

  it('is logged by staff, and handed over on the spot; a third visit by the same fault is none, by a new one is another', async () => {
    const two = await received({ title: '휴업급여 둘' });
    const mine = await two.mine();
    const heard = { day: '2026-11-18', how: 'counter', told };
    expect(await mine.act('visit', { ...heard, day: '2026-11-30' })).toEqual([
      422,
      'visit-day-wrong',
    ]);
    expect(await mine.act('visit', heard)).toEqual([200, '']);
    expect(await mine.act('visit', { ...heard, day: '2026-11-23' })).toEqual([
      409,
      'visit-claim-open',
    ]);
    const head = await two.by('care-head');
    expect(await head.act('rule-visit', fault)).toEqual([200, '']);
    const card = {
      ...{ visit: 'visit-1', kind: 'gift-certificate', way: 'on-the-spot' },
      ...{ serial: 'G-2002', counter: 'C-1' },
    };
    expect(
      await mine.act('issue-compensation', { ...card, serial: 'T-2001', kind: 'transit-card' }),
    ).toEqual([409, 'card-issued-before']);
    expect(await mine.act('issue-compensation', card)).toEqual([200, '']);
    const slip = { visit: 'visit-1', evidence: 'slip', proof: 'S-2026-0042' };
    expect(await mine.act('give-compensation', slip)).toEqual([200, '']);
    expect(await mine.act('give-compensation', { ...slip, proof: 'S-2026-0043' })).toEqual([
      409,
      'compensation-handed-over-before',
    ]);

    expect(await two.says('visit', { day: '2026-11-18' })).toEqual([201, '']);
    const again = await two.by('care-head');
    expect(await again.act('rule-visit', { ...fault, sentence: '같은 일이었습니다.' })).toEqual([
      200,
      '',
    ]);
    expect((await two.status()).visits[1]).toMatchObject({ found: 'same-fault' });
    expect((await two.status()).visits[1].compensation).toBeUndefined();
    expect(await two.says('visit', { day: '2026-11-24' })).toEqual([201, '']);
    const third = await two.by('care-head');
    expect(await third.act('rule-visit', { ...fault, cause: 'processing-error' })).toEqual([
      200,
      '',
    ]);
    expect((await two.status()).visits[2]).toMatchObject({
      found: 'fault',
      compensation: 'approved',
    });

    // The budget of the year is exhausted: the debt stays, and the director owes word.
    const next = { visit: 'visit-3', kind: 'transit-card', way: 'post', serial: 'T-2003' };
    expect(await mine.act('issue-compensation', next)).toEqual([409, 'budget-exhausted']);
    expect(await mine.act('issue-compensation', next)).toEqual([409, 'budget-exhausted']);
    await world.idle();
    const [delayed, ...more] = await two
      .heard('compensation')
      .then((mails) => mails.filter(({ text }) => text.includes('예산이 모자라')));
    expect(more).toEqual([]);
    expect(delayed?.text).toContain('12월 1일(화) 오후 6시까지');
    expect(plain(await two.page())).toContain('이사장이 2026년 12월 1일(화) 오후 6시까지');
    const director = await two.by('director');
    const word = { visit: 'visit-3', word: '내년 1월 5일에 등기우편으로 보내 드리겠습니다.' };
    expect(await mine.act('delay-word', word)).toEqual([403, 'only-director']);
    expect(await director.act('delay-word', word)).toEqual([200, '']);
    await world.idle();
    expect((await two.heard('compensation')).at(-1)?.text).toContain(word.word);
  });

  it('found to be no fault is looked at by somebody else by one press', async () => {
    const three = await received({ title: '휴업급여 셋' });
    expect(await three.answered()).toEqual([200, '']);
    await three.says('visit', { day: '2026-11-17' });
    await world.idle();
    const head = await three.by('care-head');
    expect(await head.act('rule-visit', none)).toEqual([200, '']);
    await world.idle();
    expect((await three.heard('visit-found')).at(-1)?.text).toContain(none.sentence);
    expect(plain(await three.page())).toMatch(
      /11월 17일\(화\) ?에 오신 일은\s+저희 잘못이 아니라고 보았습니다/,
    );
    expect(await three.says('visit', { day: '2026-11-17' })).toEqual([409, 'visit-found-none']);
    expect(await three.sends('/visit/review', { visit: 'visit-1' })).toEqual([
      303,
      `${three.path}?done=visit-review`,
    ]);
    await world.idle();
    expect(await head.act('review-visit', none)).toEqual([403, 'visit-own']);
    const reviewer = await three.by('duty-officer');
    expect(await reviewer.act('review-visit', fault)).toEqual([200, '']);
    expect((await three.status()).visits).toMatchObject([
      { found: 'fault', compensation: 'approved' },
    ]);
  });

  it('is deemed where the head is silent, and nothing is said of any person', async () => {
    const four = await received({ title: '휴업급여 넷' });
    expect(await four.answered()).toEqual([200, '']);
    await four.says('visit', { day: '2026-11-16' });
    await world.idle();
    await world.to('2026-11-25 19:00');
    const head = await four.by('care-head');
    expect((await four.status()).visits).toMatchObject([
      { found: 'deemed', compensation: 'approved' },
    ]);
    expect((await four.heard('visit-found')).at(-1)?.text).toContain(
      '정한 때까지 결과를 내지 못했습니다',
    );
    expect(await head.act('rule-visit', none)).toEqual([409, 'visit-deemed']);
    const page = plain(await head.page());
    expect(page).toContain('사람에 대한 기록은 아닙니다');
    expect(await head.act('apologise', { words: '죄송합니다.' })).toEqual([200, '']);
  });

  it('by the same cause again in the department, it is the head who owes a correction', async () => {
    const again = { ...fault, cause: 'wrong-counter' };
    const [one, two] = [
      await received({ title: '휴업급여 스물하나' }),
      await received({ title: '휴업급여 스물둘' }),
    ];
    for (const [{ says, by }, day] of [
      [one, '2026-11-13'] as const,
      [two, '2026-11-12'] as const,
    ]) {
      expect(await says('visit', { day })).toEqual([201, '']);
      expect(await (await by('care-head')).act('rule-visit', again)).toEqual([200, '']);
    }
    expect((await one.status()).improvements).toBeUndefined();
    const [item] = (await two.status()).improvements;
    expect(item).toMatchObject({
      item: `I-${two.number}-1`,
      sentence: '같은 일로 다시 오시는 일이 없도록 안내와 절차를 고치겠습니다.',
    });
    const page = plain(await (await two.by('care-head')).page());
    expect(page).toContain(`I-${two.number}-1`);
  });

  it('of one day that was said in two petitions is compensated once; whoever rules sees both', async () => {
    const [one, two] = [
      await received({ title: '휴업급여 서른하나' }),
      await received({ title: '휴업급여 서른둘' }),
    ];
    for (const { says } of [one, two])
      expect(await says('visit', { day: '2026-11-11' })).toEqual([201, '']);
    const first = await one.by('care-head');
    expect(plain(await first.page())).toContain('같은 분이 같은 날의 일을 다른 민원에서도');
    expect(await first.act('rule-visit', fault)).toEqual([200, '']);
    const second = await two.by('care-head');
    const page = await second.page();
    expect(page).toContain(`href="/desk/petitions/${one.number}"`);
    expect(plain(page)).toContain('우리 잘못으로 봄');
    expect(page).toContain('name="elsewhere"');
    // Whatever they meant, it is not paid twice unheard: nothing is written.
    expect(await second.act('rule-visit', fault)).toEqual([409, 'compensation-same-day']);
    expect((await two.status()).visits).toMatchObject([{ found: 'open' }]);
    expect(await second.act('rule-visit', { ...fault, elsewhere: 'same' })).toEqual([200, '']);
    expect((await two.status()).visits).toMatchObject([{ found: 'same-fault' }]);
    expect((await one.status()).visits).toMatchObject([
      { found: 'fault', compensation: 'approved' },
    ]);
    const again = await received({ title: '휴업급여 서른셋' });
    expect(await again.says('visit', { day: '2026-11-11' })).toEqual([201, '']);
    const third = await again.by('care-head');
    expect(await third.act('rule-visit', { ...fault, elsewhere: 'another' })).toEqual([200, '']);
    expect((await again.status()).visits).toMatchObject([
      { found: 'fault', compensation: 'approved' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { petitionerNotice } from '../../shared/notices/petitioner.ts';
import { petitionerFacts } from '../../shared/notices/petitioner-facts.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { context } from '../petition/context.ts';
import { kst, terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, KNOWN, readable } from './desk-world.ts';

const path = `/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;
const page = async (world: World, address = path) =>
  readable(
    (await world.ask('GET', address, { headers: HTML, cookies: [`code=${world.code}`] })).body,
  );
const objects = (world: World) =>
  world.ask('POST', `${path}/objection`, {
    headers: FORM,
    cookies: [`code=${world.code}`],
    body: '',
  });
const turn = (world: World, when: string) => {
  world.life.turnTo(when);
  world.at(when);
};
const answered = (world: World, when: string) =>
  world.life.does((p, t) =>
    answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: 'care-1', at: kst(when) })),
  );

describe('what was sent', () => {
  it('stands on the page with its title, escaped and whole', async () => {
    const shown = await page(deskWorld());
    expect(shown).toContain('<h3>휴업급여 &lt;서류&gt;</h3>');
    expect(shown).toContain('<p>어떤 서류가 필요한가요</p>');
  });

  it('is folded when it is long, its beginning shown', async () => {
    const world = deskWorld();
    const body = `첫 줄입니다.\n${'긴 이야기. '.repeat(200)}마지막 줄입니다.`;
    world.texts.set('submission', { title: '긴 글', body });
    const shown = await page(world);
    expect(shown).toMatch(/<p>첫 줄입니다\. 긴 이야기\.[^<]*…<\/p><details><summary>글 모두 보기/);
    expect(shown).toContain('마지막 줄입니다.</p></details>');
  });

  it('is told to a program too', async () => {
    const world = deskWorld();
    const headers = { authorization: `Bearer ${world.code}` };
    expect(JSON.parse((await world.ask('GET', path, { headers })).body ?? '')).toMatchObject({
      headline: '담당자를 정해 전달했습니다.',
      sent: { title: '휴업급여 <서류>', text: '어떤 서류가 필요한가요' },
    });
  });
});

describe('a late petition', () => {
  it('has the apology and the button first, and one press objects', async () => {
    const world = deskWorld();
    turn(world, '2026-11-25 10:13');
    const shown = await page(world);
    const [, main = ''] = shown.split('</h1>');
    const order = [
      '답변이 늦어지고 있습니다. 죄송합니다.',
      '11월 25일(수) 오전 10시 12분까지 답변드려야 했으나',
      `<form method="post" action="${path}/objection">`,
      '<button type="submit" class="grand">늦은 처리에 이의 제기하기</button>',
      '다음 순서',
      '보내신 민원',
    ].map((text) => main.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(shown).not.toContain('담당자가 확인하고 처리하고 있습니다');
    const { statusCode, headers } = await objects(world);
    expect([statusCode, headers?.location]).toEqual([303, `${path}/objection`]);
    const after = await page(world);
    expect(after).toContain('까지 늦어진 사유와 처리 예정일을 알려 드리겠습니다.');
    expect(after).not.toContain('class="grand"');
  });

  it.each([
    [
      'ko',
      '사유: 담당자가 아직 민원을 열어 보지 못했습니다.',
      '처리 예정일: 11월 26일(목) 오후 6시',
    ],
    ['en', 'Reason: ', 'Expected by: Thu 26 November, 6 pm'],
  ] as const)(
    'once explained shows reason and date, in its history too: %s',
    async (language, why, date) => {
      const world = deskWorld({ language });
      turn(world, '2026-11-25 10:13');
      await objects(world);
      turn(world, '2026-11-25 11:00');
      const shown = await page(world);
      const [, history = ''] = shown.split('<ol class="steps">');
      expect(history).toContain(why);
      expect(history).toContain(date);
      expect(shown.split('<ol class="steps">')[0]).toContain(
        language === 'ko' ? '늦어진 사유와 처리 예정일' : 'Why it is late and when it will be done',
      );
      // Shown is told: the hour is kept by it.
      expect(world.life.petition.objection?.reachedAt).toBeDefined();
    },
  );

  it('names one person and one number on status, receipt, objection and in the mails', async () => {
    const world = deskWorld();
    turn(world, '2026-11-25 10:13');
    const people = terms.office.people.map((one) =>
      one.id === 'care-head' ? { ...one, name: '박가상', phone: '033-000-7777' } : one,
    );
    const office = { ...terms.office, people };
    const given = { ...terms, office };
    const late = deskWorld({ given });
    turn(late, '2026-11-25 10:13');
    for (const address of [path, `${path}/receipt`, `${path}/objection`])
      expect(await page(late, address), address).toContain('033-000-7777');
    for (const address of [path, `${path}/receipt`])
      expect(await page(late, address), address).toContain('박가상');
    expect(await page(late)).not.toContain('care-1');
    for (const kind of ['delay', 'progress', 'transfer'] as const) {
      const notice = {
        kind,
        to: 'petitioner',
        pledge: 'answer-24h',
        id: '1.0',
        createdAt: 0,
      } as never;
      const texts = { accessCode: '', text: '', statusUrl: '' };
      const facts = petitionerFacts(late.life.petition, notice, given, texts);
      const { text } = facts ? petitionerNotice(facts) : { text: '' };
      expect(text, kind).toContain('박가상');
      expect(text, kind).toContain('033-000-7777');
    }
  });
});

describe('an answer', () => {
  it('in time is followed by no offer to object to a delay', async () => {
    const world = deskWorld();
    answered(world, '2026-11-24 10:20');
    const shown = await page(world);
    expect(shown).toContain('답변을 드렸습니다.');
    expect(shown).not.toContain('/objection');
    expect(shown).not.toContain('이의 제기');
  });

  it('that came late says so, and can still be objected to', async () => {
    const world = deskWorld();
    turn(world, '2026-11-25 10:13');
    answered(world, '2026-11-25 10:20');
    const shown = await page(world);
    expect(shown).toContain('약속보다 늦었습니다. 죄송합니다.');
    expect(shown).toContain(`<a href="${path}/objection">늦은 처리에 이의 제기하기</a>`);
  });
});

it('a look by somebody else that was kept as an acceptance is not told as the assignee’s', async () => {
  const world = deskWorld();
  const { events } = world.life;
  events.push({
    type: 'PetitionAccepted',
    at: kst('2026-11-24 10:20'),
    by: 'care-head',
    how: 'opened',
  });
  expect(await page(world)).not.toContain('담당자가 민원을 확인했습니다');
  events.push({
    type: 'PetitionAccepted',
    at: kst('2026-11-24 10:25'),
    by: 'care-1',
    how: 'opened',
  });
  expect(await page(world)).toContain('담당자가 민원을 확인했습니다');
});

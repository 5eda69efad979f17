import { describe, expect, it } from 'vitest';
import { pledgeName } from '../../shared/presentation/pledge-names.ts';
import { terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN } from './desk-world.ts';
import { after, checked } from './staff-cases.ts';

const path = `/desk/petitions/${KNOWN}`;
type World = ReturnType<typeof deskWorld>;

const cookies = (world: World) => [`desk-${KNOWN}=${world.token()}`];
const open = async (world: World, query?: Record<string, string>, headers = {}) =>
  await world.ask('GET', path, {
    headers: { ...HTML, ...headers },
    cookies: cookies(world),
    ...(query && { query }),
  });
const submit = (world: World, act: string, fields: Record<string, string>) =>
  world.ask('POST', `/desk/${act}`, {
    headers: FORM,
    cookies: cookies(world),
    body: new URLSearchParams({ number: KNOWN, ...fields }).toString(),
  });
const TICKED = {
  checked: 'form',
  questions: 'yes',
  grounds: 'yes',
  contact: 'yes',
  objection: 'yes',
};

describe('the original', () => {
  it('is hidden until the assignee says why, and who said so is logged', async () => {
    const world = deskWorld();
    const hidden = (await open(world)).body ?? '';
    expect(hidden).toContain('홍*상');
    expect(hidden).not.toContain('홍가상');
    const shown = (await open(world, { show: 'original', purpose: 'contact' })).body ?? '';
    expect(shown).toContain('홍가상');
    expect(world.lines).toContainEqual({
      message: 'original read',
      subject: KNOWN,
      by: 'care-1',
      purpose: 'contact',
    });
  });

  it('needs a purpose of the list', async () => {
    const world = deskWorld();
    expect((await open(world, { show: 'original' })).statusCode).toBe(422);
    expect((await open(world, { show: 'original', purpose: 'curious' })).statusCode).toBe(422);
  });

  it('is not for whoever had the petition before', async () => {
    const world = deskWorld();
    await submit(world, 'assign', { to: 'care-2' });
    const { statusCode, body } = await open(world, { show: 'original', purpose: 'answer' });
    expect(statusCode).toBe(403);
    expect(body).not.toContain('홍가상');
  });
});

describe('the page', () => {
  it('shows both clocks, why the date, the history and the reasons for what cannot be done', async () => {
    const world = deskWorld();
    await submit(world, 'legal-kind', { legalKind: 'grievance' });
    await submit(world, 'note', { text: '내부 확인 <메모>' });
    const { body } = await open(world);
    expect(body).toContain('법정 처리기간');
    expect(body).toContain('이 날짜는 이렇게 정해졌습니다');
    expect(body).toContain('내부 확인 &lt;메모&gt;');
    expect(body).toContain('아직 답변하지 않은 민원입니다.'); // why it cannot be closed
    const citizen = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(citizen.statusCode).toBe(200);
    expect(citizen.body).not.toContain('메모');
  });

  it('speaks English', async () => {
    const { body } = await open(deskWorld(), undefined, { 'accept-language': 'en' });
    expect(body).toContain('The two clocks');
    expect(body).toContain('Extend with prior notice');
  });

  it('says which form was refused, keeps what was typed and opens it', async () => {
    const world = deskWorld();
    const { statusCode, body } = await submit(world, 'transfer', {
      department: 'care',
      sentence: '우리 일이 아닙니다',
    });
    expect(statusCode).toBe(422);
    expect(body).toMatch(/<details open><summary>다른 부서로 이송/);
    expect(body).toContain('우리 일이 아닙니다');
    expect(body).toContain('이미 그 부서가 맡고 있는 민원입니다.');
  });
});

describe('the parts of the page', () => {
  it('stand in the order of a telephone: the text, what is owed, the answer, other acts, the rest', async () => {
    const { body = '' } = await open(deskWorld());
    const order = [
      ...['class="text"', '어떤 서류가 필요한가요', 'class="acts"', 'class="due"'],
      ...['action="/desk/answer"', 'class="group"', 'class="rest"', '처리 이력'],
    ];
    const places = order.map((part) => body.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('have every other act behind the fold of its group, and no group is open', async () => {
    const { body = '' } = await open(deskWorld());
    const groups = body.split('<details class="group">').slice(1);
    const actsIn = (group: string) =>
      [...(group.split('<div')[0] ?? '').matchAll(/action="\/desk\/([\w-]+)"/g)].map(
        ([, act]) => act,
      );
    expect(groups.map(actsIn)).toEqual([
      ['consult', 'assign', 'transfer', 'abuse', 'transfer-out'],
      ['supplement', 'extend', 'reclassify', 'legal-kind'],
      ['decline'], // nobody has answered: it cannot be closed, and repeats nothing
      [
        ...['note', 'link', 'objection', 'visit', 'counter-visit'],
        ...['plan-home-visit', 'home-visit-breach'],
        'standing-wishes-said',
      ],
    ]);
    expect(body).not.toContain('class="group" open');
  });

  it('open the group of a form that was refused', async () => {
    const { body = '' } = await submit(deskWorld(), 'consult', { question: '' });
    expect(body.match(/<details class="group" open>/g)).toHaveLength(1);
    expect(body).toMatch(/<details class="group" open><summary>넘기기/);
  });

  it('ask nobody for an answer who has just given one: another is behind a fold', async () => {
    const world = deskWorld();
    const folded = /<details><summary>답변 한 번 더 보내기<\/summary>.*action="\/desk\/answer"/s;
    expect((await open(world)).body).not.toMatch(folded);
    await submit(world, 'answer', { text: '답변입니다', ...TICKED });
    expect((await open(world)).body).toMatch(folded);
    world.at('2026-11-24 10:40');
    const { body } = await submit(world, 'answer', { text: '{{빈칸}}', ...TICKED });
    expect(body).toContain('<details open><summary>답변 한 번 더 보내기');
  });
});

describe('a refused form', () => {
  const invalid = (html: string) =>
    [...html.matchAll(/id="([\w-]+)"[^>]*aria-invalid="true"[^>]*aria-describedby="([\w-]+)/g)].map(
      ([, id, by]) => [id, html.includes(`id="${by}"`)],
    );

  it('marks the fields that are wrong and no other, each with its reason, and leads to them', async () => {
    const { statusCode, body = '' } = await submit(deskWorld(), 'extend', {
      reason: 'site-check',
      newDueAt: '',
      sentence: ' ',
    });
    expect(statusCode).toBe(422);
    expect(invalid(body)).toEqual([
      ['extend-date', true],
      ['extend-sentence', true],
    ]);
    const links = /<div class="wrong" role="alert".*?<\/div>/s.exec(body)?.[0];
    expect(links).toContain('href="#extend-date">새 기한: 채워 주십시오');
    expect(links).toContain('href="#extend-sentence"');
    expect(body).toContain('<p class="problem" id="extend-date-wrong">새 기한: 채워 주십시오');
  });

  it('marks a time that lies ahead at its field', async () => {
    const world = await after(deskWorld(), ['answer', { text: '답변입니다.', checked }]);
    const said = { text: '', at: '2030-01-01T10:00' };
    const { statusCode, body = '' } = await submit(world, 'dispute', said);
    expect(statusCode).toBe(422);
    expect(invalid(body)).toEqual([['dispute-at', true]]);
  });

  it('asks for a person or a department at the field', async () => {
    const { body = '' } = await submit(deskWorld(), 'consult', { question: '언제입니까' });
    expect(invalid(body)).toEqual([['consult-person', true]]);
  });

  it('of an answer marks the box that was not ticked, and not the text', async () => {
    const one = { checked: 'form', questions: 'yes' };
    const { body = '' } = await submit(deskWorld(), 'answer', { text: '세 가지입니다.', ...one });
    expect(invalid(body)).toEqual([['check-grounds', true]]);
    expect(body).toMatch(/role="alert"[^>]*><a href="#check-grounds">/);
    expect(body.match(/<input type="checkbox" id="check-/g)).toHaveLength(2);
  });

  it('marks nothing where no field is wrong', async () => {
    const { body = '' } = await submit(deskWorld(), 'transfer', {
      department: 'care',
      sentence: '우리 일이 아닙니다',
    });
    expect(invalid(body)).toEqual([]);
  });
});

describe('the words of the page', () => {
  it('name each promise plainly beside its clause', async () => {
    const { body } = await open(deskWorld());
    expect(body).toContain('<li>24시간 답변 (P9.1): 진행 중');
    expect(body).toContain('약속: 24시간 답변 (P9.1), 11월 25일');
    const english = await open(deskWorld(), undefined, { 'accept-language': 'en' });
    expect(english.body).toContain('answer within 24 hours (P9.1)');
    for (const { id: name, clause } of terms.charter.pledges)
      for (const language of ['ko', 'en'] as const)
        expect(pledgeName({ terms: name, clause }, language)).not.toBe(clause);
  });
});

describe('an answer in the making', () => {
  it('is kept as a draft for the assignee alone, replaced, and gone once the answer has left', async () => {
    const world = deskWorld();
    await submit(world, 'draft', { text: '첫 초안' });
    await submit(world, 'draft', { text: '둘째 초안', ...TICKED });
    const kept = (await open(world)).body ?? '';
    expect(kept).toContain('둘째 초안');
    expect(kept).not.toContain('첫 초안');
    world.at('2026-11-24 10:40');
    expect((await submit(world, 'answer', { text: '답변입니다', ...TICKED })).statusCode).toBe(303);
    expect((await open(world)).body).not.toContain('둘째 초안');
  });

  it('is in the JSON of nobody who does not see it on the page', async () => {
    const world = deskWorld();
    await submit(world, 'draft', { text: '아직 보내지 않은 초안' });
    const readBy = async (person: string, headers: Readonly<Record<string, string>>) => {
      const authorization = `Bearer ${world.token(undefined, KNOWN, person)}`;
      const { body = '' } = await world.ask('GET', path, {
        headers: { ...headers, authorization },
      });
      return body.includes('아직 보내지 않은 초안');
    };
    for (const [person, sees] of [
      ['care-1', true],
      ['care-head', false],
    ] as const) {
      expect([person, await readBy(person, HTML)]).toEqual([person, sees]);
      expect([person, await readBy(person, { accept: 'application/json' })]).toEqual([
        person,
        sees,
      ]);
    }
  });

  it('needs both boxes, and says so with what was ticked', async () => {
    const world = deskWorld();
    const { questions: _, ...three } = TICKED;
    const { statusCode, body } = await submit(world, 'answer', { text: '답변입니다', ...three });
    expect(statusCode).toBe(422);
    expect(body).toContain('두 가지를 모두 확인');
    expect(body).toContain('name="grounds" value="yes" checked');
    expect(world.life.petition.status).not.toBe('answered');
  });

  it('is previewed as the very mail, and nothing is written', async () => {
    const world = deskWorld();
    const before = world.life.events.length;
    const { statusCode, body } = await submit(world, 'preview', {
      text: '<b>답변</b>입니다',
      ...TICKED,
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('&lt;b&gt;답변&lt;/b&gt;입니다');
    expect(body).toContain('formaction="/desk/edit"');
    const json = await world.ask('POST', '/desk/preview', {
      headers: { ...JSON_BODY, authorization: `Bearer ${world.token()}` },
      body: JSON.stringify({ number: KNOWN, text: '답변입니다' }),
    });
    expect(JSON.parse(json.body ?? '')).toMatchObject({ subject: expect.stringContaining(KNOWN) });
    const back = await submit(world, 'edit', { text: '고칠 답변', ...TICKED });
    expect(back.body).toContain('고칠 답변');
    expect(back.body).not.toContain('role="alert"');
    expect(world.life.events).toHaveLength(before);
  });

  it('that is blank comes back from the preview with a sentence', async () => {
    const { statusCode, body } = await submit(deskWorld(), 'preview', { text: ' ', ...TICKED });
    expect(statusCode).toBe(422);
    expect(body).toContain('답변을 적어 주십시오');
  });
});

describe('a decline', () => {
  it('tells the citizen the reason in the language of the petition', async () => {
    const world = deskWorld({ language: 'en' });
    const fields = { reason: 'mediation', sentence: 'A mediation has begun.', possible: 'yes' };
    expect((await submit(world, 'decline', fields)).statusCode).toBe(303);
    const citizen = await world.ask('GET', `/petitions/${KNOWN}`, {
      headers: HTML,
      cookies: [`code=${world.code}`],
    });
    expect(citizen.body).toContain('A statutory conciliation, mediation or arbitration');
    expect(citizen.body).toContain('A mediation has begun.');
  });
});

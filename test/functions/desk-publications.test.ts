import { describe, expect, it } from 'vitest';
import { CHANGE, PUBLICATION, PublicationLife, QUESTION } from '../publications/house.ts';
import { deskWorld, FORM, HTML, KNOWN } from './desk-world.ts';

const LIST = '/desk/publications';
const ONE = `${LIST}/${PUBLICATION}`;
const TYPED = {
  ...{ kind: 'announcement', department: 'care', title: '창구 <이전>', text: '2층으로 옮깁니다.' },
  ...{ decided: '2026-11-24T09:00', effective: '2026-12-01T00:00', requestKey: 'k'.repeat(20) },
};

function house(...lives: readonly PublicationLife[]) {
  const world = deskWorld({ publications: lives });
  const cookies = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  return {
    world,
    get: (path: string, person = 'care-1', query: Readonly<Record<string, string>> = {}) =>
      world.ask('GET', path, { headers: HTML, query, cookies: cookies(person) }),
    post: (path: string, fields: Readonly<Record<string, string>>, person = 'care-1') =>
      world.ask('POST', path, {
        ...{ headers: FORM, cookies: cookies(person) },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}
const change = () => new PublicationLife();
const question = () => new PublicationLife(undefined, { kind: 'question', words: QUESTION });

describe('a publication at the desk', () => {
  it('is registered in a form, once however often that is sent, and read on its page', async () => {
    const { post, get, world } = house();
    const first = await post(LIST, TYPED);
    const again = await post(LIST, TYPED);
    expect([first.statusCode, first.headers?.location]).toEqual([303, again.headers?.location]);
    expect(world.published.lives).toHaveLength(1);
    const [path = ''] = String(first.headers?.location).split('?');
    const { body = '' } = await get(path, 'care-1', { done: 'registered' });
    expect(body).toContain('등록했습니다');
    expect(body).toContain('창구 &lt;이전&gt;');
    expect(body).toContain('11월 25일(수) 오후 6시');
  });

  it('is one where the month turns between a form and the same form again', async () => {
    const { post, world } = house();
    world.at('2026-11-30 23:59');
    const first = await post(LIST, TYPED);
    world.at('2026-12-01 00:01');
    const again = await post(LIST, TYPED);
    expect([first.statusCode, first.headers?.location]).toEqual([303, again.headers?.location]);
    expect(world.published.lives).toHaveLength(1);
    await post(LIST, { ...TYPED, requestKey: 'l'.repeat(20) });
    expect(world.published.lives).toHaveLength(2);
  });

  it('that was registered under the same key in other words is refused', async () => {
    const { post } = house();
    await post(LIST, TYPED);
    const { statusCode, body = '' } = await post(LIST, { ...TYPED, text: '3층으로 옮깁니다.' });
    expect(statusCode).toBe(422);
    expect(body).toContain('3층으로 옮깁니다.');
  });

  it.each([
    ['nothing said', { title: ' ' }, 'title'],
    ['no day of its decision', { decided: '' }, 'decided'],
    ['an unknown department', { department: 'nobody' }, 'title'],
  ])(
    'refuses a form with %s, keeps what was typed, and writes nothing',
    async (_, wrong, field) => {
      const { post, world } = house();
      const { statusCode, body = '' } = await post(LIST, { ...TYPED, ...wrong });
      expect(statusCode).toBe(422);
      expect(body).toContain(`href="#${field}"`);
      expect(body).toContain('2층으로 옮깁니다.');
      expect(world.published.lives).toEqual([]);
    },
  );

  it('stands in the list of its department, of the head and of the director until it is published', async () => {
    const { get, post } = house(change());
    for (const person of ['care-1', 'care-head', 'director'])
      expect((await get(LIST, person)).body).toContain(PUBLICATION);
    expect((await get(LIST, 'support-1')).body).not.toContain(PUBLICATION);
    const { statusCode } = await post(ONE, { act: 'publish', version: '1' });
    expect(statusCode).toBe(303);
    expect((await get(LIST)).body).not.toContain(PUBLICATION);
    expect((await get(LIST, 'care-1', { rests: 'yes' })).body).toContain(PUBLICATION);
  });

  it('is published by whoever owns it, and offers nothing to anybody else', async () => {
    const { get, post, world } = house(change());
    expect((await get(ONE, 'support-1')).body).not.toContain('value="publish"');
    expect((await post(ONE, { act: 'publish', version: '1' }, 'support-1')).statusCode).toBe(403);
    const done = await post(ONE, { act: 'publish', version: '1' });
    expect(done.headers?.location).toBe(`${ONE}?done=publish#done`);
    expect(world.published.lives[0]?.state).toMatchObject({ number: 1, isPublic: true });
  });

  it('a stale page is told, and what was typed stays', async () => {
    const life = change();
    const { post } = house(life);
    life.writes('care-head', '2026-11-24 10:20', { ...CHANGE, title: { ko: '다른 제목' } });
    const typed = { ...TYPED, act: 'write', version: '1', text: '고친 글입니다.' };
    const { kind: _, department: __, ...fields } = typed;
    const { statusCode, body = '' } = await post(ONE, fields);
    expect(statusCode).toBe(409);
    expect(body).toContain('고친 글입니다.');
    expect(life.state.words?.title.ko).toBe('다른 제목');
  });

  it('a question is published by a second person alone', async () => {
    const life = question();
    const { get, post } = house(life);
    const version = String(life.state.version);
    expect((await get(ONE)).body).toContain('글을 적은 분은 확인할 수 없습니다');
    expect((await post(ONE, { act: 'publish', version })).statusCode).toBe(403);
    expect((await post(ONE, { act: 'publish', version }, 'care-head')).statusCode).toBe(303);
    expect(life.state.number).toBe(1);
  });

  it('that is not to be published says why, to staff alone', async () => {
    const life = change();
    const { post } = house(life);
    const end = { act: 'end', version: '1', why: '바뀐 일이 아닙니다.' };
    expect((await post(ONE, end)).statusCode).toBe(403);
    expect((await post(ONE, end, 'care-head')).statusCode).toBe(303);
    expect(life.state).toMatchObject({ ending: 'declined', reason: '바뀐 일이 아닙니다.' });
  });

  it('identifiers of people that somebody types are not kept', async () => {
    const { post, world } = house();
    await post(LIST, { ...TYPED, text: '문의 900101-1234567' });
    expect(world.published.lives[0]?.state.words?.text.ko).not.toContain('1234567');
  });

  it('there is none of an unknown number', async () => {
    expect((await house().get(ONE)).statusCode).toBe(404);
    expect((await house().get(`${LIST}/what`)).statusCode).toBe(404);
  });
});

describe('a publication that an answer asks for', () => {
  const asked = (apart?: readonly string[]) => {
    const opening = { cause: 'answer', by: 'care-1', about: KNOWN } as const;
    const one = house(new PublicationLife(undefined, opening));
    const { life } = one.world;
    const report = { from: '2026-000009-1', report: 'report-1', barred: [...(apart ?? [])] };
    if (apart) life.petition = { ...life.petition, apart: [report] };
    return one;
  };

  it('leads those who may open its petition there, and tells nobody else its number', async () => {
    const { get } = asked();
    for (const person of ['care-1', 'care-head'])
      expect((await get(ONE, person)).body).toContain(`href="/desk/petitions/${KNOWN}"`);
    for (const person of ['care-2', 'support-1', 'director']) {
      const { statusCode, body } = await get(ONE, person);
      expect([statusCode, body?.includes(KNOWN)]).toEqual([200, false]);
    }
  });

  it('never tells who is accused there, its owner or the head either (P23)', async () => {
    const { get, post } = asked(['care-1', 'care-head']);
    for (const person of ['care-1', 'care-head']) {
      const { statusCode, body } = await get(ONE, person);
      expect([statusCode, body?.includes(KNOWN)]).toEqual([200, false]);
    }
    const refused = await post(ONE, { act: 'end', version: '1', why: '' });
    expect([refused.statusCode, refused.body?.includes(KNOWN)]).toEqual([422, false]);
  });
});

describe('a reader’s word that is declined', () => {
  const ASKED = 'P-202611-0000BEEF';
  const told = (corrected: boolean) => {
    const one = new PublicationLife('2026-11-24 09:20');
    one.publishes('care-1', '2026-11-24 09:30');
    const word = { id: ASKED, cause: 'reader', by: 'reader', about: PUBLICATION } as const;
    const reader = new PublicationLife('2026-11-24 09:50', word);
    if (corrected) {
      one.writes('care-1', '2026-11-24 10:00', { ...CHANGE, text: { ko: '고친 글' } });
      one.publishes('care-1', '2026-11-24 10:01');
    }
    return house(one, reader);
  };

  it('leads to what is to be corrected, for a new entry would leave the wrong one standing', async () => {
    const { get } = told(false);
    const { body = '' } = await get(`${LIST}/${ASKED}`);
    expect(body).toContain(`href="${LIST}/${PUBLICATION}"`);
    expect(body).toContain('틀린 글도 그대로 남습니다');
    expect((await get(`${LIST}/${PUBLICATION}`)).body).not.toContain('틀린 글도');
  });

  it.each([
    ['is missed all the same where what it was about was corrected since', true, 'missed'],
    ['is declined where nothing was corrected', false, 'declined'],
  ])('%s', async (_, corrected, outcome) => {
    const { post, world, get } = told(corrected);
    const path = `${LIST}/${ASKED}`;
    await post(path, { act: 'end', version: '1', why: '확인했습니다.' });
    const { state } = world.published.lives[1] ?? {};
    expect([state?.ending, state?.missed]).toEqual(['declined', corrected || undefined]);
    const { body = '' } = await get(path);
    expect(body.includes('알리지 않은 변경이 나중에 밝혀짐')).toBe(outcome === 'missed');
  });
});

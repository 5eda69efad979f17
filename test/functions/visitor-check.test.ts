import { describe, expect, it } from 'vitest';
import { MOST_MISSED } from '../../functions/staff/visits/check.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { HomeLife, lawful } from '../petition/home-visit-world.ts';
import { terms } from '../petition/world.ts';
import { deskWorld, FORM, HTML, JSON_BODY, KNOWN, readable, UNKNOWN } from './desk-world.ts';

const NOW = '2026-11-25 10:05';
const NONE = '그런 방문은 없습니다. 문을 열지 마시고';

/** The desk of who answers the telephone; a visit of 25 November, ten to eleven. */
function house(
  happens: (life: HomeLife) => void = (life) => life.says('2026-11-24 11:00', 'yes'),
  given: Terms = terms,
) {
  const life = new HomeLife(given);
  life.plans('2026-11-24 10:30');
  happens(life);
  const world = deskWorld({ given });
  world.life.petition = { ...life.petition, number: KNOWN };
  world.texts.set('home-visit-2', { text: '경사로를 놓을 자리' });
  world.at(NOW);
  const cookies = (person: string) => [
    `desk-worklist=${world.token('2026-12-24 00:00', '', person)}`,
  ];
  const asks =
    (
      headers: Readonly<Record<string, string>>,
      encode: (typed: Readonly<Record<string, string>>) => string,
    ) =>
    ({ receipt = KNOWN as string, pass = 'P-care-1', at = NOW, person = 'support-1' } = {}) => {
      world.at(at);
      const body = encode({ receipt, pass });
      return world.ask('POST', '/desk/visits', { headers, cookies: cookies(person), body });
    };
  return {
    world,
    cookies,
    reads: asks(FORM, (typed) => new URLSearchParams(typed).toString()),
    answer: async (typed: Parameters<ReturnType<typeof asks>>[0] = {}) => {
      const { statusCode, body = '' } = await asks(JSON_BODY, JSON.stringify)(typed);
      return { statusCode, ...JSON.parse(body) };
    },
  };
}

describe('a visitor whose card is read out at the representative number', () => {
  it('is ours: name, department and window, and nothing else of the petition', async () => {
    const { statusCode, body } = await house().reads();
    expect(statusCode).toBe(200);
    const text = readable(body);
    expect(text).toContain('네, 저희 방문자가 맞습니다. 이름은 care-1, 부서는 요양급여부입니다.');
    expect(text).toMatch(/방문 시간은 오늘 오전 10시부터 오전 11시까지/);
    for (const secret of ['홍가상', '휴업급여', '경사로', '어떤 서류'])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['three hours before the window', { at: '2026-11-25 07:00' }, 'yes'],
    ['a minute before that', { at: '2026-11-25 06:59' }, 'later'],
    ['thirty minutes beyond the window', { at: '2026-11-25 11:30' }, 'yes'],
    ['a minute after that', { at: '2026-11-25 11:31' }, 'later'],
    ['the day before', { at: '2026-11-24 12:00' }, 'later'],
    ['to the end of the day after', { at: '2026-11-26 23:59' }, 'later'],
    ['two days after', { at: '2026-11-27 00:00' }, 'no'],
    ['a card without dashes, in small letters', { pass: 'p care１' }, 'yes'],
    ['the card of a colleague', { pass: 'P-care-2' }, 'no'],
    ['a card that nobody has', { pass: 'P-99' }, 'no'],
    ['no card', { pass: '' }, 'no'],
    ['the number of another petition', { receipt: UNKNOWN }, 'no'],
    ['a number as people write it', { receipt: `접수번호 ${KNOWN.replaceAll('-', '.')}` }, 'yes'],
  ])('%s', async (_, typed, answer) => {
    expect(await house().answer(typed)).toMatchObject({ statusCode: 200, answer });
  });

  it.each<readonly [string, (life: HomeLife) => void]>([
    ['nobody has allowed it yet', () => undefined],
    ['it was refused', (life) => life.says('2026-11-24 11:00', 'no')],
    [
      'the consent was taken back',
      (life) => {
        life.says('2026-11-24 11:00', 'yes');
        life.says('2026-11-25 09:00', 'no');
      },
    ],
    [
      'another goes',
      (life) => {
        life.says('2026-11-24 11:00', 'yes');
        life.passes('2026-11-24 12:00');
      },
    ],
    [
      'its window was changed, and nobody agreed to the new one',
      (life) => {
        life.says('2026-11-24 11:00', 'yes');
        life.moves('2026-11-24 12:00', '2026-11-25 10:00', '2026-11-25 12:00');
      },
    ],
  ])('is none of ours where %s', async (_, happens) => {
    const made = house(happens);
    expect(await made.answer()).toEqual({ statusCode: 200, answer: 'no' });
    expect(readable((await made.reads()).body)).toContain(NONE);
  });

  it('is whoever goes now', async () => {
    const made = house((life) => {
      life.says('2026-11-24 11:00', 'yes');
      life.passes('2026-11-24 12:00');
    });
    expect(await made.answer({ pass: 'P-care-2' })).toMatchObject({
      answer: 'yes',
      visitor: { name: 'care-2', department: 'care' },
    });
  });

  it('is not to be let in when they come back after the visit', async () => {
    const made = house((life) => {
      life.says('2026-11-24 11:00', 'yes');
      life.goes('2026-11-25 09:30');
      life.confirms('2026-11-25 10:00');
      life.works('2026-11-25 10:01');
      life.ends('2026-11-25 10:02');
    });
    expect(await made.answer()).toMatchObject({ answer: 'later' });
    expect(readable((await made.reads()).body)).toContain('지금 문 앞에 누가 와 있다면');
  });

  it('by law is ours once the head agreed and its notice came', async () => {
    const life = new HomeLife(lawful);
    life.plansByLaw('2026-11-24 10:30', '2026-12-02 10:00', '2026-12-02 11:00');
    const made = house(() => undefined, lawful);
    const at = '2026-12-02 10:05';
    const answers = async () => {
      made.world.life.petition = { ...life.petition, number: KNOWN };
      return (await made.answer({ at })).answer;
    };
    expect(await answers()).toBe('no');
    life.approves('2026-11-24 11:00');
    expect(await answers()).toBe('later');
    life.isTold('2026-11-24 11:05');
    expect(await answers()).toBe('yes');
  });
});

describe('the form that checks a visitor', () => {
  it('stands below the visits of everybody, and is found from a call and the counter', async () => {
    const { world, cookies } = house();
    const get = async (path: string) =>
      (await world.ask('GET', path, { headers: HTML, cookies: cookies('support-1') })).body;
    expect(await get('/desk/visits')).toMatch(
      /<h2 id="check">방문자 확인[\s\S]*action="\/desk\/visits"[\s\S]*name="receipt"[\s\S]*name="pass"/,
    );
    expect(await get('/desk/contacts')).toContain('href="/desk/visits#check"');
  });

  it('says that a receipt number was misheard, keeps both, and looks nothing up', async () => {
    const made = house();
    const { statusCode, body = '' } = await made.reads({ receipt: '2026-000001-1' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="2026-000001-1"');
    expect(body).toContain('value="P-care-1"');
    expect(readable(body)).toContain('문을 열지 마시라고 말씀드리세요');
    expect(made.world.reads).toEqual([]);
    expect(await made.answer({ receipt: '2026-000001-1' })).toMatchObject({ statusCode: 422 });
  });

  it('logs who asked and the answer, and neither number', async () => {
    const made = house();
    await made.reads();
    await made.reads({ pass: 'P-99' });
    const logged = made.world.lines.filter(({ message }) => message === 'visitor checked');
    expect(logged).toMatchObject([
      { by: 'support-1', answer: 'yes' },
      { by: 'support-1', answer: 'no' },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/2026-0|P-care|P-99/);
  });

  it('ends for a person who misses too often, for nobody else, and never for what is right', async () => {
    const made = house();
    for (let i = 0; i < MOST_MISSED + 5; i += 1)
      expect((await made.answer({ person: 'duty' })).answer).toBe('yes');
    for (let i = 0; i < MOST_MISSED; i += 1) await made.answer({ pass: `P-${i}` });
    const { statusCode, headers, body } = await made.reads();
    expect([statusCode, headers?.['retry-after']]).toEqual([429, '3300']);
    expect(readable(body)).toContain('문을 열지 마시라고 말씀드리고');
    expect((await made.answer({ person: 'duty' })).answer).toBe('yes');
  });

  it('answers nobody without a session of staff', async () => {
    const { world } = house();
    const { statusCode, body: page } = await world.ask('POST', '/desk/visits', {
      headers: FORM,
      body: `receipt=${KNOWN}&pass=P-care-1`,
    });
    expect(statusCode).toBe(401);
    expect(page).not.toContain('요양급여부');
  });
});

import { describe, expect, it } from 'vitest';
import { addOwnWords } from '../../shared/petition/decide/apologise.ts';
import { context } from '../petition/context.ts';
import { noFault, VisitLife } from '../petition/visit-world.ts';
import { kst } from '../petition/world.ts';
import { deskWorld, HTML, KNOWN, readable } from './desk-world.ts';

/** The status page of who came twice. */
async function pageOf(
  life: VisitLife,
  texts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const world = deskWorld({ given: life.terms });
  for (const [id, text] of Object.entries(texts)) world.texts.set(id, { text });
  const { codeKey } = world.life.petition;
  world.life.petition = { ...life.petition, number: KNOWN, ...(codeKey && { codeKey }) };
  world.life.events.splice(0, Number.POSITIVE_INFINITY, ...life.events);
  const own = { headers: HTML, cookies: [`code=${world.code}`] };
  const { statusCode, body } = await world.ask('GET', `/petitions/${KNOWN}`, own);
  expect(statusCode).toBe(200);
  return readable(body).replaceAll(/\s+/g, ' ');
}
const NONE = '11월 20일(금)에 오신 일은 저희 잘못이 아니라고 보았습니다.';

describe('the page of who came twice', () => {
  it('says which visit can be looked at again, whatever became of a later one', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13');
    life.rules('2026-11-24 10:14', noFault);
    expect(await pageOf(life)).toContain(NONE);
    life.claims('2026-11-24 10:15', '2026-11-23');
    expect(await pageOf(life)).toContain(NONE);
    life.rules('2026-11-24 10:16');
    const page = await pageOf(life);
    expect(page).toContain('다른 사람이 다시 살펴봐 주세요');
    expect(page).toContain(NONE);
  });

  it('lets a visit that was found the same fault as before be looked at again', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13');
    life.rules('2026-11-24 10:14');
    life.claims('2026-11-24 10:15', '2026-11-23');
    life.rules('2026-11-24 10:16');
    const page = await pageOf(life);
    expect(page).toContain(
      '11월 23일(월)에 오신 일은 앞서 살펴본 일과 같은 잘못이라고 보았습니다.',
    );
    expect(page).toContain('다른 사람이 다시 살펴봐 주세요');
    expect(page).not.toContain('저희 잘못이 아니라고');
  });

  it('says in its history what was done, and not that a task of ours was kept', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13');
    life.rules('2026-11-24 10:14');
    life.apologises('2026-11-24 10:15');
    expect(life.events.filter(({ type }) => type === 'PledgeKept').length).toBeGreaterThan(0);
    const [, history = ''] = (await pageOf(life)).split('처리 과정');
    expect(history).toContain('사과');
    expect(history).not.toContain('약속을 지켰습니다');
  });

  it('has the words that whoever had the petition added to the apology', async () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:13');
    life.rules('2026-11-24 10:14');
    const by = { by: 'care-1', at: kst('2026-11-24 10:15') };
    life.does((p, t) => addOwnWords(p, { words: 'own-words-9' }, context(t, by)));
    expect(await pageOf(life, { 'own-words-9': '제가 잘못 안내했습니다.' })).toContain(
      '제가 잘못 안내했습니다.',
    );
  });

  it('promises nothing new where a silence only shows the fault of before again', async () => {
    const life = new VisitLife();
    life.isAnswered('2026-11-24 10:13');
    life.claims('2026-11-24 10:14');
    life.rules('2026-11-24 10:15');
    life.claims('2026-11-24 10:16');
    life.turnTo('2026-11-25 10:17');
    expect(life.visit('visit-2').ruling).toMatchObject({ outcome: 'same-fault' });
    const page = await pageOf(life);
    expect(page).toContain('말씀하신 대로 저희 잘못으로 보았습니다.');
    expect(page).not.toContain('드리기로 했습니다');
  });
});

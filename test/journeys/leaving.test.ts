import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { kindOf, openLink, openWorld, petition, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'leaving-'));
afterAll(() => rmSync(directory, { recursive: true }));

const DEMO = JSON.parse(readFileSync('infra/local/demo-office.json', 'utf8'));
type Part = { id: string; [field: string]: unknown };
/** care-1 alone takes new petitions, care-2 is the deputy; pension-1 has none but the head. */
const OFFICE = {
  ...DEMO,
  departments: DEMO.departments.map((one: Part) =>
    one.id === 'care' ? { ...one, members: ['care-1'] } : one,
  ),
  people: DEMO.people.map((one: Part) => {
    const { deputy: _, ...alone } = one;
    if (one.id === 'care-1') return { ...one, deputy: 'care-2' };
    return one.id === 'pension-1' ? alone : one;
  }),
};
/** Both are gone. */
const AFTER = {
  ...OFFICE,
  version: 'demo-2',
  departments: OFFICE.departments.map((one: Part) =>
    one.id === 'care'
      ? { ...one, members: ['care-2'] }
      : one.id === 'pension'
        ? { ...one, members: ['pension-2'] }
        : one,
  ),
  people: OFFICE.people
    .filter(({ id }: Part) => !['care-1', 'pension-1'].includes(id))
    .map((one: Part) =>
      ['care-1', 'pension-1'].includes(String(one.deputy))
        ? { ...one, deputy: 'support-head' }
        : one,
    ),
};
const nameOf = (person: string): string => OFFICE.people.find(({ id }: Part) => id === person).name;

let world: World;
const run = (office: object, ...options: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((ended) => {
    const file = join(directory, 'office.json');
    writeFileSync(file, JSON.stringify(office));
    const child = execFile(
      process.execPath,
      ['infra/tools/office.ts', 'import', file, '--url', world.base, ...options],
      (_error, out, err) => ended({ code: child.exitCode ?? -1, out, err }),
    );
  });
const mailsTo = async (person: string, kind: string) =>
  (await world.mails(`${person}@example.org`)).filter((mail) => kindOf(mail) === kind);

describe('two people leave, with petitions, a question and a day to go', () => {
  const received: { number: string; accessCode: string; dueAt: string }[] = [];
  let token = '';
  let bearer = {};
  const [first, second, third] = [0, 1, 2].map((n) => () => received[n]?.number ?? '');
  const stateOf = async (n: number) => {
    const { number, accessCode } = received[n] ?? { number: '', accessCode: '' };
    const headers = { authorization: `Bearer ${accessCode}`, accept: 'application/json' };
    return (await world.ask(`/petitions/${number}`, { headers })).body;
  };

  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12', { office: parseOffice(OFFICE) }); // Tuesday
    for (const title of ['휴업급여 신청 서류 문의', '휴업급여 지급일 문의'])
      received.push((await world.post('/petitions', petition({ title }))).body);
    await world.idle();
    const mail = (await mailsTo('care-1', 'assignment')).find(({ text }) =>
      text.includes(first?.() ?? ''),
    );
    if (!mail) throw new Error('nothing was assigned');
    token = (await openLink(world, mail)).token;
    bearer = { authorization: `Bearer ${token}` };
    const asked = {
      number: first?.(),
      person: 'pension-1',
      question: '연금과 함께 받을 수 있습니까?',
    };
    expect((await world.post('/desk/consult', asked, bearer)).status).toBe(200);
    await world.idle();
  }, 120_000);
  afterAll(() => world?.stop());

  it('is shown who leaves what to whom before anything is written', async () => {
    const { out, err, code } = await run(AFTER, '--dry-run');
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain(`> care-1 leaves 2 petitions to care-2: ${first?.()} ${second?.()}\n`);
    expect(out).toContain(`> pension-1 leaves 1 consultation to pension-head: ${first?.()}\n`);
    expect(out).toMatch(/changes, nothing written\n$/);
    expect((await stateOf(0)).history.at(-1).type).not.toBe('PetitionAssigned');
  });

  it('all of it goes to deputy and head in the same run, each told once, and the dates stay', async () => {
    const { out, err, code } = await run(AFTER);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('2 handed over, each person told in one mail\n');
    // What is warm holds the old office: this one still goes to who has left.
    received.push((await world.post('/petitions', petition({ title: '휴업급여 금액 문의' }))).body);
    await world.to('2026-11-24 10:14');
    const [mail, ...more] = await mailsTo('care-2', 'handed-over');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('[이행] 넘겨받으신 민원 2건');
    for (const number of [first?.(), second?.()]) expect(mail?.text).toContain(number);
    const [asked, ...others] = await mailsTo('pension-head', 'handed-over');
    expect(others).toEqual([]);
    expect(asked?.text).toContain('질문 읽고 회신하기');
    for (const n of [0, 1]) {
      const state = await stateOf(n);
      expect(state.pledges.find(({ id }: Part) => id === 'answer-24h').dueAt).toBe(
        received[n]?.dueAt,
      );
      const { text } = state.history.findLast(({ type }: Part) => type === 'PetitionAssigned');
      expect(text).toContain(nameOf('care-2'));
    }
  });

  it('a second run does nothing', async () => {
    const { out } = await run(AFTER);
    expect(out).toBe('0 changes, nothing written\n');
    await world.idle();
    expect(await mailsTo('care-2', 'handed-over')).toHaveLength(1);
  });

  it('what came to a leaver meanwhile is found by the sweep', async () => {
    await world.to('2026-11-24 10:40');
    const told = await mailsTo('care-2', 'handed-over');
    expect(told.slice(1).map(({ text }) => text.includes(third?.() ?? ''))).toEqual([true]);
    const items = await world.service.items();
    const left = items.filter(({ workPk }) => workPk === 'care-1' || workPk === 'pension-1');
    expect(left).toEqual([]);
    expect(items.filter(({ pk, overAt }) => pk === 'departures' && overAt === undefined)).toEqual(
      [],
    );
  });

  it('whoever returns has neither session nor link from before, and gets new ones', async () => {
    const back = await run({ ...OFFICE, version: 'demo-3' });
    expect(back.code).toBe(0);
    await world.to('2026-11-24 10:45');
    const answer = {
      number: first?.(),
      text: '필요한 서류는 세 가지입니다. 신청서, 진단서, 통장 사본입니다.',
    };
    expect((await world.post('/desk/answer', answer, bearer)).status).toBe(401);
    expect((await world.post('/desk/session', { token })).status).toBe(401);
    received.push(
      (await world.post('/petitions', petition({ title: '휴업급여 네 번째 문의' }))).body,
    );
    await world.idle();
    const fresh = (await mailsTo('care-1', 'assignment')).at(-1);
    if (!fresh) throw new Error('nothing was assigned to who returned');
    expect(fresh.text).toContain(received[3]?.number);
    const opened = await openLink(world, fresh);
    expect(opened.page.status).toBe(200);
    expect((await run({ ...OFFICE, version: 'demo-3' })).out).toBe('0 changes, nothing written\n');
  });

  it('whoever heads a department from now on hears at once of a second visit that waits for a ruling', async () => {
    const claimed = { title: '휴업급여 다섯 번째 문의', visit: { day: '2026-11-20' } };
    const { number } = (await world.post('/petitions', petition(claimed))).body;
    await world.idle();
    const headed = {
      ...OFFICE,
      version: 'demo-4',
      departments: OFFICE.departments.map((one: Part) =>
        one.id === 'care' ? { ...one, head: 'care-2' } : one,
      ),
    };
    const before = await mailsTo('care-2', 'handed-over');
    const { out, err } = await run(headed);
    expect(err).toBe('');
    expect(out).toContain(`> care-head hands over 1 part of the head to care-2: ${number}\n`);
    await world.to('2026-11-24 10:47');
    const mails = (await mailsTo('care-2', 'handed-over')).slice(before.length);
    expect(
      mails.map(({ text }) => [text.includes(number), text.includes('두 번 오신 일')]),
    ).toEqual([[true, true]]);
    const [mail] = mails;
    if (!mail) throw new Error('the new head was told nothing');
    const opened = await openLink(world, mail);
    expect([opened.page.status, JSON.stringify(opened.page.body).includes('visit-ruling')]).toEqual(
      [200, true],
    );
    // Once: the look that comes later has nothing more to tell.
    await world.to('2026-11-24 11:10');
    expect(await mailsTo('care-2', 'handed-over')).toHaveLength(before.length + 1);
  });
});

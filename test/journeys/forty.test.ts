import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { kindOf, kst, type LocalMail, openLink, openWorld, petition, type World } from './world.ts';

const FORTY = 40;
const MINUTE = 60_000;
const PERSON = 'care-1@example.org';
const OFFICE = new URL('../../infra/local/demo-office.json', import.meta.url);

let world: World;
afterEach(() => world.stop());

/** One person of the department takes everything. */
function alone() {
  const office = parseOffice(JSON.parse(readFileSync(OFFICE, 'utf8')));
  const departments = office.departments.map((department) =>
    department.id === 'care' ? { ...department, members: ['care-1'] } : department,
  );
  return { ...office, departments };
}

/** Forty petitions from 09:00 to 17:45 on a Tuesday, each thirteen and a half minutes after the one before. */
async function forty(each: (number: string, at: number) => Promise<void>): Promise<void> {
  world = await openWorld('2026-11-24 09:00', { office: alone() });
  const from = Date.parse(kst('2026-11-24 09:00'));
  for (let n = 0; n < FORTY; n += 1) {
    const at = from + Math.round(n * 13.5) * MINUTE;
    await world.post('/_local/clock', { to: new Date(at).toISOString() });
    const { body } = await world.post('/petitions', petition({ title: `휴업급여 문의 ${n}` }));
    await world.idle();
    await each(body.number, at);
  }
}

const dayOf = ({ sentAt }: LocalMail) =>
  new Date(Date.parse(sentAt) + 540 * MINUTE).toISOString().slice(5, 10);
const instantsOf = (mails: readonly LocalMail[], kind: string) =>
  mails.filter((mail) => kindOf(mail) === kind).map(({ sentAt }) => Date.parse(sentAt));

/** `11-24 assignment` → how many. */
function counted(mails: readonly LocalMail[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mail of mails) {
    const line = `${dayOf(mail)} ${kindOf(mail)}`;
    counts[line] = (counts[line] ?? 0) + 1;
  }
  return counts;
}

function expectApart(instants: readonly number[], span: number): void {
  for (const [index, at] of instants.entries()) {
    const before = instants[index - 1];
    if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(span);
  }
}

describe('forty petitions for one person in a day', () => {
  it('of which nobody answers one', async () => {
    await forty(async () => {});
    await world.to('2026-11-27 18:30'); // Friday: two working days after the last was due
    const own = await world.mails(PERSON);
    const head = await world.mails('care-head@example.org');
    console.log('nobody acts, the person:', counted(own), 'in all', own.length);
    console.log('nobody acts, the head:', counted(head), 'in all', head.length);
    expect(instantsOf(own, 'assignment')).toHaveLength(FORTY);
    expectApart(instantsOf(own, 'warning'), 15 * MINUTE);
    expectApart(instantsOf(head, 'warning'), 15 * MINUTE);
    expectApart(instantsOf(head, 'escalation'), 60 * MINUTE);
    expect(instantsOf(own, 'due-today')).toHaveLength(3); // one list each morning
    expect(instantsOf(head, 'break').length).toBeGreaterThanOrEqual(FORTY);
  });

  it('of which each is answered within the hour', async () => {
    const waiting: { number: string; at: number }[] = [];
    const answer = async (until: number) => {
      while (waiting[0] && waiting[0].at + 45 * MINUTE <= until) {
        const { number } = waiting.shift() ?? { number: '' };
        const mail = (await world.mails(PERSON)).findLast(
          (one) => kindOf(one) === 'assignment' && one.text.includes(number),
        );
        if (!mail) throw new Error(`${number} was assigned to nobody`);
        const { token } = await openLink(world, mail);
        const text = '필요한 서류는 신청서, 진단서, 통장 사본 세 가지입니다.';
        const bearer = { authorization: `Bearer ${token}` };
        expect((await world.post('/desk/answer', { number, text }, bearer)).status).toBe(200);
      }
    };
    await forty(async (number, at) => {
      waiting.push({ number, at });
      await answer(at);
    });
    await world.to('2026-11-24 18:40');
    await answer(Date.parse(kst('2026-11-24 18:40')));
    await world.to('2026-11-27 18:30');
    const own = await world.mails(PERSON);
    console.log('all answered, the person:', counted(own), 'in all', own.length);
    expect(instantsOf(own, 'assignment')).toHaveLength(FORTY);
    expect(own).toHaveLength(FORTY); // nothing but the forty: no warning, no list of a morning
    const told = await world.mails('care-head@example.org');
    expect(told).toEqual([]);
  });
});

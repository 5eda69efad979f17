import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from './forty.ts';
import { mailsPerPerson, mostInADay } from './mails-per-person.ts';
import { kindOf, kst, type LocalMail, openWorld, petition, type World } from './world.ts';

const TWENTY = 20;

describe.each([
  { when: 'at one time', apart: 0 },
  { when: 'through a day', apart: 27 },
])('twenty petitions that came $when and are forgotten for a day', ({ when, apart }) => {
  let world: World;
  let mails: readonly LocalMail[];
  const numbers: string[] = [];
  beforeAll(async () => {
    world = await openWorld('2026-11-24 09:00'); // Tuesday
    const from = Date.parse(kst('2026-11-24 09:00'));
    for (let n = 0; n < TWENTY; n += 1) {
      const at = from + n * apart * MINUTE;
      await world.post('/_local/clock', { to: new Date(at).toISOString() });
      const { body } = await world.post('/petitions', petition({ title: `휴업급여 문의 ${n}` }));
      numbers.push(body.number);
      await world.idle();
    }
    await world.to('2026-11-26 08:30'); // each was due on Wednesday
    mails = await world.mails();
    const staff = mails.filter(({ to }) => to[0]?.endsWith('@example.org'));
    console.log([`twenty, ${when}:`, ...mailsPerPerson(staff)].join('\n  '));
  }, 300_000);
  afterAll(() => world?.stop());

  const to = (person: string) => mails.filter((mail) => mail.to.includes(`${person}@example.org`));

  it.each(['director', 'duty-officer'])('sends the %s six mails at the most', (person) => {
    expect(to(person).length).toBeLessThanOrEqual(6);
    expect(mostInADay(to(person))).toBeLessThanOrEqual(6);
  });

  it.each([
    ['care-head', 'break'],
    ['director', 'break'],
    ['duty-officer', 'escalation'],
  ])('tells the %s of each of the twenty, once', (person, kind) => {
    const told = to(person).filter((mail) => kindOf(mail) === kind);
    for (const number of numbers)
      expect(told.filter(({ text }) => text.includes(number))).toHaveLength(1);
  });
});

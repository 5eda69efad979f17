import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  counted,
  expectApart,
  FORTY,
  forty,
  instantsOf,
  MINUTE,
  openTuesday,
  PERSON,
} from './forty.ts';
import { mailsPerPerson } from './mails-per-person.ts';
import { kindOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openTuesday();
});
afterAll(() => world?.stop());

describe('forty petitions for one person in a day', () => {
  it('of which nobody answers one', async () => {
    await forty(world);
    await world.to('2026-11-27 18:30'); // Friday: two working days after the last was due
    const own = await world.mails(PERSON);
    const head = await world.mails('care-head@example.org');
    console.log('nobody acts, the person:', counted(own), 'in all', own.length);
    console.log('nobody acts, the head:', counted(head), 'in all', head.length);
    const staff = (await world.mails()).filter(({ to }) => to[0]?.endsWith('@example.org'));
    console.log(['nobody acts:', ...mailsPerPerson(staff)].join('\n  '));
    expect(instantsOf(own, 'assignment')).toHaveLength(FORTY);
    expectApart(instantsOf(own, 'warning'), 15 * MINUTE);
    expectApart(instantsOf(head, 'warning'), 15 * MINUTE);
    expectApart(instantsOf(head, 'escalation'), 60 * MINUTE);
    expect(instantsOf(own, 'due-today')).toHaveLength(3); // one list each morning
    // Those near each other are one mail; each petition stands in one.
    expect(instantsOf(head, 'break').length).toBeLessThanOrEqual(FORTY);
    const broken = head.filter((mail) => kindOf(mail) === 'break');
    const named = broken.flatMap(({ text }) => text.match(/\d{4}-\d{6}-\d/g) ?? []);
    expect(new Set(named).size).toBe(FORTY);
  }, 300_000); // four days in which everybody is warned and called for
});

import { afterEach, describe, expect, it } from 'vitest';
import { kindOf, openWorld, petition, told, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const mailsOf = async (kind: string) =>
  (await world.mails()).filter((mail) => kindOf(mail) === kind);

describe('staff are not buried in mail', () => {
  it('gets at most one warning mail a person in 15 minutes, with everything that is due in it', async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    const numbers: string[] = [];
    for (let minute = 12; minute < 24; minute += 2) {
      const received = await world.post(
        '/petitions',
        petition({ title: `휴업급여 문의 ${minute}` }),
      );
      numbers.push(received.body.number);
      await world.to(`2026-11-24 10:${minute + 2}`);
    }
    await world.to('2026-11-24 18:00');
    const warnings = await mailsOf('warning');
    for (const person of new Set(warnings.flatMap(({ to }) => to))) {
      const times = warnings
        .filter(({ to }) => to.includes(person))
        .map(({ sentAt }) => Date.parse(sentAt));
      for (const [index, time] of times.entries()) {
        const before = times[index - 1];
        if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(15 * 60_000);
      }
    }
    expect(warnings.length).toBeLessThan(numbers.length);
    for (const number of numbers)
      expect(warnings.some(({ text }) => text.includes(number))).toBe(true);
  });

  it('digests what heads are called for by the hour, and breaks by the quarter hour, none left out', async () => {
    world = await openWorld('2026-11-24 10:12');
    for (let n = 0; n < 4; n++) {
      await world.post('/petitions', petition({ title: `휴업급여 문의 ${n}` }));
      await world.to(`2026-11-24 10:${13 + n}`);
    }
    await world.to('2026-11-25 12:30');
    const heads = (await mailsOf('escalation')).filter(({ to }) =>
      to.includes('care-head@example.org'),
    );
    const times = heads.map(({ sentAt }) => Date.parse(sentAt));
    for (const [index, time] of times.entries()) {
      const before = times[index - 1];
      if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(60 * 60_000);
    }
    const breaks = (await mailsOf('break')).filter(({ to }) =>
      to.includes('care-head@example.org'),
    );
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.length).toBeLessThan(4);
    const named = breaks.flatMap(({ text }) => text.match(/\d{4}-\d{6}-\d/g) ?? []);
    expect(new Set(named).size).toBe(4);
  });

  it('lists at 08:50 what is due today, on workdays only', async () => {
    world = await openWorld('2026-11-20 17:40'); // Friday; due Monday 18:00
    await world.post('/petitions', petition());
    await world.to('2026-11-23 08:49');
    expect(await mailsOf('due-today')).toEqual([]);
    await world.to('2026-11-23 08:51');
    expect(told(await mailsOf('due-today'))).toEqual([
      expect.stringMatching(/^11-23 08:50:00 due-today → care-\d@example\.org$/),
    ]);
  });
});

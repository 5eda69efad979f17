import { expect, it } from 'vitest';
import { kst, Life } from './world.ts';

const told = ({ notices }: Life) =>
  notices.map(({ kind, to, level }) => `${kind}${level ? ` ${level}` : ''} → ${to}`);

it('entered at once is not born late', () => {
  const life = new Life('2026-11-24 10:12', {
    channel: 'phone',
    enteredAt: kst('2026-11-24 10:13'),
  });
  expect(life.events.some(({ type }) => type === 'PledgeWarned')).toBe(false);
  expect(told(life)).toHaveLength(2); // the receipt and the assignment
});

it('entered hours later skips what would have been told, and the head gets one mail', () => {
  const life = new Life('2026-11-24 10:12', {
    channel: 'phone',
    enteredAt: kst('2026-11-24 17:30'),
  });
  const warned = life.events.find(({ type }) => type === 'PledgeWarned');
  expect(warned).toMatchObject({ at: kst('2026-11-24 17:30'), level: 'warn-4h' });
  expect(told(life).slice(1)).toEqual([
    `assignment → ${life.petition.assignee}`,
    expect.stringMatching(/^warning warn-4h → .+/),
  ]);
  expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-25 10:12')); // the clock began at the call
});

it('stamped on Friday and entered on Wednesday: one mail to the person, one to the head, the citizen is told', () => {
  const life = new Life('2026-11-13 10:00', {
    channel: 'post',
    enteredAt: kst('2026-11-18 11:00'),
  });
  expect(life.pledge('written').state).toBe('broken');
  expect(life.petition.enteredAt).toBe(kst('2026-11-18 11:00'));
  expect(told(life)).toEqual([
    'receipt → petitioner',
    `assignment → ${life.petition.assignee}`,
    'delay break → petitioner',
    expect.stringMatching(/^break break → .+/),
  ]);
  const date = life.pledge('new-date');
  expect(date).toMatchObject({ owner: 'head', startsAt: kst('2026-11-18 11:00') });
  // Nothing of the days before is told afterwards: what rings now lies after the entry.
  const story = life.turnTo('2026-11-25 18:00');
  expect(story.length).toBeGreaterThan(0);
  for (const line of story) expect(line.slice(0, 14) > '11-18 11:00:00').toBe(true);
});

import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../functions/staff/access/access-control.ts';
import { storedPetition } from '../../shared/aws/petition-items.ts';
import { transfer } from '../../shared/petition/decide/hand-over.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { liveRedress } from '../../shared/petition/redress.ts';
import { context } from './context.ts';
import { noFault, VisitLife } from './visit-world.ts';
import { kst, office } from './world.ts';

/** To support, by care-1. */
const goes = (life: VisitLife, at: string) =>
  life.does((p, t) =>
    transfer(
      p,
      { sentence: 'sentence-1', department: 'support' },
      context(t, { by: 'care-1', at: kst(at) }),
    ),
  );
const claimed = () => {
  const life = new VisitLife();
  life.claims('2026-11-24 10:30');
  expect(goes(life, '2026-11-24 10:40')).toBeUndefined();
  expect(life.petition.department).toBe('support');
  return life;
};
const byHead = (life: VisitLife) =>
  owedIn(life.petition).flatMap(({ kind, to }) =>
    to.role === 'head' ? [[kind, to.department]] : [],
  );
const opens = (life: VisitLife, person: string) =>
  mayOpen(life.petition, { person, byLink: false }, office, kst('2026-11-24 12:00'));

describe('a second visit about a petition that went to another department', () => {
  it('stays that of the department where it was claimed: its head rules, and no other', () => {
    const life = claimed();
    expect(byHead(life)).toEqual([['visit-ruling', 'care']]);
    expect(opens(life, 'care-head')).toBe(true);
    expect(life.rules('2026-11-24 11:00', noFault, 'support-head')).toBe('only-head-rules');
    expect(life.rules('2026-11-24 11:00')).toBeUndefined();
  });

  it('is apologised for and compensated there, and learned from there', () => {
    const life = claimed();
    const before = life.notices.length;
    life.rules('2026-11-24 11:00');
    expect(life.visit().compensation).toMatchObject({ department: 'care' });
    expect(liveRedress(life.petition)).toMatchObject([{ department: 'care' }]);
    expect(byHead(life)).toEqual([
      ['apology', 'care'],
      ['compensation', 'care'],
    ]);
    expect(life.toldSince(before).filter((line) => line.startsWith('visit '))).toEqual([
      'visit care-head',
      'visit care-head',
      `visit ${life.petition.assignee}`,
    ]);
    expect(life.apologises('2026-11-24 12:00', 'support-head')).toBe('only-head-apologises');
    expect(life.apologises('2026-11-24 12:00')).toBeUndefined();
    expect(opens(life, 'care-head')).toBe(true);
    life.issues('2026-11-24 12:10', {}, 'care-head');
    life.issues('2026-11-24 12:10', {}, 'support-1');
    life.gives('2026-11-24 12:30', undefined, 'support-1');
    expect(life.visit().compensation).toMatchObject({ step: 'handed-over' });
    // It is settled: they have nothing to do there any more.
    expect(opens(life, 'care-head')).toBe(false);
  });

  it('warns its head, and nobody of where the petition is', () => {
    const life = claimed();
    life.rules('2026-11-24 11:00');
    const story = life.turnTo('2026-12-02 18:01').filter((line) => line.includes('visit-'));
    expect(story.some((line) => line.endsWith('→ care-head'))).toBe(true);
    expect(story.some((line) => line.includes('support'))).toBe(false);
  });

  it('stands in the list of that department, as well as of the one that has the petition', () => {
    const life = claimed();
    const items = storedPetition.items?.(undefined, life.petition, { events: [], notices: [] }, 0);
    const elsewhere = items?.find(({ sk }) => sk?.S === 'work#head#care');
    expect(elsewhere).toMatchObject({ workPk: { S: 'head#care' }, department: { S: 'care' } });
    const here = new VisitLife();
    here.claims('2026-11-24 10:30');
    const own = storedPetition
      .items?.(undefined, here.petition, { events: [], notices: [] }, 0)
      .find(({ sk }) => sk?.S === 'work#head#care');
    expect(own).toBeDefined();
    expect(own).not.toHaveProperty('department');
  });

  it('as it was before that was kept: the petition’s own department', () => {
    const life = claimed();
    const visits = (life.petition.visits ?? []).map(({ department: _, ...visit }) => visit);
    life.petition = { ...life.petition, visits };
    expect(byHead(life)).toEqual([['visit-ruling', 'support']]);
    expect(life.rules('2026-11-24 11:00', noFault, 'support-head')).toBeUndefined();
  });
});

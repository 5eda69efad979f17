import { describe, expect, it } from 'vitest';
import { handedOver } from '../../shared/notices/kinds/handed-over.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { giveDelayWord } from '../../shared/petition/decide/compensation.ts';
import { handOverLeft, receiverIn } from '../../shared/petition/decide/leave.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { context } from './context.ts';
import { funded, noFault, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const claimed = (given = { ...terms, office: funded }) => {
  const life = new VisitLife(given);
  life.claims('2026-11-24 10:30');
  return life;
};
/** No money, and the director owes word until the first of December. */
const delayed = () => {
  const life = claimed(terms);
  life.rules('2026-11-24 11:00');
  life.delays('2026-11-24 11:30');
  return life;
};
const now = kst('2026-11-24 14:00');
/** The office becomes this one. */
function becomes(life: VisitLife, to: Office) {
  const leavers = leaversOf(life.terms.office, to);
  life.terms = { ...life.terms, office: to };
  const from = life.events.length;
  life.does((p, t) => handOverLeft(p, { leavers }, context(t, { at: now })));
  return life.events.slice(from).flatMap((event) => receiverIn(event) ?? []);
}
const without = (id: string, change: Partial<Office>, of = funded): Office => ({
  ...of,
  ...change,
  people: of.people.filter((one) => one.id !== id),
});
const whose = (life: VisitLife, kind: string) =>
  owedIn(life.petition).find((one) => one.kind === kind)?.to;

describe('what somebody owes of a second visit by their office', () => {
  it('is the next director’s, also where the one before stays in the house', () => {
    const life = delayed();
    const { dueAt } = life.pledge('visit-word');
    const to = { ...terms.office, director: 'support-head' };
    expect(leaversOf(terms.office, to)).toEqual([{ id: 'director', department: 'support' }]);
    expect(becomes(life, to)).toEqual(['support-head']);
    expect(whose(life, 'visit-word')).toEqual({ person: 'support-head' });
    expect(life.pledge('visit-word')).toMatchObject({ dueAt, state: 'open' });
    const story = life.turnTo('2026-12-02 09:00').filter((line) => line.includes('visit-word'));
    expect(story.some((line) => line.endsWith('→ support-head'))).toBe(true);
    expect(story.some((line) => line.endsWith('→ director'))).toBe(false);
    const says = (by: string) =>
      life.does((p, t) =>
        giveDelayWord(
          p,
          { visit: 'visit-1', word: 'w' },
          context(t, { by, at: kst('2026-12-02 10:00') }),
        ),
      );
    expect(says('director')).toBe('only-director');
    expect(says('support-head')).toBeUndefined();
  });

  it('is told to them with the rest that comes to them', () => {
    const life = delayed();
    becomes(life, { ...terms.office, director: 'support-head' });
    const { office, calendar, charter } = life.terms;
    const facts = handedOver.facts({
      told: { notice: { kind: 'handed-over', to: 'support-head' }, petitions: [life.petition] },
      ...{ others: [], recipient: office.people[3], terms: { office, calendar, charter }, now },
      linkTo: () => 'https://x',
    } as unknown as StaffCase);
    expect(facts?.entries).toMatchObject([{ matter: 'visit' }]);
    expect(facts && handedOver.mail(facts).text).toContain('두 번 오신 일에 하실 일이 있습니다');
  });

  it('of a review is the next duty officer’s', () => {
    const life = claimed();
    life.rules('2026-11-24 11:00', noFault);
    life.asks('2026-11-24 12:00');
    expect(whose(life, 'visit-review')).toEqual({ person: 'duty' });
    expect(becomes(life, without('duty', { dutyOfficer: 'support-1' }))).toEqual(['support-1']);
    expect(whose(life, 'visit-review')).toEqual({ person: 'support-1' });
    expect(life.reviews('2026-11-24 14:30', noFault, 'support-1')).toBeUndefined();
  });

  it('of a ruling is the next director’s, and never of whoever had the petition', () => {
    const ruling = (director: string) => {
      const life = new VisitLife();
      life.goesTo('care-head', '2026-11-24 10:20');
      life.goesTo('care-2', '2026-11-24 10:25');
      life.claims('2026-11-24 10:30');
      becomes(life, without('director', { director }));
      return life;
    };
    expect(whose(ruling('support-head'), 'visit-ruling')).toEqual({ person: 'support-head' });
    expect(whose(ruling('care-head'), 'visit-ruling')).toEqual({ person: 'audit' });
  });

  it('stays with whoever still fills it, and is moved once', () => {
    const life = delayed();
    expect(becomes(life, without('support-1', {}, terms.office))).toEqual([]);
    const to = { ...terms.office, director: 'support-head' };
    becomes(life, to);
    expect(becomes(life, to)).toEqual([]);
  });

  it('of a department that is no more is of the head of the one that takes what no other does', () => {
    const life = claimed();
    const departments = funded.departments.filter(({ id }) => id !== 'care');
    const people = funded.people.map((one) => ({ ...one, department: 'support' }));
    becomes(life, { ...funded, departments, people });
    expect(whose(life, 'visit-ruling')).toEqual({ role: 'head', department: 'support' });
    expect(life.rules('2026-11-24 14:30', noFault, 'support-head')).toBeUndefined();
  });
});

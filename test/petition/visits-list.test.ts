import { describe, expect, it } from 'vitest';
import { moveVisits } from '../../shared/departures/away-visits.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { homeVisitOf } from '../../shared/petition/home-visit.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { othersIn, visitsList, workOf } from '../../shared/petition/worklist-entry.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import { HomeLife } from './home-visit-world.ts';
import { kst, terms } from './world.ts';

/** Somebody who does not have the petition is to visit, and the citizen has not answered. */
function unanswered() {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00', undefined, undefined, 'care-2', 'care-2');
  expect(life.petition.assignee).not.toBe('care-2');
  return life;
}

/** The lists of a house that has this one petition, a page at a time; the first page of each has nothing. */
const listsOf = (life: HomeLife): Worklists => ({
  async page({ person = '' }, { after } = {}) {
    const work = workOf(life.petition);
    const isListed = work && (work.assignee === person || othersIn(life.petition).has(person));
    if (after === undefined) return { works: [], more: '1' };
    return { works: isListed ? [{ ...work, number: petitionNumber(2026, 1) }] : [] };
  },
});
const moves = (life: HomeLife, person: string, at = '2026-11-24 12:00') =>
  moveVisits(
    {
      id: 'a',
      by: person,
      person,
      category: 'leave',
      from: kst('2026-11-25 09:00'),
      until: kst('2026-11-25 18:00'),
    },
    kst(at),
    {
      worklists: listsOf(life),
      terms: async () => terms,
      petitions: {
        async act(_, decide) {
          const decision = decide(life.petition);
          if (isRefusal(decision)) return decision;
          life.does(() => decision);
          return { petition: life.petition, events: decision.events };
        },
      },
    },
  );

describe('the list of the visits that somebody is to make', () => {
  it('has one that nobody answered yet, under its time, until it is over or another’s', () => {
    const life = unanswered();
    const list = visitsList('care-2');
    expect(othersIn(life.petition).get(list)).toEqual({
      rank: kst('2026-11-25 10:00'),
      dueAt: kst('2026-11-25 11:00'),
    });
    // Nobody owes it: it stands in no worklist of theirs.
    expect(othersIn(life.petition).has('care-2')).toBe(false);
    life.passes('2026-11-24 12:00', 'care-1');
    expect(othersIn(life.petition).has(list)).toBe(false);
    expect(othersIn(life.petition).has(visitsList('care-1'))).toBe(true);
    life.callsOff('2026-11-24 12:10');
    expect(othersIn(life.petition).has(visitsList('care-1'))).toBe(false);
  });

  it('is read where its person will be away: another visitor goes, however long the list is', async () => {
    const life = unanswered();
    expect(await moves(life, 'care-1')).toBe(0);
    expect(await moves(life, 'care-2')).toBe(1);
    expect(homeVisitOf(life.petition, 'home-visit-1')?.visitor).not.toBe('care-2');
    expect(await moves(life, 'care-2')).toBe(0);
  });
});

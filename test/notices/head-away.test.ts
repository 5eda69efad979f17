import { describe, expect, it } from 'vitest';
import { followAbsences } from '../../functions/clock/absences.ts';
import { returned } from '../../shared/notices/kinds/returned.ts';
import { standIn } from '../../shared/notices/kinds/stand-in.ts';
import type { StaffCase } from '../../shared/notices/notice.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { type Absence, withAbsences } from '../../shared/organization/absence.ts';
import { headOf } from '../../shared/organization/presence.ts';
import { fairOffice, isBarred } from '../../shared/petition/conduct/fair.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { headsList, othersIn, workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from '../petition/context.ts';
import { VisitLife } from '../petition/visit-world.ts';
import { kst, office, terms } from '../petition/world.ts';

const now = kst('2026-11-24 13:00');
const away: Absence = {
  ...{ id: 'a', person: 'care-head', by: 'care-head', category: 'leave' },
  ...{ from: now, until: kst('2026-11-30 09:00') },
};
const house = {
  ...office,
  people: office.people.map((one) => (one.id === 'care-head' ? { ...one, deputy: 'care-2' } : one)),
};

/** An answered petition whose second visit waits for the head to rule, as the index has it. */
function waiting() {
  const life = new VisitLife();
  const at = kst('2026-11-24 10:40');
  life.does((petition, all) =>
    answer(petition, { answer: 'answer-2', hash: 'h' }, context(all, { by: 'care-1', at })),
  );
  life.claims('2026-11-24 11:00');
  return life;
}

/** What is told when this absence begins, or is over at `at` (epoch ms). */
async function followed(life: VisitLife, at: number) {
  const told: (readonly [string, string])[] = [];
  const given = { ...terms, office: withAbsences(house, [away]) };
  const others = othersIn(life.petition);
  const work = workOf(life.petition);
  // Cast: it asks for no more of them where no visit is to be moved.
  const deps = {
    absences: {
      list: async () => [{ ...away, visitsMoved: 0, ...(at >= away.until && { begunTold: 1 }) }],
      told: async () => {},
    },
    worklists: {
      page: async ({ person = '' }) => ({
        works: others.has(person) && work ? [{ ...work, actBy: now + 1 }] : [],
      }),
    },
    petitions: { read: async () => life.petition },
    notices: { add: async (_: string, to: string, { because = '' }) => told.push([to, because]) },
    terms: async () => given,
    log: () => {},
  };
  await followAbsences(at, deps as never);
  return { told, given };
}

describe('a head goes on leave while a second visit waits for a ruling', () => {
  it('whoever is the head meanwhile hears of it at once, with the day of the ruling', async () => {
    const life = waiting();
    expect(othersIn(life.petition).has(headsList('care'))).toBe(true);
    const { told, given } = await followed(life, now);
    const { number } = life.petition;
    expect(told).toEqual([['care-2', number]]);
    const notice = {
      kind: 'stand-in',
      to: 'care-2',
      about: 'care-head',
      because: number,
    } as Notice;
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(false);
    const facts = standIn.facts({
      told: { notice, petitions: [life.petition] },
      ...{ others: [], recipient: house.people.find(({ id }) => id === 'care-2') },
      ...{ terms: given, now, linkTo: () => 'https://x' },
    } as unknown as StaffCase);
    const { dueAt } = life.petition.pledges.find(({ task }) => task === 'visit-ruling') ?? {};
    expect(facts?.entries).toMatchObject([{ number, task: 'visit-ruling', dueAt }]);
    expect(facts && standIn.mail(facts).text).toContain('열어 보시고 기한 전에 마쳐 주세요');
  });

  it('and whoever is back hears what is still theirs', async () => {
    const life = waiting();
    const { told } = await followed(life, away.until);
    expect(told).toEqual([['care-head', life.petition.number]]);
    const notice = { kind: 'returned', to: 'care-head', because: life.petition.number } as Notice;
    const facts = returned.facts({
      told: { notice, petitions: [life.petition] },
      ...{ others: [], recipient: house.people.find(({ id }) => id === 'care-head') },
      ...{ terms: { ...terms, office: house }, now: away.until, linkTo: () => 'https://x' },
    } as unknown as StaffCase);
    expect(facts?.entries).toMatchObject([{ task: 'visit-ruling' }]);
  });
});

describe('whoever stands in for the head is barred from the petition', () => {
  const reportedOf = (person: string) => {
    const life = waiting();
    life.does((p, t) =>
      raiseReport(p, { of: 'petition', person }, context(t, { at: now - 60_000 })),
    );
    return life;
  };

  it('whoever is the head for it hears of it instead of them', async () => {
    const life = reportedOf('care-2');
    expect(isBarred(life.petition, 'care-2')).toBe(true);
    expect(othersIn(life.petition).has(headsList('care'))).toBe(true);
    const { told, given } = await followed(life, now);
    const next = headOf(fairOffice(life.petition, given.office), 'care', now);
    expect(['care-head', 'care-2']).not.toContain(next);
    expect(told).toEqual([[next, life.petition.number]]);
  });

  it('and of another’s report only they, as before', async () => {
    const life = reportedOf('care-1');
    expect(isBarred(life.petition, 'care-2')).toBe(false);
    const { told } = await followed(life, now);
    expect(told).toEqual([['care-2', life.petition.number]]);
  });
});

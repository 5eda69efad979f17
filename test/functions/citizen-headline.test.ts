import { describe, expect, it } from 'vitest';
import { headline, mayObjectNow, standingOf } from '../../functions/citizen/pages/headline.ts';
import { EN, KO } from '../../functions/citizen/pages/headline-words.ts';
import { inCharge } from '../../shared/notices/in-charge.ts';
import { accept, answer, assign } from '../../shared/petition/decide/acts.ts';
import { explainByRule } from '../../shared/petition/decide/explain.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import type { Receive } from '../../shared/petition/decide/receive.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from '../petition/context.ts';
import { kst, Life, office } from '../petition/world.ts';

type Change = Partial<Petition>;
const life = (until = '2026-11-24 10:30', change: Partial<Receive> = {}) => {
  const made = new Life('2026-11-24 10:12', change);
  made.turnTo(until);
  return made;
};
const opened = (by: string, to?: string) => {
  const made = life();
  const at = kst('2026-11-24 10:20');
  if (to) made.does((p, t) => assign(p, { to }, context(t, { by: 'care-head', at })));
  made.does((p, t) => accept(p, { how: 'opened' }, context(t, { by, at })));
  return made.petition;
};
const objected = (until: string) => {
  const made = life('2026-11-25 10:13');
  made.does((p, t) => raiseObjection(p, {}, context(t, { at: kst('2026-11-25 10:20') })));
  made.turnTo(until);
  return made;
};
/** By the service itself, at half past. */
const explained = () => {
  const made = objected('2026-11-25 10:49');
  made.does((p, t) => explainByRule(p, {}, context(t, { at: kst('2026-11-25 10:50') })));
  return made.petition;
};
const answeredAt = (when: string, change: Change = {}) => {
  const made = life(when);
  const command = { answer: 'answer-2', hash: 'h' };
  made.does((p, t) => answer(p, command, context(t, { by: 'care-1', at: kst(when) })));
  return { ...made.petition, ...change };
};
const now = kst('2026-11-24 10:30');
const fresh = (change: Change): Petition => ({ ...life().petition, ...change });
const asked = { round: 1, request: 'request-2', askedAt: now, by: 'care-1', until: now + 1e9 };
const appeal = { at: now, period: 'none', prolonged: false };
const declined = { at: now, by: 'care-1', reason: 'no-ground' } as never;
const extended = (): Petition => {
  const { petition } = life();
  const moved = (pledge: Petition['pledges'][number]) =>
    pledge.rule === 'within-24h'
      ? { ...pledge, originalDueAt: pledge.dueAt, dueAt: kst('2026-11-27 18:00') }
      : pledge;
  return { ...petition, pledges: petition.pledges.map(moved) };
};

const STATES: readonly (readonly [state: string, () => Petition, now?: number])[] = [
  ['received', () => fresh({})],
  ['opened', () => opened('care-1')],
  [
    'linked',
    () => fresh({ together: { consultations: [], children: [], parent: '2026-000002-3' } }),
  ],
  ['extended', extended],
  ['asked', () => fresh({ supplement: asked as never })],
  ['paused', () => fresh({ supplement: { ...asked, sentAt: now } as never })],
  ['late', () => life('2026-11-25 10:13').petition, kst('2026-11-25 10:13')],
  ['objected', () => objected('2026-11-25 10:25').petition, kst('2026-11-25 10:25')],
  ['unexplained', () => objected('2026-11-25 10:25').petition, kst('2026-11-25 11:25')],
  ['explained', explained, kst('2026-11-25 10:55')],
  ['behind', () => life('2026-11-25 18:30', { channel: 'post' }).petition, kst('2026-11-25 18:30')],
  ['reopened', () => fresh({ status: 'accepted', answers: 1 })],
  [
    'restored',
    () =>
      fresh({
        ...{ status: 'accepted', answers: 1 },
        dispute: {
          at: now,
          answer: 1,
          judge: 'care-head',
          period: 'p',
          since: now,
          outcome: 'upheld',
        },
      }),
  ],
  [
    'upheld',
    () => fresh({ status: 'accepted', answers: 1, appeal: { ...appeal, outcome: 'upheld' } }),
  ],
  ['handing', () => answeredAt('2026-11-24 10:20', { handing: { answer: 'a', since: now } })],
  ['answered', () => answeredAt('2026-11-24 10:20')],
  ['answered-late', () => answeredAt('2026-11-25 10:20'), kst('2026-11-25 10:30')],
  ['declined', () => answeredAt('2026-11-24 10:20', { declined })],
  ['appealed', () => answeredAt('2026-11-24 10:20', { declined, appeal })],
  [
    'rejected',
    () => answeredAt('2026-11-24 10:20', { declined, appeal: { ...appeal, outcome: 'rejected' } }),
  ],
  ['closed', () => answeredAt('2026-11-24 10:20', { status: 'closed' })],
  ['withdrawn', () => fresh({ status: 'withdrawn' })],
  ['transferred', () => fresh({ status: 'transferred' })],
];

it('every state is in the table, and each has words of its own in both languages', () => {
  const states = STATES.map(([state]) => state).toSorted();
  expect(Object.keys(KO).toSorted()).toEqual(states);
  expect(Object.keys(EN).toSorted()).toEqual(states);
});

describe.each(['ko', 'en'] as const)('the headline in %s', (language) => {
  const told = STATES.map(([state, made, at = now]) => {
    const petition = { ...made(), language };
    return [state, petition, at] as const;
  });

  it.each(told)('of %s', (state, petition, at) => {
    expect(standingOf(petition, at).state).toBe(state);
    const said = headline(petition, at);
    expect(said).toMatch(/[.]$/);
    expect(said).not.toMatch(/undefined|\[object/);
    // Only whoever has it now is ever said to have looked, and only then.
    const saysLook = /담당자가 확인하고|The person in charge has opened it/.test(said);
    expect(saysLook).toBe(state === 'opened');
    const isLate = /late|behind|objected|explained/.test(state);
    expect(/죄송합니다|사과드립니다|sorry|apologise/.test(said)).toBe(isLate);
  });

  it('says each state in another sentence', () => {
    const all = told.map(([, petition, at]) => headline(petition, at));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a look', () => {
  it.each([
    ['the head', 'care-head'],
    ['the director', 'director'],
    ['audit', 'audit'],
    ['a colleague', 'care-2'],
  ])('by %s is none of the assignee’s', (_, by) => {
    expect(standingOf(opened(by), now).state).toBe('received');
    expect(opened(by).acceptedAt).toBeUndefined();
  });

  it('by whoever stands in for an absent assignee is one', () => {
    const made = new Life('2026-11-24 10:12');
    const people = made.terms.office.people.map((person) =>
      person.id === 'care-1'
        ? { ...person, deputy: 'care-2', absences: [{ from: 0, until: kst('2026-12-01 09:00') }] }
        : person,
    );
    made.terms = { ...made.terms, office: { ...office, people } as never };
    const at = kst('2026-11-24 10:20');
    made.does((p, t) => accept(p, { how: 'opened' }, context(t, { by: 'care-2', at })));
    expect(standingOf(made.petition, now).state).toBe('opened');
  });

  it('of who had it before is none of who has it now, until they look themselves', () => {
    const made = life();
    const at = kst('2026-11-24 10:20');
    made.does((p, t) => accept(p, { how: 'opened' }, context(t, { by: 'care-1', at })));
    made.does((p, t) => assign(p, { to: 'care-2' }, context(t, { by: 'care-1', at })));
    expect(standingOf(made.petition, now).state).toBe('received');
    made.does((p, t) => accept(p, { how: 'opened' }, context(t, { by: 'care-2', at })));
    expect(standingOf(made.petition, now).state).toBe('opened');
    expect(made.petition.acceptedAt).toBe(at);
  });
});

describe('the right to object', () => {
  const rights = STATES.flatMap(([state, made, at = now]) =>
    mayObjectNow(made(), at) ? [state] : [],
  );
  it('is offered where it is late without notice, and nowhere after an answer in time', () => {
    expect(rights).toEqual(['late', 'answered-late']);
  });
});

it('names whoever has it, the head while it is late, and never nobody', () => {
  const named = STATES.map(([state, made, at = now]) => {
    const { name, phone } = inCharge(made(), office, at);
    expect([name, phone]).not.toContain('');
    return [state, name];
  });
  const late = ['late', 'objected', 'unexplained', 'explained', 'behind'];
  for (const [state, name] of named)
    expect([state, name]).toEqual([state, late.includes(state ?? '') ? 'care-head' : 'care-1']);
  const left = { ...office, people: office.people.filter(({ id }) => id !== 'care-1') };
  expect(inCharge(fresh({}), left, now).name).toBe('care-head');
});

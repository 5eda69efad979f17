import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactOf } from '../../shared/notices/contact-of.ts';
import { inChargeOf } from '../../shared/organization/in-charge.ts';
import {
  BY_OFFICE,
  type Leaver,
  leaversOf,
  successorOf,
  withArrivals,
  withFormer,
} from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { openConsultations, togetherOf } from '../../shared/petition/collaboration.ts';
import { leaveCommands } from '../../shared/petition/commands/leave.ts';
import { answer, assign } from '../../shared/petition/decide/acts.ts';
import { submit } from '../../shared/petition/decide/approve.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { decideDispute, disputeAnswer } from '../../shared/petition/decide/dispute.ts';
import { receiverIn } from '../../shared/petition/decide/leave.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { owedIn, owesNothing } from '../../shared/petition/owed.ts';
import { learnsOf } from '../../shared/petition/unrouted.ts';
import { context } from './context.ts';
import { live, randomLife } from './random-life.ts';
import { kst, Life, office } from './world.ts';

const at = kst('2026-11-24 10:30');
const without = (...gone: string[]): Office => ({
  ...office,
  people: office.people.filter(({ id }) => !gone.includes(id)),
  departments: office.departments.map((one) => ({
    ...one,
    members: one.members.filter((id) => !gone.includes(id)),
  })),
});
const moved = (id: string, department: string): Office => ({
  ...office,
  people: office.people.map((one) => (one.id === id ? { ...one, department } : one)),
});

/** Care is no more; its people go on in support. */
const dissolved = (): Office => ({
  ...office,
  departments: office.departments.filter(({ id }) => id !== 'care'),
  people: office.people.map((one) =>
    one.department === 'care' ? { ...one, department: 'support' } : one,
  ),
});

const headedBy = (head: string, of: Office): Office => ({
  ...of,
  departments: of.departments.map((one) => (one.id === 'care' ? { ...one, head } : one)),
});

/** care-1 answered, and its reader calls it no answer. */
function disputed() {
  const life = new Life('2026-11-24 10:12');
  const given = { answer: 'answer-2', hash: 'h' };
  life.does((p, t) => answer(p, given, context(t, { by: 'care-1', at })));
  life.does((p, t) => disputeAnswer(p, {}, context(t, { at })));
  const period = life.petition.dispute?.period ?? '';
  return { life, period, dueAt: life.pledge(period).dueAt };
}

/** The petition once this office holds. */
function onceLeft(life: Life, to: Office, leavers: readonly Leaver[] = leaversOf(office, to)) {
  const before = life.petition;
  const refused = life.does((petition, given) =>
    leaveCommands['hand-over-left'].decide(
      petition,
      { leavers },
      context({ ...given, office: to }, { at }),
    ),
  );
  if (refused) throw new Error(refused);
  return { before, petition: life.petition };
}

describe('who leaves', () => {
  it('are those who are gone and those who are elsewhere, with the deputy they had', () => {
    const people = office.people.map((one) =>
      one.id === 'care-1' ? { ...one, deputy: 'care-2' } : one,
    );
    const before = { ...office, people };
    expect(leaversOf(before, without('care-1'))).toEqual([
      { id: 'care-1', department: 'care', deputy: 'care-2' },
    ]);
    expect(leaversOf(office, moved('care-2', 'support'))).toEqual([
      { id: 'care-2', department: 'care' },
    ]);
    expect(leaversOf(office, office)).toEqual([]);
    expect(leaversOf(undefined, office)).toEqual([]);
  });

  it('leave it to the deputy, to the head without one, and to another department’s head where theirs is no more', () => {
    const leaver = { id: 'care-1', department: 'care' };
    const rest = without('care-1');
    const deputised = { ...leaver, deputy: 'care-2' };
    expect(successorOf(rest, deputised, 'care', at)).toBe('care-2');
    expect(successorOf(rest, leaver, 'care', at)).toBe('care-head');
    expect(successorOf(without('care-1', 'care-2'), deputised, 'care', at)).toBe('care-head');
    const merged = { ...rest, departments: rest.departments.filter(({ id }) => id !== 'care') };
    expect(successorOf(merged, leaver, 'care', at)).toBe('support-head');
  });
});

describe('an office without them', () => {
  it('gives the petition to another person; its dates stay, and nothing is learnt of it', () => {
    const life = new Life('2026-11-24 10:12');
    const { assignee } = life.petition;
    const { dueAt, actBy, nextAt } = life.pledge('answer-24h');
    const { before, petition } = onceLeft(life, without(assignee));
    expect(petition).toMatchObject({ assignee: 'care-head', department: 'care' });
    expect(life.pledge('answer-24h')).toMatchObject({ dueAt, actBy, nextAt });
    const event = life.events.at(-1);
    expect(event).toMatchObject({ type: 'PetitionAssigned', by: BY_OFFICE, assignee: 'care-head' });
    expect(event && learnsOf(before, [event])).toBeUndefined();
    expect(onceLeft(life, without(assignee)).petition.version).toBe(petition.version);
  });

  it('keeps with who moved what is of another department, and takes what is of the one they left', () => {
    const life = new Life('2026-11-24 10:12');
    const { assignee } = life.petition;
    const elsewhere = moved(assignee, 'support');
    const other = [{ id: assignee, department: 'another' }];
    expect(onceLeft(life, elsewhere, other).petition.assignee).toBe(assignee);
    expect(onceLeft(life, elsewhere).petition.assignee).toBe('care-head');
  });

  it('takes nothing from whoever is back in the office that holds now', () => {
    const life = new Life('2026-11-24 10:12');
    const ask = { question: 'question-2', original: false, person: 'support-1' };
    life.does((p, t) => consult(p, ask, context(t, { by: 'care-1', at })));
    const leavers = leaversOf(office, without('care-1', 'support-1'));
    const { before, petition } = onceLeft(life, office, leavers);
    expect(petition).toEqual(before);
  });

  it('gives what is of a department that is no more to a standing one, also of who was never in it', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) => assign(p, { to: 'duty' }, context(t, { by: 'care-head', at })));
    const ask = { question: 'question-2', original: false, department: 'care' };
    life.does((p, t) => consult(p, ask, context(t, { by: 'duty', at })));
    life.petition = {
      ...life.petition,
      department: 'care',
      together: {
        ...togetherOf(life.petition),
        consultations: togetherOf(life.petition).consultations.map((one) => ({
          ...one,
          person: 'support-1',
        })),
      },
    };
    const { petition } = onceLeft(life, dissolved(), []);
    expect(petition).toMatchObject({ assignee: 'duty', department: 'support' });
    expect(togetherOf(petition).consultations).toMatchObject([
      { person: 'support-1', department: 'support', state: 'open' },
    ]);
    expect(onceLeft(life, dissolved(), []).petition.version).toBe(petition.version);
  });

  it('leaves no open petition with a department that is not in it, whatever had happened', () => {
    const gone = { ...dissolved(), people: dissolved().people.filter(({ id }) => id !== 'care-2') };
    const known = new Set(gone.departments.map(({ id }) => id));
    fc.assert(
      fc.property(randomLife, (lived) => {
        let last: Life | undefined;
        live(lived, (life) => {
          last = life;
        });
        if (!last) return;
        const { petition } = onceLeft(last, gone);
        if (!owesNothing(petition)) expect(known).toContain(petition.department);
        for (const { department } of openConsultations(petition))
          expect(known).toContain(department);
      }),
      { numRuns: 200 },
    );
  });

  it('lets the petition go with its person where the department was dissolved', () => {
    const life = new Life('2026-11-24 10:12');
    const { assignee } = life.petition;
    const to = moved(assignee, 'support');
    const merged = { ...to, departments: to.departments.filter(({ id }) => id !== 'care') };
    expect(onceLeft(life, merged).petition).toMatchObject({ assignee, department: 'support' });
  });

  it('asks another the question, on the same clock', () => {
    const life = new Life('2026-11-24 10:12');
    const ask = { question: 'question-2', original: false, person: 'support-1' };
    life.does((p, t) => consult(p, ask, context(t, { by: 'care-1', at })));
    const { dueAt } = life.pledge('consultation');
    onceLeft(life, without('support-1'));
    expect(togetherOf(life.petition).consultations).toMatchObject([
      { person: 'support-head', department: 'support', state: 'open' },
    ]);
    expect(life.pledge('consultation')).toMatchObject({ of: 'support-head', dueAt });
  });

  it('has another approve; never who wrote it', () => {
    const approvals = { question: 'head' as const };
    const life = new Life('2026-11-24 10:12');
    const given = { answer: 'answer-2', hash: 'h' };
    life.does((p, t) =>
      submit(p, given, context({ ...t, office: { ...office, approvals } }, { by: 'care-1', at })),
    );
    const rest = without('care-head');
    const to = {
      ...rest,
      departments: rest.departments.map((one) =>
        one.id === 'care' ? { ...one, head: 'care-1' } : one,
      ),
    };
    onceLeft(life, to);
    expect(togetherOf(life.petition).approval).toMatchObject({
      approver: 'director',
      state: 'waiting',
    });
  });

  it('has another judge what its reader calls no answer, on the same clock; never who wrote or approved it', () => {
    const judgedBy = (to: Office) => {
      const { life } = disputed();
      onceLeft(life, to);
      return life.petition.dispute?.judge;
    };
    const { life, period, dueAt } = disputed();
    expect(life.petition.dispute?.judge).toBe('care-head');
    onceLeft(life, without('care-head'));
    expect(life.petition.dispute?.judge).toBe('duty');
    expect(life.pledge(period)).toMatchObject({ of: 'duty', dueAt, state: 'open' });
    expect(life.events.at(-1)).toMatchObject({ type: 'DisputePassedOn', by: BY_OFFICE });
    expect(life.events.flatMap((event) => receiverIn(event) ?? [])).toEqual(['duty']);
    const found = { outcome: 'denied' as const, decision: 'finding-4' };
    expect(life.does((p, t) => decideDispute(p, found, context(t, { by: 'duty', at })))).toBe(
      undefined,
    );
    const { version } = life.petition;
    expect(onceLeft(life, without('care-head', 'duty')).petition.version).toBe(version);
    // Who answered it heads the department now.
    expect(judgedBy(headedBy('care-1', without('care-head')))).toBe('duty');
    expect(judgedBy(headedBy('care-2', without('care-head')))).toBe('care-2');
    expect(judgedBy(without('care-1'))).toBe('care-head');
  });

  it('keeps with who moved to head another department what they approve and judge there', () => {
    const approvals = { question: 'head' as const };
    const life = new Life('2026-11-24 10:12');
    const given = { answer: 'answer-2', hash: 'h' };
    life.does((p, t) =>
      submit(p, given, context({ ...t, office: { ...office, approvals } }, { by: 'care-1', at })),
    );
    const came = [{ id: 'care-head', department: 'support' }];
    expect(onceLeft(life, office, came).petition).toEqual(life.petition);
    expect(togetherOf(life.petition).approval).toMatchObject({ approver: 'care-head' });
    const { life: called } = disputed();
    expect(onceLeft(called, office, came).petition.dispute?.judge).toBe('care-head');
    const left = headedBy('care-2', moved('care-head', 'support'));
    expect(onceLeft(life, left).petition.together?.approval?.approver).toBe('care-2');
    expect(onceLeft(called, left).petition.dispute?.judge).toBe('care-2');
  });

  it('leaves nothing owed with somebody who is not in it, whatever had happened', () => {
    const rest = without('care-head', 'care-1', 'care-2', 'support-1');
    const [head] = office.people.filter(({ id }) => id === 'care-head');
    if (!head) throw new Error('no head');
    const to = headedBy('new-head', {
      ...rest,
      people: [...rest.people, { ...head, id: 'new-head' }],
    });
    const people = new Set(to.people.map(({ id }) => id));
    const departments = new Set(to.departments.map(({ id }) => id));
    const kinds = new Set<string>();
    const leavesNothing = fc.property(randomLife, (lived) => {
      let last: Life | undefined;
      live(lived, (life) => {
        last = life;
      });
      if (!last) return;
      const { petition } = onceLeft(last, to);
      for (const { kind, to: debtor } of owedIn(petition)) {
        kinds.add(kind);
        if (debtor.role === undefined) expect(people).toContain(debtor.person);
        if (debtor.role === 'head') expect(departments).toContain(debtor.department);
      }
    });
    const rare = ['answer', 'consultation', 'dispute'];
    // A dispute is rare: more lives are lived until each was there once.
    for (
      let rounds = 0;
      rounds === 0 || (rounds < 10 && !rare.every((kind) => kinds.has(kind)));
      rounds += 1
    )
      fc.assert(leavesNothing, { numRuns: 400 });
    // Of each that is somebody's by name there was one.
    for (const kind of rare) expect(kinds).toContain(kind);
  });

  it('has whoever heads the department take what is open again after its person left', () => {
    const to = without('care-1');
    const askedOf = (life: Life, from: number) =>
      life.notices.slice(from).flatMap((one) => (one.recipientIs === 'assignee' ? one.to : []));
    const again = disputed().life;
    again.terms = { ...again.terms, office: to };
    const found = { outcome: 'upheld' as const, decision: 'finding-4' };
    const before = again.notices.length;
    again.does((p, t) => decideDispute(p, found, context(t, { by: 'care-head', at })));
    expect(again.petition).toMatchObject({ status: 'accepted', assignee: 'care-head' });
    expect(new Set(askedOf(again, before))).toEqual(new Set(['care-head']));

    const rated = new Life('2026-11-24 10:12');
    const given = { answer: 'answer-2', hash: 'h' };
    rated.does((p, t) => answer(p, given, context(t, { by: 'care-1', at })));
    rated.terms = { ...rated.terms, office: to };
    const told = rated.notices.length;
    rated.does((p, t) => rate(p, { solved: 'no' }, context(t, { at })));
    expect(rated.petition).toMatchObject({ assignee: 'care-head', department: 'care' });
    expect(new Set(rated.notices.slice(told).map((one) => one.to))).toEqual(new Set(['care-head']));
    expect(owedIn(rated.petition)).toMatchObject([
      { kind: 'answer', to: { person: 'care-head' } },
      { kind: 'second-look', to: { person: 'care-head' } },
    ]);
  });

  it('has its person go on elsewhere with what is open again where the department is no more', () => {
    const life = new Life('2026-11-24 10:12');
    const given = { answer: 'answer-2', hash: 'h' };
    life.does((p, t) => answer(p, given, context(t, { by: 'care-1', at })));
    life.terms = { ...life.terms, office: dissolved() };
    life.does((p, t) => rate(p, { solved: 'no' }, context(t, { at })));
    expect(life.petition).toMatchObject({
      status: 'accepted',
      assignee: 'care-1',
      department: 'support',
    });
  });

  it('leaves alone what is answered and owes nothing', () => {
    const life = new Life('2026-11-24 10:12');
    const { assignee } = life.petition;
    life.does((p, t) =>
      answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by: assignee, at })),
    );
    const open = life.petition.pledges.some(({ state }) => state === 'open');
    expect(open).toBe(false);
    const named = contactOf(without(assignee), assignee, at, 'care');
    expect(named.name).toBe('care-head');
  });
});

describe('nobody reads an empty name', () => {
  it.each([
    ['the person is gone', without('care-1'), 'care-head', 'care'],
    [
      'the department too',
      {
        ...without('care-1'),
        departments: office.departments.filter(({ id }) => id !== 'care'),
      },
      'support-head',
      'support',
    ],
  ])('%s', (_, given, person, department) => {
    const named = inChargeOf(given, { assignee: 'care-1', department: 'care' });
    expect([named.person?.id, named.department?.id]).toEqual([person, department]);
    expect(contactOf(given, 'care-1', at, 'care')).toMatchObject({ name: person });
  });
});

it('whoever is new in an office that stood already has a day from which links and sessions count', () => {
  const before = without('care-1');
  const back = withArrivals(before, office, at);
  expect(back.people.filter(({ since }) => since !== undefined)).toMatchObject([
    { id: 'care-1', since: at },
  ]);
  expect(withArrivals(back, office, at + 1)).toEqual(back);
  expect(withArrivals(undefined, office, at)).toEqual(office);
});

it('a department that an import takes out is known from then on, until it is there again; whoever takes its work has its books', () => {
  const { departments: all, ...rest } = office;
  const less = { ...rest, departments: all.filter(({ id }) => id !== 'care') };
  const first = withArrivals(office, less, at);
  expect(first.formerDepartments).toEqual(['care']);
  expect(first.formerNames).toEqual({ care: { ko: '요양급여부', en: 'Care' } });
  const second = withArrivals(first, less, at + 1);
  expect(second).toEqual(first);
  expect(withFormer(second, 'support')).toEqual(['support', 'care']);
  expect(withArrivals(second, office, at + 2)).not.toHaveProperty('formerDepartments');
  expect(withFormer(office, 'support')).toEqual(['support']);
});

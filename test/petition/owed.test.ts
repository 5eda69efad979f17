import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOfDay, owes } from '../../shared/organization/owed-thing.ts';
import { accept, answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { consult } from '../../shared/petition/decide/consult.ts';
import { supply } from '../../shared/petition/decide/end-supplement.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { type Owed, owedIn } from '../../shared/petition/owed.ts';
import { othersIn, workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { by, live, randomLife } from './random-life.ts';
import { kst, Life, terms } from './world.ts';

const TUESDAY = '2026-11-24 10:12'; // due on Wednesday at 10:12
const endOf = (day: string) => kst(`${day} 00:00`) + 24 * 3_600_000;

const kinds = ({ petition }: Life) => owedIn(petition).map(({ kind }) => kind);
const thing = ({ petition }: Life, kind: Owed['kind']) =>
  owedIn(petition).find((one) => one.kind === kind);

describe('a petition is due by the end of a day', () => {
  const life = new Life(TUESDAY);
  const dueOn = (day: string, of = life) =>
    owedIn(of.petition).some((one) => one.kind === 'answer' && isOfDay(one, endOf(day)));

  it('from the day of its date on', () => {
    expect([dueOn('2026-11-24'), dueOn('2026-11-25'), dueOn('2026-11-26')]).toEqual([
      ...[false, true, true],
    ]);
  });

  it('as long as it is broken and nobody has answered', () => {
    const broken = new Life(TUESDAY);
    broken.turnTo('2026-12-04 12:00');
    expect(dueOn('2026-12-04', broken)).toBe(true);
    const at = kst('2026-12-04 13:00');
    broken.does((p, t) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at })));
    expect(dueOn('2026-12-04', broken)).toBe(false);
  });

  it('and not when it was withdrawn', () => {
    const over = new Life(TUESDAY);
    over.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 11:00') })));
    expect(dueOn('2026-11-25', over)).toBe(false);
  });

  it('and not for a colleague’s part alone', () => {
    const asked = new Life(TUESDAY, { kind: 'complaint', channel: 'post' });
    const at = kst('2026-11-24 10:30');
    asked.does((p, t) => accept(p, { how: 'opened' }, context(t, { by, at })));
    asked.does((p, t) =>
      consult(
        p,
        { question: 'question-2', original: false, person: 'support-1' },
        context(t, { by, at }),
      ),
    );
    const { dueAt } = asked.pledge('consultation');
    const others = asked.petition.pledges.filter(({ of, state }) => !of && state === 'open');
    const next = Math.min(...others.map((pledge) => pledge.dueAt));
    expect(dueAt).toBeLessThan(next);
    expect(thing(asked, 'answer')?.dueAt).toBe(next);
    expect(thing(asked, 'consultation')).toMatchObject({ to: { person: 'support-1' }, dueAt });
    expect([...othersIn(asked.petition)]).toMatchObject([['support-1', { dueAt }]]);
  });
});

describe('what is owed', () => {
  const late = () => {
    const life = new Life(TUESDAY);
    life.turnTo('2026-11-25 10:13');
    const at = kst('2026-11-25 10:20');
    life.does((p, t) => raiseObjection(p, {}, context(t, { at })));
    return life;
  };

  it('begins with the hour of P24, which stands before all that is older', () => {
    const life = late();
    expect(kinds(life)).toEqual(['explanation', 'answer']);
    const hour = thing(life, 'explanation');
    expect(hour).toMatchObject({ dueAt: kst('2026-11-25 11:20'), to: { person: 'care-1' } });
    const work = workOf(life.petition);
    expect(work?.rank).toBeLessThan(kst('2020-01-01 00:00'));
    expect(work?.actBy).toBe(hour?.actBy);
  });

  it('holds the apology when the answer is out, until it is made', () => {
    const life = late();
    const at = kst('2026-11-25 10:30');
    const day = terms.calendar.dayOf(at);
    const given = { reason: 'workload' as const, sentence: 's', day };
    life.does((p, t) => explainDelay(p, given, context(t, { by, at })));
    life.turnTo('2026-11-25 11:21');
    const later = kst('2026-11-25 11:30');
    life.does((p, t) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by, at: later })));
    expect(life.petition.status).toBe('answered');
    expect(kinds(life)).toContain('apology');
    expect(workOf(life.petition)).toMatchObject({ assignee: 'care-1' });
    // The head apologises for the corporation, whoever answered.
    expect(owedIn(life.petition).find(({ kind }) => kind === 'apology')?.to).toEqual({
      ...{ role: 'head', department: 'care' },
    });
    const sorry = { by: 'care-head', at: kst('2026-11-25 11:40') };
    life.does((p, t) => apologise(p, { words: 'w' }, context(t, sorry)));
    expect(kinds(life)).not.toContain('apology');
  });

  it('says that it stands still and until when; a part of a supplement waits for a person', () => {
    const life = new Life(TUESDAY);
    const at = kst('2026-11-24 11:00');
    const asked = { request: 'request-2', day: terms.calendar.dayOf(at) + 7 };
    life.does((p, t) => askSupplement(p, asked, context(t, { by, at })));
    const notice = life.petition.supplement?.notice ?? '';
    const sentAt = kst('2026-11-24 11:01');
    life.does((p, t) => supplementSent(p, { notice }, context(t, { at: sentAt })));
    const until = life.petition.supplement?.until;
    expect(owedIn(life.petition)).toMatchObject([{ kind: 'answer', pausedUntil: until }]);
    expect(workOf(life.petition)).toMatchObject({ rank: until, dueAt: until });
    const part = { message: 'm', hashes: ['x'], whole: false };
    life.does((p, t) => supply(p, part, context(t, { at: kst('2026-11-24 12:00') })));
    expect(kinds(life)).toEqual(['answer', 'supplement']);
    expect(thing(life, 'supplement')).toMatchObject({ dueAt: until, to: { person: 'care-1' } });
  });

  it('is the mail room’s where it is a letter, and in no list of a department', () => {
    const life = new Life(TUESDAY, { contact: { email: false, phone: false, post: true } });
    const at = kst('2026-11-24 10:20');
    const notice = { ...life.notices[0], id: '2.0', kind: 'answer' } as never;
    life.does((p, t) => answer(p, { answer: 'answer-2', hash: 'h' }, context(t, { by, at })));
    life.does((p, t) => needLetter(p, { notice, way: 'letter' }, context(t, { at })));
    const letter = thing(life, 'letter');
    expect(letter?.to).toEqual({ role: 'mailRoom' });
    expect(workOf(life.petition)).toBeUndefined();
    const { office } = terms;
    const room = office.mailRoom ?? office.dutyOfficer;
    expect(letter && owes(room, letter, office, at)).toBe(true);
    expect(letter && owes('care-1', letter, office, at)).toBe(false);
  });
});

/** What is owed for a promise that was broken, or may have been. */
const AFTER_WITHDRAWAL = ['explanation', 'apology', 'second-look'];

it('whatever happens to a petition, what is owed by an instant stands before it in the index of work', () => {
  fc.assert(
    fc.property(randomLife, fc.integer({ min: 0, max: 5 }), (lived, days) => {
      live(lived, ({ petition }, now) => {
        const until = terms.calendar.startOf(terms.calendar.dayOf(now) + 1 + days);
        const listed = owedIn(petition).filter(({ to }) => to.role !== 'mailRoom');
        const work = workOf(petition);
        expect(work !== undefined).toBe(listed.length > 0);
        // A withdrawal ends everything but what is owed for a promise that was broken before it.
        if (petition.status === 'withdrawn')
          for (const { kind } of listed) expect(AFTER_WITHDRAWAL).toContain(kind);
        if (!listed.some((one) => isOfDay(one, until) && !one.everyMorning)) return;
        expect(work?.dueAt).toBeLessThanOrEqual(until);
        expect(work?.rank).toBeLessThanOrEqual(until);
        const others = othersIn(petition);
        for (const { to, dueAt, pausedUntil } of listed)
          if (to.person !== undefined && to.person !== petition.assignee && !pausedUntil)
            expect(others.get(to.person)?.dueAt).toBeLessThanOrEqual(dueAt);
      });
    }),
    { numRuns: 300 },
  );
});

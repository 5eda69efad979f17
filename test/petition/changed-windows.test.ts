import { describe, expect, it } from 'vitest';
import type { Charter } from '../../shared/charter/charter.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { answer, close } from '../../shared/petition/decide/acts.ts';
import { appealUntil, raiseAppeal } from '../../shared/petition/decide/appeal.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { disputeAnswer, disputeUntil } from '../../shared/petition/decide/dispute.ts';
import { prolongableTimes, prolongSupplement } from '../../shared/petition/decide/prolong.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import {
  askSupplement,
  supplementDays,
  supplementSent,
} from '../../shared/petition/decide/supplement.ts';
import { charterOf } from '../../shared/petition/decide/terms-of.ts';
import { claimUntil, claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { askVisitReview, reviewable } from '../../shared/petition/decide/visit-review.ts';
import { ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';
import { noFault } from './visit-world.ts';
import { kst, Life, terms } from './world.ts';

const { terms: numbers } = standardCharter;
/** The next version leaves petitioners a day for everything, and no more time to supplement; the version of before ships with it. */
const shorter: Charter = {
  ...standardCharter,
  version: 'standard-2',
  former: [standardCharter],
  terms: {
    ...numbers,
    disputeDays: 1,
    appeal: { ...numbers.appeal, within: 1 },
    visit: { ...numbers.visit, claimDays: 1 },
    supplement: { ...numbers.supplement, extensions: 0 },
  },
};
const SHORTER: Terms = { ...terms, charter: shorter };
const RECEIVED = '2026-11-24 10:12'; // Tuesday

type Act = (petition: Petition, context: ReturnType<typeof context_>) => Decision | Refusal;
const context_ = (given: Terms, at: string, by: string) => context(given, { by, at: kst(at) });
const does = (life: Life, at: string, act: Act, by = 'care-1') =>
  life.does((p, t) => act(p, context_(t, at, by)));
/** One of before and one of now; both versions are in use from the change on. */
function both(then: (life: Life) => void): { readonly old: Life; readonly young: Life } {
  const old = new Life(RECEIVED);
  const young = new Life(RECEIVED, {}, SHORTER);
  for (const life of [old, young]) then(life);
  old.terms = SHORTER;
  return { old, young };
}
const answered = (life: Life) =>
  does(life, '2026-11-24 14:00', (p, c) => answer(p, { answer: 'answer-2', hash: 'h' }, c));

describe('a changed charter shortens no time that a petitioner has', () => {
  it('to say that an answer is none', () => {
    const { old, young } = both(answered);
    const says = (life: Life) =>
      life.does((p, t) => disputeAnswer(p, {}, context(t, { at: kst('2026-11-30 10:00') })));
    expect(disputeUntil(old.petition, old.terms)).toBe(kst('2026-12-02 00:00'));
    expect(disputeUntil(young.petition, young.terms)).toBe(kst('2026-11-26 00:00'));
    expect([says(old), says(young)]).toEqual([undefined, 'dispute-too-late']);
  });

  it('to appeal against a refusal', () => {
    const { old, young } = both((life) => {
      does(life, '2026-11-24 10:30', (p, c) => setLegalKind(p, { legalKind: 'statutory' }, c));
      does(life, '2026-11-24 14:00', (p, c) =>
        decline(p, { reason: 'not-granted', answer: 'a', hash: 'h' }, c),
      );
    });
    const appeals = (life: Life) =>
      life.does((p, t) =>
        raiseAppeal(p, { appeal: 'a' }, context(t, { at: kst('2026-12-20 10:00') })),
      );
    expect(appealUntil(old.petition, old.terms)).toBe(appealUntil(old.petition, terms));
    expect([appeals(old), appeals(young)]).toEqual([undefined, 'appeal-too-late']);
  });

  it('to tell us of a second visit, before it is closed and after', () => {
    const { old, young } = both(answered);
    for (const life of [old, young])
      does(life, '2026-11-25 10:00', (p, c) => close(p, { reason: 'done' }, c));
    const [long, short] = [old, young].map((life) => claimUntil(life.petition, life.terms));
    expect(long).toBe(parseDay('2026-11-25') + numbers.visit.claimDays);
    expect(short).toBe(parseDay('2026-11-26'));
    const claims = (life: Life) =>
      life.does((p, t) =>
        claimVisit(
          p,
          { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' },
          context(t, { at: kst('2026-12-01 10:00') }),
        ),
      );
    expect([claims(old), claims(young)]).toEqual([undefined, 'visit-too-late']);
  });

  it('to ask that somebody else look at what was found of one', () => {
    const { old, young } = both((life) => {
      life.does((p, t) =>
        claimVisit(
          p,
          { day: parseDay('2026-11-23'), how: 'page', recipient: 'r' },
          context(t, { at: kst('2026-11-24 10:30') }),
        ),
      );
      does(life, '2026-11-24 11:00', (p, c) => ruleVisit(p, noFault, c), 'care-head');
    });
    const at = kst('2026-11-30 10:00');
    const seen = [old, young].map(({ petition }) => reviewable(petition, at, SHORTER)?.id);
    expect(seen).toEqual(['visit-1', undefined]);
    const asks = (life: Life) =>
      life.does((p, t) => askVisitReview(p, { visit: 'visit-1' }, context(t, { at })));
    expect([asks(old), asks(young)]).toEqual([undefined, 'visit-too-late']);
  });

  it('to send what they were asked for', () => {
    const { old, young } = both((life) => {
      does(life, '2026-11-24 11:00', (p, c) =>
        askSupplement(p, { request: 'r', day: parseDay('2026-12-01') }, c),
      );
      life.does((p, t) =>
        supplementSent(
          p,
          { notice: p.supplement?.notice ?? '' },
          context(t, { at: kst('2026-11-24 11:01') }),
        ),
      );
    });
    const times = [old, young].map(({ petition }) => prolongableTimes(petition, SHORTER));
    expect(times).toEqual([numbers.supplement.extensions, 0]);
    const prolongs = (life: Life) =>
      life.does((p, t) => prolongSupplement(p, {}, context(t, { at: kst('2026-11-30 10:00') })));
    expect([prolongs(old), prolongs(young)]).toEqual([undefined, 'supplement-prolonged']);
  });

  it('to be asked for what is missing, as long and as often, before we leave it undone', () => {
    const supplement = { most: 1, firstDays: 3, secondDays: 2, extensions: 0 };
    const seldom = { ...shorter, terms: { ...shorter.terms, supplement } };
    const given: Terms = { ...terms, charter: seldom };
    const [old, young] = [new Life(RECEIVED), new Life(RECEIVED, {}, given)];
    old.terms = given;
    const asks = (life: Life, at: string, day: string) =>
      does(life, at, (p, c) => askSupplement(p, { request: 'r', day: parseDay(day) }, c));
    const at = kst('2026-11-24 11:00');
    const last = [old, young].map(({ petition }) => supplementDays(petition, at, given).at(-1));
    expect(last).toEqual([parseDay('2026-12-24'), parseDay('2026-11-27')]);
    expect(asks(young, '2026-11-24 11:00', '2026-12-24')).toBe('supplement-date');
    asks(young, '2026-11-24 11:00', '2026-11-27');
    expect(asks(old, '2026-11-24 11:00', '2026-12-24')).toBeUndefined();
    for (const life of [old, young]) {
      const notice = life.petition.supplement?.notice ?? '';
      const sentAt = kst('2026-11-24 11:01');
      life.does((p, t) => supplementSent(p, { notice }, context(t, { at: sentAt })));
      life.turnTo('2026-12-28 09:00');
      expect(life.petition.supplement?.ended).toBe('over');
    }
    const declines = (life: Life) =>
      does(life, '2026-12-28 10:00', (p, c) =>
        decline(p, { reason: 'not-supplemented', answer: 'a', hash: 'h' }, c),
      );
    expect([declines(old), declines(young)]).toEqual(['supplement-first', undefined]);
    expect(asks(old, '2026-12-28 11:00', '2027-01-07')).toBeUndefined();
  });

  it('to tell us of a second visit at all', () => {
    const unpromised: Charter = {
      ...shorter,
      pledges: shorter.pledges.filter(({ clause }) => !clause.startsWith('P21')),
    };
    const given = { ...terms, charter: unpromised };
    const [old, young] = [new Life(RECEIVED), new Life(RECEIVED, {}, given)];
    old.terms = given;
    const at = kst('2026-11-24 11:00');
    const claim = { day: parseDay('2026-11-24'), how: 'page', recipient: 'r' } as const;
    const claims = (life: Life) => life.does((p, t) => claimVisit(p, claim, context(t, { at })));
    expect([claims(old), claims(young)]).toEqual([undefined, 'visit-not-promised']);
    // Whoever rules has a clock for it, by the charter that promised it.
    const ruling = old.petition.pledges.find(({ task }) => task === 'visit-ruling');
    expect(ruling).toMatchObject({ charterVersion: 'standard-1', state: 'open' });
  });

  it('nor lengthens it: each petition has the times of the charter that it came under', () => {
    const longer: Charter = {
      ...standardCharter,
      version: 'standard-2',
      former: [standardCharter],
      terms: { ...numbers, disputeDays: 30 },
    };
    const life = new Life(RECEIVED);
    answered(life);
    const before = disputeUntil(life.petition, terms);
    expect(disputeUntil(life.petition, { ...terms, charter: longer })).toBe(before);
  });
});

it('the charter of a petition is that of its receipt; of what knows no promises the one in force', () => {
  const { petition } = new Life(RECEIVED);
  expect(charterOf(petition, SHORTER).version).toBe('standard-1');
  expect(charterOf(new Life(RECEIVED, {}, SHORTER).petition, SHORTER).version).toBe('standard-2');
  expect(charterOf({ pledges: [] }, SHORTER).version).toBe('standard-2');
  expect(charterOf({}, SHORTER).version).toBe('standard-2');
});

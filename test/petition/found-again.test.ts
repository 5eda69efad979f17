import { expect, it } from 'vitest';
import { DAY } from '../../shared/charter/day.ts';
import { foundAgain } from '../../shared/petition/conduct/found-again.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../../shared/petition/decide/finding.ts';
import { recurrenceFrom } from '../../shared/petition/decide/recurrence.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { makeStatement, putAllegation } from '../../shared/petition/decide/statement.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/decision.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const R = { report: 'report-1' };
const AT = kst('2026-11-26 10:00');
const numbered = (n: number) => petitionNumber(2026, n);

/** A petition whose assignee is reported, and what becomes of it. Times are in Korea. */
class Reported extends Life {
  constructor(n: number, person = 'care-1', given: Terms = terms) {
    super('2026-11-24 10:12', { number: numbered(n) }, given);
    this.petition = { ...this.petition, assignee: person };
    this.acts('2026-11-24 11:00', (p, c) => raiseReport(p, { of: 'petition' }, c));
  }
  acts(
    at: string,
    does: (petition: Petition, given: ReturnType<typeof context>) => Decision | Refusal,
    by?: string,
  ) {
    const refused = this.does((p, t) =>
      does(p, context(t, { at: kst(at), ...(by !== undefined && { by }) } as never)),
    );
    expect(refused).toBeUndefined();
    return this;
  }
  heard(by = 'care-head', person = 'care-1') {
    this.acts(
      '2026-11-24 12:00',
      (p, c) => putAllegation(p, { ...R, allegation: 'a' }, c as never),
      by,
    );
    return this.acts(
      '2026-11-24 14:00',
      (p, c) => makeStatement(p, { ...R, statement: 's' }, c as never),
      person,
    );
  }
  finds(upheld = true, by = 'care-head', at = '2026-11-26 10:00') {
    const finding = { ...R, upheld, reason: 'r', sentence: 's' };
    return this.acts(at, (p, c) => findConduct(p, finding, c as never), by);
  }
  contests(at = '2026-11-26 11:00') {
    return this.acts(at, (p, c) => contestFinding(p, { ...R, side: 'person' }, c), 'care-1');
  }
  reviews(upheld: boolean, at = '2026-11-26 12:00') {
    const finding = { ...R, upheld, reason: 'r', sentence: 's' };
    return this.acts(at, (p, c) => reviewFinding(p, finding, c as never), 'director');
  }
}

const upheld = (n: number) => new Reported(n).heard().finds();
const again = (lives: readonly Life[], change: Partial<Parameters<typeof foundAgain>[1]> = {}) =>
  foundAgain(
    lives.map(({ petition }) => petition),
    {
      ...{ department: 'care', reader: 'care-head', office },
      ...{ since: recurrenceFrom(AT + DAY, terms.charter), ...change },
    },
  );

it('two findings about the same person are named, oldest first; one is not', () => {
  expect(again([upheld(1)])).toEqual([]);
  const later = new Reported(2).heard().finds(true, 'care-head', '2026-11-26 10:30');
  expect(again([later, upheld(1)])).toEqual([
    {
      person: 'care-1',
      findings: [
        { number: numbered(1), report: 'report-1', at: AT },
        { number: numbered(2), report: 'report-1', at: kst('2026-11-26 10:30') },
      ],
    },
  ]);
});

it('two people with a finding each are nobody again', () => {
  const other = new Reported(2, 'care-2').heard('care-head', 'care-2').finds();
  expect(again([upheld(1), other])).toEqual([]);
});

it('counts a finding on the very last moment of the charter’s days, and none before', () => {
  const { days } = terms.charter.terms.visit.recurrence;
  const both = [upheld(1), upheld(2)];
  const since = (now: number) => ({ since: recurrenceFrom(now, terms.charter) });
  expect(days).toBe(180);
  expect(again(both, since(AT + days * DAY))).toHaveLength(1);
  expect(again(both, since(AT + days * DAY + 1))).toEqual([]);
});

it.each([
  ['was not upheld', () => new Reported(2).heard().finds(false)],
  ['is looked at again', () => upheld(2).contests()],
  ['was reversed', () => upheld(2).contests().reviews(false)],
  ['was not made yet: silence finds nothing', () => new Reported(2).heard()],
])('leaves out what %s', (_, other) => {
  expect(again([upheld(1), other()])).toEqual([]);
});

it('counts what was reviewed and stands, from the review', () => {
  const [found] = again([upheld(1), upheld(2).contests().reviews(true)]);
  expect(found?.findings.map(({ at }) => at)).toEqual([AT, kst('2026-11-26 12:00')]);
});

it('nobody is waited out: whoever is silent is never found at fault by the clock', () => {
  const silent = new Reported(2);
  silent.acts(
    '2026-11-24 12:00',
    (p, c) => putAllegation(p, { ...R, allegation: 'a' }, c as never),
    'care-head',
  );
  silent.turnTo('2027-01-20 10:00');
  expect(silent.petition.reports?.[0]).toMatchObject({ timeOver: true });
  expect(silent.petition.reports?.[0]).not.toHaveProperty('found');
  expect(again([upheld(1), silent])).toEqual([]);
});

it('leaves out a mark that was erased', () => {
  const erased = upheld(2);
  erased.petition = {
    ...erased.petition,
    reports: (erased.petition.reports ?? []).map(({ person: _, barred: __, ...rest }) => ({
      ...rest,
      erasedAt: AT,
    })),
  };
  expect(again([upheld(1), erased])).toEqual([]);
});

it('is of the department in which it was decided, while the person is there today', () => {
  const both = [upheld(1), upheld(2)];
  const moved = {
    ...office,
    people: office.people.map((one) =>
      one.id === 'care-1' ? { ...one, department: 'support' } : one,
    ),
  };
  expect(again(both, { department: 'support', reader: 'support-head' })).toEqual([]);
  expect(again(both, { office: moved })).toEqual([]);
  expect(again(both, { office: moved, department: 'support', reader: 'support-head' })).toEqual([]);
  const left = { ...office, people: office.people.filter(({ id }) => id !== 'care-1') };
  expect(again(both, { office: left })).toEqual([]);
});

it('is never of the head: what the director decided is not theirs to read', () => {
  const ofHead = (n: number) =>
    new Reported(n, 'care-head').heard('director', 'care-head').finds(true, 'director');
  expect(ofHead(1).petition.reports?.[0]?.decides).toBe('director');
  expect(again([ofHead(1), ofHead(2)])).toEqual([]);
  expect(again([ofHead(1), ofHead(2)], { reader: 'director' })).toEqual([]);
});

it('says nothing of a petition that the head has nothing to do with, also who became head since', () => {
  const both = [upheld(1), upheld(2)];
  expect(again(both, { reader: 'care-1' })).toEqual([]);
  expect(again(both, { reader: 'care-2' })).toHaveLength(1);
  const [first] = both;
  if (first)
    first.petition = { ...first.petition, apart: [{ from: 'n', report: 'r', barred: ['care-2'] }] };
  expect(again(both, { reader: 'care-2' })).toEqual([]);
});

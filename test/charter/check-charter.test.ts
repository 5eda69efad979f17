import { describe, expect, it } from 'vitest';
import type { Charter } from '../../shared/charter/charter.ts';
import { wrongInCharter } from '../../shared/charter/check-charter.ts';
import { HOUR } from '../../shared/charter/day.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { smallCharter } from './small-charter.ts';

const withTerms = (terms: Partial<Charter['terms']>, of = standardCharter): Charter => ({
  ...of,
  terms: { ...of.terms, ...terms },
});
const withPledges = (change: (of: Charter['pledges']) => Charter['pledges']): Charter => ({
  ...standardCharter,
  pledges: change(standardCharter.pledges),
});
const changed = (id: string, fields: Partial<Charter['pledges'][number]>): Charter =>
  withPledges((all) => all.map((one) => (one.id === id ? { ...one, ...fields } : one)));
const { visit, callback, calls, compensation, improvement, conduct, asking } =
  standardCharter.terms;
const [rung] = improvement.ladder;

describe('a charter', () => {
  it.each([standardCharter, sisterCharter, smallCharter])('$version can be kept', (charter) => {
    expect(wrongInCharter(charter)).toEqual([]);
  });

  it.each<[string, Charter, string]>([
    [
      'a correction later than an item is looked at again',
      withTerms({ visit: { ...visit, recurrence: { days: 180, correctWithin: 200 } } }),
      'terms.visit.recurrence.correctWithin: 200 working days can be ',
    ],
    [
      'one that a long holiday would make later',
      withTerms({ improvement: { ...improvement, days: 20 } }),
      'terms.visit.recurrence.correctWithin: 10 working days can be ',
    ],
    [
      'items that no working day is left for',
      withTerms({ improvement: { ...improvement, days: 2 } }),
      'terms.improvement.days: no working day',
    ],
    ['a time before it began', withTerms({ callWithin: -HOUR }), 'terms.callWithin: a whole'],
    [
      'a word of reports that no text in small letters has',
      withTerms({ conduct: { ...conduct, heardIn: ['Rude'] } }),
      'terms.conduct.heardIn: “Rude” is no word in small letters',
    ],
    [
      'a word of reports twice',
      withTerms({ conduct: { ...conduct, heardIn: ['말투', '말투'] } }),
      'terms.conduct.heardIn: 말투 is there twice',
    ],
    [
      'a part of a day',
      withTerms({ conduct: { ...conduct, markDays: 0.5 } }),
      'terms.conduct.markDays: a whole number, 1 at least, and not 0.5',
    ],
    [
      'no attempt',
      withTerms({ callback: { ...callback, attempts: 0 } }),
      'terms.callback.attempts',
    ],
    [
      'more half days than attempts',
      withTerms({ callback: { ...callback, attempts: 2, halfDays: 3 } }),
      'terms.callback.halfDays',
    ],
    [
      'a number known for fewer days than two people deal with it',
      withTerms({ calls: { ...calls, pairedDays: calls.numberDays + 1 } }),
      'terms.calls.pairedDays',
    ],
    [
      'a call that no shift is long enough for',
      withTerms({ callback: { ...callback, grace: 6 * HOUR } }),
      'terms.callback.grace',
    ],
    [
      'an apology at no time of the day',
      withTerms({ visit: { ...visit, apology: { least: HOUR, nextDayAt: 36 * HOUR } } }),
      'terms.visit.apology.nextDayAt',
    ],
    [
      'more questions than occasions',
      withTerms({ asking: { ...asking, percent: 101 } }),
      'terms.asking.percent: more than all',
    ],
    [
      'a question that is open longer than nobody is asked again',
      withTerms({ asking: { ...asking, openDays: 31 } }),
      'terms.asking.openDays: longer than terms.asking.restDays',
    ],
    [
      'no question',
      withTerms({ asking: { ...asking, questions: [] } }),
      'terms.asking.questions: none is there',
    ],
    [
      'a word that no text could have',
      withTerms({ asking: { ...asking, never: ['Threat'] } }),
      'terms.asking.never: “Threat”',
    ],
    [
      'no kind of compensation',
      withTerms({ compensation: { ...compensation, kinds: [] } }),
      'terms.compensation.kinds: none is there',
    ],
    [
      'a compensation without a clock',
      withPledges((all) => all.filter(({ id }) => id !== 'visit-compensation')),
      'remedies.visit: owes compensation, and no pledge begins at compensationApproved',
    ],
    [
      'a level twice',
      changed('visit-word', { ladder: rung ? [rung, rung] : [] }),
      'pledges.visit-word.ladder: warn-5d is there twice',
    ],
    [
      'a rung after all of the time',
      changed('answer-24h', {
        ladder: [{ level: 'warn-half', when: { staffedFraction: 2 }, tell: ['head'] }],
      }),
      'pledges.answer-24h.ladder.warn-half: never',
    ],
    [
      'a pledge twice',
      withPledges((all) => [...all, ...all.slice(0, 1)]),
      'pledges.id: assign is there twice',
    ],
    [
      'two that begin at one event',
      changed('statement', { trigger: 'reported' }),
      'pledges.trigger: reported is there twice',
    ],
    [
      'a legal period of no kind',
      changed('answer-7d', { rule: 'legal' }),
      'pledges.answer-7d.rule',
    ],
    ['a date that nobody gives', changed('written', { rule: 'given' }), 'pledges.written.rule'],
    [
      'nobody there',
      {
        ...smallCharter,
        shifts: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      },
      'shifts: a week without a shift',
    ],
    ['a day that is none', { ...smallCharter, effectiveFrom: '2026-02-31' }, 'effectiveFrom'],
  ])('with %s is refused, and its field named', (_, charter, field) => {
    expect(wrongInCharter(charter).join('\n')).toContain(field);
  });
});

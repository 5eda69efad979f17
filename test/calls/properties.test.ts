import fc from 'fast-check';
import { expect } from 'vitest';
import { type CallDetail, detailSet } from '../../shared/calls/detail.ts';
import { type CallOutcomes, outcomesOf } from '../../shared/calls/outcomes.ts';
import { courseOf } from '../../shared/calls/talk.ts';
import type { Outcome } from '../../shared/manner/outcome.ts';
import { keptRate, type Tally, tally } from '../../shared/manner/tally.ts';
import { callModel } from '../../shared/subjects/call-model.ts';
import { outcome } from '../manner/books.ts';
import { terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { randomly } from '../support/randomly.ts';
import { BEGIN, CallLife } from './world.ts';

const leg = fc.constantFrom('caller', 'a', 'b', 'c');
const extension = fc.constantFrom('care-1', 'care-2', 'pension-1', '1001', '9999');
const about = {
  leg,
  at: fc.integer({ min: 0, max: 300_000 }).map((ms) => BEGIN + ms),
  clock: fc.constantFrom('x1', 'x2'),
};
const detail: fc.Arbitrary<CallDetail> = fc.oneof(
  fc.record({ event: fc.constantFrom('started', 'held', 'resumed', 'ended'), ...about }),
  fc.record({
    ...{ event: fc.constantFrom('ringing', 'answered', 'consulted', 'bridged'), ...about },
    extension,
  }),
  fc.record(
    { event: fc.constant('transferred' as const), ...about, extension, consultation: leg },
    { requiredKeys: ['event', 'leg', 'at', 'clock', 'extension'] },
  ),
  fc.record({
    ...{ event: fc.constant('released' as const), ...about },
    side: fc.constantFrom('citizen', 'agent'),
    cause: fc.constantFrom(16, 31, 41),
  }),
) as fc.Arbitrary<CallDetail>;
const details = fc.array(detail, { minLength: 1, maxLength: 14 });

/** The same facts again, in another order, some of them several times, in parts that come one after another. */
const anew = (all: readonly CallDetail[]): fc.Arbitrary<CallDetail[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
      fc.array(fc.constantFrom(...all), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 20 }),
    )
    .map(([once, more, sizes]) => {
      const told = [...once, ...more];
      const parts: CallDetail[][] = [];
      for (let at = 0, i = 0; at < told.length; i += 1) {
        const size = sizes[i % sizes.length] ?? 1;
        // Fields come in any order too.
        parts.push(told.slice(at, at + size).map(turned));
        at += size;
      }
      return parts;
    });
const turned = (one: CallDetail): CallDetail =>
  Object.fromEntries(Object.entries(one).reverse()) as CallDetail;

/** A call without what its commits count. */
function known({ call }: CallLife): unknown {
  const { version: _, pledges = [], ...rest } = call ?? {};
  const owed = call?.agent === undefined ? [] : pledges;
  return { ...rest, pledges: owed.map(({ nextSeq: __, ...pledge }) => pledge) };
}

randomly(
  'the same events in any order and multiplicity make the same call',
  details.chain((all) => fc.tuple(fc.constant(all), anew(all))),
  ([all, parts]) => {
    const once = new CallLife().tells(all);
    const often = new CallLife();
    for (const part of parts) often.tells(part);
    expect(known(often)).toEqual(known(once));
    expect(outcomes(often)).toEqual(outcomes(once));
    // What is stored is read as it was.
    const { version, pledges, ...state } = JSON.parse(JSON.stringify(once.state));
    expect(callModel.readState(state, { version, pledges })).toEqual(once.state);
    callModel.storedEvents(often.events);
    // Told all of it again, nothing is written.
    const { version: before } = often.state;
    expect(often.tells(all).state.version).toBe(before);
  },
  { of: 'calls told anew' },
);

randomly(
  'clocks that disagree by seconds make the same course and the same outcomes',
  fc.tuple(
    details,
    fc.integer({ min: -9_000, max: 9_000 }),
    fc.integer({ min: -9_000, max: 9_000 }),
  ),
  ([all, one, other]) => {
    const skewed = all.map((each) => ({
      ...each,
      at: each.at + (each.clock === 'x1' ? one : other),
    }));
    const [right, wrong] = [all, skewed].map((told) => new CallLife().tells(told));
    expect(wrong && outcomes(wrong)).toEqual(right && outcomes(right));
    const [{ talks }, { talks: same }] = [courseOf(detailSet(all)), courseOf(detailSet(skewed))];
    expect(same).toEqual(talks);
  },
  { of: 'calls by clocks that disagree' },
);

function outcomes({ state }: CallLife): Readonly<Record<keyof CallOutcomes, Tally>> {
  const answer = { ...callTerms.hangUp, within: 20_000 };
  const { passedOn, readBack, hangUp, answered } = outcomesOf(state, terms.office, {
    ...callTerms,
    answer,
  });
  return {
    ...{ passedOn: tally(passedOn), readBack: tally(readBack) },
    ...{ hangUp: tally(hangUp), answered: tally(answered) },
  };
}

const measured = (one: Outcome): boolean =>
  (one.result === 'kept' || one.result === 'broken') && one.witness !== 'own-word';

randomly(
  'own word and what is unmeasured never enter a kept rate',
  fc.array(outcome, { maxLength: 30 }),
  (all) => {
    const without = all.filter(measured);
    expect(keptRate(tally(all))).toBe(keptRate(tally(without)));
    const { machine, citizen } = tally(all).kept;
    expect(machine + citizen).toBe(without.filter(({ result }) => result === 'kept').length);
  },
  { of: 'sets of outcomes' },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Absence,
  awayOf,
  handedOver,
  mayPlanFor,
  planned,
  withAbsences,
} from '../../shared/organization/absence.ts';
import { presentFor } from '../../shared/organization/presence.ts';
import { ABSENCE_CATEGORIES } from '../../shared/organization/span.ts';
import { kst, office as plain } from '../petition/world.ts';

const office = {
  ...plain,
  people: plain.people.map((one) => ({
    ...one,
    ...(one.id === 'care-1' && { deputy: 'care-2' }),
    ...(one.id === 'care-2' && { deputy: 'care-1' }),
  })),
};
const away = (
  person: string,
  from: string,
  until: string,
  category = 'trip' as const,
): Absence => ({
  id: `${person}-${from}`,
  person,
  by: person,
  from: kst(from),
  until: kst(until),
  category,
});
const at = (...absences: Absence[]) => withAbsences(office, absences);
const TUE = '2026-11-24';

describe('who is away, until when, and who acts', () => {
  const trip = away('care-1', `${TUE} 09:00`, '2026-11-26 09:00');
  it.each([
    ['2026-11-24 08:59', undefined],
    ['2026-11-24 09:00', '2026-11-26 09:00'],
    ['2026-11-26 08:59', '2026-11-26 09:00'],
    ['2026-11-26 09:00', undefined],
  ])('at %s it is until %s', (now, until) => {
    const found = awayOf(at(trip), 'care-1', kst(now));
    expect(found?.until).toBe(until && kst(until));
    expect(found?.standIn).toBe(until && 'care-2');
  });
  it('absences that meet or overlap are one stretch', () => {
    const meeting = {
      ...away('care-1', `${TUE} 10:00`, `${TUE} 11:00`),
      category: 'meeting' as const,
    };
    const leave = {
      ...away('care-1', '2026-11-26 09:00', '2026-11-27 18:00'),
      category: 'leave' as const,
    };
    expect(awayOf(at(trip, meeting, leave), 'care-1', kst(`${TUE} 10:30`))).toEqual({
      category: 'trip',
      until: kst('2026-11-27 18:00'),
      standIn: 'care-2',
    });
  });
  it('one that was cancelled before it began is nothing', () =>
    expect(awayOf(at({ ...trip, until: trip.from }), 'care-1', trip.from)).toBeUndefined());
});

describe('who may enter one, and what is refused', () => {
  const now = kst(`${TUE} 10:00`);
  const plan = {
    by: 'care-1',
    person: 'care-1',
    from: undefined,
    until: kst(`${TUE} 12:00`),
    category: 'meeting' as const,
  };
  it.each([
    [{}, undefined],
    [{ by: 'care-head' }, undefined],
    [{ by: 'care-2' }, 'absence-not-yours'],
    [{ by: 'support-head' }, 'absence-not-yours'],
    [{ person: 'nobody' }, 'unknown-person'],
    [{ until: now }, 'absence-over'],
    [{ from: kst(`${TUE} 12:00`) }, 'absence-over'],
    [{ until: kst('2027-11-26 10:00') }, 'absence-too-long'],
  ])('%o → %s', (change, refused) => {
    const done = planned(office, { ...plan, ...change }, now);
    expect('refused' in done ? done.refused : undefined).toBe(refused);
  });
  it('one that began before now begins now', () =>
    expect(planned(office, { ...plan, from: kst(`${TUE} 08:00`) }, now)).toMatchObject({
      from: now,
    }));
  it('the one who stands in for the head may too', () => {
    const deputies = {
      ...office,
      people: office.people.map((one) =>
        one.id === 'care-head' ? { ...one, deputy: 'care-2' } : one,
      ),
    };
    const headless = withAbsences(deputies, [away('care-head', `${TUE} 09:00`, `${TUE} 18:00`)]);
    expect(mayPlanFor(headless, 'care-2', 'care-1', now)).toBe(true);
  });
});

describe('whose work moves', () => {
  const now = kst(`${TUE} 10:00`);
  it("one's own goes to the deputy", () => {
    const trip = away('care-1', `${TUE} 09:00`, `${TUE} 18:00`);
    expect([...handedOver(at(trip), trip, now)]).toEqual([['care-2', ['care-1']]]);
  });
  it('when the deputy goes too, both fall to the head', () => {
    const first = away('care-1', `${TUE} 09:00`, `${TUE} 18:00`);
    const second = away('care-2', `${TUE} 10:00`, `${TUE} 18:00`);
    expect([...handedOver(at(first, second), second, now)]).toEqual([
      ['care-head', ['care-1', 'care-2']],
    ]);
  });
  it('a meeting within a trip moves nothing', () => {
    const trip = away('care-1', `${TUE} 09:00`, `${TUE} 18:00`);
    const meeting = away('care-1', `${TUE} 10:00`, `${TUE} 11:00`);
    expect(handedOver(at(trip, meeting), meeting, now).size).toBe(0);
  });
});

/** An office of any deputies, circles and dead ends among them, with anybody away. */
const anyOffice = fc
  .array(
    fc.record({
      deputy: fc.option(fc.nat(office.people.length - 1), { nil: undefined }),
      gone: fc.boolean(),
    }),
    { minLength: office.people.length, maxLength: office.people.length },
  )
  .map((people) => ({
    office: {
      ...office,
      people: plain.people.map((one, i) => {
        const deputy = plain.people[people[i]?.deputy ?? -1]?.id;
        return deputy === undefined || deputy === one.id ? one : { ...one, deputy };
      }),
    },
    gone: plain.people.filter((_, i) => people[i]?.gone).map(({ id }) => id),
  }));

describe('whatever the deputies', () => {
  const now = kst(`${TUE} 10:00`);
  const span = { from: now - 1, until: now + 1, category: ABSENCE_CATEGORIES[1] };
  it('somebody who is there acts for everybody, or the duty officer where nobody of the chain is', () =>
    fc.assert(
      fc.property(anyOffice, fc.nat(7), ({ office: any, gone }, i) => {
        const empty = withAbsences(
          any,
          gone.map((person) => ({ ...span, person })),
        );
        const id = any.people[i]?.id ?? '';
        const acting = presentFor(empty, id, now);
        if (!gone.includes(id)) expect(acting).toBe(id);
        else expect(!gone.includes(acting) || acting === any.dutyOfficer).toBe(true);
      }),
    ));
  it('what an absence moves goes to one person each, and never to the absent', () =>
    fc.assert(
      fc.property(anyOffice, fc.nat(7), ({ office: any, gone }, i) => {
        const absence: Absence = {
          ...span,
          id: 'x',
          by: 'x',
          person: any.people[i]?.id ?? '',
          from: now - 2,
        };
        const others = gone.filter((id) => id !== absence.person);
        const empty = withAbsences(any, [
          absence,
          ...others.map((person) => ({ ...span, person })),
        ]);
        const moved = handedOver(empty, absence, now);
        const people = [...moved.values()].flat();
        expect(new Set(people).size).toBe(people.length);
        expect([...moved.keys()]).not.toContain(absence.person);
        // A duty officer's own stays with them where nobody of their chain is there.
        const leaves = presentFor(empty, absence.person, now) !== absence.person;
        expect(people.includes(absence.person)).toBe(leaves);
      }),
    ));
});

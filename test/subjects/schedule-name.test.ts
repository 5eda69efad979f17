import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { petitionNumber } from '../../shared/petition/number.ts';
import { houseSubjects } from '../../shared/subjects/house.ts';
import { calendarSubjects } from '../../shared/subjects/house-calendar.ts';
import { listedSubjects } from '../../shared/subjects/house-listed.ts';
import { petitionSubject } from '../../shared/subjects/petition.ts';
import { subjectRegistry } from '../../shared/subjects/registry.ts';
import {
  MOST_OF_ID,
  MOST_OF_NAME,
  MOST_OF_PLEDGE,
  MOST_OF_SEQ,
  scheduleName,
} from '../../shared/subjects/schedule-name.ts';
import { standardCharter } from '../support/charters.ts';
import { announcement } from './announcement.ts';

/** What EventBridge Scheduler takes. */
const NAME = /^[0-9a-zA-Z-_.]{1,64}$/;
const part = (most: number) =>
  fc.stringMatching(/^[0-9a-zA-Z_-]+$/, { maxLength: most, size: 'max' });
const longest = { id: 'p'.repeat(MOST_OF_PLEDGE), nextSeq: MOST_OF_SEQ };

describe('the name of a timer', () => {
  it('is one that the scheduler takes, and tells subject, promise and number apart again', () => {
    fc.assert(
      fc.property(
        part(MOST_OF_ID),
        part(MOST_OF_PLEDGE),
        fc.nat({ max: MOST_OF_SEQ }),
        (subject, id, nextSeq) => {
          const name = scheduleName(subject, { id, nextSeq });
          expect(name).toMatch(NAME);
          expect(name.split('.')).toEqual([subject, id, String(nextSeq)]);
        },
      ),
    );
  });

  it('has no room left when each part is at its longest, and none is made for one that is longer', () => {
    expect(scheduleName('s'.repeat(MOST_OF_ID), longest)).toHaveLength(MOST_OF_NAME);
    for (const [subject, id, nextSeq] of [
      ['s'.repeat(MOST_OF_ID + 1), 'p', 1],
      ['s', 'p'.repeat(MOST_OF_PLEDGE + 1), 1],
      ['s', 'p', MOST_OF_SEQ + 1],
      ['', 'p', 1],
      ['s', '', 1],
      ['s.t', 'p', 1],
      ['s', 'p q', 1],
      ['s', 'p', 1.5],
      ['s', 'p', -1],
    ] as const)
      expect(() => scheduleName(subject, { id, nextSeq }), `${subject} ${id}`).toThrow(RangeError);
  });

  it.each(houseSubjects.kinds)('fits for the longest id of a $name', ({ longestId }) => {
    expect(scheduleName(longestId, longest).length).toBeLessThanOrEqual(MOST_OF_NAME);
  });

  it('fits for every promise of the charter, the ten-thousandth of its kind too', () => {
    for (const { id } of standardCharter.pledges)
      expect(scheduleName('2026-99999999-9', { id: `${id}-10000`, nextSeq: 99_999 })).toMatch(NAME);
  });
});

it('the three lists of the house have the same kinds: what rings follows the calendar and is listed', () => {
  const names = ({ kinds }: { readonly kinds: readonly { readonly name: string }[] }) =>
    kinds.map(({ name }) => name);
  expect(names(calendarSubjects)).toEqual(names(houseSubjects));
  expect(names(listedSubjects)).toEqual(names(houseSubjects));
});

describe('the form of an id', () => {
  const kinds = [...houseSubjects.kinds, announcement];
  it.each(kinds)('of a $name is no other kind’s, and no longer than its longest', (kind) => {
    const { kindOf } = subjectRegistry(kinds);
    fc.assert(
      fc.property(fc.stringMatching(kind.form), (id) => {
        expect(kinds.filter(({ form }) => form.test(id)).map(({ name }) => name)).toEqual([
          kind.name,
        ]);
        expect(kindOf(id)).toBe(kind);
        expect(id.length).toBeLessThanOrEqual(kind.longestId.length);
        expect(() => scheduleName(id, longest)).not.toThrow();
      }),
    );
  });

  it('tells of every receipt number that it is a petition’s, whatever its check digit', () => {
    const years = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 99_999_999 }), fc.nat(9), (year, n, digit) => {
        const number = petitionNumber(year, n);
        for (const id of [number, number.slice(0, -1) + digit])
          expect(houseSubjects.kindOf(id)).toBe(petitionSubject);
      }),
    );
  });

  it.each(['daily-2026-11-28', 'away-a1', 'differences-2026-11-28', 'door-1f', 'waits#checks', ''])(
    'has no kind where nothing is rung for: %j',
    (id) => {
      expect(houseSubjects.kindOf(id)).toBeUndefined();
    },
  );
});

describe('a registry', () => {
  it('takes no two kinds that could not be told apart', () => {
    expect(() => subjectRegistry([petitionSubject, { ...announcement, form: /-\d+-/ }])).toThrow(
      /of another kind too/,
    );
  });

  it('takes no kind whose longest id is none of its own, or leaves no room for a timer’s name', () => {
    expect(() => subjectRegistry([{ ...announcement, longestId: 'B-1' }])).toThrow(/of no/);
    const long = { form: /^A-\d+$/, longestId: `A-${'9'.repeat(MOST_OF_ID)}` };
    expect(() => subjectRegistry([{ ...announcement, ...long }])).toThrow(RangeError);
  });
});

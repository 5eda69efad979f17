import { describe, expect, it } from 'vitest';
import { pairAfterAbuse, pairKept, tellPair } from '../../shared/calls/pair.ts';
import { endForAbuse } from '../../shared/calls/wrap-up.ts';
import { withAbsences } from '../../shared/organization/absence.ts';
import { kst, office, terms } from '../petition/world.ts';
import { BEGIN, CallLife, plainCall } from './world.ts';

const DAY = 86_400_000;
const call = { department: 'care', overBy: 'care-1' };

describe('who deals with somebody who was abusive', () => {
  it('are two of the department, head first, and never who ended it', () => {
    expect(pairAfterAbuse(call, office, BEGIN)).toEqual(['care-head', 'care-2']);
    expect(pairAfterAbuse({ ...call, overBy: 'care-head' }, office, BEGIN)).toEqual([
      ...['care-1', 'care-2'],
    ]);
  });

  it('are others of the house where these are away, and somebody where nobody is there', () => {
    const away = (...people: readonly string[]) =>
      withAbsences(
        office,
        people.map((person) => ({
          ...{ person, category: 'leave' as const, from: BEGIN - 1, until: BEGIN + 1 },
        })),
      );
    expect(pairAfterAbuse(call, away('care-head'), BEGIN)).toEqual(['care-2', 'duty']);
    const all = office.people.map(({ id }) => id);
    expect(pairAfterAbuse(call, away(...all), BEGIN)).toEqual(['care-head', 'care-2']);
    expect(pairAfterAbuse({ overBy: 'duty' }, office, BEGIN)).toEqual(['director']);
  });

  it('are kept for the charter’s days from its end, of a call that was ended so alone', () => {
    const life = new CallLife().tells(plainCall(1_000));
    const at = (now: number) => pairKept(life.state, { ...terms, now });
    expect(at(BEGIN + 150_000)).toBeUndefined();
    life.does((one, given) => endForAbuse(one, given));
    const until = BEGIN + 150_000 + terms.charter.terms.calls.pairedDays * DAY;
    expect(at(BEGIN + 150_000)).toEqual({ people: ['care-head', 'care-2'], until });
    expect(at(until)).toBeUndefined();
  });

  it('are told by mail, each once for a call, and only of one that was ended so', () => {
    const life = new CallLife().tells(plainCall(1_000));
    const now = BEGIN + 150_000;
    const two = { people: ['care-head', 'care-2'], until: now + DAY };
    expect(tellPair(life.state, two, now).notices).toEqual([]);
    life.does((one, given) => endForAbuse(one, given));
    for (let i = 0; i < 2; i += 1) life.does((one) => tellPair(one, two, now));
    expect(life.notices).toEqual(
      two.people.map((to) => ({
        ...{ kind: 'paired', to, because: 'care-head care-2', newDueAt: two.until },
      })),
    );
  });

  it('may open the next call, and are the same two however often it is told', () => {
    const pair = ['care-2', 'support-1'];
    const life = new CallLife().tells(plainCall(1_000).slice(0, 2), BEGIN + 2_000, pair);
    life.tells(plainCall(1_000), kst('2026-11-24 10:03'), ['care-head', 'care-1']);
    expect(life.state.pair).toEqual(pair);
    expect(life.answers('care', 'support-1')).toBeUndefined();
    expect(new CallLife().tells(plainCall(1_000)).answers('care', 'support-1')).toBe('not-for-you');
  });
});

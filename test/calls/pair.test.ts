import { describe, expect, it } from 'vitest';
import { pairAfterAbuse, pairKept, pairNow, tellPair } from '../../shared/calls/pair.ts';
import { tellCall } from '../../shared/calls/tell.ts';
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

describe('one of the two leaves the house', () => {
  const kept = { ...call, people: ['care-head', 'care-2'], until: BEGIN + DAY };
  const without = (...gone: readonly string[]) => ({
    ...office,
    people: office.people.filter(({ id }) => !gone.includes(id)),
    departments: office.departments.map((one) => ({
      ...one,
      head: gone.includes(one.head) ? 'support-head' : one.head,
      members: one.members.filter((id) => !gone.includes(id)),
    })),
  });
  const peopleOf = (...gone: readonly string[]) => pairNow(kept, without(...gone), BEGIN).people;

  it('another of the house takes their place, and never who ended that call', () => {
    expect(pairNow(kept, office, BEGIN)).toBe(kept);
    expect(peopleOf('care-2')).toEqual(['care-head', 'duty']);
    expect(peopleOf('care-head')).toEqual(['care-2', 'support-head']);
    expect(peopleOf('care-head', 'care-2')).toEqual(['support-head', 'duty']);
    const { overBy: _, ...before } = kept;
    expect(pairNow(before, without('care-2'), BEGIN).people).toEqual(['care-head', 'care-1']);
  });

  it('where the department is no more it is somebody of the one that takes its work', () => {
    const none = { ...without('care-2'), departments: office.departments.slice(1) };
    expect(pairNow(kept, none, BEGIN).people).toEqual(['care-head', 'support-head']);
  });

  it('whoever comes into it is told with the next call, once, and nobody a second time', () => {
    const given = { ...terms, office: without('care-2'), now: BEGIN + 2_000 };
    const { people } = pairNow(kept, given.office, BEGIN);
    const tell = (one: Parameters<typeof tellCall>[0], details: Parameters<typeof tellCall>[2]) =>
      tellCall(one, 'C-1', details, { ...given, pair: people, pairBefore: kept });
    const first = tell(undefined, plainCall(1_000).slice(0, 2));
    expect(first.notices).toEqual([
      { kind: 'paired', to: 'duty', because: 'care-head duty', newDueAt: kept.until },
    ]);
    const life = new CallLife({ ...terms, office: given.office });
    life.tells(plainCall(1_000).slice(0, 2), BEGIN + 2_000, people);
    expect(tell(life.state, plainCall(1_000)).notices).toEqual([]);
    expect(
      tellCall(undefined, 'C-2', plainCall(1_000), {
        ...given,
        pair: people,
        pairBefore: undefined,
      }).notices,
    ).toEqual([]);
  });
});

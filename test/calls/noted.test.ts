import { describe, expect, it } from 'vitest';
import type { CallDetail } from '../../shared/calls/detail.ts';
import { notedFor } from '../../shared/calls/noted.ts';
import { callManner } from '../../shared/calls/outcomes.ts';
import { joinNoted } from '../../shared/calls/wrap-up.ts';
import { MINUTE } from '../../shared/charter/day.ts';
import { terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { BEGIN, CallLife, plainCall, since, transferred } from './world.ts';

const { within } = callTerms.noted;
const END = BEGIN + 121_000;
const contact = (at: number, id = 'a') => ({ id, at, month: '2026-11', topic: 'care' });
const told = (details: readonly CallDetail[] = plainCall(1_000)) => new CallLife().tells(details);
const offered = (life: CallLife, ats: readonly number[], person = 'care-1') =>
  notedFor(
    life.state,
    ats.map((at) => contact(at, String(at - BEGIN))),
    person,
    terms.office,
    callTerms,
  ).map(({ id }) => Number(id));

describe('a contact that was noted by hand', () => {
  it('can be the call within the charter’s minutes before and after it, the nearest to its end first', () => {
    const at = [BEGIN - within, BEGIN - within - 1, END, END + within, END + within + 1];
    expect(offered(told(), at)).toEqual([END - BEGIN, END + within - BEGIN, -within]);
  });

  it('is by another charter’s minutes another', () => {
    const small = { noted: { within: MINUTE, kept: MINUTE } };
    const noted = [contact(END + MINUTE), contact(END + MINUTE + 1)];
    expect(notedFor(told().state, noted, 'care-1', terms.office, small)).toEqual([noted[0]]);
  });

  it('is theirs who spoke on the call, or anybody’s who may open one of a telephone of nobody', () => {
    expect(offered(told(), [END], 'care-2')).toEqual([]);
    expect(offered(told(transferred(false)), [END], 'care-2')).toEqual([END - BEGIN]);
    expect(offered(told(plainCall(1_000, '9999')), [END], 'duty')).toEqual([END - BEGIN]);
    const none = told([{ event: 'started', leg: 'caller', ...since(0) }]);
    expect(offered(none, [BEGIN])).toEqual([]);
  });

  it('wraps the call up as that contact; pressed twice it is one, and another comes too late', () => {
    const life = told();
    const joins = (id: string, by = 'care-1') =>
      life.does((call, given) => joinNoted(call, contact(END, id), given), by);
    expect(joins('a', 'pension-1')).toBe('not-for-you');
    expect(joins('a')).toBeUndefined();
    expect(life.state).toMatchObject({ ending: 'contact', topic: 'care', joined: 'a' });
    expect(life.events.at(-1)).toMatchObject({ type: 'CallAnswered', joined: 'a' });
    const { version } = life.state;
    expect(joins('a')).toBeUndefined();
    expect(joins('b')).toBe('call-over');
    expect(life.state.version).toBe(version);
    expect(offered(life, [END])).toEqual([]);
    expect(life.turnTo('2026-11-30 18:00')).toEqual([]);
    const first = callManner(life.state, terms.office, callTerms).find(
      ({ clause }) => clause === 'P5.1',
    );
    expect(first?.outcome).toEqual({ result: 'kept', witness: 'own-word' });
  });
});

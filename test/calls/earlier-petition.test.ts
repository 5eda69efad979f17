import { describe, expect, it } from 'vitest';
import { isOverOtherwise } from '../../functions/staff/entry/of-call.ts';
import { callManner } from '../../shared/calls/outcomes.ts';
import { answerCall, becomePetition } from '../../shared/calls/wrap-up.ts';
import { callNotedIn } from '../../shared/petition/commands/read-back.ts';
import { context } from '../petition/context.ts';
import { Life, terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { CallLife, plainCall } from './world.ts';

const NUMBER = '2026-000001-4';
const CALL = 'C-0123456789abcdef';
const told = () => new CallLife().tells(plainCall(1_000));
const belongs = (life: CallLife, petition = NUMBER, by = 'care-1') =>
  life.does((call, given) => becomePetition(call, { petition, earlier: true }, given), by);
const firstContact = ({ state }: CallLife) =>
  callManner(state, terms.office, callTerms).find(({ clause }) => clause === 'P5.1')?.outcome;

describe('a call about a petition that there is already', () => {
  it('is over, rings no more, and is no first contact', () => {
    const life = told();
    expect(belongs(life)).toBeUndefined();
    expect(life.state).toMatchObject({ ending: 'petition', petition: NUMBER, earlier: true });
    expect(life.turnTo('2026-11-30 18:00')).toEqual([]);
    expect(firstContact(life)).toEqual({ result: 'excluded', because: 'not-first' });
  });

  it('pressed twice is one; of another petition, or as a contact, it comes too late', () => {
    const life = told();
    belongs(life);
    const { version } = life.state;
    expect(belongs(life)).toBeUndefined();
    expect(belongs(life, '2026-000002-8')).toBe('call-over');
    expect(life.answers()).toBe('call-over');
    expect(life.state.version).toBe(version);
  });

  it('is not for whoever had no part in the call', () => {
    const life = told();
    expect(belongs(life, NUMBER, 'pension-1')).toBe('not-for-you');
    expect(life.state.ending).toBeUndefined();
  });

  it('has no petition of its own any more, while one that became a petition may be sent again', () => {
    const [about, became, spot] = [told(), told(), told()];
    belongs(about);
    became.does((call, given) => becomePetition(call, { petition: NUMBER }, given));
    spot.does((call, given) => answerCall(call, 'care', given));
    expect([about, became, spot].map(({ state }) => isOverOtherwise(state))).toEqual([
      true,
      false,
      true,
    ]);
    expect(firstContact(became)).toEqual({ result: 'broken', witness: 'own-word' });
  });
});

describe('what is kept of it in that petition', () => {
  const { petition, terms: given } = new Life('2026-11-24 10:12');
  const said = { call: CALL, by: 'care-1', note: '서류를 물으심 901231-1234567' };
  const noted = (sentence?: string) =>
    callNotedIn(petition, { ...said, sentence }, context(given, { at: petition.receivedAt }));

  it('is a note of staff, without a number that nobody asked for', () => {
    const { events, contents = [] } = noted();
    expect(events).toMatchObject([{ type: 'NoteAdded', by: 'care-1', note: contents[0]?.id }]);
    expect(contents).toHaveLength(1);
    expect(JSON.stringify(contents)).toContain('서류를 물으심');
    expect(JSON.stringify(contents)).not.toContain('1234567');
  });

  it('and the sentence to which the caller said yes, in the same commit', () => {
    const { events, contents = [] } = noted('서류를 물으셨습니다.');
    expect(events.map(({ type }) => type)).toEqual(['NoteAdded', 'ReadBackShown']);
    expect(events[1]).toMatchObject({ call: CALL, sentence: contents[1]?.id });
    expect(contents[1]?.body).toEqual({ text: '서류를 물으셨습니다.' });
  });
});

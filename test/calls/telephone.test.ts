import { describe, expect, it } from 'vitest';
import { evolveCall } from '../../shared/calls/evolve.ts';
import { mayOpenCall } from '../../shared/calls/extension.ts';
import { callManner } from '../../shared/calls/outcomes.ts';
import { openGist } from '../../shared/calls/wrap-up.ts';
import type { Office } from '../../shared/organization/office.ts';
import { office, terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { BEGIN, CallLife, plainCall, transferred } from './world.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  'care-1': '033-000-2001',
  'care-2': '033-000-2002',
  'support-1': '033-000-2003',
};
const housed = (numbers: Readonly<Record<string, string>>, left?: string): Office => ({
  ...office,
  people: office.people
    .filter(({ id }) => id !== left)
    .map((one) => ({ ...one, phone: numbers[one.id] ?? one.phone })),
});
const before = housed(NUMBERS);
/** The number of care-1 is support-1's now, and care-2 has left. */
const after = housed(
  { ...NUMBERS, 'care-1': '033-000-2009', 'support-1': '033-000-2001' },
  'care-2',
);

const plain = () => new CallLife({ ...terms, office: before }).tells(plainCall(999, '2001'));
const mannerOf = ({ state }: CallLife, of: Office) => callManner(state, of, callTerms);

describe('a telephone number that is given to somebody else', () => {
  it('leaves what became of an old call, and whose it was, as it was', () => {
    const life = plain();
    expect(mannerOf(life, before)).toContainEqual(
      expect.objectContaining({
        ...{ clause: 'P7.2', person: 'care-1', team: 'care' },
        outcome: { result: 'broken', witness: 'machine' },
      }),
    );
    expect(mannerOf(life, after)).toEqual(mannerOf(life, before));
  });

  it('leaves who received a call, though they have left since', () => {
    const call = transferred(false, 1_500, '2002').map((one) =>
      'extension' in one && one.extension === 'care-1' ? { ...one, extension: '2001' } : one,
    );
    const life = new CallLife({ ...terms, office: before });
    life.tells(call.slice(0, 3), BEGIN + 20_000);
    life.does(openGist, 'care-2', BEGIN + 25_000);
    life.tells(call);
    const passed = mannerOf(life, after).filter(({ clause }) => clause === 'P5.2');
    expect(passed).toMatchObject([{ person: 'care-1' }]);
    expect(passed).toEqual(mannerOf(life, before).filter(({ clause }) => clause === 'P5.2'));
  });

  it('opens no call of whoever had it before, and closes none to them', () => {
    const { state } = plain();
    const now = BEGIN + 200_000;
    expect(mayOpenCall(state, 'care-1', after, now)).toBe(true);
    expect(mayOpenCall(state, 'support-1', after, now)).toBe(false);
  });

  it('leaves the wrap-up with who spoke, when the exchange tells more of the call', () => {
    const life = new CallLife({ ...terms, office: before });
    life.tells(plainCall(999, '2001').slice(0, 3), BEGIN + 20_000);
    life.terms = { ...life.terms, office: after };
    life.tells(plainCall(999, '2001'));
    expect(life.state).toMatchObject({
      ...{ agent: 'care-1', department: 'care' },
      people: [{ extension: '2001', person: 'care-1' }],
    });
  });

  it('is who has it today only of calls that were told before it was kept; nobody’s stays nobody’s', () => {
    const [told] = plain().events;
    if (told?.type !== 'CallTold') throw new Error('nothing told');
    const { people: _, ...old } = told;
    const kept = evolveCall(undefined, [old]);
    expect(kept).not.toHaveProperty('people');
    const whose = (state: typeof kept, of: Office) =>
      callManner(state, of, callTerms).find(({ clause }) => clause === 'P7.2')?.person;
    expect(whose(kept, after)).toBe('support-1');
    const nobody = new CallLife({ ...terms, office }).tells(plainCall(999, '2001'));
    expect(nobody.state.people).toEqual([{ extension: '2001' }]);
    expect(whose(nobody.state, after)).toBeUndefined();
  });
});

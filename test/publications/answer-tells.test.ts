import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { approve, submit } from '../../shared/petition/decide/approve.ts';
import { type Decision, isRefusal } from '../../shared/petition/decision.ts';
import { evolvePublication } from '../../shared/publications/evolve.ts';
import { context } from '../petition/context.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

const AT = kst('2026-11-24 14:00'); // Tuesday
const given = { answer: 'answer-2', hash: 'hash-2' };
const ruled = (came: Decision | { readonly refused: string }): Decision => {
  if (isRefusal(came) || 'refused' in came) throw new Error(String(came.refused));
  return came;
};

describe('an answer that tells of a change in our business (P11)', () => {
  it('asks its department to announce it by the close of the next working day, in its own commit', () => {
    const { petition } = new Life('2026-11-24 10:12');
    const decision = ruled(
      answer(petition, { ...given, changes: true }, context(terms, { by: 'care-1', at: AT })),
    );
    const { publication } = decision;
    if (!publication) throw new Error('nothing was asked for');
    const asked = evolvePublication(undefined, publication.opens.events);
    expect(asked).toMatchObject({
      ...{ id: publication.id, kind: 'announcement', cause: 'answer', about: petition.number },
      ...{ department: 'care', owner: 'care-head', number: 0 },
    });
    expect(asked.pledges[0]?.dueAt).toBe(kst('2026-11-25 18:00'));
    expect(publication.opens.notices).toMatchObject([{ to: 'care-head', because: 'write' }]);
    expect(decision.events.find(({ type }) => type === 'PetitionAnswered')).toMatchObject({
      publication: publication.id,
    });
  });

  it('decided anew it asks for the same one, and another answer for another', () => {
    const { petition } = new Life('2026-11-24 10:12');
    const of = (content: string, at = AT) =>
      ruled(
        answer(
          petition,
          { ...given, answer: content, changes: true },
          context(terms, { by: 'care-1', at }),
        ),
      ).publication?.id;
    expect(of('answer-2')).toBe(of('answer-2', AT + 5000));
    expect(of('answer-2')).not.toBe(of('answer-3'));
  });

  it('asks for nothing where it does not say so', () => {
    const { petition } = new Life('2026-11-24 10:12');
    const decision = ruled(answer(petition, given, context(terms, { by: 'care-1', at: AT })));
    expect(decision.publication).toBeUndefined();
  });

  it('that is approved first asks when it leaves, and not before', () => {
    const life = new Life(
      '2026-11-24 10:12',
      {},
      { ...terms, office: { ...office, approvals: { question: 'head' as const } } },
    );
    life.does((petition, house) => {
      const submitted = submit(
        petition,
        { ...given, changes: true },
        context(house, { by: 'care-1', at: AT }),
      );
      expect(ruled(submitted).publication).toBeUndefined();
      return submitted;
    });
    const approved = ruled(
      approve(
        life.petition,
        { hash: 'hash-2' },
        context(life.terms, { by: 'care-head', at: AT + 60_000 }),
      ),
    );
    expect(approved.publication?.opens.events[0]).toMatchObject({ cause: 'answer', by: 'care-1' });
  });
});

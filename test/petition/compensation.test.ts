import { describe, expect, it } from 'vitest';
import {
  giveDelayWord,
  handOverCompensation,
  returnCompensation,
  reverseCompensation,
} from '../../shared/petition/decide/compensation.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { context } from './context.ts';
import { funded, noFault, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const approved = (given = { ...terms, office: funded }) => {
  const life = new VisitLife(given);
  life.claims('2026-11-24 10:30');
  life.rules('2026-11-24 11:00');
  return life;
};
const kinds = (life: VisitLife) => owedIn(life.petition).map(({ kind }) => kind);
const returns = (
  life: VisitLife,
  because: 'unclaimed' | 'undeliverable' | 'declined',
  at: string,
) =>
  life.does((p, t) =>
    returnCompensation(p, { visit: 'visit-1', because }, context(t, { by: 'care-1', at: kst(at) })),
  );
const reverses = (life: VisitLife, because: 'mistaken' | 'lost', by: string, at: string) =>
  life.does((p, t) =>
    reverseCompensation(p, { visit: 'visit-1', because }, context(t, { by, at: kst(at) })),
  );

describe('the compensation of a second visit', () => {
  it('is taken by a second person, handed over with its evidence, and owed until then', () => {
    const life = approved();
    expect(life.issues('2026-11-24 11:30', {}, 'care-head')).toBe('compensation-second-person');
    expect(life.gives('2026-11-24 11:30')).toBe('compensation-not-issued');
    expect(life.issues('2026-11-24 11:30')).toBeUndefined();
    expect(kinds(life)).toContain('compensation');
    expect(life.gives('2026-11-24 12:00', '12')).toBe('compensation-evidence');
    expect(life.gives('2026-11-24 12:00')).toBeUndefined();
    expect(kinds(life)).not.toContain('compensation');
    expect(life.pledge('visit-compensation').state).toBe('kept');
    const [redress] = liveRedress(life.petition);
    expect(redress && obligationsOf(redress, life.petition)).toContainEqual({
      ...{ what: 'compensation', amount: 10_000, dueAt: kst('2026-12-01 18:00') },
      doneAt: kst('2026-11-24 12:00'),
    });
    expect(life.notices.at(-1)).toMatchObject({ kind: 'compensation', because: 'post' });
  });

  it('is paid once: nothing is issued or handed over a second time', () => {
    const life = approved();
    life.issues('2026-11-24 11:30');
    expect(life.issues('2026-11-24 11:31')).toBe('compensation-issued-before');
    life.gives('2026-11-24 12:00');
    expect(life.gives('2026-11-24 12:01')).toBe('compensation-handed-over-before');
    expect(life.issues('2026-11-24 12:02')).toBe('compensation-handed-over-before');
  });

  it('is not issued for another amount or kind, or for a visit that owes none', () => {
    const life = approved();
    expect(life.issues('2026-11-24 11:30', { amount: 20_000 })).toBe('compensation-amount');
    expect(life.issues('2026-11-24 11:30', { way: 'mobile' })).toBe('compensation-way');
    expect(life.issues('2026-11-24 11:30', {}, 'care-1', 'visit-9')).toBe(
      'compensation-not-approved',
    );
    const none = new VisitLife();
    none.claims('2026-11-24 10:30');
    none.rules('2026-11-24 11:00', noFault);
    expect(none.issues('2026-11-24 11:30')).toBe('compensation-not-approved');
  });

  it('is approved by the rule where the head was silent: any person issues it', () => {
    const life = new VisitLife();
    life.claims('2026-11-24 10:30');
    life.isAnswered('2026-11-24 10:40');
    life.turnTo('2026-11-25 10:31');
    expect(life.issues('2026-11-25 11:00', {}, 'care-head')).toBeUndefined();
  });

  it('comes back into stock: undeliverable it is owed as before, what was not wanted is awaited no more and can be had', () => {
    const life = approved();
    life.issues('2026-11-24 11:30');
    expect(returns(life, 'unclaimed', '2026-11-25 11:30')).toBe('compensation-still-held');
    expect(returns(life, 'undeliverable', '2026-11-25 11:30')).toBeUndefined();
    expect(kinds(life)).toContain('compensation');
    life.issues('2026-11-25 12:00');
    expect(returns(life, 'declined', '2026-11-25 12:30')).toBeUndefined();
    expect(kinds(life)).not.toContain('compensation');
    expect(life.issues('2027-01-05 12:00')).toBeUndefined();
    // Whoever comes back for it waits for it again: somebody owes it until it is there.
    expect(life.pledge('visit-compensation-2').dueAt).toBe(kst('2027-01-12 18:00'));
    expect(kinds(life)).toContain('compensation');
    const [redress] = liveRedress(life.petition);
    expect(redress && obligationsOf(redress, life.petition)).toContainEqual({
      ...{ what: 'compensation', amount: 10_000, dueAt: kst('2027-01-12 18:00') },
    });
    expect(life.gives('2027-01-05 13:30')).toBeUndefined();
    expect(life.visit().compensation).toMatchObject({ step: 'handed-over' });
    expect(kinds(life)).not.toContain('compensation');
  });

  it('is reversed by the head alone: the debt stays and its clock begins anew', () => {
    const life = approved();
    life.issues('2026-11-24 11:30');
    life.gives('2026-11-24 12:00');
    expect(reverses(life, 'mistaken', 'care-1', '2026-11-25 10:00')).toBe('only-head-reverses');
    expect(reverses(life, 'lost', 'care-head', '2026-11-25 10:00')).toBe('compensation-reversal');
    expect(reverses(life, 'mistaken', 'care-head', '2026-11-25 10:00')).toBeUndefined();
    expect(kinds(life)).toContain('compensation');
    expect(life.pledge('visit-compensation-2').dueAt).toBe(kst('2026-12-02 18:00'));
    expect(life.issues('2026-11-25 11:00')).toBeUndefined();
    expect(life.gives('2026-11-25 12:00')).toBeUndefined();
    expect(kinds(life)).not.toContain('compensation');
  });

  it('reversed is told to who was told of it, and to nobody else', () => {
    const handed = approved();
    handed.issues('2026-11-24 11:30');
    handed.gives('2026-11-24 12:00');
    const before = handed.notices.length;
    reverses(handed, 'mistaken', 'care-head', '2026-11-25 10:00');
    expect(handed.toldSince(before)).toEqual(['compensation petitioner mistaken']);
    const mobile = approved();
    const voucher = { kind: 'mobile-voucher', way: 'mobile', code: 'code-1' };
    mobile.issues('2026-11-24 11:30', voucher);
    reverses(mobile, 'lost', 'care-head', '2026-11-24 12:00');
    expect(mobile.notices.at(-1)).toMatchObject({ kind: 'compensation', because: 'code-void' });
    const posted = approved();
    posted.issues('2026-11-24 11:30');
    const told = posted.notices.length;
    reverses(posted, 'lost', 'care-head', '2026-11-24 12:00');
    expect(posted.notices).toHaveLength(told);
  });

  it('is told to whoever waits where no money is left: the director owes word, once', () => {
    const life = approved(terms); // no budget at all
    expect(life.issues('2026-11-24 11:30')).toBe('compensation-no-budget');
    const before = life.notices.length;
    expect(life.delays('2026-11-24 11:30')).toBeUndefined();
    expect(life.toldSince(before)).toEqual(['visit director', 'compensation petitioner delayed']);
    expect(life.pledge('visit-word')).toMatchObject({
      of: 'director',
      dueAt: kst('2026-12-01 18:00'),
    });
    const { version } = life.petition;
    life.delays('2026-11-24 11:31');
    expect(life.petition.version).toBe(version);
    const says = (by: string, at: string) =>
      life.does((p, t) =>
        giveDelayWord(p, { visit: 'visit-1', word: 'w' }, context(t, { by, at: kst(at) })),
      );
    expect(says('care-head', '2026-11-25 10:00')).toBe('only-director');
    expect(says('director', '2026-11-25 10:00')).toBeUndefined();
    expect(says('director', '2026-11-25 10:01')).toBe('no-word-owed');
    expect(kinds(life)).toContain('compensation');
  });

  it('ends the word that is owed when it is handed over before', () => {
    const life = approved();
    life.delays('2026-11-24 11:30');
    life.issues('2026-11-24 12:00');
    life.gives('2026-11-24 12:30');
    expect(life.pledge('visit-word').state).toBe('void');
  });

  it('of a mobile voucher is proved by the code alone', () => {
    const life = approved();
    const mobile = { kind: 'mobile-voucher', way: 'mobile', code: 'code-1' };
    expect(life.issues('2026-11-24 11:30', mobile)).toBeUndefined();
    expect(life.notices.at(-1)).toMatchObject({ because: 'code', content: 'code-1' });
    expect(life.gives('2026-11-24 12:00')).toBe('compensation-evidence');
    const evidence = { kind: 'code', id: 'code-visit-1-2' } as const;
    expect(
      life.does((p, t) =>
        handOverCompensation(
          p,
          { visit: 'visit-1', evidence },
          context(t, { by: 'care-1', at: kst('2026-11-24 12:00') }),
        ),
      ),
    ).toBeUndefined();
  });
});

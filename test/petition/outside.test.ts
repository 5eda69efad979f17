import { describe, expect, it } from 'vitest';
import { codeGeneration } from '../../shared/petition/code-generation.ts';
import { answer, close } from '../../shared/petition/decide/acts.ts';
import { decideAppeal, prolongAppeal, raiseAppeal } from '../../shared/petition/decide/appeal.ts';
import { decline } from '../../shared/petition/decide/decline.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { askCode, replaceCode, takeOver } from '../../shared/petition/decide/take-over.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import type { DeclineReason } from '../../shared/petition/staff/events.ts';
import { workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const states = ({ petition }: Life) =>
  Object.fromEntries(petition.pledges.map(({ id, state }) => [id, state]));

describe('passing on to another body', () => {
  const out = (life: Life, at: string) =>
    life.does((p, t) =>
      transferOut(p, { sentence: 's' }, context(t, { by: 'care-1', at: kst(at) })),
    );

  it.each([
    // Received Tue 24 November 10:12: eight working hours end on Wednesday at 10:12
    ['2026-11-24 17:00', 'kept', 'void'],
    ['2026-11-25 10:12', 'kept', 'void'],
    ['2026-11-25 10:12:00.001', 'broken', 'broken'],
  ])('at %s: its own limit is %s and the promise %s', (at, limit, promise) => {
    const life = new Life('2026-11-24 10:12');
    expect(out(life, at)).toBeUndefined();
    expect(states(life)).toMatchObject({ 'transfer-out': limit, 'answer-24h': promise });
    expect(life.petition.status).toBe('transferred');
    expect(workOf(life.petition)).toBeUndefined();
    expect(life.turnTo('2027-03-01 00:00')).toEqual([]);
  });

  it('ends every act but notes and closing, and is told', () => {
    const life = new Life('2026-11-24 10:12');
    out(life, '2026-11-24 11:00');
    expect(life.notices.at(-1)).toEqual({
      kind: 'transferred-out',
      to: 'petitioner',
      content: 's',
    });
    expect(out(life, '2026-11-24 11:01')).toBe('petition-over');
    const at = kst('2026-11-24 11:02');
    expect(
      life.does((p, t) => answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at }))),
    ).toBe('petition-over');
    expect(
      life.does((p, t) => close(p, { reason: 'r' }, context(t, { by: 'care-1', at }))),
    ).toBeUndefined();
    expect(life.petition.status).toBe('closed');
  });

  it('does not undo what was late already', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 11:00');
    out(life, '2026-11-25 11:00');
    expect(states(life)).toMatchObject({ 'answer-24h': 'broken', 'new-date': 'void' });
    expect(life.petition.pledges.some(({ silent }) => silent)).toBe(false);
  });
});

describe('an appeal against a refusal', () => {
  const refuse = (life: Life, reason: DeclineReason, by = 'care-1') => {
    const at = kst('2026-11-24 15:00');
    return life.does((p, t) =>
      decline(p, { reason, answer: 'a', hash: 'h' }, context(t, { by, at })),
    );
  };
  const statutory = () => {
    const life = new Life('2026-11-24 10:12');
    const at = kst('2026-11-24 10:30');
    life.does((p, t) =>
      setLegalKind(p, { legalKind: 'statutory' }, context(t, { by: 'care-1', at })),
    );
    return life;
  };
  const appeals = (life: Life, at: string) =>
    life.does((p, t) => raiseAppeal(p, { appeal: 'appeal-9' }, context(t, { at: kst(at) })));
  const decides = (life: Life, at: string, outcome: 'upheld' | 'rejected', by = 'care-head') =>
    life.does((p, t) =>
      decideAppeal(p, { outcome, decision: 'd' }, context(t, { by, at: kst(at) })),
    );
  const appealed = () => {
    const life = statutory();
    refuse(life, 'not-granted');
    expect(appeals(life, '2026-12-01 09:00')).toBeUndefined();
    return life;
  };

  it('is given where the law gives it', () => {
    const plain = new Life('2026-11-24 10:12');
    expect(refuse(plain, 'not-granted')).toBe('not-statutory');
    refuse(plain, 'mediation');
    expect(appeals(plain, '2026-12-01 09:00')).toBe('not-appealable');
    expect(appeals(statutory(), '2026-12-01 09:00')).toBe('not-appealable');
    const life = appealed();
    expect(appeals(life, '2026-12-01 09:01')).toBe('appealed-already');
  });

  it.each([
    // Sixty days after Tue 24 November is Sat 23 January 2027: Monday's end
    ['2027-01-26 00:00', undefined],
    ['2027-01-26 00:00:00.001', 'appeal-too-late'],
  ])('within sixty days, off a Saturday (%s)', (at, refused) => {
    const life = statutory();
    refuse(life, 'not-granted');
    expect(appeals(life, at)).toBe(refused);
  });

  it('has ten days of the law, of which head, director and audit hear', () => {
    const life = appealed();
    // Tue 1 December counted: the tenth working day is Mon 14
    expect(life.pledge('appeal')).toMatchObject({ owner: 'head', dueAt: kst('2026-12-15 00:00') });
    expect(life.turnTo('2026-12-19 00:00')).toEqual([
      '12-07 18:00:00 appeal warn-half → care-head',
      '12-14 14:00:00 appeal warn-4h → care-head',
      '12-14 14:00:00 appeal warn-4h → director',
      '12-14 18:00:00 appeal act-by → director',
      '12-14 18:00:00 appeal act-by → audit',
      '12-15 00:00:01 appeal break → care-head',
      '12-15 00:00:01 appeal break → director',
      '12-15 00:00:01 appeal break → audit',
      '12-15 18:00:00 appeal escalate-1 → director',
      '12-15 18:00:00 appeal escalate-1 → audit',
      '12-17 18:00:00 appeal escalate-3 → director',
      '12-17 18:00:00 appeal escalate-3 → audit',
    ]);
    decides(life, '2026-12-21 09:00', 'rejected');
    expect(life.pledge('appeal')).toMatchObject({ state: 'broken', silent: false });
  });

  it('can be prolonged once by ten days, before its end', () => {
    const life = appealed();
    const prolong = (at: string) =>
      life.does((p, t) =>
        prolongAppeal(p, { sentence: 's' }, context(t, { by: 'care-head', at: kst(at) })),
      );
    expect(prolong('2026-12-10 09:00')).toBeUndefined();
    // Christmas is left out: Tue 29 December
    expect(life.pledge('appeal').dueAt).toBe(kst('2026-12-30 00:00'));
    expect(prolong('2026-12-11 09:00')).toBe('extended-twice');
  });

  it('is decided by the head or above, never by who refused', () => {
    const life = appealed();
    expect(decides(life, '2026-12-02 09:00', 'rejected', 'care-1')).toBe('own-decision');
    expect(decides(life, '2026-12-02 09:00', 'rejected', 'care-2')).toBe('only-head');
    expect(decides(life, '2026-12-02 09:00', 'rejected')).toBeUndefined();
    expect(life.pledge('appeal').state).toBe('kept');
    expect(decides(life, '2026-12-02 09:01', 'upheld')).toBe('no-appeal');
    const own = statutory();
    refuse(own, 'not-granted', 'care-head');
    appeals(own, '2026-12-01 09:00');
    expect(decides(own, '2026-12-02 09:00', 'upheld')).toBe('own-decision');
    expect(decides(own, '2026-12-02 09:00', 'upheld', 'director')).toBeUndefined();
  });

  it('that is upheld goes to the head of the department where its person has left', () => {
    const life = appealed();
    const people = life.terms.office.people.filter(({ id }) => id !== 'care-1');
    life.terms = { ...life.terms, office: { ...life.terms.office, people } };
    decides(life, '2026-12-02 09:00', 'upheld');
    expect(life.petition).toMatchObject({ assignee: 'care-head', department: 'care' });
    expect(life.notices.at(-1)).toMatchObject({ kind: 'reopened', to: 'care-head' });
  });

  it('that is upheld opens the matter again with a promise of its own', () => {
    const life = appealed();
    decides(life, '2026-12-02 09:00', 'upheld');
    expect(life.petition.status).toBe('accepted');
    expect(life.pledge('reopened').dueAt).toBe(kst('2026-12-03 09:00'));
    expect(life.notices.slice(-2).map(({ kind }) => kind)).toEqual(['appeal-decided', 'reopened']);
    const at = kst('2026-12-02 15:00');
    life.does((p, t) =>
      decline(
        p,
        { reason: 'not-granted', answer: 'a', hash: 'h' },
        context(t, { by: 'care-1', at }),
      ),
    );
    expect(appeals(life, '2026-12-03 09:00')).toBeUndefined(); // another refusal
  });

  it('returning it needs two requests that came to nothing', () => {
    expect(refuse(new Life('2026-11-24 10:12'), 'not-supplemented')).toBe('supplement-first');
  });
});

describe('who reads it', () => {
  it('a new code replaces the old one when it is used, not when somebody asks for it', () => {
    const life = new Life('2026-11-24 10:12');
    const at = kst('2026-11-24 11:00');
    life.does((p) => askCode(p, { codeKey: 'k2' }, { at }));
    expect([codeGeneration(life.petition), life.petition.codeKey]).toEqual([1, 'k1']);
    const { version } = life.petition;
    life.does((p) => askCode(p, { codeKey: 'k3' }, { at }));
    expect(life.petition.version).toBe(version);
    life.does((p) => replaceCode(p, {}, { at }));
    expect([codeGeneration(life.petition), life.petition.codeKey]).toEqual([2, 'k2']);
    expect(life.petition).not.toHaveProperty('codeNext');
  });

  it('the person for whom it was written takes it over once, and the writer is told', () => {
    const over = (life: Life) =>
      life.does((p, t) =>
        takeOver(
          p,
          { contact: { email: false, phone: true }, contactIn: 'contact-2', codeKey: 'k2' },
          context(t, { at: kst('2026-11-24 11:00') }),
        ),
      );
    expect(over(new Life('2026-11-24 10:12'))).toBe('nobody-to-take-over');
    const life = new Life('2026-11-24 10:12', { byRepresentative: true });
    expect(over(life)).toBeUndefined();
    expect(life.petition).toMatchObject({
      contact: { email: false, phone: true },
      writer: { email: true, phone: false },
      contactIn: 'contact-2',
      codeGeneration: 2,
    });
    expect(life.notices.slice(-2)).toEqual([
      { kind: 'new-code', to: 'petitioner' },
      { kind: 'taken-over', to: 'petitioner', contactIn: 'submission' },
    ]);
    expect(over(life)).toBe('nobody-to-take-over');
  });
});

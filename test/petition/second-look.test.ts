import { describe, expect, it } from 'vitest';
import type { Office } from '../../shared/organization/office.ts';
import { answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise, apologyOwedNow } from '../../shared/petition/decide/apologise.ts';
import { handOverLeft } from '../../shared/petition/decide/leave.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { findLook, lookerOf } from '../../shared/petition/decide/second-look.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import type { LookFinding } from '../../shared/petition/second-look/events.ts';
import { openLook } from '../../shared/petition/second-look.ts';
import type { Solved } from '../../shared/petition/speech/events.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const answers = (life: Life, at: string, id = 'a', by = 'care-1') =>
  life.does((petition, given) =>
    answer(petition, { answer: id, hash: id }, context(given, { by, at: kst(at) })),
  );
const rates = (life: Life, solved: Solved, at: string) =>
  life.does((petition, given) => rate(petition, { solved }, context(given, { at: kst(at) })));
const finds = (life: Life, found: LookFinding, at: string, by = 'care-head') =>
  life.does((petition, given) =>
    findLook(petition, { found, reasons: 'look-9' }, context(given, { by, at: kst(at) })),
  );
/** Received and answered on Tuesday 24 November by care-1; at 14:00 its reader says that it solved nothing. */
function unsolved(given = terms): Life {
  const life = new Life('2026-11-24 10:12', {}, given);
  answers(life, '2026-11-24 11:00');
  rates(life, 'no', '2026-11-24 14:00');
  return life;
}
const redressOf = ({ petition }: Life) => liveRedress(petition).map(({ id }) => id);

describe('an answer that solved nothing', () => {
  it('is looked at by the head, within a working day, and they are told', () => {
    const life = unsolved();
    expect(openLook(life.petition)).toMatchObject({ looker: 'care-head', authors: ['care-1'] });
    expect(owedIn(life.petition)).toContainEqual(
      expect.objectContaining({
        kind: 'second-look',
        to: { person: 'care-head' },
        dueAt: kst('2026-11-25 14:00'),
      }),
    );
    expect(life.notices).toContainEqual(
      expect.objectContaining({ kind: 'second-look', to: 'care-head' }),
    );
    expect(redressOf(life)).toEqual([]);
  });

  it.each([
    ['the head wrote it: a colleague looks', 'care-head', office, 'care-2'],
    [
      'nobody else is in the department: whoever is on duty',
      'care-head',
      alone('care-1', 'care-head'),
      'duty',
    ],
  ])('%s', (_, by, given, looker) => {
    const life = new Life('2026-11-24 10:12', {}, { ...terms, office: given });
    answers(life, '2026-11-24 11:00', 'a', by);
    rates(life, 'no', '2026-11-24 14:00');
    expect(openLook(life.petition)?.looker).toBe(looker);
  });

  it('is looked at once: said again it is the same look, and after a finding there is no second', () => {
    const life = unsolved();
    rates(life, 'partly', '2026-11-24 14:10');
    rates(life, 'no', '2026-11-24 14:20');
    expect(life.petition.secondLooks).toHaveLength(1);
    finds(life, 'kept', '2026-11-24 15:00');
    rates(life, 'partly', '2026-11-24 15:10');
    rates(life, 'no', '2026-11-24 15:20');
    expect(life.petition.secondLooks).toHaveLength(1);
    answers(life, '2026-11-25 09:30', 'b');
    rates(life, 'no', '2026-11-25 09:40');
    expect(life.petition.secondLooks).toHaveLength(2);
  });

  it('that was solved after all is looked at by nobody', () => {
    const life = unsolved();
    rates(life, 'yes', '2026-11-24 14:30');
    expect(openLook(life.petition)).toBeUndefined();
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('second-look');
    expect(finds(life, 'broken', '2026-11-24 15:00')).toBe('no-second-look');
  });

  it('whose next answer solved it is looked at by nobody either', () => {
    const life = unsolved();
    answers(life, '2026-11-24 15:00', 'b');
    rates(life, 'yes', '2026-11-24 15:30');
    expect(openLook(life.petition)).toBeUndefined();
  });

  it('leads to no look under a charter without one', () => {
    const small = { ...terms, charter: smallCharter };
    const life = new Life('2026-11-24 10:12', {}, small);
    answers(life, '2026-11-24 11:00');
    rates(life, 'no', '2026-11-24 14:00');
    expect(life.petition.secondLooks).toBeUndefined();
  });
});

describe('who says what was found', () => {
  it.each([
    ['care-1', 'own-look'],
    ['care-2', 'only-looker'],
    ['support-1', 'only-looker'],
    ['director', undefined],
    ['duty', undefined],
  ])('%s: %s', (by, refused) => {
    expect(finds(unsolved(), 'kept', '2026-11-24 15:00', by)).toBe(refused);
  });

  it('a second finding is refused', () => {
    const life = unsolved();
    finds(life, 'kept', '2026-11-24 15:00');
    expect(finds(life, 'broken', '2026-11-24 15:01')).toBe('no-second-look');
    expect(redressOf(life)).toEqual([]);
  });

  it('whoever leaves hands it over, never to its author', () => {
    const life = unsolved();
    const departments = office.departments.map((one) =>
      one.id === 'care' ? { ...one, head: 'care-1' } : one,
    );
    const people = office.people.filter(({ id }) => id !== 'care-head');
    const without: Office = { ...office, version: 'later', departments, people };
    life.does((petition, given) =>
      handOverLeft(
        petition,
        { leavers: [{ id: 'care-head', department: 'care' }] },
        context({ ...given, office: without }, { at: kst('2026-11-24 15:00') }),
      ),
    );
    expect(openLook(life.petition)?.looker).toBe('care-2');
    expect(owedIn(life.petition)).toContainEqual(
      expect.objectContaining({ kind: 'second-look', to: { person: 'care-2' } }),
    );
  });
});

describe('what it finds', () => {
  it('of whoever is reported meanwhile it is somebody else’s, who is told', () => {
    const life = unsolved();
    life.does((petition, given) =>
      raiseReport(
        petition,
        { of: 'petition', person: 'care-head' },
        context(given, { by: 'director', at: kst('2026-11-24 15:00') }),
      ),
    );
    const looker = openLook(life.petition)?.looker ?? '';
    expect(['care-head', 'care-1', '']).not.toContain(looker);
    expect(life.told.at(-1)).toContainEqual(
      expect.objectContaining({ kind: 'second-look', to: looker, pledge: 'second-look' }),
    );
    expect(finds(life, 'kept', '2026-11-24 16:00', looker)).toBeUndefined();
  });

  it('the apology that it made owed is the director’s once the head is reported', () => {
    const life = unsolved();
    finds(life, 'broken', '2026-11-24 15:00');
    life.does((petition, given) =>
      raiseReport(
        petition,
        { of: 'petition', person: 'care-head' },
        context(given, { by: 'director', at: kst('2026-11-24 15:30') }),
      ),
    );
    const apologies = owedIn(life.petition).filter(({ kind }) => kind === 'apology');
    expect(apologies.map(({ to }) => to)).toEqual([{ person: 'director' }, { person: 'director' }]);
  });

  it('is audit’s where all others wrote or approved the answer', () => {
    const authors = office.people.map(({ id }) => id).filter((id) => id !== 'audit');
    const of = { department: 'care', assignee: 'care-1' };
    expect(lookerOf(of, authors, kst('2026-11-24 15:00'), office)).toBe('audit');
  });

  it('a broken promise opens a redress, and the head owes an apology within a working day', () => {
    const life = unsolved();
    finds(life, 'broken', '2026-11-24 15:00');
    expect(redressOf(life)).toEqual(['look-second-look']);
    const [redress] = liveRedress(life.petition);
    if (!redress) throw new Error('no redress');
    const dueAt = kst('2026-11-25 15:00');
    expect(obligationsOf(redress, life.petition)).toEqual([{ what: 'apology', dueAt }]);
    expect(life.told.at(-1)).toEqual([
      expect.objectContaining({ kind: 'second-look-found', because: 'broken', newDueAt: dueAt }),
    ]);
    expect(owedIn(life.petition)).toContainEqual(
      expect.objectContaining({ kind: 'apology', to: { role: 'head', department: 'care' } }),
    );
    const madeAt = kst('2026-11-24 16:00');
    life.does((petition, given) =>
      apologise(petition, { words: 'w' }, context(given, { by: 'care-head', at: madeAt })),
    );
    expect(obligationsOf(redress, life.petition)).toEqual([
      { what: 'apology', dueAt, doneAt: madeAt },
    ]);
    expect(apologyOwedNow(life.petition)).toBeUndefined();
  });

  it('none opens nothing, and the petitioner is told all the same', () => {
    const life = unsolved();
    finds(life, 'kept', '2026-11-24 15:00');
    expect(redressOf(life)).toEqual([]);
    expect(life.told.at(-1)).toEqual([
      expect.objectContaining({ kind: 'second-look-found', because: 'kept', content: 'look-9' }),
    ]);
  });

  it('an apology that is made late is made, and its redress stands once', () => {
    const life = unsolved();
    finds(life, 'broken', '2026-11-24 15:00');
    life.turnTo('2026-11-26 10:00');
    const [redress] = liveRedress(life.petition).filter(({ source }) => source === 'look');
    if (!redress) throw new Error('no redress');
    expect(obligationsOf(redress, life.petition)[0]?.doneAt).toBeUndefined();
    const at = kst('2026-11-26 10:30');
    life.does((petition, given) =>
      apologise(petition, { words: 'w' }, context(given, { by: 'care-head', at })),
    );
    expect(obligationsOf(redress, life.petition)[0]?.doneAt).toBe(at);
    const { breaks, redress: opened, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(opened + exempt);
  });

  it('its apology is none of an objection’s, and the other way round', () => {
    const life = unsolved();
    finds(life, 'broken', '2026-11-24 15:00');
    life.turnTo('2026-11-25 16:00'); // the opinion's 24 hours are over as well
    life.does((petition, given) =>
      raiseObjection(petition, {}, context(given, { at: kst('2026-11-25 16:00') })),
    );
    life.turnTo('2026-11-25 17:30');
    const owed = life.petition.pledges.filter(({ owes }) => owes === 'apology');
    expect(owed.map(({ terms: of }) => of)).toEqual(['look-apology', 'apology']);
    expect(life.petition.objection?.apology).toBe('apology');
    life.does((petition, given) =>
      apologise(
        petition,
        { words: 'w' },
        context(given, { by: 'care-head', at: kst('2026-11-25 17:40') }),
      ),
    );
    // That of the look was due first; the objection still has none.
    expect(apologyOwedNow(life.petition)?.id).toBe('apology');
    expect(life.petition.objection?.words).toBeUndefined();
  });
});

describe('beside the petition', () => {
  it('a new answer does not end it, and the petition is closed without it', () => {
    const life = unsolved();
    answers(life, '2026-11-24 15:00', 'b');
    expect(openLook(life.petition)).toBeDefined();
    expect(
      life.does((petition, given) =>
        close(
          petition,
          { reason: 'done' },
          context(given, { by: 'care-1', at: kst('2026-11-24 15:10') }),
        ),
      ),
    ).toBeUndefined();
    finds(life, 'broken', '2026-11-24 16:00');
    expect(redressOf(life)).toEqual(['look-second-look']);
    expect(owedIn(life.petition).map(({ kind }) => kind)).toEqual(['apology']);
  });

  it('it goes on when the petition is withdrawn', () => {
    const life = unsolved();
    life.does((petition, given) =>
      withdraw(petition, {}, context(given, { at: kst('2026-11-24 15:00') })),
    );
    expect(life.petition.status).toBe('withdrawn');
    expect(finds(life, 'broken', '2026-11-24 16:00')).toBeUndefined();
    expect(redressOf(life)).toEqual(['look-second-look']);
  });

  it('silence goes up to head, director and audit, and still waits after a new answer', () => {
    const life = unsolved();
    life.turnTo('2026-11-25 15:00');
    answers(life, '2026-11-25 15:10', 'b');
    expect(owedIn(life.petition).map(({ kind }) => kind)).toContain('second-look');
    life.turnTo('2026-11-30 15:30');
    const told = life.notices.filter(({ pledge }) => pledge === 'second-look');
    const levels = told.map(({ kind, level, recipientIs }) => `${kind} ${level} ${recipientIs}`);
    expect(levels).toEqual(expect.arrayContaining(['break break director']));
    expect(levels).toEqual(expect.arrayContaining(['escalation escalate-3 audit']));
    expect(finds(life, 'kept', '2026-11-30 16:00')).toBeUndefined();
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('second-look');
  });
});

/** An office in which nobody but these is in the department of care. */
function alone(...members: readonly string[]): Office {
  const departments = office.departments.map((one) =>
    one.id === 'care' ? { ...one, members: members.filter((id) => id !== one.head) } : one,
  );
  return { ...office, departments };
}

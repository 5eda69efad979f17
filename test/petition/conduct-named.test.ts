import { describe, expect, it } from 'vitest';
import { conductCommands } from '../../shared/petition/commands/conduct.ts';
import { isBarred } from '../../shared/petition/conduct/fair.ts';
import { deciderOf, isForgotten } from '../../shared/petition/conduct.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct } from '../../shared/petition/decide/finding.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { putAllegation } from '../../shared/petition/decide/statement.ts';
import { isRefusal, type Terms } from '../../shared/petition/decision.ts';
import { storedEvents } from '../../shared/petition/upcast.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const at = kst('2026-11-24 11:00');
const by = (given: Terms, person: string) => context(given, { at, by: person });

/** Said with the petition: nobody knows of whom. */
function unnamed(who = ''): Life {
  const life = new Life('2026-11-24 10:12');
  const refused = life.does((petition, given) =>
    raiseReport(petition, { of: 'petition', unnamed: { who } }, context(given, { at })),
  );
  if (refused) throw new Error(refused);
  return life;
}
const reportIn = ({ petition }: Life) => {
  const report = petition.reports?.at(-1);
  if (!report) throw new Error('nothing was reported');
  return report;
};
/** As a command does it: in the office as the petition has it. */
function names(life: Life, person: string, who = 'care-head') {
  const { decide } = conductCommands['name-accused'];
  return life.does((petition, given) =>
    decide(
      petition,
      { number: petition.number, report: 'report-1', person },
      { ...by(given, who), keyed: undefined as never, lost: [], others: [], numbers: [] },
    ),
  );
}

describe('a report that names nobody (P23)', () => {
  it('keeps the petition from each member of the department; its head has it and decides', () => {
    const life = unnamed();
    const { petition } = life;
    expect(petition.assignee).toBe('care-head');
    for (const id of ['care-1', 'care-2']) expect(isBarred(petition, id)).toBe(true);
    expect(deciderOf(petition, reportIn(life), office, at)).toBe('care-head');
    expect(isForgotten(reportIn(life))).toBe(false);
  });

  it('is put to nobody and upheld of nobody before it is said whom it is about', () => {
    const life = unnamed();
    expect(
      life.does((petition, given) =>
        putAllegation(petition, { report: 'report-1', allegation: 'a' }, by(given, 'care-head')),
      ),
    ).toBe('accused-unnamed');
    expect(
      life.does((petition, given) =>
        findConduct(
          petition,
          { report: 'report-1', upheld: true, reason: 'r', sentence: 's' },
          by(given, 'care-head'),
        ),
      ),
    ).toBe('not-heard-yet');
  });

  it('named by its head only that person is kept away, and it can be put to them', () => {
    const life = unnamed();
    expect(names(life, 'care-1')).toBeUndefined();
    const { petition } = life;
    expect(reportIn(life)).toMatchObject({ person: 'care-1', decides: 'head', department: 'care' });
    expect(reportIn(life)).not.toHaveProperty('unnamed');
    expect([isBarred(petition, 'care-1'), isBarred(petition, 'care-2')]).toEqual([true, false]);
    expect(
      life.does((one, given) =>
        putAllegation(one, { report: 'report-1', allegation: 'a' }, by(given, 'care-head')),
      ),
    ).toBeUndefined();
    expect(names(life, 'care-2')).toBe('accused-named');
  });

  it('named to be the head it leaves them: the director decides, apologises, and somebody else has it', () => {
    const life = unnamed();
    expect(names(life, 'care-head')).toBeUndefined();
    const { petition } = life;
    const report = reportIn(life);
    expect(report).toMatchObject({ person: 'care-head', decides: 'director' });
    expect(petition.assignee).not.toBe('care-head');
    expect(isBarred(petition, petition.assignee)).toBe(false);
    const owed = (id: string | undefined) => petition.pledges.find((one) => one.id === id)?.of;
    expect([owed(report.finding), owed(report.apology)]).toEqual(['director', 'director']);
    expect(life.notices.filter(({ to }) => to === 'director').map(({ kind }) => kind)).toContain(
      'report',
    );
  });

  it('of another department its own head decides', () => {
    const life = unnamed();
    expect(names(life, 'support-1')).toBeUndefined();
    const { petition } = life;
    const head = office.departments.find(({ id }) => id === 'support')?.head;
    expect(reportIn(life)).toMatchObject({ department: 'support', decides: 'head' });
    expect(petition.pledges.find(({ id }) => id === reportIn(life).finding)?.of).toBe(head);
    expect(petition.assignee).toBe('care-head');
  });

  it.each([
    ['care-1', 'care-1', 'only-decides-report'],
    ['nobody', 'care-head', 'unknown-person'],
  ])('%s, said by %s, is refused as %s and nothing is written', (person, who, code) => {
    const life = unnamed();
    const { version } = life.petition;
    expect(names(life, person, who)).toBe(code);
    expect(life.petition.version).toBe(version);
  });

  it('who it was can stay unknown: found so with the reason, and audit can be asked to look again', () => {
    const life = unnamed();
    const found = life.does((petition, given) =>
      findConduct(
        petition,
        { report: 'report-1', upheld: false, reason: 'r', sentence: 's' },
        by(given, 'care-head'),
      ),
    );
    expect(found).toBeUndefined();
    expect(names(life, 'care-1')).toBe('found-already');
    const asked = life.does((petition, given) =>
      contestFinding(petition, { report: 'report-1', side: 'petitioner' }, context(given, { at })),
    );
    expect(asked).toBeUndefined();
    expect(names(life, 'care-1', 'audit')).toBeUndefined();
    expect(reportIn(life).person).toBe('care-1');
  });

  it('what is stored for ever names nobody', () => {
    const life = unnamed();
    names(life, 'care-1');
    const stored = JSON.stringify(storedEvents(life.events));
    expect(stored).toContain('AccusedNamed');
    for (const id of ['care-1', 'care-2']) expect(stored).not.toContain(`"person":"${id}"`);
    expect(stored).not.toContain('barred');
  });

  it('is no second report while the first is looked into', () => {
    const life = unnamed();
    const again = raiseReport(
      life.petition,
      { of: 'petition', unnamed: { who: '' } },
      context(terms, { at }),
    );
    expect(isRefusal(again) && again.refused).toBe('reported-already');
  });
});

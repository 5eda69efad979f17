import { describe, expect, it } from 'vitest';
import { DAY } from '../../shared/charter/day.ts';
import { conductCommands } from '../../shared/petition/commands/conduct.ts';
import { fairly, isBarred } from '../../shared/petition/conduct/fair.ts';
import { withoutAccused } from '../../shared/petition/conduct/stored.ts';
import { decides, seesAccused } from '../../shared/petition/conduct.ts';
import { contestFinding } from '../../shared/petition/decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../../shared/petition/decide/finding.ts';
import { takeMeasure } from '../../shared/petition/decide/measure.ts';
import { isReportedNow, raiseReport } from '../../shared/petition/decide/report.ts';
import {
  addPersonsWords,
  makeStatement,
  putAllegation,
} from '../../shared/petition/decide/statement.ts';
import { unmarkReport } from '../../shared/petition/decide/unmark-report.ts';
import { reportVisit } from '../../shared/petition/decide/visit-report.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { context } from './context.ts';
import { funded, noFault, VisitLife } from './visit-world.ts';
import { kst, terms } from './world.ts';

const AT = '2026-11-24 11:10'; // Tuesday
const R = { report: 'report-1' };

/** What is done about the fault of a second visit, as `defineCommand` gives it to each decision. Times are in Korea. */
class Heard extends VisitLife {
  acts(by: string, at: string, does: (...all: never[]) => unknown, command: object = {}) {
    return this.does(
      (petition, given) =>
        does(
          ...([
            petition,
            command,
            fairly(petition, context(given, { by, at: kst(at) })),
          ] as never[]),
        ) as never,
    );
  }
  puts(at = AT, by = 'care-head', person = 'care-1', visit = 'visit-1') {
    return this.acts(by, at, reportVisit as never, { visit, person });
  }
  alleges(at: string, by = 'care-head') {
    return this.acts(by, at, putAllegation as never, { ...R, allegation: 'a' });
  }
  states(at: string, by = 'care-1') {
    return this.acts(by, at, makeStatement as never, { ...R, statement: 's' });
  }
  finds(at: string, upheld = true, by = 'care-head') {
    return this.acts(by, at, findConduct as never, { ...R, upheld, reason: 'r' });
  }
  report() {
    const report = this.petition.reports?.at(-1);
    if (!report) throw new Error('nothing was put to anybody');
    return report;
  }
}

/** Found to be our fault by the head. */
function found(given?: typeof terms): Heard {
  const life = new Heard(given);
  life.claims('2026-11-24 10:30');
  expect(life.rules('2026-11-24 11:00')).toBeUndefined();
  return life;
}

/** Put to care-1, and found to be theirs after they stated their side. */
function upheld(): Heard {
  const life = found();
  expect(life.puts()).toBeUndefined();
  expect(life.alleges('2026-11-24 11:20')).toBeUndefined();
  expect(life.states('2026-11-24 15:00')).toBeUndefined();
  expect(life.finds('2026-11-24 16:00')).toBeUndefined();
  return life;
}

describe('whose fault a second visit was (P22)', () => {
  it('is put to a person by whoever found it: they lose the petition, and nothing more is owed or told to the citizen', () => {
    const life = found();
    const { breaks } = breakFigures(life.petition);
    const before = life.notices.length;
    expect(life.puts()).toBeUndefined();
    expect(life.report()).toMatchObject({
      ...{ of: 'visit', visit: 'visit-1', person: 'care-1', decides: 'head', department: 'care' },
      ...{ by: 'care-head', finding: 'person-finding' },
    });
    expect(life.report().apology).toBeUndefined();
    expect(life.pledge('person-finding')).toMatchObject({
      ...{ kind: 'period', of: 'care-head', clause: 'P22.1' },
    });
    expect(owedIn(life.petition).find(({ kind }) => kind === 'finding')?.to).toEqual({
      person: 'care-head',
    });
    expect([isBarred(life.petition, 'care-1'), life.petition.assignee]).toEqual([true, 'care-2']);
    expect(life.toldSince(before)).toEqual([
      'assignment care-2',
      `kept-apart ${life.petition.number}`,
    ]);
    const figures = breakFigures(life.petition);
    expect(figures.breaks).toBe(breaks);
    expect(figures.breaks).toBe(figures.redress + figures.exempt);
    expect(isReportedNow(life.petition)).toBe(false);
  });

  it('names nobody in what is stored', () => {
    const life = found();
    life.puts();
    const raised = life.commits.at(-1)?.find(({ type }) => type === 'ReportRaised');
    expect(raised && Object.keys(withoutAccused(raised))).not.toEqual(
      expect.arrayContaining(['person']),
    );
  });

  it('goes to the same person once, and to another beside', () => {
    const life = found();
    life.puts();
    expect(life.puts()).toBe('reported-already');
    expect(life.puts(AT, 'care-head', 'care-2')).toBeUndefined();
    expect(life.petition.reports?.map(({ person }) => person)).toEqual(['care-1', 'care-2']);
  });

  it.each([
    ['the director, who found nothing', 'director', 'only-who-found'],
    ['audit', 'audit', 'only-who-found'],
    ['a colleague', 'care-2', 'only-who-found'],
  ])('is not for %s to put to anybody', (_, by, code) => {
    expect(found().puts(AT, by)).toBe(code);
  });

  it('is put to nobody that there is not, nor to whoever found it', () => {
    expect(found().puts(AT, 'care-head', 'nobody')).toBe('unknown-person');
    expect(found().puts(AT, 'care-head', 'care-head')).toBe('unknown-person');
  });

  it('is nobody’s after the head was silent, nor where none was found', () => {
    const silent = new Heard();
    silent.claims('2026-11-24 10:30');
    silent.turnTo('2026-11-25 11:00');
    expect(silent.visit().ruling?.outcome).toBe('deemed');
    for (const by of ['care-head', 'director', 'audit'])
      expect(silent.puts('2026-11-25 11:10', by)).toBe('visit-no-fault-found');
    const none = new Heard();
    expect(none.puts()).toBe('visit-no-fault-found');
    none.claims('2026-11-24 10:30');
    expect(none.puts()).toBe('visit-no-fault-found');
    none.rules('2026-11-24 11:00', noFault);
    expect(none.puts()).toBe('visit-no-fault-found');
  });

  it('after a review found it, is for whoever reviewed to put', () => {
    const life = new Heard();
    life.claims('2026-11-24 10:30');
    life.rules('2026-11-24 11:00', noFault);
    life.asks('2026-11-24 11:05');
    expect(life.reviews('2026-11-24 13:30')).toBeUndefined();
    expect(life.puts('2026-11-24 13:40')).toBe('only-who-found');
    const before = life.notices.length;
    expect(life.puts('2026-11-24 13:40', 'duty')).toBeUndefined();
    // Who decides is the head of the person, and hears of it.
    expect(life.toldSince(before)).toContain('visit-report care-head');
  });

  it('is asked of nobody once whoever was cleared of it is forgotten', () => {
    const days = terms.charter.terms.conduct.clearedDays;
    const [at] = [kst('2026-11-24 11:00') + days * DAY];
    const puts = (life: Heard, when: number) =>
      life.does((p, t) =>
        reportVisit(
          p,
          { visit: 'visit-1', person: 'care-1' },
          fairly(p, context(t, { by: 'care-head', at: when })),
        ),
      );
    expect(puts(found(), at + 1)).toBe('visit-report-late');
    expect(puts(found(), at)).toBeUndefined();
    const cleared = found();
    cleared.puts();
    cleared.finds('2026-11-24 11:20', false);
    expect(cleared.pledge('mark-erasure').dueAt).toBeGreaterThan(at);
  });

  it('is decided by the director where the head had the petition, for the fault may be theirs', () => {
    const life = new Heard();
    life.goesTo('care-head', '2026-11-24 10:20');
    life.goesTo('care-1', '2026-11-24 10:25');
    life.claims('2026-11-24 10:30');
    expect(life.rules('2026-11-24 11:00', undefined, 'director')).toBeUndefined();
    expect(life.puts(AT, 'director')).toBeUndefined();
    expect(life.report().decides).toBe('director');
    expect(decides(life.petition, life.report(), 'care-head', funded, kst(AT))).toBe(false);
  });
});

describe('a finding about a second visit', () => {
  it('is never upheld unheard, and owes training alone', () => {
    const life = found();
    life.puts();
    expect(life.finds('2026-11-24 11:15')).toBe('not-heard-yet');
    life.alleges('2026-11-24 11:20');
    expect(life.finds('2026-11-24 11:30')).toBe('not-heard-yet');
    life.turnTo('2026-11-25 11:30');
    expect(life.report().timeOver).toBe(true);
    expect(life.finds('2026-11-25 11:40')).toBeUndefined();
    expect(life.report().measures?.map(({ measure }) => measure)).toEqual(['training']);
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('referral');
  });

  it('is told to the person alone, who can have somebody else look again', () => {
    const life = found();
    life.puts();
    life.alleges('2026-11-24 11:20');
    life.states('2026-11-24 15:00');
    const before = life.notices.length;
    expect(life.finds('2026-11-24 16:00')).toBeUndefined();
    expect(life.toldSince(before)).toEqual(['allegation care-1 report-1 found']);
    expect(life.report().found).not.toHaveProperty('sentence');
    const contest = contestFinding as never;
    expect(
      life.acts('care-1', '2026-11-24 16:30', contest, { ...R, side: 'person' }),
    ).toBeUndefined();
    const looks = (by: string) =>
      life.acts(by, '2026-11-24 17:00', reviewFinding as never, {
        ...{ ...R, upheld: false, reason: 'r' },
      });
    expect(looks('care-head')).toBe('only-reviews');
    const told = life.notices.length;
    expect(looks('director')).toBeUndefined();
    expect(life.toldSince(told)).toEqual(['allegation care-1 report-1 reviewed']);
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('training');
  });

  it('is none of the citizen’s: they cannot have it looked at again', () => {
    const life = found();
    life.puts();
    expect(life.finds('2026-11-24 11:20', false)).toBeUndefined();
    const asks = life.does((p, t) =>
      contestFinding(p, { ...R, side: 'petitioner' }, context(t, { at: kst('2026-11-24 12:00') })),
    );
    expect(asks).toBe('no-report');
  });

  it('sends the citizen no words of the person: the head apologises for the visit', () => {
    const life = upheld();
    expect(
      life.acts('care-1', '2026-11-24 16:10', addPersonsWords as never, { ...R, words: 'w' }),
    ).toBe('visit-own-redress');
  });

  it('is seen by who decides and by audit, and by nobody else of the house', () => {
    const life = upheld();
    const sees = (person: string) =>
      seesAccused(life.petition, life.report(), person, funded, kst('2026-11-24 17:00'));
    expect(
      ['care-head', 'audit', 'director', 'duty', 'care-2', 'support-head'].filter(sees),
    ).toEqual(['care-head', 'audit']);
  });

  it('ends with its mark, and leaves what a citizen said of the person as it is', () => {
    const life = upheld();
    life.acts('care-head', '2026-11-25 10:00', takeMeasure as never, {
      ...{ ...R, measure: 'training', how: 'done', note: 'n' },
    });
    life.turnTo('2027-12-01 10:00');
    expect(life.report()).toMatchObject({ of: 'visit', erasedAt: expect.any(Number) });
    expect(life.report().person).toBeUndefined();
    expect(isBarred(life.petition, 'care-1')).toBe(false);
  });

  it('can be ended before: audit reads why, and the citizen hears nothing', () => {
    const life = found();
    life.puts();
    const before = life.notices.length;
    const unmark = unmarkReport as never;
    expect(
      life.acts('care-head', '2026-11-24 12:00', unmark, { ...R, reason: 'r' }),
    ).toBeUndefined();
    expect(life.notices.slice(before).map(({ to }) => to)).not.toContain('petitioner');
    expect(owedIn(life.petition).map(({ kind }) => kind)).not.toContain('finding');
    const { breaks, redress, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(redress + exempt);
  });

  it('stands beside what the citizen says of the same person: each has its own finding', () => {
    const life = found();
    life.puts();
    const rude = life.does((p, t) =>
      raiseReport(
        p,
        { of: 'petition', person: 'care-1' },
        fairly(p, context(t, { by: 'care-head', at: kst('2026-11-24 12:00') })),
      ),
    );
    expect(rude).toBeUndefined();
    expect(life.petition.reports?.map(({ of, person }) => [of, person])).toEqual([
      ['visit', 'care-1'],
      ['petition', 'care-1'],
    ]);
  });

  it('that is late breaks nothing that the citizen was promised', () => {
    const life = found();
    life.puts();
    life.turnTo('2026-12-10 18:00');
    expect(life.pledge('person-finding').state).toBe('broken');
    const told = life.notices.filter(
      ({ to, pledge }) => to === 'petitioner' && pledge === 'person-finding',
    );
    expect(told).toEqual([]);
    const { breaks, redress, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(redress + exempt);
  });
});

it('staff cannot mark a visit as a report of rudeness', () => {
  const body = { number: '2026-000001-1', of: 'visit', person: '', threat: false };
  expect(conductCommands.report.body.safeParse(body).success).toBe(false);
});

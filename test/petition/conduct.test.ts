import { describe, expect, it } from 'vitest';
import type { Office } from '../../shared/organization/office.ts';
import { carryCommands } from '../../shared/petition/commands/carry.ts';
import { conductCommands, reportCommands } from '../../shared/petition/commands/conduct.ts';
import { REPORTED_IN } from '../../shared/petition/conduct/events.ts';
import { fairly, fairOffice, isBarred } from '../../shared/petition/conduct/fair.ts';
import type { Report } from '../../shared/petition/conduct/state.ts';
import { deciderOf, decides, seesAccused } from '../../shared/petition/conduct.ts';
import { assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { markAbusive } from '../../shared/petition/decide/hand-over.ts';
import { link } from '../../shared/petition/decide/link.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { unmarkReport } from '../../shared/petition/decide/unmark-report.ts';
import { isRefusal, type Terms } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { storedEvents } from '../../shared/petition/upcast.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const AT = '2026-11-24 11:00'; // Tuesday
const withOffice = (change: Partial<Office>): Terms => ({
  ...terms,
  office: { ...office, ...change },
});
/** care-2 stands in for care-1. */
const deputised = withOffice({
  people: office.people.map((one) => (one.id === 'care-1' ? { ...one, deputy: 'care-2' } : one)),
});
const alone = withOffice({
  departments: office.departments.map((one) =>
    one.id === 'care' ? { ...one, members: ['care-1'] } : one,
  ),
});

function reported(given = terms, at = AT, change: object = {}): Life {
  const life = new Life('2026-11-24 10:12', {}, given);
  const refused = life.does((petition, all) =>
    raiseReport(
      petition,
      { of: 'petition', words: 'report-2', ...change },
      context(all, { at: kst(at) }),
    ),
  );
  if (refused) throw new Error(refused);
  return life;
}
const reportIn = ({ petition }: Life): Report => {
  const [report] = petition.reports ?? [];
  if (!report) throw new Error('nothing was reported');
  return report;
};
const by = (given: Terms, person: string, at = AT) => context(given, { at: kst(at), by: person });

describe('a report that a person of staff was rude (P23)', () => {
  it('takes the petition from the person in the same commit, and another of the department has it', () => {
    const life = reported();
    expect(reportIn(life)).toMatchObject({
      ...{ id: 'report-1', person: 'care-1', barred: ['care-1'], decides: 'head' },
      ...{ of: 'petition', words: 'report-2', department: 'care' },
    });
    expect(life.petition.assignee).toBe('care-2');
    expect(life.commits.at(-1)?.map(({ type }) => type)).toEqual([
      ...['ReportRaised', 'PledgeMade', 'PledgeMade', 'PetitionAssigned', 'RedressOpened'],
      ...['PledgeScheduled', 'PledgeScheduled'],
    ]);
    expect(life.told.at(-1)?.map(({ kind, to }) => [kind, to])).toEqual([
      ['report', 'care-head'],
      ['assignment', 'care-2'],
      ['report-received', 'petitioner'],
      ['kept-apart', life.petition.number],
    ]);
  });

  it('nothing that is told from then on goes to the person', () => {
    const life = reported();
    const before = life.notices.length;
    life.turnTo('2026-12-04 18:00');
    expect(life.notices.slice(before).map(({ to }) => to)).not.toContain('care-1');
    expect(life.notices.length).toBeGreaterThan(before);
  });

  it('that itself abuses is handled as any abuse: somebody else has it, never the accused, and the report runs on', () => {
    const life = reported();
    const refused = life.does((petition, all) =>
      markAbusive(petition, { sentence: 'abuse-1' }, fairly(petition, by(all, 'care-2'))),
    );
    expect(refused).toBeUndefined();
    expect(life.petition).toMatchObject({ abusive: true, assignee: 'care-head' });
    expect(life.told.at(-1)?.map(({ kind, to }) => [kind, to])).toEqual([
      ['assignment', 'care-head'],
    ]);
    const report = reportIn(life);
    expect(report).toEqual(reportIn(reported()));
    const clocks = ({ petition }: Life) =>
      petition.pledges.filter(({ state }) => state === 'open').map(({ id, dueAt }) => [id, dueAt]);
    expect(clocks(life)).toEqual(clocks(reported()));
  });

  it('whom it is about is not stored with what is kept for ever', () => {
    const life = reported();
    const stored = JSON.stringify(
      storedEvents(life.events.filter(({ type }) => type === 'ReportRaised')),
    );
    expect(stored).not.toContain('care-1');
    expect(stored).toContain('report-1');
  });

  it('who stands in for them loses it too, and the head takes what nobody else of the department may have', () => {
    const life = reported(deputised);
    expect(reportIn(life).barred).toEqual(['care-1', 'care-2']);
    expect(life.petition.assignee).toBe('care-head');
    expect(reported(alone).petition.assignee).toBe('care-head');
  });

  it('about the head: the director decides and apologises, whoever acts for the head', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, all) =>
      raiseReport(petition, { of: 'message', person: 'care-head' }, by(all, 'duty')),
    );
    const report = reportIn(life);
    expect(report).toMatchObject({ decides: 'director', person: 'care-head', by: 'duty' });
    // It was not theirs: whoever has it goes on.
    expect(life.petition.assignee).toBe('care-1');
    expect(deciderOf(life.petition, report, office, kst(AT))).toBe('director');
    expect(decides(life.petition, report, 'care-head', office, kst(AT))).toBe(false);
    expect(owedIn(life.petition).find(({ kind }) => kind === 'apology')?.to).toEqual({
      person: 'director',
    });
    const refusal = (person: string) =>
      life.does((petition, all) =>
        apologise(
          petition,
          { words: 'apology-3' },
          {
            ...by(all, person),
            office: fairOffice(petition, all.office),
          },
        ),
      );
    expect(refusal('care-head')).toBe('only-head-apologises');
    expect(refusal('director')).toBeUndefined();
  });

  it('about the director audit decides', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, all) =>
      raiseReport(petition, { of: 'petition', person: 'director' }, by(all, 'audit')),
    );
    const report = reportIn(life);
    expect(deciderOf(life.petition, report, office, kst(AT))).toBe('audit');
  });

  const markers = ['care-head', 'duty', 'director', 'audit'];
  it.each(REPORTED_IN.flatMap((of) => markers.map((person) => [of, person] as const)))(
    'a %s is marked as one by %s',
    (of, person) => {
      const life = new Life('2026-11-24 10:12');
      const marked = life.does((petition, all) => raiseReport(petition, { of }, by(all, person)));
      expect(marked).toBeUndefined();
      expect(reportIn(life)).toMatchObject({ of, person: 'care-1', decides: 'head' });
      expect(life.petition.assignee).not.toBe('care-1');
    },
  );

  it.each(['care-1', 'care-2', 'support-1', 'support-head'])('%s cannot mark one', (person) => {
    const life = new Life('2026-11-24 10:12');
    expect(
      life.does((petition, all) => raiseReport(petition, { of: 'petition' }, by(all, person))),
    ).toBe('only-marks-reports');
    expect(life.commits).toHaveLength(1);
  });

  it('the same person is not reported twice, another is', () => {
    const life = reported();
    const again = (person: string) =>
      life.does((petition, all) =>
        raiseReport(petition, { of: 'petition', person }, by(all, 'audit')),
      );
    expect(again('care-1')).toBe('reported-already');
    expect(again('nobody')).toBe('unknown-person');
    expect(again('care-2')).toBeUndefined();
    expect(life.petition.assignee).toBe('care-head');
    expect(life.petition.reports?.map(({ person }) => person)).toEqual(['care-1', 'care-2']);
  });

  it('no command gives it back to the person, or to who stands in for them', () => {
    const life = reported(deputised);
    const command = (to: string) =>
      life.does((petition, all) =>
        assign(
          petition,
          { to },
          {
            ...by(all, 'care-head'),
            office: fairOffice(petition, all.office),
          },
        ),
      );
    expect(command('care-1')).toBe('unknown-person');
    expect(command('care-2')).toBe('unknown-person');
  });

  it('every declared command is decided in the office without them', () => {
    const { petition } = reported();
    const seen: string[] = [];
    const spied = { ...context(terms, { at: kst(AT), by: 'care-head' }), keyed: {}, lost: [] };
    conductCommands.report.decide(
      petition,
      { number: petition.number, of: 'petition', person: 'care-1', threat: false },
      { ...spied, others: [], numbers: [] } as never,
    );
    const fair = fairOffice(petition, office);
    seen.push(
      ...fair.people.map(({ id }) => id),
      ...fair.departments.flatMap(({ members }) => members),
    );
    expect(seen).not.toContain('care-1');
    expect(isBarred(petition, 'care-1')).toBe(true);
  });
});

describe('a mark that was none', () => {
  const unmark = (life: Life, person: string) =>
    life.does((petition, all) =>
      unmarkReport(
        petition,
        { report: 'report-1', reason: 'unmarked-3' },
        by(all, person, '2026-11-24 14:00'),
      ),
    );

  it.each(['care-2', 'duty', 'audit', 'director', 'care-1'])('%s cannot take it back', (person) => {
    const life = reported();
    expect(unmark(life, person)).toBe('only-decides-report');
  });

  it('is taken back by the head alone, told to audit and to the petitioner, and owes nothing any more', () => {
    const life = reported();
    expect(unmark(life, 'care-head')).toBeUndefined();
    expect(life.told.at(-1)?.map(({ kind, to, content }) => [kind, to, content])).toEqual([
      ['report-taken-back', 'audit', undefined],
      ['report-unmarked', 'petitioner', 'unmarked-3'],
      ['kept-apart', life.petition.number, undefined],
    ]);
    expect(reportIn(life)).toMatchObject({
      reason: 'unmarked-3',
      unmarkedAt: kst('2026-11-24 14:00'),
    });
    expect(reportIn(life).person).toBeUndefined();
    expect(isBarred(life.petition, 'care-1')).toBe(false);
    expect(liveRedress(life.petition)).toEqual([]);
    expect(life.pledge('report-apology').state).toBe('void');
    expect(unmark(life, 'care-head')).toBe('no-report');
    expect(breakFigures(life.petition)).toEqual({ breaks: 0, redress: 0, exempt: 0 });
  });

  it('an apology that was made stays', () => {
    const life = reported();
    life.does((petition, all) => apologise(petition, { words: 'apology-3' }, by(all, 'care-head')));
    unmark(life, 'care-head');
    expect(life.pledge('report-apology').state).toBe('kept');
  });
});

describe('the apology of the corporation', () => {
  it('is owed within a working day of the report, awaiting no finding', () => {
    const life = reported();
    const pledge = life.pledge('report-apology');
    expect([pledge.clause, pledge.owes, pledge.dueAt]).toEqual([
      'P23.3',
      'apology',
      kst('2026-11-25 11:00'),
    ]);
    expect(liveRedress(life.petition)).toMatchObject([
      { source: 'report', clause: 'P23', pledge: 'report-apology', owes: ['apology'] },
    ]);
    expect(owedIn(life.petition).find(({ kind }) => kind === 'apology')).toMatchObject({
      to: { role: 'head', department: 'care' },
    });
  });

  it('is warned of, and told above when nobody makes it', () => {
    const life = reported();
    const story = life.turnTo('2026-12-02 18:00').filter((one) => one.includes(' report-apology '));
    expect(story).toEqual([
      '11-24 16:00:00 report-apology warn-half → care-head',
      '11-25 11:00:00 report-apology act-by → care-head',
      '11-25 11:00:01 report-apology break → care-head',
      '11-25 11:00:01 report-apology break → director',
      '11-26 11:00:01 report-apology escalate-1 → director',
      '11-26 11:00:01 report-apology escalate-1 → audit',
      '11-30 11:00:01 report-apology escalate-3 → director',
      '11-30 11:00:01 report-apology escalate-3 → audit',
    ]);
    const { breaks, redress, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(redress + exempt);
  });

  it('keeps its promise, and stays said after a break', () => {
    const late = reported();
    late.turnTo('2026-11-25 12:00');
    late.does((petition, all) =>
      apologise(petition, { words: 'apology-9' }, by(all, 'care-head', '2026-11-25 14:00')),
    );
    expect(late.pledge('report-apology')).toMatchObject({ state: 'broken', silent: false });
    const [redress] = liveRedress(late.petition).filter(({ source }) => source === 'report');
    expect(redress && obligationsOf(redress, late.petition)).toMatchObject([
      { what: 'apology', doneAt: kst('2026-11-25 14:00') },
    ]);
  });

  it.each([
    ['call', 'call', []],
    ['writing', undefined, ['petitioner']],
  ] as const)('to who wishes %s, said by %s, goes out to %j', (contact, how, to) => {
    const life = reported(terms, AT, { contact });
    life.does((petition, all) =>
      apologise(petition, { words: 'apology-3', ...(how && { how }) }, by(all, 'care-head')),
    );
    expect(life.told.at(-1)?.map((notice) => notice.to)).toEqual(to);
    expect(life.pledge('report-apology').state).toBe('kept');
  });

  it.each([
    ['said with it', 'none', undefined],
    ['wished for every apology', undefined, 'none'],
  ] as const)('to who wishes no contact, %s, none is owed, by one rule', (_, contact, wish) => {
    const life = reported(terms, AT, contact && { contact });
    if (wish !== undefined) {
      life.petition = { ...life.petition, apologyWish: wish };
      // Any commit finds it: no decision has to think of it.
      life.does((petition, all) =>
        unmarkReport(petition, { report: 'report-2', reason: 'r' }, by(all, 'care-head')),
      );
      life.does((petition, all) =>
        assign(petition, { to: 'care-head' }, by(all, 'care-head', '2026-11-24 11:10')),
      );
    }
    expect(life.pledge('report-apology')).toMatchObject({ state: 'kept', waived: true });
    expect(
      life.does((petition, all) =>
        apologise(petition, { words: 'apology-3' }, by(all, 'care-head')),
      ),
    ).toBe('no-apology-owed');
    expect(life.notices.filter(({ kind }) => kind === 'apology')).toEqual([]);
  });

  it('who said with it how they want it has one, whatever they wish elsewhere', () => {
    const life = reported(terms, AT, { contact: 'call' });
    life.petition = { ...life.petition, apologyWish: 'none' };
    life.does((petition, all) =>
      apologise(petition, { words: 'apology-3', how: 'call' }, by(all, 'care-head')),
    );
    expect(life.pledge('report-apology')).toMatchObject({ state: 'kept' });
    expect(life.pledge('report-apology').waived).toBeUndefined();
  });

  it('neither withdrawal nor closing ends it, nor waits for it', () => {
    const life = reported();
    life.does((petition, all) =>
      withdraw(petition, {}, context(all, { at: kst('2026-11-24 13:30') })),
    );
    expect(life.petition.status).toBe('withdrawn');
    expect(life.pledge('report-apology').state).toBe('open');
    expect(
      life.does((petition, all) => close(petition, { reason: 'answered' }, by(all, 'care-2'))),
    ).toBe('not-answered');
  });

  it('has other times under another charter, and none where it promises none', () => {
    const small = { ...terms, charter: smallCharter };
    const life = reported(small);
    expect(life.petition.pledges.map(({ id }) => id)).not.toContain('report-apology');
    expect(life.petition.assignee).toBe('care-2');
    expect(breakFigures(life.petition)).toEqual({ breaks: 1, redress: 1, exempt: 0 });
  });
});

describe('whom it is shown to', () => {
  it.each([
    ['care-1', false],
    ['care-2', false],
    ['care-head', true],
    ['support-head', false],
    ['audit', true],
    ['director', false],
    ['duty', false],
  ])('%s: %s', (person, sees) => {
    const life = reported();
    expect(seesAccused(life.petition, reportIn(life), person, office, kst(AT))).toBe(sees);
  });
});

it('what the petitioner says is written with it, without identifiers that nobody asked for', () => {
  const life = new Life('2026-11-24 10:12');
  const said = reportCommands.rude.decide(
    life.petition,
    { text: '전화를 끊었습니다. 900101-1234567', threat: true, contact: 'call', day: '2026-11-26' },
    { ...context(terms, { at: kst(AT) }), keyed: {}, lost: [] } as never,
  );
  if ('refused' in said) throw new Error(said.refused);
  expect(said.contents?.[0]?.id).toBe('report-2');
  expect(JSON.stringify(said.contents)).not.toContain('1234567');
  expect(said.events[0]).toMatchObject({ threat: true, contact: 'call', day: '2026-11-26' });
});

it.each([[['director', 'audit']], [['audit', 'director']]])(
  'where %s are both accused, somebody else decides and looks',
  (both) => {
    const life = new Life('2026-11-24 10:12');
    for (const person of both)
      life.does((p, t) =>
        raiseReport(
          p,
          { of: 'petition', person },
          fairly(p, context(t, { by: 'duty', at: kst('2026-11-24 11:00') })),
        ),
      );
    const { petition } = life;
    const { reports = [] } = petition;
    expect(reports.map(({ person }) => person)).toEqual(both);
    const at = kst('2026-11-24 11:00');
    for (const report of reports)
      expect(both).not.toContain(deciderOf(petition, report, terms.office, at));
    for (const { to } of owedIn(petition)) expect(both).not.toContain(to.person);
  },
);

it.each([
  ['answers', 'care-1', []],
  ['wrote what another approved', 'care-head', ['care-1', 'care-head']],
] as const)('no answer is carried there that the accused %s', (_, by, authors) => {
  const carried = (reported: boolean) => {
    const life = new Life('2026-11-24 10:12');
    const parent = { ...life.petition, number: '2026-000002-2' };
    const when = context(terms, { by, at: kst('2026-11-24 11:00') });
    life.does((p) => link(p, { parent }, when));
    if (reported)
      life.does((p, t) => raiseReport(p, { of: 'petition' }, context(t, { at: when.at })));
    const answer = {
      parent: parent.number,
      from: 'answer-2',
      text: '답변입니다. 서류는 두 가지입니다.',
    };
    const decision = carryCommands['carry-answer'].decide(
      life.petition,
      { ...answer, authors: [...authors] },
      { ...when, keyed: { hash: () => 'h' } },
    );
    return isRefusal(decision) ? decision.refused : decision.events.length;
  };
  expect(carried(false)).toBeGreaterThan(0);
  expect(carried(true)).toBe(0);
});

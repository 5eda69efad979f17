import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../functions/staff/access/access-control.ts';
import type { PauseWords } from '../../shared/notices/families/pause.ts';
import { conductFound } from '../../shared/notices/kinds/conduct-found.ts';
import { isObsolete } from '../../shared/notices/registry.ts';
import { conductCommands } from '../../shared/petition/commands/conduct.ts';
import { ringCommands } from '../../shared/petition/commands/ring.ts';
import { statementCommands } from '../../shared/petition/commands/statement.ts';
import { isBarred } from '../../shared/petition/conduct/fair.ts';
import { isLookedAtAgain, standingFinding } from '../../shared/petition/conduct/rounds.ts';
import type { Report } from '../../shared/petition/conduct/state.ts';
import { measuresDoneAt } from '../../shared/petition/conduct.ts';
import { contestFinding, whyNotContest } from '../../shared/petition/decide/contest-finding.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { type Decision, isRefusal, type Refusal } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { breakFigures } from '../../shared/petition/redress.ts';
import { context } from './context.ts';
import { kst, Life, terms } from './world.ts';

const R = { report: 'report-1' };
type Fields = Readonly<Record<string, unknown>>;

/** A petition whose assignee, care-1, is reported on Tuesday 24 November at 11:00. */
class Case {
  readonly life = new Life('2026-11-24 10:12');
  readonly texts = new Map<string, unknown>();

  constructor(change: object = {}) {
    this.#does(
      (petition, when) => raiseReport(petition, { of: 'petition', ...change }, when as never),
      '2026-11-24 11:00',
    );
  }

  #does(decide: (petition: Petition, when: object) => Decision | Refusal, at: string, by?: string) {
    return this.life.does((petition, given) => {
      const when = { ...context(given, { at: kst(at), ...(by && { by }) } as never), keyed: {} };
      const decision = decide(petition, when);
      if (!isRefusal(decision))
        for (const { id, body } of decision.contents ?? []) this.texts.set(id, body.text);
      return decision;
    });
  }

  staff(name: keyof typeof conductCommands, fields: Fields, by: string, at = '2026-11-24 12:00') {
    const decide = conductCommands[name].decide as (p: Petition, f: object, c: object) => Decision;
    const sent = { number: this.life.petition.number, ...R, ...fields };
    return this.#does((petition, when) => decide(petition, sent, when), at, by);
  }

  own(
    name: keyof typeof statementCommands,
    by = 'care-1',
    at = '2026-11-24 14:00',
    text = '제 말씀입니다.',
  ) {
    const decide = statementCommands[name].decide as (
      p: Petition,
      f: object,
      c: object,
    ) => Decision;
    return this.#does((petition, when) => decide(petition, { ...R, text }, when), at, by);
  }

  /** The petitioner says it once more, and names nobody. */
  again(at: string) {
    return this.#does(
      (petition, when) => raiseReport(petition, { of: 'petition' }, when as never),
      at,
    );
  }

  contest(at = '2026-11-26 10:00') {
    return this.#does(
      (petition, when) => contestFinding(petition, { ...R, side: 'petitioner' }, when as never),
      at,
    );
  }

  found(outcome: 'upheld' | 'denied', by = 'care-head', at = '2026-11-25 10:00') {
    return this.staff(
      'find-conduct',
      { outcome, reason: '까닭입니다.', sentence: '결과입니다.' },
      by,
      at,
    );
  }

  reviewed(outcome: 'upheld' | 'denied', by: string, at = '2026-11-27 10:00') {
    return this.staff(
      'review-finding',
      { outcome, reason: '그대로입니다.', sentence: '다시 보았습니다.' },
      by,
      at,
    );
  }

  measure(fields: Fields, by = 'care-head', at = '2026-11-26 10:00') {
    return this.staff('measure', fields, by, at);
  }

  /** Rings as the clock does: by the command. */
  to(until: string) {
    for (;;) {
      const next = this.life.petition.pledges
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= kst(until))
        .toSorted((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
      if (next?.nextAt === undefined) return;
      const at = next.nextAt;
      const ring = {
        v: 1,
        petition: this.life.petition.number,
        pledge: next.id,
        seq: next.nextSeq,
      };
      this.life.does((petition, given) => {
        const decision = ringCommands.ring.decide(
          petition,
          { ...ring, moment: at } as never,
          context(given, { at }),
        );
        if (!isRefusal(decision))
          for (const { id, body } of decision.contents ?? []) this.texts.set(id, body.text);
        return decision;
      });
    }
  }

  get report(): Report {
    const [report] = this.life.petition.reports ?? [];
    if (!report) throw new Error('nothing was reported');
    return report;
  }

  get told() {
    return this.life.told.at(-1)?.map(({ kind, to, because }) => [kind, to, because ?? '']);
  }

  state = (id: string) => this.life.petition.pledges.find((one) => one.id === id)?.state;
}

const heard = (change: object = {}, by = 'care-head', person = 'care-1') => {
  const one = new Case(change);
  expect(one.staff('allege', { text: '먼저 끊었다는 말이 있습니다.' }, by)).toBeUndefined();
  expect(one.own('state', person)).toBeUndefined();
  return one;
};

describe('the allegation and the side of the person', () => {
  it('is put by who decides alone, once, without the number of the petition', () => {
    const one = new Case();
    const text = `민원 ${one.life.petition.number}: 010-0000-4821로 전화해 먼저 끊었다는 말, 900101-1234567`;
    for (const who of ['care-2', 'audit', 'director', 'care-1'])
      expect([who, one.staff('allege', { text }, who)]).toEqual([who, 'only-decides-report']);
    expect(one.staff('allege', { text }, 'care-head')).toBeUndefined();
    const put = String(one.texts.get(one.report.alleged?.allegation ?? ''));
    for (const hidden of [one.life.petition.number, '010-0000-4821', '1234567'])
      expect(put).not.toContain(hidden);
    expect(one.told).toEqual([['allegation', 'care-1', 'report-1 alleged']]);
    expect(one.staff('allege', { text }, 'care-head')).toBe('alleged-already');
  });

  it('is answered by the person alone, within a working day, and one day more by one press', () => {
    const one = new Case();
    one.staff('allege', { text: '무엇' }, 'care-head');
    expect(one.life.pledge('statement').dueAt).toBe(kst('2026-11-25 12:00'));
    for (const who of ['care-2', 'care-head', 'audit'])
      expect(one.own('state', who)).toBe('no-report');
    expect(one.own('more-time')).toBeUndefined();
    expect(one.life.pledge('statement').dueAt).toBe(kst('2026-11-26 12:00'));
    expect(one.own('more-time')).toBe('extended-already');
    expect(one.own('state', 'care-1', '2026-11-26 12:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'care-head', '']]);
    expect(one.own('state')).toBe('statement-over');
    expect(one.state('statement')).toBe('kept');
    expect(
      JSON.stringify(
        one.life.events.filter(
          ({ type }) =>
            type !== 'ReportRaised' && type !== 'PetitionReceived' && type !== 'PetitionAssigned',
        ),
      ),
    ).not.toContain('care-1');
  });

  it('silence is no fault: nothing is broken, and who decides goes on', () => {
    const one = new Case();
    one.staff('allege', { text: '무엇' }, 'care-head');
    expect(one.found('upheld')).toBe('not-heard-yet');
    one.to('2026-11-25 13:30');
    expect([one.state('statement'), one.report.timeOver]).toEqual(['void', true]);
    expect(one.own('state', 'care-1', '2026-11-25 14:00')).toBe('statement-over');
    expect(one.found('upheld', 'care-head', '2026-11-25 15:00')).toBeUndefined();
  });

  it('own words are free, once, and never where it was a threat', () => {
    const one = heard();
    expect(one.own('persons-words', 'care-2')).toBe('no-report');
    expect(one.own('persons-words')).toBeUndefined();
    expect(one.told).toEqual([['persons-words', 'petitioner', '']]);
    expect(one.own('persons-words')).toBe('own-words-sent');
    expect(heard({ threat: true }).own('persons-words')).toBe('no-contact-wished');
  });
});

describe('the finding (P9.3)', () => {
  it('is due at the end of the seventh day, and is told above when nobody finds it', () => {
    const one = new Case();
    expect(one.life.pledge('conduct-finding')).toMatchObject({
      clause: 'P9.3',
      dueAt: kst('2026-12-02 00:00'),
    });
    expect(owedIn(one.life.petition).find(({ kind }) => kind === 'finding')?.to).toEqual({
      person: 'care-head',
    });
    one.to('2026-12-02 09:30');
    expect(one.state('conduct-finding')).toBe('broken');
    const breaks = one.life.notices.filter(
      ({ pledge, level }) => pledge === 'conduct-finding' && level === 'break',
    );
    expect(breaks.map(({ to }) => to)).toEqual(['care-head', 'director']);
    one.staff('allege', { text: '무엇' }, 'care-head', '2026-12-02 10:00');
    one.own('state', 'care-1', '2026-12-02 11:00');
    expect(one.found('upheld', 'care-head', '2026-12-02 14:00')).toBeUndefined();
    expect(one.life.pledge('conduct-finding').silent).toBe(false);
    const { breaks: all, redress, exempt } = breakFigures(one.life.petition);
    expect(all).toBe(redress + exempt);
  });

  it('is who decides’ alone, once, and tells both sides', () => {
    const one = heard();
    for (const who of ['care-1', 'care-2', 'director', 'audit', 'support-head'])
      expect([who, one.found('upheld', who)]).toEqual([who, 'only-decides-report']);
    expect(one.found('upheld')).toBeUndefined();
    expect(one.told).toEqual([
      ['allegation', 'care-1', 'report-1 found'],
      ['conduct-found', 'petitioner', 'upheld'],
    ]);
    expect(one.found('denied')).toBe('found-already');
    expect(one.state('conduct-finding')).toBe('kept');
    expect(one.staff('unmark-report', { reason: '까닭' }, 'care-head')).toBe('found-already');
  });

  it('upheld owes a caution and a training inside, by the charter’s days', () => {
    const one = heard();
    one.found('upheld'); // Wednesday
    expect(one.life.pledge('referral').dueAt).toBe(kst('2026-12-02 18:00'));
    expect(one.life.pledge('training').dueAt).toBe(kst('2026-12-09 18:00'));
    expect(one.measure({ measure: 'referral', how: 'done' })).toBe('note-missing');
    expect(one.measure({ measure: 'training', how: 'not-taken' })).toBe('reason-missing');
    expect(one.measure({ measure: 'referral', how: 'referred' }, 'care-2')).toBe(
      'only-decides-report',
    );
    expect(one.measure({ measure: 'referral', how: 'referred' })).toBeUndefined();
    expect(measuresDoneAt(one.report)).toBeUndefined();
    expect(
      one.measure(
        { measure: 'training', how: 'done', note: '응대 교육' },
        'care-head',
        '2026-11-30 10:00',
      ),
    ).toBeUndefined();
    expect(measuresDoneAt(one.report)).toBe(kst('2026-11-30 10:00'));
    expect(
      one.measure(
        { measure: 'referral', how: 'done', note: '인사-1' },
        'care-head',
        '2026-12-01 10:00',
      ),
    ).toBeUndefined();
    expect(one.measure({ measure: 'referral', how: 'not-taken', because: 'left' })).toBe(
      'measure-taken',
    );
    expect([one.state('referral'), one.state('training')]).toEqual(['kept', 'kept']);
    expect(owedIn(one.life.petition).map(({ kind }) => kind)).not.toContain('training');
  });

  it('an overdue training is told above', () => {
    const one = heard();
    one.found('upheld');
    one.to('2026-12-10 18:00');
    const told = one.life.notices.filter(
      ({ pledge, level }) => pledge === 'training' && level === 'break',
    );
    expect(told.map(({ to }) => to)).toEqual(['care-head', 'director']);
  });

  it('not upheld owes nothing inside, and needs no hearing', () => {
    const one = new Case();
    expect(one.found('denied')).toBeUndefined();
    // Whoever was put nothing is told nothing.
    expect(one.told).toEqual([['conduct-found', 'petitioner', 'denied']]);
    expect(one.report.measures).toBeUndefined();
  });
});

describe('a look by somebody else', () => {
  it('of the person at an upheld finding: the director, while the measures stand still', () => {
    const one = heard();
    one.found('upheld');
    expect(one.contest()).toBe('not-against-you');
    expect(one.own('contest', 'care-2', '2026-11-26 10:00')).toBe('no-report');
    expect(one.own('contest', 'care-1', '2026-11-26 10:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'director', '']]);
    expect(one.own('contest', 'care-1', '2026-11-26 10:00')).toBe('contested-already');
    expect(one.life.pledge('training').pausedAt).toBe(kst('2026-11-26 10:00'));
    expect(one.measure({ measure: 'training', how: 'done', note: '교육' })).toBe('review-open');
    expect(one.reviewed('upheld', 'care-head')).toBe('only-reviews');
    expect(one.reviewed('upheld', 'care-1')).toBe('only-reviews');
    expect(one.reviewed('upheld', 'director')).toBeUndefined();
    expect(one.life.pledge('training')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-12-10 18:00'),
    });
    expect(one.life.pledge('training').pausedAt).toBeUndefined();
    expect(one.reviewed('denied', 'director')).toBe('reviewed-already');
  });

  it('reversed, nothing is owed inside any more, and the mark ends sooner', () => {
    const one = heard();
    one.found('upheld');
    one.own('contest', 'care-1', '2026-11-26 10:00');
    one.reviewed('denied', 'director');
    expect([one.state('training'), one.state('referral'), one.state('mark-erasure')]).toEqual([
      'void',
      'void',
      'void',
    ]);
    expect(one.life.pledge('mark-erasure-2').dueAt).toBe(kst('2026-12-28 00:00'));
    expect(one.told).toEqual([
      ['allegation', 'care-1', 'report-1 reviewed'],
      ['conduct-found', 'petitioner', 'denied'],
    ]);
  });

  it('of the petitioner who was not believed: audit, which can find it so', () => {
    const one = heard();
    one.found('denied');
    expect(one.own('contest', 'care-1', '2026-11-26 10:00')).toBe('not-against-you');
    expect(one.contest()).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'audit', '']]);
    expect(one.reviewed('upheld', 'director')).toBe('only-reviews');
    expect(one.reviewed('upheld', 'audit')).toBeUndefined();
    expect(one.report.measures?.map(({ measure }) => measure)).toEqual(['referral', 'training']);
    expect(
      one.measure({ measure: 'referral', how: 'referred' }, 'audit', '2026-11-30 10:00'),
    ).toBeUndefined();
  });
});

describe('one look for each side', () => {
  it('a petitioner who was believed first, and is not after the person’s look, has theirs with audit', () => {
    const one = heard();
    one.found('upheld');
    one.own('contest', 'care-1', '2026-11-26 10:00');
    one.reviewed('denied', 'director');
    expect(one.told).toContainEqual(['conduct-found', 'petitioner', 'denied']);
    expect(one.own('contest', 'care-1', '2026-11-27 11:00')).toBe('contested-already');
    expect(one.contest('2026-11-27 11:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'audit', '']]);
    // What stood before stands until audit has looked.
    expect([standingFinding(one.report)?.upheld, isLookedAtAgain(one.report)]).toEqual([
      false,
      true,
    ]);
    for (const who of ['care-head', 'director', 'care-1', 'care-2'])
      expect([who, one.reviewed('upheld', who, '2026-11-30 10:00')]).toEqual([who, 'only-reviews']);
    expect(one.reviewed('upheld', 'audit', '2026-11-30 10:00')).toBeUndefined();
    expect(one.told).toEqual([
      ['allegation', 'care-1', 'report-1 reviewed'],
      ['conduct-found', 'petitioner', 'upheld'],
    ]);
    // Neither has another.
    expect(one.contest('2026-12-01 10:00')).toBe('contested-already');
    expect(one.own('contest', 'care-1', '2026-12-01 10:00')).toBe('contested-already');
    // What is owed inside is owed anew, and done once.
    expect(one.report.measures?.map(({ pledge }) => one.state(pledge))).toEqual(['open', 'open']);
    const taken = { how: 'done', note: '자료' };
    for (const measure of ['referral', 'training'])
      expect(one.measure({ measure, ...taken }, 'audit', '2026-12-01 10:00')).toBeUndefined();
    expect(measuresDoneAt(one.report)).toBe(kst('2026-12-01 10:00'));
  });

  it('a person who was cleared first, and is not after the petitioner’s look, has theirs with the director', () => {
    const one = heard();
    one.found('denied');
    one.contest();
    one.reviewed('upheld', 'audit');
    expect(one.told).toContainEqual(['allegation', 'care-1', 'report-1 found']);
    expect(one.contest('2026-11-30 10:00')).toBe('contested-already');
    expect(one.own('contest', 'care-1', '2026-11-30 10:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'director', '']]);
    expect(one.life.pledge('training').pausedAt).toBe(kst('2026-11-30 10:00'));
    expect(one.reviewed('denied', 'audit', '2026-12-01 10:00')).toBe('only-reviews');
    expect(one.reviewed('denied', 'director', '2026-12-01 10:00')).toBeUndefined();
    expect(one.told).toContainEqual(['conduct-found', 'petitioner', 'denied-again']);
    expect([one.state('training'), one.state('referral')]).toEqual(['void', 'void']);
    expect(one.contest('2026-12-02 10:00')).toBe('contested-already');
  });

  it('of a head, whom the director judged: audit, then who is on duty', () => {
    const one = heard({ person: 'care-head' }, 'director', 'care-head');
    expect(one.found('upheld', 'director')).toBeUndefined();
    expect(one.own('contest', 'care-head', '2026-11-26 10:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'audit', '']]);
    one.reviewed('denied', 'audit');
    expect(one.contest('2026-11-27 11:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'duty', '']]);
    for (const who of ['audit', 'director'])
      expect(one.reviewed('upheld', who, '2026-11-30 10:00')).toBe('only-reviews');
    expect(one.reviewed('upheld', 'duty', '2026-11-30 10:00')).toBeUndefined();
  });
});

it('taken back after it was put to the person, they hear that it is over', () => {
  const one = heard();
  one.staff('unmark-report', { reason: '주차장 이야기입니다.' }, 'care-head', '2026-11-25 10:00');
  expect(one.told).toContainEqual(['allegation', 'care-1', 'report-1 unmarked']);
  const mail = (news: string) => ({
    ...{
      subject: one.life.petition.number,
      id: 'n-1',
      kind: 'allegation' as const,
      version: '1.0',
    },
    ...{ to: 'care-1', because: `report-1 ${news}` },
  });
  const isLeft = (news: string) =>
    !isObsolete(mail(news) as never, one.life.petition, terms.charter);
  expect([isLeft('alleged'), isLeft('unmarked')]).toEqual([false, true]);
  const unheard = new Case();
  unheard.staff('unmark-report', { reason: '주차장 이야기입니다.' }, 'care-head');
  const { number } = unheard.life.petition;
  expect(unheard.told?.map(([, to]) => to)).toEqual(['audit', 'petitioner', number]);
});

it('while a report is looked into its petitioner writes to us; after it somebody else can be reported', () => {
  const one = new Case();
  expect(one.again('2026-11-24 13:00')).toBe('reported-already');
  const { assignee } = one.life.petition;
  one.found('denied');
  one.contest();
  expect(one.again('2026-11-26 11:00')).toBe('reported-already');
  one.reviewed('denied', 'audit');
  expect(one.again('2026-11-30 11:00')).toBeUndefined();
  expect(one.life.petition.reports?.map(({ person }) => person)).toEqual(['care-1', assignee]);
  expect(isBarred(one.life.petition, assignee)).toBe(true);
});

it('why it was found so says to the person neither the petition’s number nor how to reach its petitioner', () => {
  const one = heard();
  const { number } = one.life.petition;
  const reason = `${number} 통화 기록을 들었고 010-0000-1234, minwon@example.com 으로 확인했습니다.`;
  const said = { outcome: 'upheld', reason, sentence: '결과입니다.' };
  one.staff('find-conduct', said, 'care-head', '2026-11-25 10:00');
  one.own('contest', 'care-1', '2026-11-26 10:00');
  one.staff('review-finding', { ...said, outcome: 'denied' }, 'director', '2026-11-27 10:00');
  const { found, reviewed } = one.report;
  for (const id of [found?.reason, reviewed?.reason]) {
    const text = String(one.texts.get(id ?? ''));
    expect(text).toContain('통화 기록을 들었고');
    for (const secret of [number, '0000-1234', 'minwon@']) expect(text).not.toContain(secret);
  }
});

describe('a look by somebody else than who found it', () => {
  const absences = [
    { from: kst('2026-11-24 00:00'), until: kst('2026-12-24 00:00'), category: 'trip' as const },
  ];
  const away = {
    ...terms,
    office: {
      ...terms.office,
      people: terms.office.people.map((one) =>
        one.id === 'care-head' ? { ...one, absences, deputy: 'director' } : one,
      ),
    },
  };

  it('is audit’s where the director found it as the deputy of a head who is away', () => {
    const one = heard();
    one.life.terms = away;
    expect(one.found('upheld', 'director')).toBeUndefined();
    expect(one.own('contest', 'care-1', '2026-11-26 10:00')).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'audit', '']]);
    expect(one.reviewed('upheld', 'director')).toBe('only-reviews');
    expect(one.reviewed('denied', 'audit')).toBeUndefined();
  });

  it('is not of audit where audit found it about the director: who is on duty looks', () => {
    const one = new Case({ person: 'director' });
    expect(one.found('denied', 'audit')).toBeUndefined();
    expect(one.contest()).toBeUndefined();
    expect(one.told).toEqual([['report-step', 'duty', '']]);
    expect(one.reviewed('denied', 'audit')).toBe('only-reviews');
    const looker = { person: 'duty', byLink: false };
    expect(mayOpen(one.life.petition, looker, terms.office, kst('2026-11-27 09:00'))).toBe(true);
    expect(one.reviewed('denied', 'duty')).toBeUndefined();
  });

  it('comes though it was asked for on the last day of the mark', () => {
    const one = new Case();
    one.found('denied');
    one.to('2026-12-25 09:00');
    expect(one.contest('2026-12-25 10:00')).toBeUndefined();
    one.to('2026-12-28 09:00');
    expect(one.reviewed('denied', 'audit', '2026-12-28 10:00')).toBeUndefined();
    one.to('2027-01-25 00:01');
    expect(one.report.person).toBeUndefined();
  });
});

it('a look that is over promises no other: what its petitioner reads has words of its own', () => {
  const one = new Case();
  one.found('denied');
  one.contest();
  one.reviewed('denied', 'audit');
  expect(one.told).toEqual([['conduct-found', 'petitioner', 'denied-again']]);
  expect(whyNotContest(one.report, 'petitioner')).toBe('contested-already');
  const { ko, en } = conductFound.words as { readonly ko: PauseWords; readonly en: PauseWords };
  for (const { because } of [ko, en]) {
    expect(because?.denied?.join()).toMatch(/감사가|audit/);
    expect(because?.['denied-again']?.join()).toMatch(/다시 살펴보았으나|looked at it again and/);
    expect(because?.['denied-again']?.join()).not.toMatch(/감사|audit/);
  }
});

it('nobody is found at fault unheard, by audit neither', () => {
  const one = new Case();
  one.found('denied');
  one.contest();
  expect(one.reviewed('upheld', 'audit')).toBe('not-heard-yet');
  expect(one.staff('allege', { text: '무엇' }, 'care-head', '2026-11-26 11:00')).toBe(
    'found-already',
  );
  expect(one.staff('allege', { text: '무엇' }, 'audit', '2026-11-26 11:00')).toBeUndefined();
  expect(one.own('state', 'care-1', '2026-11-26 15:00')).toBeUndefined();
  expect(one.told).toEqual([['report-step', 'audit', '']]);
  expect(one.reviewed('upheld', 'audit')).toBeUndefined();
});

describe('the mark about a person', () => {
  it('is erased a year after an upheld finding: nobody is marked, what was written is gone, the count stays', () => {
    const one = heard();
    one.found('upheld');
    one.measure({ measure: 'training', how: 'done', note: '응대 교육' });
    one.measure({ measure: 'referral', how: 'referred' });
    expect(isBarred(one.life.petition, 'care-1')).toBe(true);
    one.to('2027-11-27 00:00');
    const { report } = one;
    expect(report.erasedAt).toBeDefined();
    expect([report.person, report.barred]).toEqual([undefined, undefined]);
    expect(isBarred(one.life.petition, 'care-1')).toBe(false);
    const written = [report.alleged?.allegation, report.stated?.statement, report.found?.reason];
    expect(written.map((id) => one.texts.get(id ?? ''))).toEqual(['', '', '']);
    expect(one.life.petition.reports).toHaveLength(1);
    expect(report.found?.upheld).toBe(true);
    expect(one.own('contest', 'care-1', '2027-11-28 10:00')).toBe('no-report');
  });

  it('after thirty days where it was taken back, though it had been put to the person', () => {
    const one = heard();
    one.staff('unmark-report', { reason: '주차장 이야기입니다.' }, 'care-head', '2026-11-25 10:00');
    one.to('2026-12-26 00:01');
    const { alleged, stated, erasedAt } = one.report;
    expect(erasedAt).toBe(kst('2026-12-26 00:00:01'));
    const written = [alleged?.allegation, stated?.statement].map((id) => one.texts.get(id ?? ''));
    expect(written).toEqual(['', '']);
    expect(one.state('mark-erasure')).toBe('kept');
  });

  it('after thirty days where it was not upheld', () => {
    const one = new Case();
    one.found('denied');
    one.to('2026-12-25 00:00');
    expect(one.report.person).toBe('care-1');
    one.to('2026-12-26 00:01');
    expect(one.report.person).toBeUndefined();
  });
});

it('a charter without training owes none', () => {
  const pledges = terms.charter.pledges.filter(({ id }) => id !== 'training');
  const one = heard();
  one.life.terms = { ...terms, charter: { ...terms.charter, pledges } };
  one.found('upheld');
  expect(one.report.measures?.map(({ measure }) => measure)).toEqual(['referral']);
});

it('what whoever decides owed about a report is another’s, once they are accused themselves', () => {
  const one = heard();
  one.staff('report', { of: 'petition', person: 'care-head' }, 'audit', '2026-11-24 15:00');
  expect(one.told).toContainEqual(['report-step', 'director', '']);
  const finding = owedIn(one.life.petition).filter(({ kind }) => kind === 'finding');
  expect(finding.map(({ to }) => to.person)).toEqual(['director', 'director']);
  expect(one.found('upheld', 'care-head')).toBe('only-decides-report');
  expect(one.found('upheld', 'director')).toBeUndefined();
});

it('taken back late, nobody owes a finding or an apology any more', () => {
  const one = new Case();
  one.to('2026-12-03 10:00');
  expect([one.state('conduct-finding'), one.state(one.report.apology ?? '')]).toEqual([
    'broken',
    'broken',
  ]);
  one.staff('unmark-report', { reason: '주차장 이야기입니다.' }, 'care-head', '2026-12-03 11:00');
  const owed = owedIn(one.life.petition).map(({ kind }) => kind);
  expect(owed.filter((kind) => kind === 'finding' || kind === 'apology')).toEqual([]);
});

it('a measure that was late is owed no more once the finding was reversed', () => {
  const one = heard();
  one.found('upheld');
  one.to('2026-12-11 10:00');
  expect([one.state('referral'), one.state('training')]).toEqual(['broken', 'broken']);
  one.own('contest', 'care-1', '2026-12-11 11:00');
  one.reviewed('denied', 'director', '2026-12-11 14:00');
  expect(owedIn(one.life.petition).map(({ kind }) => kind)).not.toContain('referral');
  expect(owedIn(one.life.petition).map(({ kind }) => kind)).not.toContain('training');
});

it('a mark is not erased while a look or a measure is open, and is as soon as it may be after it', () => {
  const one = heard();
  one.found('denied');
  one.contest();
  // Audit is silent for longer than the mark of who was cleared stands.
  one.to('2027-03-01 00:00');
  expect(one.report.person).toBe('care-1');
  expect(one.reviewed('denied', 'audit', '2027-03-02 10:00')).toBeUndefined();
  one.to('2027-04-15 00:00');
  expect([one.report.person, one.report.barred]).toEqual([undefined, undefined]);

  const upheld = heard();
  upheld.found('upheld');
  upheld.to('2028-01-10 00:00');
  expect(upheld.report.person).toBe('care-1');
  for (const measure of ['referral', 'training'])
    expect(
      upheld.staff(
        'measure',
        { measure, how: 'done', note: '문서' },
        'care-head',
        '2028-01-11 10:00',
      ),
    ).toBeUndefined();
  upheld.to('2028-02-20 00:00');
  expect(upheld.report.person).toBeUndefined();
});

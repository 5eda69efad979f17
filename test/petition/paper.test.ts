import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { type Described, describePaper } from '../../shared/petition/decide/described.ts';
import { keyPaper, stampArrival } from '../../shared/petition/decide/paper.ts';
import type { Receive } from '../../shared/petition/decide/receive.ts';
import { rangesFrom, splitPaper } from '../../shared/petition/decide/split.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { NewPaper } from '../../shared/petition/paper.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const paper = (change: Partial<NewPaper> = {}): NewPaper => ({
  id: 'a'.repeat(32),
  type: 'tiff',
  bytes: 4000,
  hash: 'b'.repeat(64),
  pages: 6,
  flags: [],
  ...change,
});

/** A letter that nobody has read yet. */
const letter = (change: Partial<Receive> = {}): Partial<Receive> => ({
  channel: 'post',
  title: '우편으로 온 민원',
  body: '',
  contact: { email: false, phone: false },
  papers: [paper()],
  unkeyed: true,
  ...change,
});

const keyed = (change: Record<string, unknown> = {}) => ({
  keyed: 'keyed-2',
  title: '휴업급여 신청 서류 문의',
  body: '어떤 서류가 필요한지 묻습니다.',
  contact: { email: false, phone: true, post: true as const },
  kind: 'question' as const,
  ...change,
});

const byDuty = (terms: Terms, at: string) => context(terms, { by: 'duty', at: kst(at) });

describe('the receipt of a letter', () => {
  it('has its department, its person and its pledges at once, and a task to write it down', () => {
    const life = new Life('2026-11-24 10:12', letter());
    const { petition } = life;
    expect(petition).toMatchObject({
      channel: 'post',
      department: 'support',
      assignee: 'duty',
      unkeyed: true,
    });
    expect(petition.papers).toEqual([{ ...paper(), at: kst('2026-11-24 10:12') }]);
    const states = petition.pledges.map(({ id, kind, state }) => `${id} ${kind} ${state}`);
    expect(states.toSorted()).toEqual([
      'assign pledge kept',
      'hand-over pledge kept',
      'keying target open',
      'legal period open',
      'written target open',
    ]);
    // Handed over at the very moment of the receipt (P10.1): skew 0.
    expect(life.pledge('hand-over').settledAt).toBe(petition.receivedAt);
    expect(life.notices).toEqual([
      { kind: 'assignment', to: 'duty', recipientIs: 'assignee', pledge: 'written' },
    ]);
  });

  // Four staffed hours, yet never more than half of what the answer has left: 24 hours hold eight staffed ones.
  it.each([
    ['Tuesday morning', '2026-11-24 10:12', '2026-11-24 15:12'],
    ['Friday evening, answered by Monday 18:00', '2026-11-20 17:40', '2026-11-23 13:40'],
    ['Sunday night', '2026-11-22 23:05', '2026-11-23 14:00'],
  ])('%s: to be written down by', (_, at, due) => {
    expect(new Life(at, letter()).pledge('keying').dueAt).toBe(kst(due));
  });

  it('climbs: its person, its head, the duty officer, the director', () => {
    const life = new Life('2026-11-24 10:12', letter());
    const told = life.turnTo('2026-11-25 18:00').filter((line) => line.includes('keying'));
    expect(told).toEqual([
      '11-24 13:12:00 keying warn-half → duty',
      '11-24 15:12:00 keying act-by → duty',
      '11-24 15:12:00 keying act-by → support-head',
      '11-24 15:12:01 keying break → duty',
      '11-24 15:12:01 keying break → support-head',
      '11-25 15:12:01 keying escalate-1 → director',
    ]);
  });
});

describe('writing down what is on the paper', () => {
  it('keeps its target, routes it by its words and sends the receipt', () => {
    const life = new Life('2026-11-24 10:12', letter());
    expect(
      life.does((petition, terms) =>
        keyPaper(petition, keyed(), byDuty(terms, '2026-11-24 11:00')),
      ),
    ).toBe(undefined);
    expect(life.petition.unkeyed).toBe(undefined);
    expect(life.petition).toMatchObject({
      keyed: 'keyed-2',
      contactIn: 'keyed-2',
      contact: { email: false, phone: true, post: true },
      department: 'care',
    });
    expect(life.pledge('keying').state).toBe('kept');
    expect(life.notices.slice(1)).toEqual([
      { kind: 'receipt', to: 'petitioner', pledge: 'written' },
      {
        kind: 'assignment',
        to: life.petition.assignee,
        recipientIs: 'assignee',
        pledge: 'written',
      },
    ]);
  });

  it('exactly at its bound it is kept, a millisecond later it is late and nobody is left waiting', () => {
    const due = new Life('2026-11-24 10:12', letter()).pledge('keying').dueAt;
    for (const [at, state] of [
      [due, 'kept'],
      [due + 1, 'broken'],
    ] as const) {
      const life = new Life('2026-11-24 10:12', letter());
      life.does((petition, terms) =>
        keyPaper(petition, keyed(), context(terms, { by: 'duty', at })),
      );
      expect(life.pledge('keying')).toMatchObject({ state, silent: false });
    }
  });

  it('a second time it corrects, and sends no second receipt', () => {
    const life = new Life('2026-11-24 10:12', letter());
    life.does((petition, terms) => keyPaper(petition, keyed(), byDuty(terms, '2026-11-24 11:00')));
    const before = life.notices.length;
    const contact = { email: true, phone: false };
    life.does((petition, terms) =>
      keyPaper(petition, keyed({ keyed: 'keyed-3', contact }), byDuty(terms, '2026-11-24 11:05')),
    );
    expect(life.petition).toMatchObject({ contact, contactIn: 'keyed-3' });
    expect(life.notices.slice(before)).toEqual([]);
  });

  it('what nobody has written down cannot be answered: there is nobody to answer', () => {
    const life = new Life('2026-11-24 10:12', letter());
    const command = { answer: 'answer-2', hash: 'h' };
    expect(
      life.does((petition, terms) => answer(petition, command, byDuty(terms, '2026-11-24 11:00'))),
    ).toBe('paper-unkeyed');
  });

  it("the law's clock follows the kind, from the same receipt", () => {
    const life = new Life('2026-11-24 10:12', letter());
    life.does((petition, terms) =>
      keyPaper(petition, keyed({ kind: 'opinion' }), byDuty(terms, '2026-11-24 11:00')),
    );
    const legal = life.petition.pledges.filter(({ terms }) => terms === 'legal');
    expect(legal.map(({ state, startsAt, dueAt }) => ({ state, startsAt, dueAt }))).toEqual([
      { state: 'void', startsAt: kst('2026-11-24 10:12'), dueAt: kst('2026-12-03 00:00') },
      { state: 'open', startsAt: kst('2026-11-24 10:12'), dueAt: kst('2026-12-12 00:00') },
    ]);
  });
});

describe('the arrival stamp', () => {
  const stamp = (life: Life, stampedAt: string) =>
    life.does((petition, terms) =>
      stampArrival(
        petition,
        { stampedAt: kst(stampedAt) },
        context(terms, { by: 'sidecar', at: kst('2026-11-24 10:40') }),
      ),
    );

  it('earlier than the scan: the clocks start there, and what is sooner is told once', () => {
    const life = new Life('2026-11-24 10:12', letter());
    expect(stamp(life, '2026-11-23 10:50')).toBe(undefined);
    expect(life.petition.receivedAt).toBe(kst('2026-11-23 10:50'));
    expect(life.pledge('written').state).toBe('void');
    expect(life.pledge('written-2')).toMatchObject({
      state: 'open',
      startsAt: kst('2026-11-23 10:50'),
      dueAt: kst('2026-11-24 10:50'),
    });
    // Ten minutes before its due: half, four hours, one hour and unaccepted are behind it; the head hears once.
    const warned = life.events.filter(({ type }) => type === 'PledgeWarned');
    expect(warned).toHaveLength(1);
    expect(life.notices.at(-1)).toMatchObject({ kind: 'warning', to: 'support-head' });
  });

  it('so early that the date has passed: broken at once, and a date is set by rule', () => {
    const life = new Life('2026-11-24 10:12', letter());
    stamp(life, '2026-11-20 09:30');
    expect(life.pledge('written-2').state).toBe('broken');
    expect(life.pledge('new-date').dueAt).toBe(kst('2026-11-25 18:00'));
  });

  it.each([
    ['later than the receipt', '2026-11-24 10:30'],
    ['the same', '2026-11-24 10:12'],
  ])('%s: moves nothing', (_, at) => {
    const life = new Life('2026-11-24 10:12', letter());
    stamp(life, at);
    expect(life.commits).toHaveLength(1);
  });

  it('of the year before: a slip, refused', () => {
    const life = new Life('2026-11-24 10:12', letter());
    expect(stamp(life, '2025-11-24 10:12')).toBe('stamp-too-early');
  });

  it('twice is once', () => {
    const life = new Life('2026-11-24 10:12', letter());
    stamp(life, '2026-11-23 10:50');
    stamp(life, '2026-11-23 10:50');
    expect(life.commits).toHaveLength(2);
  });
});

describe('a sidecar that is handled after its page', () => {
  const paperId = paper().id;
  const told = (life: Life, change: Partial<Described> = {}, at = '2026-11-24 10:13') =>
    life.does((petition, terms) =>
      describePaper(
        petition,
        { paper: paperId, unsplit: false, ...change },
        context(terms, { at: kst(at) }),
      ),
    );
  const flags = (life: Life) => life.petition.papers?.[0]?.flags;
  const unknown = (flagged: NewPaper['flags'] = []) =>
    new Life(
      '2026-11-24 10:12',
      letter({ papers: [paper({ flags: ['no-sidecar', ...flagged] })] }),
    );

  it('with a stamp that can be meant says when it came', () => {
    const life = unknown();
    told(life, { stampedAt: kst('2026-11-24 09:40'), pages: 6 });
    expect(flags(life)).toEqual([]);
    expect(life.petition.receivedAt).toBe(kst('2026-11-24 09:40'));
  });

  it.each([
    ['without a stamp', undefined],
    ['with one of the year before', kst('2025-11-24 09:40')],
    ['with one that is still to come', kst('2031-01-01 00:00')],
  ])('%s leaves it unknown, as it does where both are received together', (_, stampedAt) => {
    const life = unknown();
    const stamp = stampedAt === undefined ? {} : { stampedAt };
    told(life, { ...stamp, pages: 5, unsplit: true });
    expect(flags(life)).toEqual(['no-sidecar', 'unsplit']);
    expect(life.petition.papers?.[0]?.pages).toBe(5);
    expect(life.petition.receivedAt).toBe(kst('2026-11-24 10:12'));
    const { version } = life.petition;
    told(life, { ...stamp, pages: 5, unsplit: true }, '2026-11-24 10:14');
    expect(life.petition.version).toBe(version);
    // Corrected since, it says when it came.
    told(life, { stampedAt: kst('2026-11-24 09:40'), unsplit: true }, '2026-11-24 10:15');
    expect(flags(life)).toEqual(['unsplit']);
  });
});

describe('several letters in one file', () => {
  const bundle = letter({ papers: [paper({ flags: ['unsplit'] })] });
  const split = (life: Life, begins: readonly number[]) =>
    life.does((petition, terms) =>
      splitPaper(
        petition,
        { paper: paper().id, begins, numbers: ['2026-000002-3', '2026-000003-1'] },
        context(terms, { by: 'duty', at: kst('2026-11-24 11:00') }),
      ),
    );

  it('is a task of its own, and its split keeps every page', () => {
    const life = new Life('2026-11-24 10:12', bundle);
    expect(life.pledge('splitting').state).toBe('open');
    expect(split(life, [1, 3, 4])).toBe(undefined);
    expect(life.pledge('splitting').state).toBe('kept');
    expect(life.petition.papers?.[0]).toMatchObject({ range: { from: 1, to: 2 }, flags: [] });
    expect(life.petition.split).toEqual(['2026-000002-3', '2026-000003-1']);
    const made = life.notices.filter(({ kind }) => kind === 'split-off');
    expect(made.map(({ to, because }) => [to, because?.split(' ').slice(1, 3)])).toEqual([
      ['2026-000002-3', ['3', '3']],
      ['2026-000003-1', ['4', '6']],
    ]);
  });

  it.each([
    ['a page before the first letter', [2, 4]],
    ['a page that is not there', [1, 7]],
    ['the same page twice', [1, 3, 3]],
    ['half a page', [1, 2.5]],
    ['nothing at all', []],
  ])('%s: refused, nothing is split', (_, begins) => {
    const life = new Life('2026-11-24 10:12', bundle);
    expect(split(life, begins)).toBe('pages-missed');
  });

  it('one letter after all: the task is done and nothing is made', () => {
    const life = new Life('2026-11-24 10:12', bundle);
    expect(split(life, [1])).toBe(undefined);
    expect(life.pledge('splitting').state).toBe('kept');
    expect(life.petition.split).toBe(undefined);
  });

  it('while nobody has counted the pages it cannot be split', () => {
    const { pages: _, ...uncounted } = paper({ flags: ['unsplit'] });
    const life = new Life('2026-11-24 10:12', letter({ papers: [uncounted] }));
    expect(split(life, [1, 2])).toBe('pages-unknown');
  });

  it('every page of every range is in exactly one', () => {
    const ranges = rangesFrom({ from: 3, to: 9 }, [3, 4, 8]) ?? [];
    const pages = ranges.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (__, i) => from + i),
    );
    expect(pages).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });
});

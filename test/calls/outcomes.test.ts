import { describe, expect, it } from 'vitest';
import type { CallDetail } from '../../shared/calls/detail.ts';
import { outcomesOf } from '../../shared/calls/outcomes.ts';
import { endForAbuse, hearGist, openGist, writeGist } from '../../shared/calls/wrap-up.ts';
import { coverage, keptRate, tally } from '../../shared/manner/tally.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { terms } from '../petition/world.ts';
import { callTerms } from '../support/charters.ts';
import { BEGIN, CallLife, plainCall, since, transferred } from './world.ts';

const kept = (witness: string) => ({ result: 'kept', witness });
const broken = (witness: string) => ({ result: 'broken', witness });
const unmeasured = (because: string) => ({ result: 'unmeasured', because });
const excluded = (because: string) => ({ result: 'excluded', because });
const of = (life: CallLife, given = callTerms) => outcomesOf(life.state, terms.office, given);
const told = (details: readonly CallDetail[]) => new CallLife().tells(details);

describe('hanging up (P7.2)', () => {
  it.each([
    [1_000, kept('machine')],
    [1_001, kept('machine')],
    [999, broken('machine')],
    [0, broken('machine')],
    [-1, broken('machine')], // we hung up first
    [-5_000, broken('machine')],
  ])('%d ms after the caller', (gap, outcome) => {
    expect(of(told(plainCall(gap))).hangUp).toEqual([outcome]);
  });

  const silent = (gap: number, ms: number, clock = 'x1'): readonly CallDetail[] => [
    ...plainCall(gap).filter((one) => gap < 0 || one.leg !== 'caller' || one.event === 'started'),
    { event: 'silent', leg: 'a', ...since(120_000 + gap - ms, clock) },
  ];
  it.each([
    ['who never hangs up', 500, 10_000, excluded('caller-silent')],
    ['who hangs up after us', -1, 10_000, excluded('caller-silent')],
    ['nearly long enough', 500, 9_999, unmeasured('one-side')],
    ['nearly long enough, and we hung up first', -1, 9_999, broken('machine')],
  ])('a caller of whom nothing was heard: %s', (_, gap, ms, outcome) => {
    expect(of(told(silent(gap, ms))).hangUp).toEqual([outcome]);
  });

  it('nothing heard of who had hung up before, or by another clock, excuses nothing', () => {
    const after = plainCall(500);
    const quiet = { event: 'silent' as const, leg: 'a', ...since(90_000) };
    expect(of(told([...after, quiet])).hangUp).toEqual([broken('machine')]);
    expect(of(told(silent(-1, 20_000, 'x2'))).hangUp).toEqual([broken('machine')]);
    const small = smallCharter.terms.calls;
    expect(of(told(silent(-1, 19_999)), small).hangUp).toEqual([broken('machine')]);
    expect(of(told(silent(-1, 20_000)), small).hangUp).toEqual([excluded('caller-silent')]);
  });

  it('goes by the number of another charter, without a change of code', () => {
    const small = smallCharter.terms.calls;
    expect(of(told(plainCall(2_999)), small).hangUp).toEqual([broken('machine')]);
    expect(of(told(plainCall(3_000)), small).hangUp).toEqual([kept('machine')]);
  });

  const begun = plainCall(0).slice(0, 3);
  const release = (
    side: 'citizen' | 'agent',
    ms: number,
    cause = 16,
    clock = 'x1',
  ): CallDetail => ({
    ...{ event: 'released', leg: side === 'citizen' ? 'caller' : 'a', side, cause },
    ...since(ms, clock),
  });
  it.each<[string, readonly CallDetail[], object]>([
    [
      'one end for both',
      [{ event: 'ended', leg: 'caller', ...since(120_000) }],
      unmeasured('single-end'),
    ],
    ['one side alone', [release('citizen', 120_000)], unmeasured('one-side')],
    ['no end yet', [], unmeasured('not-ended')],
    [
      'each side by another clock',
      [release('citizen', 120_000, 16, 'x1'), release('agent', 125_000, 16, 'x2')],
      unmeasured('two-clocks'),
    ],
    [
      'the network, by its cause',
      [release('citizen', 120_000, 41), release('agent', 120_010, 41)],
      excluded('dropped'),
    ],
    [
      'while it was on hold',
      [
        { event: 'held', leg: 'a', ...since(60_000) },
        release('citizen', 90_000),
        release('agent', 90_100),
      ],
      excluded('held'),
    ],
    [
      'after a hold that was over',
      [
        { event: 'held', leg: 'a', ...since(60_000) },
        { event: 'resumed', leg: 'a', ...since(70_000) },
        ...[release('citizen', 90_000), release('agent', 91_000)],
      ],
      kept('machine'),
    ],
    [
      'told twice by two clocks: the least gap counts',
      [
        ...[release('citizen', 90_000), release('agent', 92_000)],
        ...[release('citizen', 95_000, 16, 'x2'), release('agent', 95_500, 16, 'x2')],
      ],
      broken('machine'),
    ],
  ])('%s', (_, ends, outcome) => {
    expect(of(told([...begun, ...ends])).hangUp).toEqual([outcome]);
  });

  it('leaves out a leg that was given away, and measures the one that came after', () => {
    expect(of(told(transferred(true))).hangUp).toEqual([excluded('transferred'), kept('machine')]);
    expect(of(told(transferred(true, 999))).hangUp).toEqual([
      ...[excluded('transferred'), broken('machine')],
    ]);
  });

  it('leaves out a call that was ended for abuse, in every clause', () => {
    const life = told(plainCall(-1));
    expect(life.does(endForAbuse)).toBeUndefined();
    expect(of(life)).toEqual({
      answered: [],
      ...{ passedOn: [], readBack: [excluded('abuse')], hangUp: [excluded('abuse')] },
    });
  });

  it('owes nothing in a call that nobody of us answered', () => {
    const missed = told([plainCall(0)[0], plainCall(0)[3]].filter((one) => one !== undefined));
    expect(of(missed)).toEqual({ passedOn: [], readBack: [], hangUp: [], answered: [] });
    expect(missed.state.pledges).toEqual([]);
  });
});

describe('passing the gist on (P5.2)', () => {
  const gist = { gist: '휴업급여 서류 문의', sentence: '', agreed: '' };
  it('is kept by a talk before, as the exchange names it or its clock shows it', () => {
    expect(of(told(transferred(true))).passedOn).toEqual([kept('machine')]);
    const unnamed = transferred(true).map((one): CallDetail => {
      if (one.event !== 'transferred') return one;
      const { consultation: _, ...rest } = one;
      return rest;
    });
    expect(of(told(unnamed)).passedOn).toEqual([kept('machine')]);
  });

  it('is broken where the exchange shows none of the three', () => {
    expect(of(told(transferred(false))).passedOn).toEqual([broken('machine')]);
  });

  it('is unmeasured where the transfer is not seen to its end', () => {
    const open = transferred(false).filter(({ event }) => event !== 'bridged');
    expect(of(told(open)).passedOn).toEqual([unmeasured('not-bridged')]);
  });

  it.each([
    [30_000, kept('machine')],
    [41_000, kept('machine')], // five seconds before: no clock is that wrong
    [41_001, unmeasured('clocks-near')],
    [50_999, unmeasured('clocks-near')],
    [51_000, broken('machine')],
  ])('goes by when the receiver opened it: %d ms after the call began', (at, outcome) => {
    const life = told(transferred(false));
    life.does((call, context) => writeGist(call, gist, { seen: call.version }, context));
    life.does(openGist, 'care-2', BEGIN + at);
    expect(of(life).passedOn).toEqual([outcome]);
  });

  it('is nothing that its own writer can prove by opening it', () => {
    const life = told(transferred(false));
    life.does((call, context) => writeGist(call, gist, { seen: call.version }, context));
    life.does(openGist, 'care-1', BEGIN + 20_000);
    expect(of(life).passedOn).toEqual([broken('machine')]);
  });

  it("is own word by the receiver's press", () => {
    const life = told(transferred(false));
    expect(life.does(hearGist, 'care-2')).toBeUndefined();
    expect(life.does(hearGist, 'care-2')).toBeUndefined();
    expect(of(life).passedOn).toEqual([kept('own-word')]);
    expect(life.events.filter(({ type }) => type === 'GistHeard')).toHaveLength(1);
  });
});

describe('saying it back (P6.1)', () => {
  const write = (said: 'yes' | 'no' | 'gone', sentence = '급여일이 언제인지 물으셨습니다.') => {
    const life = told(plainCall(1_000));
    const refused = life.does((call, context) =>
      writeGist(
        call,
        { gist: '급여일 문의', sentence, said, agreed: '' },
        { seen: call.version },
        context,
      ),
    );
    return refused ?? of(life).readBack;
  };
  it('"no" can be saved and is broken; who had gone is left out', () => {
    expect(write('no', '')).toEqual([broken('own-word')]);
    expect(write('gone', '')).toEqual([excluded('caller-gone')]);
  });

  it('"yes" needs its sentence, and is own word until the citizen sees it', () => {
    expect(write('yes', '')).toBe('read-back-empty');
    expect(write('yes')).toEqual([kept('own-word')]);
    expect(write('yes', '급여일 문의.')).toEqual([kept('own-word')]);
  });

  it('is unmeasured without a wrap-up, and not owed in a talk of a few seconds', () => {
    expect(of(told(plainCall(1_000))).readBack).toEqual([unmeasured('no-wrap-up')]);
    const short = plainCall(0).map(
      (one): CallDetail => (one.event === 'released' ? { ...one, at: BEGIN + 15_000 } : one),
    );
    expect(of(told(short)).readBack).toEqual([excluded('short')]);
  });
});

it('counts each cause by its name, and own word beside the rate', () => {
  const counted = tally([
    { result: 'kept', witness: 'machine' },
    { result: 'kept', witness: 'own-word' },
    { result: 'broken', witness: 'citizen' },
    { result: 'broken', witness: 'own-word' },
    { result: 'unmeasured', because: 'single-end' },
    { result: 'excluded', because: 'dropped' },
    { result: 'excluded', because: 'dropped' },
  ]);
  expect(counted).toEqual({
    kept: { machine: 1, citizen: 0, 'own-word': 1 },
    broken: { machine: 0, citizen: 1, 'own-word': 1 },
    ...{ unmeasured: { 'single-end': 1 }, excluded: { dropped: 2 } },
  });
  expect(keptRate(counted)).toBe(1 / 2);
  expect(coverage(counted)).toEqual({ machine: 1 / 5, citizen: 1 / 5 });
  expect(keptRate(tally([{ result: 'kept', witness: 'own-word' }]))).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { answer, assign, withdraw } from '../../shared/petition/decide/acts.ts';
import { logCall } from '../../shared/petition/decide/called.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { needCall, onMissed } from '../../shared/petition/decide/reach.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import { openCalls, reachOf, wayTo } from '../../shared/petition/reach.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const RECEIVED = '2026-11-24 10:12'; // Tuesday; due Wednesday 10:12
const PHONE = { contact: { email: false, phone: true } };
const BOTH = { contact: { email: true, phone: true } };

const noticeOf = (intent: NoticeIntent, id: string, at: string): Notice => ({
  ...intent,
  subject: '2026-000001-4',
  id,
  createdAt: kst(at),
  state: 'claimed',
});
const receiptOf = (life: Life): Notice => {
  const [first] = life.notices;
  if (first?.kind !== 'receipt') throw new Error('the first notice is the receipt');
  return noticeOf(first, '1.0', RECEIVED);
};
/** A call about the receipt, needed from 10:12 on; its target ends at 12:12, with the lunch hour at 13:12. */
function called(change: Parameters<typeof Life.prototype.does>[0] | undefined = undefined) {
  const life = new Life(RECEIVED, PHONE);
  const notice = receiptOf(life);
  life.does((petition, given) => needCall(petition, notice, context(given, { at: kst(RECEIVED) })));
  if (change) life.does(change);
  return life;
}
const log = (
  life: Life,
  result: 'connected' | 'no-answer' | 'wrong-number',
  at: string,
  loggedAt = at,
  calls = openCalls(life.petition).map(({ id }) => id),
) =>
  life.does((petition, given) =>
    logCall(
      petition,
      { calls, result },
      context(given, { by: 'care-1', at: kst(at), now: kst(loggedAt) }),
    ),
  );
const told = (life: Life) => life.notices.slice(2).map(({ kind, to }) => `${kind} → ${to}`);

describe('the way of a notice', () => {
  const way = (contact: { email: boolean; phone: boolean }, texts: boolean) =>
    wayTo(new Life(RECEIVED, { contact }).petition, 'delay', { texts, faxes: false });
  it.each([
    [true, true, true, 'email'],
    [true, false, false, 'email'],
    [false, true, true, 'text'],
    [false, true, false, 'call'],
    [false, false, true, undefined],
  ])(
    'with an address %s, a telephone %s and a provider %s is %s',
    (email, phone, texts, expected) => expect(way({ email, phone }, texts)).toBe(expected),
  );
});

describe('a call', () => {
  it('has a target of two staffed hours, the rungs of its own ladder, and nobody is told twice', () => {
    const life = called();
    expect(life.pledge('call')).toMatchObject({ kind: 'target', dueAt: kst('2026-11-24 13:12') });
    expect(life.turnTo('2026-11-24 13:30').filter((line) => line.includes(' call '))).toEqual([
      '11-24 11:12:00 call warn-half → care-1',
      '11-24 13:12:00 call act-by → care-head',
      '11-24 13:12:01 call break → care-head',
      '11-24 13:12:01 call break → director',
    ]);
    life.does((petition, given) =>
      needCall(petition, receiptOf(life), context(given, { at: kst('2026-11-24 14:00') })),
    );
    expect(reachOf(life.petition).calls).toHaveLength(1);
  });

  it('is kept by the instant at which it was connected, also when that is logged after its end', () => {
    const life = called();
    life.turnTo('2026-11-24 13:30');
    expect(log(life, 'connected', '2026-11-24 13:12', '2026-11-24 14:00')).toBeUndefined();
    expect(life.pledge('call')).toMatchObject({
      state: 'kept',
      settledAt: kst('2026-11-24 13:12'),
    });
    expect(openCalls(life.petition)).toEqual([]);
  });

  it('stays broken when it was connected a second late, and leaves nobody waiting', () => {
    const life = called();
    life.turnTo('2026-11-24 13:30');
    log(life, 'connected', '2026-11-24 13:12:01', '2026-11-24 14:00');
    expect(life.pledge('call')).toMatchObject({ state: 'broken', silent: false });
  });

  it('is neither kept nor silenced by an answer', () => {
    const life = called((petition, given) =>
      answer(
        petition,
        { answer: 'a-1', hash: 'h' },
        context(given, { by: 'care-1', at: kst('2026-11-24 11:00') }),
      ),
    );
    expect(life.pledge('call').state).toBe('open');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.turnTo('2026-11-24 13:30')).toHaveLength(4);
  });

  it('goes to whom the petition goes', () => {
    const life = called((petition, given) =>
      assign(
        petition,
        { to: 'care-2' },
        context(given, { by: 'care-head', at: kst('2026-11-24 10:30') }),
      ),
    );
    expect(told(life)).toEqual(['call → care-1', 'assignment → care-2', 'call → care-2']);
  });

  it('falls away when the petition is withdrawn', () => {
    const life = called((petition, given) =>
      withdraw(petition, {}, context(given, { at: kst('2026-11-24 11:00') })),
    );
    expect(life.pledge('call').state).toBe('void');
    expect(openCalls(life.petition)).toEqual([]);
  });

  it.each([
    ['2026-11-24 10:40', '2026-11-24 10:50', []],
    ['2026-11-24 10:40', '2026-11-24 11:10', ['call-unanswered → care-head']],
    ['2026-11-24 11:10', '2026-11-24 12:10', []], // the lunch hour is not staffed
  ])('unanswered at %s and %s tells %j', (one, other, heads) => {
    const life = called();
    log(life, 'no-answer', one);
    log(life, 'no-answer', one); // told twice
    log(life, 'no-answer', other);
    log(life, 'no-answer', '2026-11-24 18:30');
    expect(told(life).slice(1)).toEqual(heads);
    expect(openCalls(life.petition)).toHaveLength(1);
  });

  it('to a wrong number closes texts and calls, and the assignee hears it once', () => {
    const life = called();
    log(life, 'wrong-number', '2026-11-24 10:40');
    log(life, 'wrong-number', '2026-11-24 10:41', '2026-11-24 10:41', ['1.0']);
    expect(told(life)).toEqual(['call → care-1', 'unreachable → care-1']);
    expect(life.pledge('call').state).toBe('void');
    expect(wayTo(life.petition, 'delay', { texts: true, faxes: false })).toBeUndefined();
  });

  it.each([
    ['ahead', '2026-11-24 10:41', '2026-11-24 10:40', 'call-not-yet'],
    ['before it was needed', '2026-11-24 10:11', '2026-11-24 10:40', 'call-too-early'],
  ])('cannot have been made %s', (_, at, loggedAt, refused) => {
    expect(log(called(), 'connected', at, loggedAt)).toBe(refused);
  });
});

describe('a prior notice that a person tells (A12)', () => {
  const DUE = '2026-11-25 10:12';
  function announced() {
    const life = new Life(RECEIVED, PHONE);
    life.does((petition, given) =>
      extend(
        petition,
        {
          reason: 'consultation',
          newDueAt: kst('2026-11-26 10:00'),
          sentence: 's-1',
          consent: false,
        },
        context(given, { by: 'care-1', at: kst('2026-11-24 15:00') }),
      ),
    );
    const intent = life.notices.at(-1);
    const id = life.pledge('answer-24h').priorNotice?.notice ?? '';
    if (intent?.kind !== 'date-change') throw new Error('no prior notice');
    const notice = noticeOf(intent, id, '2026-11-24 15:00');
    life.does((petition, given) =>
      needCall(petition, notice, context(given, { at: kst('2026-11-24 15:00') })),
    );
    life.turnTo('2026-11-25 10:15');
    return life;
  }
  it.each([
    ['at the due instant', DUE, 'open', '2026-11-26 10:00'],
    ['a second before', '2026-11-25 10:11:59', 'open', '2026-11-26 10:00'],
    ['a second after', '2026-11-25 10:12:01', 'broken', DUE],
  ])('and that is connected %s leaves the pledge as it must be', (_, at, state, dueAt) => {
    const life = announced();
    expect(life.pledge('answer-24h').state).toBe('broken'); // nobody waits for a call that was not logged
    log(life, 'connected', at, '2026-11-25 10:20');
    expect(life.pledge('answer-24h')).toMatchObject({ state, dueAt: kst(dueAt) });
  });
});

describe('a mail that does not arrive', () => {
  const miss = (life: Life, notice: Notice, because: 'bounced' | 'complained', at: string) =>
    life.does((petition, given) =>
      onMissed(petition, { notice, way: 'email', because }, context(given, { at: kst(at) })),
    );

  it('is said another way once, however often the news comes', () => {
    const life = new Life(RECEIVED, BOTH);
    const receipt = receiptOf(life);
    for (let n = 0; n < 3; n += 1) miss(life, receipt, 'bounced', '2026-11-24 10:13');
    expect(told(life)).toEqual(['receipt → petitioner']);
    expect(wayTo(life.petition, 'delay', { texts: true, faxes: false })).toBe('text');
  });

  it('to one without a telephone is told to the assignee once', () => {
    const life = new Life(RECEIVED);
    miss(life, receiptOf(life), 'bounced', '2026-11-24 10:13');
    miss(life, { ...receiptOf(life), id: '3.0' }, 'bounced', '2026-11-24 10:14');
    expect(told(life)).toEqual(['unreachable → care-1']);
  });

  it('after a complaint stops mail and repeats nothing', () => {
    const life = new Life(RECEIVED, BOTH);
    miss(life, receiptOf(life), 'complained', '2026-11-24 10:13');
    expect(told(life)).toEqual([]);
    expect(wayTo(life.petition, 'delay', { texts: false, faxes: false })).toBe('call');
  });

  it('leaves an answer given and its pledge kept', () => {
    const life = new Life(RECEIVED, BOTH);
    const command = { answer: 'a-1', hash: 'h' };
    const when = { by: 'care-1', at: kst('2026-11-24 11:00') };
    life.does((petition, given) => answer(petition, command, context(given, when)));
    const intent = life.notices.at(-1);
    if (!intent) throw new Error('no answer');
    miss(life, noticeOf(intent, '2.0', '2026-11-24 11:00'), 'bounced', '2026-11-24 11:01');
    expect(life.petition.status).toBe('answered');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(told(life)).toEqual(['answer → petitioner', 'answer → petitioner']);
  });

  it('makes a prior notice go on under the repeated one, and none when the date has passed', () => {
    for (const [bouncedAt, goesOn] of [
      ['2026-11-24 15:01', true],
      ['2026-11-25 10:12:30', false],
    ] as const) {
      const life = new Life(RECEIVED, BOTH);
      const when = { by: 'care-1', at: kst('2026-11-24 15:00') };
      const command = {
        reason: 'consultation' as const,
        newDueAt: kst('2026-11-26 10:00'),
        sentence: 's-1',
        consent: false,
      };
      life.does((petition, given) => extend(petition, command, context(given, when)));
      const intent = life.notices.at(-1);
      const first = life.pledge('answer-24h').priorNotice?.notice ?? '';
      if (!intent) throw new Error('no prior notice');
      miss(life, noticeOf(intent, first, '2026-11-24 15:00'), 'bounced', bouncedAt);
      const repeated = life.pledge('answer-24h').priorNotice?.notice !== first;
      expect([repeated, told(life).length]).toEqual([goesOn, goesOn ? 2 : 1]);
    }
  });
});

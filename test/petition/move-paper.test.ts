import { describe, expect, it } from 'vitest';
import { parseDay } from '../../shared/charter/day.ts';
import { notOverPaper } from '../../shared/petition/commands/over-paper.ts';
import { movePaper, takePaper } from '../../shared/petition/decide/move-paper.ts';
import type { Receive } from '../../shared/petition/decide/receive.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import type { NewPaper } from '../../shared/petition/paper.ts';
import { openSupplement } from '../../shared/petition/supplement.ts';
import { workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const CHILD = '2026-000002-8';
const paper = (change: Partial<NewPaper> = {}): NewPaper => ({
  ...{ id: 'a'.repeat(32), type: 'tiff', bytes: 4000, hash: 'b'.repeat(64), pages: 2, flags: [] },
  ...change,
});

/** Received Tue 24 November 10:12; a supplement was asked for at 15:01, until the end of Tue 1 December. */
function waiting() {
  const life = new Life('2026-11-24 10:12');
  life.turnTo('2026-11-24 15:00');
  const request = { request: 'request-2', day: parseDay('2026-12-01') };
  const asks = { by: 'care-1', at: kst('2026-11-24 15:00') };
  life.does((p, t) => askSupplement(p, request, context(t, asks)));
  const sentAt = kst('2026-11-24 15:01');
  life.does((p, t) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: sentAt })),
  );
  return life;
}

const takes = (life: Life, arrived: string, now: string, change = {}, by = 'duty') =>
  life.does((p, t) =>
    takePaper(
      p,
      {
        from: CHILD,
        papers: [{ paper: paper(), at: kst(arrived) }],
        message: `message-${p.version + 1}`,
        hashes: ['h'],
        whole: true,
        ...change,
      },
      context(t, { by, at: kst(arrived), now: kst(now) }),
    ),
  );

describe('paper that another petition waited for', () => {
  it('answers the request from its arrival, and its pages are originals there', () => {
    const life = waiting();
    life.turnTo('2026-11-27 11:00');
    expect(takes(life, '2026-11-26 09:30', '2026-11-27 11:00')).toBeUndefined();
    const arrived = kst('2026-11-26 09:30');
    expect(life.petition.supplement).toMatchObject({ ended: 'replied', endedAt: arrived });
    expect(life.petition.papers).toEqual([{ ...paper(), at: arrived }]);
    const { pauses } = life.pledge('answer-24h');
    expect(pauses).toMatchObject([{ from: kst('2026-11-24 15:01'), until: arrived }]);
    const told = life.notices.slice(-3).map(({ kind, to }) => `${kind} ${to}`);
    expect(told.toSorted()).toEqual([
      `paper-moved ${life.petition.number}`,
      'resumed petitioner',
      'supplied care-1',
    ]);
  });

  it('a second time changes nothing, and whoever has the petition need not be told of their own act', () => {
    const life = waiting();
    expect(takes(life, '2026-11-26 09:30', '2026-11-26 10:00', {}, 'care-1')).toBeUndefined();
    expect(life.notices.map(({ kind }) => kind)).not.toContain('supplied');
    const { version } = life.petition;
    takes(life, '2026-11-26 09:30', '2026-11-26 10:05');
    expect(life.petition.version).toBe(version);
  });

  it('as a part it lets the clocks stand still', () => {
    const life = waiting();
    takes(life, '2026-11-26 09:30', '2026-11-26 10:00', { whole: false });
    expect(openSupplement(life.petition)).toMatchObject({ replies: 1 });
    expect(life.pledge('answer-24h').pausedAt).toBeDefined();
  });

  it('recorded after the time had ended it was in time all the same, and the past date is told no more', () => {
    const late = waiting();
    late.turnTo('2026-12-02 09:30');
    expect(late.petition.supplement).toMatchObject({ ended: 'over' });
    expect(takes(late, '2026-12-01 17:00', '2026-12-02 09:30')).toBeUndefined();
    const inTime = waiting();
    inTime.turnTo('2026-12-01 17:00');
    takes(inTime, '2026-12-01 17:00', '2026-12-01 17:00');
    expect(late.petition.supplement).toMatchObject({
      ended: 'replied',
      endedAt: kst('2026-12-01 17:00'),
    });
    expect(late.pledge('answer-24h').dueAt).toBe(inTime.pledge('answer-24h').dueAt);
    expect(late.events.map(({ type }) => type)).toContain('LapseWithdrawn');
    const resumed = late.notices.findLast(({ kind }) => kind === 'resumed');
    expect(resumed?.newDueAt).toBe(inTime.pledge('answer-24h').dueAt);
    // Days later that date has passed: none is told that is over already.
    const days = waiting();
    days.turnTo('2026-12-04 09:30');
    takes(days, '2026-12-01 17:00', '2026-12-04 09:30');
    const told = days.told.at(-1)?.find(({ kind }) => kind === 'resumed');
    expect(told?.newDueAt ?? kst('2026-12-05 00:00')).toBeGreaterThan(kst('2026-12-04 09:30'));
  });

  it.each([
    ['before the request had left', '2026-11-24 14:00'],
    ['after the time had ended', '2026-12-02 09:00'],
  ])('is refused where it arrived %s', (_, arrived) => {
    const life = waiting();
    life.turnTo('2026-12-02 09:30');
    expect(takes(life, arrived, '2026-12-02 10:00')).toBe('supplement-not-awaited');
  });
});

describe('the receipt under which it came', () => {
  const letter = (change: Partial<Receive> = {}) =>
    new Life('2026-11-26 09:30', {
      ...{ channel: 'post', title: '우편으로 온 민원', body: '', unkeyed: true },
      contact: { email: false, phone: false },
      papers: [paper()],
      ...change,
    });
  const moves = (life: Life, at: string, to = '2026-000001-5') =>
    life.does((p, t) => movePaper(p, { to }, context(t, { by: 'duty', at: kst(at) })));

  it('ends: written down in time, and nothing else is owed, as if it had never been', () => {
    const life = letter();
    life.turnTo('2026-11-26 11:00');
    expect(moves(life, '2026-11-26 11:00')).toBeUndefined();
    expect(life.petition).toMatchObject({ status: 'closed', movedTo: '2026-000001-5' });
    expect(life.petition.unkeyed).toBeUndefined();
    expect(life.pledge('keying').state).toBe('kept');
    expect(life.pledge('written').state).toBe('void');
    expect(workOf(life.petition)).toBeUndefined();
    const { version } = life.petition;
    moves(life, '2026-11-26 11:05');
    expect(life.petition.version).toBe(version);
    expect(life.turnTo('2026-12-30 18:00')).toEqual([]);
  });

  it('days later it breaks what was owed to write it down, and no promise to answer', () => {
    const life = letter();
    life.turnTo('2026-12-01 11:00');
    expect(life.pledge('written').state).toBe('broken');
    moves(life, '2026-12-01 11:00');
    expect(life.pledge('keying').state).toBe('broken');
    expect(life.petition.pledges.filter(({ state }) => state === 'open')).toEqual([]);
    expect(life.pledge('written').state).toBe('void');
  });

  it.each([
    ['several letters in one', letter({ papers: [paper({ flags: ['unsplit'] })] })],
    [
      'a fax without its pictures',
      letter({ channel: 'fax', papers: [paper({ flags: ['no-media'] })] }),
    ],
  ])('is refused for %s', (_, life) => {
    expect(moves(life, '2026-11-26 11:00')).toBe('paper-not-whole');
  });
});

describe('paper that nobody has written down', () => {
  /** The clock goes on, and by each ring the mail room has this paper. */
  const turned = (life: Life, at: string, unwritten: readonly string[]) =>
    life.turnTo(at, unwritten.map(kst));

  it('that came in time holds the end of the time until it is written down', () => {
    const life = waiting();
    turned(life, '2026-12-02 10:30', ['2026-12-01 23:00']);
    expect(openSupplement(life.petition)).toBeDefined();
    expect(life.petition.unproven).toEqual({
      replies: [],
      heldUntil: kst('2026-12-02 11:00'),
      paper: true,
    });
    // Written down, it was something else: the time ends at its own instant.
    turned(life, '2026-12-02 11:05', []);
    expect(life.petition.supplement).toMatchObject({
      ended: 'over',
      endedAt: kst('2026-12-02 00:00'),
    });
  });

  it.each([
    ['before the request', '2026-11-24 15:00'],
    ['after the time had ended', '2026-12-02 00:01'],
  ])('that came %s holds nothing', (_, came) => {
    const life = waiting();
    turned(life, '2026-12-02 00:05', [came]);
    expect(life.petition.supplement).toMatchObject({ ended: 'over' });
  });

  it('is looked at again in staffed hours alone: Friday evening, then Monday morning', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-24 15:00');
    const request = { request: 'request-2', day: parseDay('2026-11-27') };
    const asks = { by: 'care-1', at: kst('2026-11-24 15:00') };
    life.does((p, t) => askSupplement(p, request, context(t, asks)));
    const sentAt = kst('2026-11-24 15:01');
    life.does((p, t) =>
      supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: sentAt })),
    );
    turned(life, '2026-11-28 00:05', ['2026-11-27 17:00']);
    expect(life.petition.unproven?.heldUntil).toBe(kst('2026-11-30 09:00'));
  });

  it('and came since the request lets nobody end the petition', async () => {
    const life = waiting();
    const asked = (...at: readonly string[]) =>
      notOverPaper({}, { child: life.petition }, { unwrittenPaper: async () => at.map(kst) });
    expect(await asked('2026-11-26 09:30')).toEqual({ refused: 'paper-unwritten' });
    expect(await asked('2026-11-24 15:00')).toEqual([]);
    expect(await asked()).toEqual([]);
    const running = new Life('2026-11-24 10:12');
    const other = { child: running.petition };
    const unwrittenPaper = async () => [kst('2026-11-26 09:30')];
    expect(await notOverPaper({}, other, { unwrittenPaper })).toEqual([]);
  });
});

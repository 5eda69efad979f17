import { describe, expect, it } from 'vitest';
import { parseDay } from '../../shared/charter/day.ts';
import { answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { supply } from '../../shared/petition/decide/end-supplement.ts';
import { addMessage } from '../../shared/petition/decide/speak.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { decideUnproven, keepUnproven } from '../../shared/petition/decide/unproven.ts';
import { openSupplement } from '../../shared/petition/supplement.ts';
import { workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const keeps = (life: Life, at: string, hash = at) =>
  life.does((p, t) =>
    keepUnproven(
      p,
      { reply: `unproven-${p.version + 1}`, hashes: [hash] },
      context(t, { at: kst(at) }),
    ),
  );
const decides = (life: Life, at: string, taken: boolean) =>
  life.does((p, t) =>
    decideUnproven(
      p,
      {
        reply: p.unproven?.replies[0]?.reply ?? 'none',
        taken,
        message: p.unproven?.replies[0]?.reply ?? 'none',
      },
      context(t, { by: 'care-1', at: kst(at) }),
    ),
  );
const told = (life: Life) =>
  life.notices.filter(({ kind }) => kind === 'unproven').map(({ to }) => to);

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

describe('a reply that nobody proved', () => {
  it('stops and ends nothing, and whoever is in charge is told', () => {
    const life = waiting();
    expect(keeps(life, '2026-11-30 09:00')).toBeUndefined();
    expect(life.petition.supplement).toMatchObject({ replies: 0 });
    expect(life.pledge('answer-24h').pausedAt).toBe(kst('2026-11-24 15:01'));
    expect(told(life)).toEqual(['care-1']);
    keeps(life, '2026-11-30 09:05', '2026-11-30 09:00');
    expect(told(life)).toEqual(['care-1']);
  });

  it('taken days later counts from its arrival, as if it had been proved', () => {
    const proved = waiting();
    proved.turnTo('2026-11-30 09:00');
    const at = kst('2026-11-30 09:00');
    proved.does((p, t) =>
      supply(p, { message: 'm', hashes: ['h'], whole: true }, context(t, { at })),
    );
    const kept = waiting();
    keeps(kept, '2026-11-30 09:00');
    kept.turnTo('2026-11-30 18:00');
    expect(decides(kept, '2026-11-30 18:00', true)).toBeUndefined();
    expect(kept.petition.supplement).toMatchObject({ ended: 'replied', endedAt: at });
    expect(kept.pledge('answer-24h')).toMatchObject({
      dueAt: proved.pledge('answer-24h').dueAt,
      pauses: proved.pledge('answer-24h').pauses,
    });
    expect(kept.petition.unproven).toBeUndefined();
  });

  it('lets no supplement lapse while it lies unread; staff are told each working day', () => {
    const life = waiting();
    keeps(life, '2026-12-01 23:00');
    life.turnTo('2026-12-04 12:00');
    expect(openSupplement(life.petition)).toBeDefined();
    expect(life.pledge('supplement').state).toBe('open');
    // At the end of the time, and on Wednesday's, Thursday's and Friday's morning.
    expect(told(life).filter((to) => to === 'care-head')).toHaveLength(3);
    decides(life, '2026-12-04 12:00', true);
    expect(life.petition.supplement).toMatchObject({
      ended: 'replied',
      endedAt: kst('2026-12-01 23:00'),
    });
  });

  it('not taken, what it had held lapses at its own instant', () => {
    const life = waiting();
    keeps(life, '2026-12-01 23:00');
    life.turnTo('2026-12-02 12:00');
    expect(decides(life, '2026-12-02 12:00', false)).toBeUndefined();
    life.turnTo('2026-12-02 12:01');
    expect(life.petition.supplement).toMatchObject({
      ended: 'over',
      endedAt: kst('2026-12-02 00:00'),
    });
    expect(life.petition.messages).toBeUndefined();
  });

  it('came before the request: it is a message, and the request goes on', () => {
    const life = new Life('2026-11-24 10:12');
    keeps(life, '2026-11-24 14:00');
    const request = { request: 'request-3', day: parseDay('2026-12-01') };
    const asks = { by: 'care-1', at: kst('2026-11-24 15:00') };
    life.does((p, t) => askSupplement(p, request, context(t, asks)));
    const sentAt = kst('2026-11-24 15:01');
    life.does((p, t) =>
      supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: sentAt })),
    );
    decides(life, '2026-11-24 16:00', true);
    expect(openSupplement(life.petition)).toMatchObject({ replies: 0 });
    expect(life.petition.messages).toHaveLength(1);
    expect(life.pledge('answer-24h').pausedAt).toBe(sentAt);
  });

  it('is one message with the same text that came proved', () => {
    const life = new Life('2026-11-24 10:12');
    keeps(life, '2026-11-24 14:00', 'same');
    const at = kst('2026-11-24 14:03');
    life.does((p, t) => addMessage(p, { message: 'm', hashes: ['same'] }, context(t, { at })));
    decides(life, '2026-11-24 16:00', true);
    expect(life.petition.messages).toHaveLength(1);
    expect(life.petition.unproven).toBeUndefined();
  });

  it('lets nothing close or pass on over it', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) =>
      answer(
        p,
        { answer: 'a', hash: 'h' },
        context(t, { by: 'care-1', at: kst('2026-11-24 11:00') }),
      ),
    );
    keeps(life, '2026-11-24 14:00');
    const closing = () =>
      life.does((p, t) =>
        close(p, { reason: 'answered' }, context(t, { by: 'care-1', at: kst('2026-11-24 15:00') })),
      );
    expect(closing()).toBe('reply-unread');
    decides(life, '2026-11-24 15:00', false);
    expect(closing()).toBeUndefined();
    expect(life.petition.status).toBe('closed');

    const open = new Life('2026-11-24 10:12');
    keeps(open, '2026-11-24 14:00');
    expect(
      open.does((p, t) =>
        transferOut(
          p,
          { sentence: 's' },
          context(t, { by: 'care-1', at: kst('2026-11-24 15:00') }),
        ),
      ),
    ).toBe('reply-unread');
  });

  it('is decided once', () => {
    const life = new Life('2026-11-24 10:12');
    keeps(life, '2026-11-24 14:00');
    expect(decides(life, '2026-11-24 15:00', true)).toBeUndefined();
    expect(decides(life, '2026-11-24 15:00', true)).toBe('reply-decided');
  });
});

describe('whoever must say whose it is', () => {
  const answers = (life: Life, at: string) =>
    life.does((p, t) =>
      answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at: kst(at) })),
    );
  const rings = (life: Life, until: string) =>
    life.turnTo(until).filter((line) => line.includes('unproven-reply'));

  it('has a clock with a ladder of its own, after the answer too', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 11:00');
    keeps(life, '2026-11-24 14:00');
    expect(life.pledge('unproven-reply')).toMatchObject({
      kind: 'target',
      dueAt: kst('2026-11-24 18:00'),
    });
    expect(rings(life, '2026-12-24 10:12')).toEqual([
      '11-24 16:00:00 unproven-reply warn-half → care-1',
      '11-24 18:00:00 unproven-reply act-by → care-1',
      '11-24 18:00:00 unproven-reply act-by → care-head',
      '11-24 18:00:01 unproven-reply break → care-1',
      '11-24 18:00:01 unproven-reply break → care-head',
      '11-25 18:00:00 unproven-reply escalate-1 → care-head',
      '11-25 18:00:00 unproven-reply escalate-1 → director',
      '11-27 18:00:00 unproven-reply escalate-3 → director',
      '11-27 18:00:00 unproven-reply escalate-3 → audit',
    ]);
  });

  it('finds it in the list of what waits until the last one is decided, then never again', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 11:00');
    expect(workOf(life.petition)).toBeUndefined();
    keeps(life, '2026-11-24 14:00');
    keeps(life, '2026-11-24 15:00');
    const due = kst('2026-11-24 18:00');
    expect(workOf(life.petition)).toMatchObject({ kind: 'unproven', actBy: due, dueAt: due });
    life.turnTo('2026-11-25 10:00');
    expect(workOf(life.petition)).toMatchObject({ kind: 'unproven' });
    decides(life, '2026-11-25 10:00', false);
    expect(workOf(life.petition)).toMatchObject({ kind: 'unproven' });
    decides(life, '2026-11-25 10:01', true);
    expect(workOf(life.petition)).toBeUndefined();
    expect(life.pledge('unproven-reply')).toMatchObject({ state: 'broken', silent: false });
    expect(rings(life, '2026-12-24 10:12')).toEqual([]);
  });

  it('has kept it when the decision comes in time, and another reply has another clock', () => {
    const life = new Life('2026-11-24 10:12');
    keeps(life, '2026-11-24 14:00');
    decides(life, '2026-11-24 14:30', true);
    expect(life.pledge('unproven-reply').state).toBe('kept');
    expect(workOf(life.petition)).toMatchObject({ kind: 'question' });
    keeps(life, '2026-11-24 15:00');
    expect(life.pledge('unproven-reply-2').state).toBe('open');
  });

  it('waits for nobody once the petition is withdrawn', () => {
    const life = new Life('2026-11-24 10:12');
    keeps(life, '2026-11-24 14:00');
    life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 14:10') })));
    expect(life.pledge('unproven-reply').state).toBe('void');
    expect(workOf(life.petition)).toBeUndefined();
  });
});

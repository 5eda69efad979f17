import { describe, expect, it } from 'vitest';
import { parseDay } from '../../shared/charter/day.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { settleSupplement, supply } from '../../shared/petition/decide/end-supplement.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { judgeObjection } from '../../shared/petition/decide/objection.ts';
import { prolongSupplement } from '../../shared/petition/decide/prolong.ts';
import { onMissed } from '../../shared/petition/decide/reach.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { workOf } from '../../shared/petition/worklist-entry.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const ask = (life: Life, at: string, day: string) =>
  life.does((p, t) =>
    askSupplement(
      p,
      { request: `request-${p.version + 1}`, day: parseDay(day) },
      context(t, { by: 'care-1', at: kst(at) }),
    ),
  );
const sent = (life: Life, at: string) =>
  life.does((p, t) =>
    supplementSent(p, { notice: p.supplement?.notice ?? '' }, context(t, { at: kst(at) })),
  );
const replies = (life: Life, at: string, whole = true, hash = at) =>
  life.does((p, t) =>
    supply(
      p,
      { message: `message-${p.version + 1}`, hashes: [hash], whole },
      context(t, { at: kst(at) }),
    ),
  );
const answers = (life: Life, at: string) =>
  life.does((p, t) =>
    answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at: kst(at) })),
  );
const told = (life: Life) => life.notices.map(({ kind, to }) => `${kind} → ${to}`);

/** Received Tue 24 November 10:12, due Wed 25 10:12; asked at 15:00 and sent a minute later. */
function waiting(day = '2026-12-01', given = {}) {
  const life = new Life('2026-11-24 10:12', given);
  life.turnTo('2026-11-24 15:00');
  expect(ask(life, '2026-11-24 15:00', day)).toBeUndefined();
  sent(life, '2026-11-24 15:01');
  return life;
}

describe('a request to supplement', () => {
  it('stops the clock when it is sent, not when it is asked', () => {
    const life = new Life('2026-11-24 10:12');
    ask(life, '2026-11-24 15:00', '2026-12-01');
    expect(life.pledge('answer-24h')).not.toHaveProperty('pausedAt');
    expect(life.pledge('answer-24h').nextAt).toBeDefined();
    sent(life, '2026-11-24 15:01');
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'open',
      pausedAt: kst('2026-11-24 15:01'),
    });
    expect(life.pledge('answer-24h')).not.toHaveProperty('nextAt');
    expect(life.pledge('supplement')).toMatchObject({
      dueAt: kst('2026-12-02 00:00'),
      task: 'supplement',
    });
    expect(life.turnTo('2026-11-26 12:00')).toEqual([]);
  });

  it('breaks the promise all the same when it could not be sent in time', () => {
    const life = new Life('2026-11-24 10:12');
    ask(life, '2026-11-25 10:10', '2026-12-01');
    life.turnTo('2026-11-25 10:13');
    expect(life.pledge('answer-24h').state).toBe('broken');
    sent(life, '2026-11-25 10:20');
    expect(life.pledge('answer-24h').state).toBe('broken');
    // The date that the head owes since stands still with it.
    expect(life.pledge('new-date').pausedAt).toBe(kst('2026-11-25 10:20'));
  });

  it('says the same when the news of its sending comes twice', () => {
    const life = waiting();
    const { version } = life.petition;
    sent(life, '2026-11-24 15:02');
    expect(life.petition.version).toBe(version);
  });

  it.each([
    ['today', '2026-11-24'],
    ['a Sunday', '2026-11-29'],
    ['more than thirty days away', '2026-12-28'],
  ])('has no last day that is %s', (_, day) => {
    expect(ask(new Life('2026-11-24 10:12'), '2026-11-24 15:00', day)).toBe('supplement-date');
  });

  it('is made twice at most, the second time for ten days', () => {
    const life = waiting();
    expect(ask(life, '2026-11-24 15:05', '2026-12-01')).toBe('supplement-open');
    replies(life, '2026-11-25 11:00');
    expect(ask(life, '2026-11-25 12:00', '2026-12-08')).toBe('supplement-date');
    expect(ask(life, '2026-11-25 12:00', '2026-12-04')).toBeUndefined();
    sent(life, '2026-11-25 12:01');
    replies(life, '2026-11-25 16:00');
    expect(ask(life, '2026-11-25 16:10', '2026-12-01')).toBe('supplement-twice');
  });

  it('needs somebody who can be asked', () => {
    const life = new Life('2026-11-24 10:12', { contact: { email: false, phone: false } });
    expect(ask(life, '2026-11-24 15:00', '2026-12-01')).toBe('no-channel-for-notice');
  });
});

describe('the reply', () => {
  it('lets the clock run on by the time that was waited, told again with its date', () => {
    const life = waiting();
    replies(life, '2026-11-26 15:01');
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'open',
      startsAt: kst('2026-11-24 10:12'),
      dueAt: kst('2026-11-27 10:12'),
      pauses: [
        {
          from: kst('2026-11-24 15:01'),
          until: kst('2026-11-26 15:01'),
          dueBefore: kst('2026-11-25 10:12'),
          dueAt: kst('2026-11-27 10:12'),
        },
      ],
    });
    expect(life.pledge('supplement').state).toBe('kept');
    expect(told(life).slice(-2)).toEqual(['supplied → care-1', 'resumed → petitioner']);
    expect(life.notices.at(-1)?.newDueAt).toBe(kst('2026-11-27 10:12'));
    // Each warning once: half of the time was told on Tuesday.
    expect(life.turnTo('2026-11-27 10:13')).toEqual([
      '11-26 15:12:00 answer-24h warn-4h → care-1',
      '11-27 09:12:00 answer-24h warn-1h → care-1',
      '11-27 09:12:00 answer-24h warn-1h → care-head',
      '11-27 10:12:00 answer-24h act-by → care-head',
      '11-27 10:12:00 answer-24h act-by → duty',
      '11-27 10:12:01 answer-24h break → petitioner',
      '11-27 10:12:01 answer-24h break → care-head',
      '11-27 10:12:01 answer-24h break → director',
    ]);
  });

  it('that is a part keeps the clocks still for the rest', () => {
    const life = waiting();
    replies(life, '2026-11-25 11:00', false);
    expect(life.pledge('answer-24h').pausedAt).toBeDefined();
    expect(told(life).at(-1)).toBe('supplied → care-1');
    replies(life, '2026-11-25 15:01');
    expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-26 10:12'));
  });

  it('is one reply when it comes twice', () => {
    const life = waiting();
    replies(life, '2026-11-25 11:00', true, 'same');
    const { version } = life.petition;
    replies(life, '2026-11-25 11:05', true, 'same');
    expect(life.petition.version).toBe(version);
  });

  it('at the very end of its time is in time; a moment later it is read and moves nothing', () => {
    const life = waiting();
    replies(life, '2026-12-02 00:00');
    expect(life.petition.supplement).toMatchObject({ ended: 'replied' });
    const late = waiting();
    late.turnTo('2026-12-02 00:01');
    expect(late.petition.supplement).toMatchObject({
      ended: 'over',
      endedAt: kst('2026-12-02 00:00'),
    });
    const { dueAt } = late.pledge('answer-24h');
    expect(replies(late, '2026-12-02 09:00')).toBeUndefined();
    expect(late.pledge('answer-24h').dueAt).toBe(dueAt);
    expect(told(late).at(-1)).toBe('supplied → care-1');
  });
});

describe('its end', () => {
  it('reminds at half of the time, and ends by running on: never by a refusal', () => {
    const life = waiting();
    const story = life.turnTo('2026-12-02 00:01');
    expect(story).toEqual([
      '11-27 11:30:30 supplement supplement-due → petitioner',
      '12-02 00:00:01 supplement resumed → petitioner',
      '12-02 00:00:01 supplement unsupplied → care-1',
      '12-02 00:00:01 supplement unsupplied → care-head',
    ]);
    expect(life.petition.status).toBe('accepted');
    expect(life.pledge('supplement').state).toBe('void');
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-12-02 19:11'),
    });
  });

  it('can be prolonged by its petitioner, twice', () => {
    const life = waiting();
    const prolong = (at: string) =>
      life.does((p, t) => prolongSupplement(p, {}, context(t, { at: kst(at) })));
    expect(prolong('2026-11-30 09:00')).toBeUndefined();
    expect(life.pledge('supplement').dueAt).toBe(kst('2026-12-09 00:00'));
    expect(prolong('2026-12-07 09:00')).toBeUndefined();
    expect(prolong('2026-12-08 09:00')).toBe('supplement-prolonged');
    expect(life.turnTo('2026-12-12 00:00').some((line) => line.includes('unsupplied'))).toBe(false);
  });

  it('by staff: what came another way moves the date, our own mistake does not', () => {
    const settle = (because: 'received' | 'mistaken') => {
      const life = waiting();
      const at = kst('2026-11-24 17:01');
      life.does((p, t) =>
        settleSupplement(p, { because, sentence: 's' }, context(t, { by: 'care-1', at })),
      );
      return life;
    };
    expect(settle('received').pledge('answer-24h').dueAt).toBe(kst('2026-11-25 12:12'));
    const mistaken = settle('mistaken');
    expect(mistaken.pledge('answer-24h')).toMatchObject({ dueAt: kst('2026-11-25 10:12') });
    expect(mistaken.pledge('answer-24h')).not.toHaveProperty('pauses');
    mistaken.turnTo('2026-11-25 10:13');
    expect(mistaken.pledge('answer-24h').state).toBe('broken');
  });

  describe('by staff, for what came on paper or by telephone', () => {
    const settles = (life: Life, cameAt: string, now: string) =>
      life.does((p, t) =>
        settleSupplement(
          p,
          { because: 'received', sentence: 's', cameAt: kst(cameAt) },
          context(t, { by: 'care-1', at: kst(now) }),
        ),
      );

    it('counts from its arrival, not from the press', () => {
      const [read, replied] = [waiting(), waiting()];
      expect(settles(read, '2026-11-24 17:01', '2026-11-26 15:00')).toBeUndefined();
      replies(replied, '2026-11-24 17:01');
      expect(read.petition.supplement).toMatchObject({
        ended: 'received',
        endedAt: kst('2026-11-24 17:01'),
      });
      for (const field of ['dueAt', 'pauses', 'actBy'] as const)
        expect(read.pledge('answer-24h')[field]).toEqual(replied.pledge('answer-24h')[field]);
    });

    it('in time it is so however late it is read: the lapse is withdrawn', () => {
      const life = waiting();
      life.turnTo('2026-12-02 09:00');
      expect(life.petition.supplement?.ended).toBe('over');
      expect(settles(life, '2026-12-01 17:00', '2026-12-02 09:00')).toBeUndefined();
      expect(life.petition.supplement).toMatchObject({
        ended: 'received',
        endedAt: kst('2026-12-01 17:00'),
      });
      expect(life.pledge('supplement').state).toBe('kept');
    });

    it.each([
      ['2026-11-24 15:00', 'supplement-came'],
      ['2026-11-26 15:01', 'supplement-came'],
      ['2026-11-24 15:01', undefined],
      ['2026-11-26 15:00', undefined],
    ])('from when the request has left until now: %s', (cameAt, refused) => {
      expect(settles(waiting(), cameAt, '2026-11-26 15:00')).toBe(refused);
    });

    it('after its time it is too late for that', () => {
      const life = waiting();
      life.turnTo('2026-12-02 09:00');
      expect(settles(life, '2026-12-02 08:00', '2026-12-02 09:00')).toBe('no-supplement');
    });
  });

  it('by an answer: what was waited for is never late', () => {
    const life = waiting();
    answers(life, '2026-11-30 10:00');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.petition.supplement?.ended).toBe('answered');
    expect(life.turnTo('2026-12-10 00:00')).toEqual([]);
  });

  it('by a withdrawal', () => {
    const life = waiting();
    life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-25 11:00') })));
    expect(life.petition.supplement?.ended).toBe('withdrawn');
    expect(life.petition.pledges.filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('when no way is left to ask: whoever cannot be asked is not waited for', () => {
    const life = waiting();
    const { notice = '' } = life.petition.supplement ?? {};
    const at = kst('2026-11-24 15:31');
    const missed = {
      notice: {
        kind: 'supplement',
        to: 'petitioner',
        subject: '',
        id: notice,
        createdAt: at,
        state: 'bounced',
      },
      way: 'email',
      because: 'bounced',
    } as const;
    life.does((p, t) => onMissed(p, missed, context(t, { at })));
    expect(life.petition.supplement?.ended).toBe('unreachable');
    expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-25 10:42'));
  });
});

describe('while it is waited for', () => {
  it('nothing is late, and no date is moved', () => {
    const life = waiting();
    const at = kst('2026-11-30 10:00');
    expect(judgeObjection(life.petition, at).outcome).toBe('NOT_LATE');
    const moved = { by: 'care-1', at };
    const sentence = 's';
    expect(
      life.does((p, t) =>
        reclassify(p, { matter: 'complaint', need: 'factFinding', sentence }, context(t, moved)),
      ),
    ).toBe('clock-paused');
    const newDueAt = kst('2026-12-01 18:00');
    expect(
      life.does((p, t) =>
        extend(p, { reason: 'site-check', newDueAt, sentence, consent: false }, context(t, moved)),
      ),
    ).toBe('clock-paused');
    expect(workOf(life.petition)).toMatchObject({ dueAt: kst('2026-12-02 00:00') });
  });

  it('a legal kind set then or later leaves the time out', () => {
    const during = waiting();
    const set = (life: Life, at: string) =>
      life.does((p, t) =>
        setLegalKind(p, { legalKind: 'question' }, context(t, { by: 'care-1', at: kst(at) })),
      );
    set(during, '2026-11-25 09:00');
    expect(during.pledge('legal').pausedAt).toBe(kst('2026-11-24 15:01'));
    replies(during, '2026-11-26 15:01');
    const after = waiting();
    replies(after, '2026-11-26 15:01');
    set(after, '2026-11-26 16:00');
    // Seven working days but Tuesday to Thursday: Mon 7 December instead of Wed 2.
    expect(during.pledge('legal').dueAt).toBe(kst('2026-12-08 00:00'));
    expect(after.pledge('legal').dueAt).toBe(kst('2026-12-08 00:00'));
  });

  it('a prior notice that is under way is moved with the date', () => {
    const life = new Life('2026-11-24 10:12');
    const newDueAt = kst('2026-11-26 10:00');
    const at = kst('2026-11-24 14:00');
    life.does((p, t) =>
      extend(
        p,
        { reason: 'site-check', newDueAt, sentence: 's', consent: false },
        context(t, { by: 'care-1', at }),
      ),
    );
    const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
    ask(life, '2026-11-24 15:00', '2026-12-01');
    sent(life, '2026-11-24 15:01');
    replies(life, '2026-11-24 16:01');
    expect(life.pledge('answer-24h')).toMatchObject({ dueAt: kst('2026-11-25 11:12') });
    const delivered = { notice, event: 'delivered' } as const;
    const when = { at: kst('2026-11-24 16:30'), now: kst('2026-11-24 16:31') };
    life.does((p, t) => onPriorNotice(p, delivered, context(t, when)));
    expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-26 11:00'));
  });
});

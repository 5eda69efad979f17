import { describe, expect, it } from 'vitest';
import { accept, answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { addMessage, rate } from '../../shared/petition/decide/speak.ts';
import type { Solved } from '../../shared/petition/speech/events.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const says = (life: Life, when: string, hash = 'a', ...before: string[]) =>
  life.does((p, t) =>
    addMessage(
      p,
      { message: `message-${p.version + 1}`, hashes: [hash, ...before] },
      context(t, { at: kst(when) }),
    ),
  );
const answers = (life: Life, when: string) =>
  life.does((p, t) =>
    answer(
      p,
      { answer: `answer-${p.version + 1}`, hash: 'h' },
      context(t, { by: 'care-1', at: kst(when) }),
    ),
  );
const rates = (life: Life, when: string, solved: Solved, hash?: string) =>
  life.does((p, t) =>
    rate(
      p,
      { solved, ...(hash && { comment: { id: 'comment', hash } }) },
      context(t, { at: kst(when) }),
    ),
  );
const kinds = (life: Life, from = 0) =>
  life.notices.slice(from).map(({ kind, to }) => `${kind} → ${to}`);
const count = (life: Life, type: string) =>
  life.events.filter((event) => event.type === type).length;

describe('a message', () => {
  it('is told to the person in charge and stops no clock', () => {
    const life = new Life('2026-11-24 10:12');
    const before = life.pledge('answer-24h');
    expect(says(life, '2026-11-24 10:20')).toBeUndefined();
    expect(kinds(life).at(-1)).toBe('message → care-1');
    expect(life.pledge('answer-24h')).toEqual(before);
  });

  it('is one message when the same text comes twice within ten minutes, whatever stood between', () => {
    const life = new Life('2026-11-24 10:12');
    says(life, '2026-11-24 10:20:00', 'a');
    says(life, '2026-11-24 10:21:00', 'b');
    says(life, '2026-11-24 10:29:59', 'a');
    expect(count(life, 'MessageAdded')).toBe(2);
    says(life, '2026-11-24 10:30:00', 'a');
    expect(count(life, 'MessageAdded')).toBe(3);
  });

  it('is known under the key before, after a rotation', () => {
    const life = new Life('2026-11-24 10:12');
    says(life, '2026-11-24 10:20', 'old');
    says(life, '2026-11-24 10:21', 'new', 'old');
    expect(count(life, 'MessageAdded')).toBe(1);
  });

  it('is kept and told after the answer and after the close, and refused after the withdrawal', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    expect(says(life, '2026-11-24 15:00', 'a')).toBeUndefined();
    life.does((p, t) =>
      close(p, { reason: 'done' }, context(t, { by: 'care-1', at: kst('2026-11-24 16:00') })),
    );
    expect(says(life, '2026-11-24 17:00', 'b')).toBeUndefined();
    expect(kinds(life, 3)).toEqual(['message → care-1', 'message → care-1']);

    const withdrawn = new Life('2026-11-24 10:12');
    withdrawn.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 11:00') })));
    expect(kinds(withdrawn).at(-1)).toBe('withdrawn → care-1');
    expect(says(withdrawn, '2026-11-24 12:00')).toBe('petition-withdrawn');
  });
});

describe('a rating', () => {
  it('that says solved is noted and nobody is troubled', () => {
    const life = new Life('2026-11-24 10:12');
    expect(rates(life, '2026-11-24 11:00', 'yes')).toBe('not-answered');
    answers(life, '2026-11-24 14:00');
    const told = life.notices.length;
    rates(life, '2026-11-24 15:00', 'yes');
    expect(life.petition).toMatchObject({
      status: 'answered',
      rating: { answer: 1, solved: 'yes' },
    });
    expect(life.notices.length).toBe(told);
  });

  it('can be changed for seven days from the first, to the instant', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    rates(life, '2026-11-24 15:00', 'yes');
    expect(rates(life, '2026-11-28 15:00', 'partly')).toBeUndefined();
    expect(rates(life, '2026-12-01 15:00', 'yes')).toBeUndefined();
    expect(rates(life, '2026-12-01 15:00:00.001', 'no')).toBe('rating-final');
    expect(life.petition.status).toBe('answered');
  });

  it('sent twice is one rating', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    rates(life, '2026-11-24 15:00', 'no', 'c');
    rates(life, '2026-11-24 15:00', 'no', 'c');
    expect(count(life, 'AnswerRated')).toBe(1);
    rates(life, '2026-11-24 15:01', 'no', 'd');
    expect([count(life, 'AnswerRated'), count(life, 'PetitionReopened')]).toEqual([2, 1]);
  });
});

describe('what was not solved', () => {
  it('is open again with a promise and a ladder of its own; the first one stays kept', () => {
    const life = new Life('2026-11-24 10:12'); // Tuesday
    answers(life, '2026-11-24 14:00');
    const told = life.notices.length;
    rates(life, '2026-11-24 15:00', 'no');
    expect(life.petition.status).toBe('accepted');
    expect(life.petition.answeredAt).toBeUndefined();
    expect(kinds(life, told)).toEqual(['second-look → care-head', 'reopened → care-1']);
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'kept',
      settledAt: kst('2026-11-24 14:00'),
    });
    expect(life.pledge('reopened')).toMatchObject({
      clause: 'P18.3',
      state: 'open',
      dueAt: kst('2026-11-25 15:00'),
    });
    expect(life.turnTo('2026-11-25 15:00:01')).toMatchInlineSnapshot(`
      [
        "11-25 10:00:00 second-look warn-half → care-head",
        "11-25 10:00:00 reopened warn-4h → care-1",
        "11-25 14:00:00 reopened warn-1h → care-1",
        "11-25 14:00:00 reopened warn-1h → care-head",
        "11-25 15:00:00 second-look act-by → care-head",
        "11-25 15:00:00 reopened act-by → care-head",
        "11-25 15:00:00 reopened act-by → duty",
        "11-25 15:00:01 second-look break → care-head",
        "11-25 15:00:01 second-look break → director",
        "11-25 15:00:01 reopened break → petitioner",
        "11-25 15:00:01 reopened break → care-head",
        "11-25 15:00:01 reopened break → director",
      ]
    `);
    answers(life, '2026-11-26 10:00');
    expect(life.petition.status).toBe('answered');
    expect(life.pledge('reopened').state).toBe('broken');
    expect(life.pledge('new-date').state).toBe('kept');
    const later = life.turnTo('2027-12-31 00:00');
    expect(later.filter((line) => !line.includes('second-look'))).toEqual([]);
  });

  it('is opened again after a close, and each answer can be judged once', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    life.does((p, t) =>
      close(p, { reason: 'done' }, context(t, { by: 'care-1', at: kst('2026-11-24 14:01') })),
    );
    rates(life, '2026-11-24 15:00', 'no');
    expect(
      life.does((p, t) =>
        close(p, { reason: 'x' }, context(t, { by: 'care-1', at: kst('2026-11-24 15:01') })),
      ),
    ).toBe('not-answered');
    answers(life, '2026-11-25 10:00');
    expect(life.pledge('reopened').state).toBe('kept');
    rates(life, '2026-11-25 11:00', 'no');
    expect(life.pledge('reopened-2').state).toBe('open');
    answers(life, '2026-11-25 15:00');
    rates(life, '2026-11-25 16:00', 'yes');
    expect(life.petition).toMatchObject({
      status: 'answered',
      rating: { answer: 3, solved: 'yes' },
    });
  });

  it('keeps its clock when the petitioner thinks again: the opinion is answered all the same', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    rates(life, '2026-11-24 15:00', 'no');
    rates(life, '2026-11-24 16:00', 'yes');
    expect(life.pledge('reopened').state).toBe('open');
    rates(life, '2026-11-24 17:00', 'no');
    expect(count(life, 'PetitionReopened')).toBe(1);
  });

  it('cannot be moved to seven days, which are counted from the first receipt', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    rates(life, '2026-11-24 15:00', 'no');
    const refused = life.does((p, t) =>
      reclassify(
        p,
        { matter: 'complaint', need: 'correction', sentence: 's' },
        context(t, { by: 'care-1', at: kst('2026-11-24 16:00') }),
      ),
    );
    expect(refused).toBe('not-reclassifiable');
  });

  it('never mends or worsens a promise that still waits for news of its prior notice', () => {
    const given = () => {
      const life = new Life('2026-11-24 10:12');
      life.does((p, t) =>
        accept(p, { how: 'opened' }, context(t, { by: 'care-1', at: kst('2026-11-24 10:30') })),
      );
      life.does((p, t) =>
        extend(
          p,
          {
            reason: 'site-check',
            newDueAt: kst('2026-11-26 10:00'),
            sentence: 's',
            consent: false,
          },
          context(t, { by: 'care-1', at: kst('2026-11-25 10:00') }),
        ),
      );
      const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
      const hears = (event: 'accepted' | 'delivered', at: string, now: string) =>
        life.does((p, t) =>
          onPriorNotice(p, { notice, event }, context(t, { at: kst(at), now: kst(now) })),
        );
      hears('accepted', '2026-11-25 10:01', '2026-11-25 10:01');
      answers(life, '2026-11-25 10:13'); // a minute late, unless the notice was delivered
      rates(life, '2026-11-25 10:14', 'no');
      return { life, hears };
    };
    const late = given();
    late.life.turnTo('2026-11-25 11:00');
    expect(late.life.pledge('answer-24h')).toMatchObject({ state: 'broken', silent: false });
    expect(late.life.petition.pledges.some(({ id }) => id === 'new-date')).toBe(false);
    expect(kinds(late.life)).not.toContain('delay → petitioner');
    late.hears('delivered', '2026-11-25 10:05', '2026-11-25 12:00');
    expect(late.life.pledge('answer-24h')).toMatchObject({ state: 'extended' });
    expect(late.life.pledge('reopened').state).toBe('open');

    const noticed = given();
    noticed.hears('delivered', '2026-11-25 10:05', '2026-11-25 10:20');
    expect(noticed.life.pledge('answer-24h').state).toBe('extended');
    expect(noticed.life.pledge('reopened').state).toBe('open');

    const withdrawn = given();
    withdrawn.life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-25 10:15') })));
    withdrawn.life.turnTo('2026-11-25 11:00');
    expect(withdrawn.life.pledge('answer-24h').state).toBe('broken');
    expect(withdrawn.life.pledge('reopened').state).toBe('void');
  });
});

describe('thirty days without an answer', () => {
  const progress = (life: Life, until: string) =>
    life.turnTo(until).filter((line) => line.includes('progress'));

  it('are told to the petitioner, each thirty once, and never after the answer', () => {
    const life = new Life('2026-11-24 10:12');
    expect(progress(life, '2027-03-01 00:00')).toEqual([
      '12-24 10:12:01 progress progress → petitioner',
      '01-23 10:12:01 progress-2 progress → petitioner',
      '02-22 10:12:01 progress-3 progress → petitioner',
    ]);
    answers(life, '2027-03-02 10:00');
    expect(life.turnTo('2028-01-01 00:00')).toEqual([]);
    rates(life, '2027-03-03 10:00', 'no');
    expect(progress(life, '2027-04-30 00:00')).toEqual([
      '03-24 10:12:01 progress-5 progress → petitioner',
      '04-23 10:12:01 progress-6 progress → petitioner',
    ]);
  });

  it('cost a petition that is answered in time nothing', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-25 10:00');
    expect(life.petition.pledges.map(({ id }) => id)).toEqual(['assign', 'answer-24h']);
  });
});

describe('an objection to what was opened again', () => {
  const objects = (life: Life, when: string) => {
    life.does((p, t) => raiseObjection(p, {}, context(t, { at: kst(when) })));
    return life.petition.objection;
  };

  it('is judged by the new promise, not by the kept one', () => {
    const life = new Life('2026-11-24 10:12');
    answers(life, '2026-11-24 14:00');
    rates(life, '2026-11-26 15:00', 'no'); // the first date has passed
    expect(objects(life, '2026-11-26 15:01')).toMatchObject({
      outcome: 'NOT_LATE',
      against: 'reopened',
    });
    life.turnTo('2026-11-27 15:00:01');
    expect(objects(life, '2026-11-27 15:01')).toMatchObject({ outcome: 'LATE_NO_NOTICE' });
    answers(life, '2026-11-27 15:20');
    expect(life.pledge('explanation')).toMatchObject({ state: 'open' });
  });

  it('starts an hour of its own, whatever was explained before the answer', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 10:12:01');
    objects(life, '2026-11-25 10:13');
    answers(life, '2026-11-25 10:20');
    rates(life, '2026-11-25 10:30', 'no');
    life.turnTo('2026-11-26 10:30:01');
    objects(life, '2026-11-26 10:31');
    expect(count(life, 'ObjectionRaised')).toBe(2);
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'broken' });
  });
});

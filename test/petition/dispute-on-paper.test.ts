import { describe, expect, it } from 'vitest';
import { givenAt, isBeingHanded } from '../../shared/petition/answer-delivered.ts';
import { answer } from '../../shared/petition/decide/acts.ts';
import {
  decideDispute,
  disputeAnswer,
  disputeUntil,
} from '../../shared/petition/decide/dispute.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { logPosted } from '../../shared/petition/decide/posted.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { openLetters } from '../../shared/petition/reach.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const POST = { contact: { email: false, phone: false, post: true } } as const;
const withRoom = { ...terms, office: { ...office, mailRoom: 'support-1' } };

/** The answer of somebody whom only paper reaches: it lies in the outbox. */
function writes(life: Life, when: string): void {
  const at = kst(when);
  life.does((p, t) =>
    answer(p, { answer: `answer-${p.answers}`, hash: 'h' }, context(t, { by: 'care-1', at })),
  );
  const intent = life.notices.findLast(({ kind }) => kind === 'answer');
  const id = `${life.petition.version}.0`;
  const notice = { ...intent, subject: '2026-000001-4', id, createdAt: at } as Notice;
  life.does((p, t) => needLetter(p, { notice, way: 'letter' }, context(t, { at })));
}
const posts = (life: Life, when: string) =>
  life.does((p, t) => {
    const letters = openLetters(p).flatMap(({ id, said }) => (said.kind === 'answer' ? id : []));
    return logPosted(
      p,
      { letters, result: 'posted' },
      context(t, { by: 'support-1', at: kst(when) }),
    );
  });
const enters = (life: Life, said: string, now: string) =>
  life.does((p, t) =>
    disputeAnswer(p, {}, context(t, { by: 'care-2', at: kst(said), now: kst(now) })),
  );
const decides = (life: Life, when: string) =>
  life.does((p, t) =>
    decideDispute(
      p,
      { outcome: 'upheld', decision: 'finding-9' },
      context(t, { by: life.petition.dispute?.judge ?? '', at: kst(when) }),
    ),
  );

/** Answered and posted on Tuesday, in time; answered again on Thursday. */
function answeredTwice(): Life {
  const life = new Life('2026-11-24 10:12', POST, withRoom);
  writes(life, '2026-11-24 11:00');
  posts(life, '2026-11-24 15:00');
  writes(life, '2026-11-26 10:00');
  return life;
}

describe('an answer on paper counts when it is posted (A6)', () => {
  it('said before that, it is of the answer before, and what is posted meanwhile judges by its posting', () => {
    const life = answeredTwice();
    expect(enters(life, '2026-11-26 12:00', '2026-11-26 13:00')).toBe(undefined);
    expect(life.petition.dispute).toMatchObject({
      ...{ answer: 1, since: kst('2026-11-24 15:00') },
      answeredSince: kst('2026-11-26 10:00'),
    });
    posts(life, '2026-11-26 16:00');
    expect(life.petition.dispute?.answeredSince).toBe(kst('2026-11-26 16:00'));
    expect(decides(life, '2026-11-26 17:00')).toBe(undefined);
    expect(life.pledge('answer-24h')).toMatchObject({
      ...{ state: 'broken', answeredAt: kst('2026-11-26 16:00'), silent: false },
    });
    expect(givenAt(life.petition)).toBe(kst('2026-11-26 16:00'));
    expect(life.petition.status).toBe('answered');
  });

  it('upheld while it lies in the outbox, the clock waits for its posting', () => {
    const life = answeredTwice();
    enters(life, '2026-11-26 12:00', '2026-11-26 13:00');
    decides(life, '2026-11-26 17:00');
    expect(life.pledge('answer-24h').state).toBe('broken');
    expect(life.pledge('answer-24h').answeredAt).toBe(undefined);
    expect([isBeingHanded(life.petition), givenAt(life.petition)]).toEqual([true, undefined]);
    posts(life, '2026-11-27 09:30');
    expect(life.pledge('answer-24h').answeredAt).toBe(kst('2026-11-27 09:30'));
    expect(givenAt(life.petition)).toBe(kst('2026-11-27 09:30'));
  });

  it('its seven days begin with its posting, however long it lay there', () => {
    const life = answeredTwice();
    posts(life, '2026-12-03 15:00');
    expect(disputeUntil(life.petition, terms)).toBe(kst('2026-12-11 00:00'));
    expect(enters(life, '2026-12-10 15:00', '2026-12-10 15:00')).toBe(undefined);
    expect(life.petition.dispute?.answer).toBe(2);
  });

  it('the first, called none while it lies there, is none that came too late', () => {
    const life = new Life('2026-11-24 10:12', POST, withRoom);
    writes(life, '2026-11-24 11:00');
    expect(enters(life, '2026-12-04 15:00', '2026-12-04 15:00')).toBe(undefined);
    expect(life.petition.dispute?.answer).toBe(1);
  });
});

describe('what was said to a person is of the answer that had come then', () => {
  const twice = () => {
    const life = new Life('2026-11-24 10:12');
    for (const when of ['2026-11-24 11:00:30', '2026-11-26 10:00'])
      life.does((p, t) =>
        answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at: kst(when) })),
      );
    return life;
  };

  it.each([
    ['2026-11-24 11:00', 1, kst('2026-11-26 10:00')],
    ['2026-11-26 09:59', 1, kst('2026-11-26 10:00')],
    ['2026-11-26 10:00', 2, undefined],
  ])('said at %s it is of answer %i', (said, of, since) => {
    const life = twice();
    expect(enters(life, said, '2026-11-26 11:00')).toBe(undefined);
    expect([life.petition.dispute?.answer, life.petition.dispute?.answeredSince]).toEqual([
      ...[of, since],
    ]);
  });

  it('and of none before the first', () => {
    expect(enters(twice(), '2026-11-24 10:59', '2026-11-26 11:00')).toBe('not-answered');
  });
});

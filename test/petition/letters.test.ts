import { describe, expect, it } from 'vitest';
import { answer, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { answerGiven } from '../../shared/petition/decide/give-answer.ts';
import { needLetter } from '../../shared/petition/decide/letters.ts';
import { logPosted } from '../../shared/petition/decide/posted.ts';
import { onMissed } from '../../shared/petition/decide/reach.ts';
import { rate } from '../../shared/petition/decide/speak.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeIntent } from '../../shared/petition/notice-intent.ts';
import type { Way } from '../../shared/petition/reach/state.ts';
import {
  isReachedOnPaper,
  lettersOf,
  openLetters,
  reachOf,
  wayTo,
} from '../../shared/petition/reach.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const RECEIVED = '2026-11-24 10:12'; // Tuesday; due Wednesday 10:12
const POST = { contact: { email: false, phone: false, post: true } } as const;
const FAX = { contact: { email: false, phone: false, fax: true } } as const;
const FAX_AND_POST = { contact: { email: false, phone: false, fax: true, post: true } } as const;
const FAX_AND_PHONE = { contact: { email: false, phone: true, fax: true } } as const;
const withRoom = { ...terms, office: { ...office, mailRoom: 'support-1' } };

const noticeOf = (intent: NoticeIntent, id: string, at: string): Notice => ({
  ...intent,
  subject: '2026-000001-4',
  id,
  createdAt: kst(at),
  state: 'claimed',
});
const lifeOf = (contact: ConstructorParameters<typeof Life>[1], receivedAt = RECEIVED) =>
  new Life(receivedAt, contact, withRoom);
const answered = (life: Life, at: string) =>
  life.does((petition, given) =>
    answer(
      petition,
      { answer: 'answer-2', hash: 'h' },
      context(given, { by: 'care-1', at: kst(at) }),
    ),
  );
/** The notice of the answer, as it lies in the outbox. */
const answerOf = (life: Life, at: string): Notice => {
  const found = life.notices.findLast(({ kind }) => kind === 'answer');
  if (!found) throw new Error('nobody was told the answer');
  return noticeOf(found, `${life.petition.version}.0`, at);
};
const lettered = (life: Life, at: string, way: 'letter' | 'fax' = 'letter') => {
  const notice = answerOf(life, at);
  life.does((petition, given) =>
    needLetter(petition, { notice, way }, context(given, { at: kst(at) })),
  );
  return notice;
};
const log = (
  life: Life,
  at: string,
  loggedAt = at,
  letters = lettersOf(life.petition).map(({ id }) => id),
  result: 'posted' | 'returned' = 'posted',
) =>
  life.does((petition, given) =>
    logPosted(
      petition,
      { letters, result },
      context(given, { by: 'support-1', at: kst(at), now: kst(loggedAt) }),
    ),
  );
const told = (life: Life) => life.notices.slice(1).map(({ kind, to }) => `${kind} → ${to}`);

describe('the way of a notice on paper', () => {
  const all = { email: true, phone: true, fax: true, post: true } as const;
  const order = (
    contact: typeof all | (typeof FAX)['contact'] | (typeof FAX_AND_POST)['contact'],
    kind: 'answer' | 'delay',
    texts: boolean,
    faxes: boolean,
  ): readonly Way[] => {
    const { petition } = lifeOf({ contact });
    const ways: Way[] = [];
    for (;;) {
      const way = wayTo(petition, kind, { texts, faxes }, ways);
      if (way === undefined) return ways;
      ways.push(way);
    }
  };
  it.each([
    ['what people keep', 'answer', true, true, 'email fax letter text call'],
    ['what is urgent', 'delay', true, true, 'email text fax call letter'],
    ['what people keep, without providers', 'answer', false, false, 'email letter fax call'],
    ['what is urgent, without providers', 'delay', false, false, 'email call letter fax'],
  ] as const)('of %s: each in its turn', (_, kind, texts, faxes, ways) => {
    expect(order(all, kind, texts, faxes).join(' ')).toBe(ways);
  });

  it('of somebody with a fax number alone is a fax, by hand where no provider sends it', () => {
    expect(order(FAX.contact, 'answer', false, false)).toEqual(['fax']);
    expect(order(FAX.contact, 'delay', true, true)).toEqual(['fax']);
  });

  it.each([
    [{ email: true, phone: true, post: true } as const, false],
    [{ email: false, phone: true, post: true } as const, true],
    [{ email: false, phone: false, fax: true } as const, true],
    [{ email: false, phone: true } as const, false],
  ])('with %o the answer goes out on paper: %s', (contact, expected) => {
    expect(isReachedOnPaper(lifeOf({ contact }).petition)).toBe(expected);
  });
});

describe('a letter', () => {
  it('asks the mail room once, within four staffed hours, with a ladder of its own', () => {
    const life = lifeOf(POST);
    const notice = noticeOf(life.notices[0] ?? ({} as NoticeIntent), '1.0', RECEIVED);
    life.does((petition, given) =>
      needLetter(petition, { notice, way: 'letter' }, context(given, { at: kst(RECEIVED) })),
    );
    life.does((petition, given) =>
      needLetter(petition, { notice, way: 'letter' }, context(given, { at: kst(RECEIVED) })),
    );
    expect(openLetters(life.petition)).toHaveLength(1);
    expect(told(life)).toEqual(['assignment → care-1', 'letter → support-1']);
    expect(life.pledge('post-letter')).toMatchObject({
      kind: 'target',
      of: 'support-1',
      dueAt: kst('2026-11-24 15:12'), // the lunch hour counts for nothing
    });
    expect(
      life.turnTo('2026-11-26 18:00').filter((line) => line.includes(' post-letter ')),
    ).toEqual([
      '11-24 13:12:00 post-letter warn-half → support-1',
      '11-24 15:12:00 post-letter act-by → support-1',
      '11-24 15:12:00 post-letter act-by → support-head',
      '11-24 15:12:01 post-letter break → support-1',
      '11-24 15:12:01 post-letter break → support-head',
      '11-24 15:12:01 post-letter break → director',
      '11-25 15:12:01 post-letter escalate-1 → support-head',
      '11-25 15:12:01 post-letter escalate-1 → director',
    ]);
  });

  it('is told of to whoever is the mail room by then', () => {
    const life = lifeOf(POST);
    const notice = noticeOf(life.notices[0] ?? ({} as NoticeIntent), '1.0', RECEIVED);
    life.does((petition, given) =>
      needLetter(petition, { notice, way: 'letter' }, context(given, { at: kst(RECEIVED) })),
    );
    const { office } = life.terms;
    const people = office.people.filter(({ id }) => id !== 'support-1');
    life.terms = { ...life.terms, office: { ...office, people, mailRoom: 'care-2' } };
    expect(
      life.turnTo('2026-11-24 15:12').filter((line) => line.includes(' post-letter ')),
    ).toEqual([
      '11-24 13:12:00 post-letter warn-half → care-2',
      '11-24 15:12:00 post-letter act-by → care-2',
      '11-24 15:12:00 post-letter act-by → care-head',
    ]);
  });

  it('goes on being missed when the answer is there: the ladder does not end with it', () => {
    const life = lifeOf(POST);
    const notice = noticeOf(life.notices[0] ?? ({} as NoticeIntent), '1.0', RECEIVED);
    life.does((petition, given) =>
      needLetter(petition, { notice, way: 'letter' }, context(given, { at: kst(RECEIVED) })),
    );
    life.turnTo('2026-11-24 15:30');
    answered(life, '2026-11-24 15:40');
    expect(life.pledge('post-letter')).toMatchObject({ state: 'broken', silent: true });
    log(life, '2026-11-24 16:00', '2026-11-24 16:00', ['1.0']);
    expect(life.pledge('post-letter')).toMatchObject({ state: 'broken', silent: false });
    expect(life.pledge('post-letter').nextAt).toBeUndefined();
  });

  it('that is withdrawn before it is posted is over', () => {
    const life = lifeOf(POST);
    const notice = noticeOf(life.notices[0] ?? ({} as NoticeIntent), '1.0', RECEIVED);
    life.does((petition, given) =>
      needLetter(petition, { notice, way: 'letter' }, context(given, { at: kst(RECEIVED) })),
    );
    life.does((petition, given) =>
      withdraw(petition, {}, context(given, { at: kst('2026-11-24 11:00') })),
    );
    expect(openLetters(life.petition)).toEqual([]);
    expect(life.pledge('post-letter').state).toBe('void');
  });
});

describe('an answer to somebody reached on paper', () => {
  it('is published and not yet given: nothing is kept, and nothing is asked of its writer', () => {
    const life = lifeOf(POST);
    expect(answered(life, '2026-11-24 15:00')).toBeUndefined();
    expect(life.petition).toMatchObject({
      status: 'answered',
      answeredAt: kst('2026-11-24 15:00'),
      handing: { answer: 'answer-2', since: kst('2026-11-24 15:00') },
    });
    expect(life.pledge('answer-24h').state).toBe('open');
    expect(
      life.does((petition, given) => close(petition, { reason: 'done' }, context(given, CLOSE))),
    ).toBe('pledge-open');
  });
  const CLOSE = { by: 'care-1', at: kst('2026-11-24 16:00') };

  it.each([
    ['Tuesday, the same day', '2026-11-24 16:00:00.000', 'kept'],
    ['Wednesday, exactly at the bound', '2026-11-25 10:12:00.000', 'kept'],
    ['a millisecond after it', '2026-11-25 10:12:00.001', 'broken'],
  ])('posted on %s it is %s by the instant of posting (KST)', (_, at, state) => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    lettered(life, '2026-11-24 15:00');
    expect(log(life, at)).toBeUndefined();
    expect(life.pledge('answer-24h')).toMatchObject({ state });
    expect(life.petition.handing).toMatchObject({ at: kst(at), how: 'letter' });
  });

  it.each([
    ['exactly at the bound', 0, 'kept'],
    ['a millisecond after it', 1, 'broken'],
  ] as const)('whose fax is confirmed %s is %s', (_, late, state) => {
    const life = lifeOf(FAX);
    answered(life, '2026-11-24 15:00');
    const at = kst('2026-11-25 10:12') + late;
    life.does((petition, given) =>
      answerGiven(petition, { how: 'fax' }, context(given, { at, now: at + 5000 })),
    );
    expect(life.pledge('answer-24h').state).toBe(state);
    expect(life.petition.handing?.how).toBe('fax');
  });

  it('is warned of as what has not left the house, to the mail room too, and never as no answer', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    const before = life.notices.length;
    const story = life.turnTo('2026-11-25 11:00').filter((line) => line.includes('answer-24h'));
    expect(story).toEqual([
      '11-24 15:12:00 answer-24h warn-4h → care-1',
      '11-24 15:12:00 answer-24h warn-4h → support-1',
      '11-25 09:12:00 answer-24h warn-1h → care-1',
      '11-25 09:12:00 answer-24h warn-1h → care-head',
      '11-25 09:12:00 answer-24h warn-1h → support-1',
      '11-25 10:12:00 answer-24h act-by → care-head',
      '11-25 10:12:00 answer-24h act-by → duty',
      '11-25 10:12:00 answer-24h act-by → support-1',
      '11-25 10:12:01 answer-24h break → care-head',
      '11-25 10:12:01 answer-24h break → director',
      '11-25 10:12:01 answer-24h break → support-1',
    ]);
    const kinds = life.notices.slice(before).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['unposted']));
    // No second date is promised for what is written already.
    expect(life.petition.pledges.some(({ terms: of }) => of === 'new-date')).toBe(false);
  });

  it('posted in time and logged after the break undoes it', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    lettered(life, '2026-11-24 15:00');
    life.turnTo('2026-11-25 11:00');
    expect(life.pledge('answer-24h').state).toBe('broken');
    expect(log(life, '2026-11-25 10:12', '2026-11-25 11:30')).toBeUndefined();
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.events.filter(({ type }) => type === 'BreakWithdrawn')).toEqual([
      expect.objectContaining({ pledge: 'answer-24h', because: 'answered-in-time' }),
    ]);
    // The letter's own four hours ended at 10:00 (Wednesday): posted at 10:12 they stay broken.
    expect(life.pledge('post-letter').state).toBe('broken');
  });

  it('found late by its own record tells the heads, and the mail room, what was late', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-25 10:00');
    lettered(life, '2026-11-25 10:00');
    const before = life.notices.length;
    // Posted before the ring of the break came: 10:12:00.500.
    log(life, '2026-11-25 10:12:00.500');
    expect(life.notices.slice(before).map(({ kind, to, level }) => [kind, to, level])).toEqual([
      ['unposted', 'care-head', 'break'],
      ['unposted', 'director', 'break'],
      ['unposted', 'support-1', 'break'],
    ]);
  });

  it('told twice changes nothing, and an unknown letter is refused', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    lettered(life, '2026-11-24 15:00');
    log(life, '2026-11-24 16:00');
    const { version } = life.petition;
    expect(log(life, '2026-11-24 16:00')).toBeUndefined();
    expect(log(life, '2026-11-24 17:00')).toBeUndefined();
    expect(life.petition.version).toBe(version);
    expect(log(life, '2026-11-24 17:00', '2026-11-24 17:00', ['9.9'])).toBe('no-letter');
  });

  it.each([
    ['before it was needed', '2026-11-24 14:59', '2026-11-24 15:30', 'post-too-early'],
    ['in the minute in which it was needed', '2026-11-24 15:00', '2026-11-24 15:30', undefined],
    ['in the future', '2026-11-24 15:31', '2026-11-24 15:30', 'post-not-yet'],
  ])('posted %s', (_, at, loggedAt, refused) => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    lettered(life, '2026-11-24 15:00:30');
    expect(log(life, at, loggedAt)).toBe(refused);
  });

  it('is given the first time only: a second letter with a correction moves nothing', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    const first = lettered(life, '2026-11-24 15:00');
    answered(life, '2026-11-24 15:30');
    const second = lettered(life, '2026-11-24 15:30');
    log(life, '2026-11-24 17:00', '2026-11-24 17:00', [second.id]);
    expect(life.petition.handing?.at).toBe(kst('2026-11-24 17:00'));
    log(life, '2026-11-24 17:30', '2026-11-24 17:30', [first.id]);
    expect(life.petition.handing?.at).toBe(kst('2026-11-24 17:00'));
  });

  it('that its reader judges on the page was given by then', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    const at = kst('2026-11-24 16:30');
    life.does((petition, given) => rate(petition, { solved: 'no' }, context(given, { at })));
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'kept', settledAt: at });
    expect(life.petition).toMatchObject({ status: 'accepted' });
    expect(life.petition.handing).toBeUndefined();
    // What is answered again goes out on paper again.
    answered(life, '2026-11-25 09:30');
    expect(life.petition.handing).toMatchObject({ since: kst('2026-11-25 09:30') });
  });

  it('to somebody with a mail address is given by being published, as ever', () => {
    const life = lifeOf({ contact: { email: true, phone: false, post: true } });
    answered(life, '2026-11-24 15:00');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.petition.handing).toBeUndefined();
  });
});

describe('a fax that failed', () => {
  const failed = (life: Life, at: string) => {
    const notice = answerOf(life, '2026-11-24 15:00');
    const news = { notice, way: 'fax' as const, because: 'bounced' as const };
    life.does((petition, given) => onMissed(petition, news, context(given, { at: kst(at) })));
    return news;
  };

  it('closes that way: the next one is a letter, which then gives the answer', () => {
    const life = lifeOf(FAX_AND_POST);
    answered(life, '2026-11-24 15:00');
    const news = failed(life, '2026-11-24 15:05');
    life.does((petition, given) =>
      onMissed(
        petition,
        news,
        context(given, { at: kst('2026-11-24 15:05'), now: kst('2026-11-24 15:06') }),
      ),
    );
    expect(reachOf(life.petition).closed).toEqual(['fax']);
    expect(life.notices.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
    expect(wayTo(life.petition, 'answer', { texts: true, faxes: true })).toBe('letter');
    expect(life.petition.handing?.at).toBeUndefined();
  });

  it('with a telephone left still waits, for the call that tells it', () => {
    const life = lifeOf(FAX_AND_PHONE);
    answered(life, '2026-11-24 15:00');
    failed(life, '2026-11-24 15:05');
    expect(life.pledge('answer-24h').state).toBe('open');
    expect(wayTo(life.petition, 'answer', { texts: false, faxes: true })).toBe('call');
  });

  it('with no way left is as a mail that came back: the answer stays given as it was published', () => {
    const life = lifeOf(FAX);
    answered(life, '2026-11-24 15:00');
    life.turnTo('2026-11-25 10:13');
    expect(life.pledge('answer-24h').state).toBe('broken');
    failed(life, '2026-11-25 10:20');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.petition.handing).toMatchObject({
      at: kst('2026-11-24 15:00'),
      how: 'unreachable',
    });
    expect(life.notices.slice(-3).map(({ kind, to }) => `${kind} → ${to}`)).toEqual([
      'unreachable → care-1',
      // Who was told that it was late is told that it was not.
      'not-late → care-head',
      'not-late → director',
    ]);
  });
});

describe('a letter that came back', () => {
  it('closes the post, says again what still lies there, and undoes no answer', () => {
    const life = lifeOf({ contact: { email: false, phone: true, post: true } });
    const receipt = noticeOf(life.notices[0] ?? ({} as NoticeIntent), '1.0', RECEIVED);
    life.does((petition, given) =>
      needLetter(
        petition,
        { notice: receipt, way: 'letter' },
        context(given, { at: kst(RECEIVED) }),
      ),
    );
    log(life, '2026-11-24 11:00');
    answered(life, '2026-11-24 15:00');
    const second = lettered(life, '2026-11-24 15:00');
    const before = life.notices.length;
    expect(log(life, '2026-11-24 16:00', '2026-11-24 16:00', ['1.0'], 'returned')).toBeUndefined();
    expect(lettersOf(life.petition).map(({ id, state }) => [id, state])).toEqual([
      ['1.0', 'returned'],
      [second.id, 'returned'],
    ]);
    expect(life.notices.slice(before).map(({ kind }) => kind)).toEqual(['receipt', 'answer']);
    expect(wayTo(life.petition, 'answer', { texts: false, faxes: false })).toBe('call');
    const { version } = life.petition;
    log(life, '2026-11-24 16:00', '2026-11-24 16:05', ['1.0'], 'returned');
    expect(life.petition.version).toBe(version);
  });

  it('after it gave the answer leaves it given', () => {
    const life = lifeOf(POST);
    answered(life, '2026-11-24 15:00');
    lettered(life, '2026-11-24 15:00');
    log(life, '2026-11-24 16:00');
    log(life, '2026-11-27 10:00', '2026-11-27 10:00', undefined, 'returned');
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'kept',
      settledAt: kst('2026-11-24 16:00'),
    });
    expect(life.notices.at(-1)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('a prior notice on paper (A12)', () => {
  const extended = (life: Life) => {
    const command = {
      reason: 'site-check',
      consent: false,
      sentence: 's',
      newDueAt: kst('2026-11-26 10:00'),
    } as const;
    life.does((petition, given) =>
      extend(petition, command, context(given, { by: 'care-1', at: kst('2026-11-24 14:00') })),
    );
    const intent = life.notices.findLast(({ kind }) => kind === 'date-change');
    if (!intent) throw new Error('no date was changed');
    return noticeOf(
      intent,
      life.pledge('answer-24h').priorNotice?.notice ?? '',
      '2026-11-24 14:00',
    );
  };
  it.each([
    ['at the bound', '2026-11-25 10:12', true],
    ['a minute after it', '2026-11-25 10:13', false],
  ])('posted %s moves the date: %s, though it is logged a day later', (_, at, moved) => {
    const life = lifeOf(POST);
    const notice = extended(life);
    life.does((petition, given) =>
      needLetter(
        petition,
        { notice, way: 'letter' },
        context(given, { at: kst('2026-11-24 14:00') }),
      ),
    );
    life.turnTo('2026-11-26 09:00');
    expect(life.pledge('answer-24h').state).toBe('broken');
    log(life, at, '2026-11-26 10:00', [notice.id]);
    expect(life.pledge('answer-24h').originalDueAt !== undefined).toBe(moved);
  });
});

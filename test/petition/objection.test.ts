import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { addOwnWords, apologise } from '../../shared/petition/decide/apologise.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import {
  explainedByCall,
  explanationReached,
} from '../../shared/petition/decide/explanation-delivered.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { judgeObjection, raiseObjection } from '../../shared/petition/decide/objection.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const HOUR = 3_600_000;

/** Received on a Tuesday, due on Wednesday 25 November at 10:12, forgotten. */
function late(receivedAt = '2026-11-24 10:12', until = '2026-11-25 10:30'): Life {
  const life = new Life(receivedAt);
  life.turnTo(until);
  return life;
}
const object = (life: Life, at: string) =>
  life.does((petition, terms) => raiseObjection(petition, {}, context(terms, { at: kst(at) })));
const reach = (life: Life, at: number, how: 'page' | 'mail' = 'page', now = at) =>
  life.does((petition, terms) =>
    explanationReached(petition, { how }, context(terms, { at, now })),
  );
const explain = (life: Life, at: string, day: string | undefined = '2026-11-27 18:00') =>
  life.does((petition, terms) =>
    explainDelay(
      petition,
      {
        reason: 'workload',
        sentence: 's-1',
        day: day ? terms.calendar.dayOf(kst(day)) : undefined,
      },
      context(terms, { by: 'care-1', at: kst(at) }),
    ),
  );
const about = (life: Life, from = 0) =>
  life.notices.slice(from).map(({ kind, to, level }) => `${level ?? kind} → ${to}`);

describe('the ledger decides at the instant of the objection', () => {
  it.each([
    ['at the bound', '2026-11-25 10:12:00.000', 'NOT_LATE'],
    ['a millisecond after it', '2026-11-25 10:12:00.001', 'LATE_NO_NOTICE'],
    ['a week after it', '2026-12-02 03:00', 'LATE_NO_NOTICE'],
  ])('%s', (_, at, outcome) => {
    expect(judgeObjection(late(undefined, '2026-11-25 10:12').petition, kst(at))).toEqual({
      outcome,
      against: 'answer-24h',
      dueAt: kst('2026-11-25 10:12'),
    });
  });

  it('an extension that was delivered in time explains the delay until its date, and no longer', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      extend(
        petition,
        {
          reason: 'consultation',
          newDueAt: kst('2026-11-26 10:00'),
          sentence: 's-0',
          consent: false,
        },
        context(terms, { by: 'care-1', at: kst('2026-11-25 09:00') }),
      ),
    );
    const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
    for (const [event, at] of [
      ['accepted', '2026-11-25 09:00:05'],
      ['delivered', '2026-11-25 09:00:09'],
    ] as const)
      life.does((petition, terms) =>
        onPriorNotice(petition, { notice, event }, context(terms, { at: kst(at) })),
      );
    const judged = (at: string) => judgeObjection(life.petition, kst(at)).outcome;
    expect(judged('2026-11-25 10:12')).toBe('NOT_LATE');
    expect(judged('2026-11-25 10:12:01')).toBe('LATE_NOTICED');
    expect(judged('2026-11-26 10:00')).toBe('LATE_NOTICED');
    expect(judged('2026-11-26 10:00:01')).toBe('LATE_NO_NOTICE');
    expect(object(life, '2026-11-25 11:00')).toBeUndefined();
    expect(life.petition.objection).toMatchObject({ outcome: 'LATE_NOTICED' });
    expect(life.petition.pledges.some(({ owes }) => owes)).toBe(false);
  });

  it('a letter has a target that is no 기한, and a legal period that is one (A35)', () => {
    const letter = new Life('2026-11-24 10:12', { channel: 'post' });
    const judged = (at: string) => judgeObjection(letter.petition, kst(at));
    expect(judged('2026-11-26 10:12')).toMatchObject({ outcome: 'NOT_LATE', against: 'legal' });
    expect(judged('2026-12-03 00:00')).toMatchObject({ outcome: 'NOT_LATE' });
    expect(judged('2026-12-03 00:00:01')).toMatchObject({ outcome: 'LATE_NO_NOTICE' });
  });

  it('an answer in time is never late, a late one stays late', () => {
    const life = late();
    const at = kst('2026-11-25 11:00');
    life.does((petition, terms) =>
      answer(petition, { answer: 'a', hash: 'h' }, context(terms, { by: 'care-1', at })),
    );
    expect(judgeObjection(life.petition, kst('2026-11-26 11:00')).outcome).toBe('LATE_NO_NOTICE');
    const timely = new Life('2026-11-24 10:12');
    timely.does((petition, terms) =>
      answer(
        petition,
        { answer: 'a', hash: 'h' },
        context(terms, { by: 'care-1', at: kst('2026-11-24 12:00') }),
      ),
    );
    expect(judgeObjection(timely.petition, kst('2026-11-26 11:00')).outcome).toBe('NOT_LATE');
  });

  it('after a withdrawal nothing can be late', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      withdraw(petition, {}, context(terms, { at: kst('2026-11-24 11:00') })),
    );
    expect(object(life, '2026-11-26 11:00')).toBe('petition-over');
  });
});

describe('the hour', () => {
  it.each([
    ['by day', '2026-11-24 10:12', '2026-11-25 10:30'],
    ['at night', '2026-11-24 10:12', '2026-11-26 03:00'],
    ['over midnight', '2026-11-24 10:12', '2026-11-25 23:40'],
    ['on a holiday', '2026-12-23 10:12', '2026-12-25 15:00'], // Friday, Christmas
  ])('%s each of its moments comes once', (_, receivedAt, at) => {
    const life = late(receivedAt, at);
    const before = life.notices.length;
    object(life, at);
    expect(about(life, before)).toEqual(['objected → care-1', 'objected → care-head']);
    const from = kst(at);
    const stamp = (minutes: number, seconds = 0) =>
      new Date(from + minutes * 60_000 + seconds * 1000 + 9 * HOUR)
        .toISOString()
        .slice(5, 19)
        .replace('T', ' ');
    const hour = life
      .turnTo(new Date(from + HOUR + 1000 + 9 * HOUR).toISOString().slice(0, 23).replace('T', ' '))
      .filter((line) => line.includes('explanation'));
    expect(hour).toEqual([
      `${stamp(15)} explanation one-up → director`,
      `${stamp(30)} explanation explanation → petitioner`,
      `${stamp(30)} explanation by-rule → care-head`,
      `${stamp(50)} explanation next-channel → duty`,
      `${stamp(60, 1)} explanation break → care-head`,
      `${stamp(60, 1)} explanation break → director`,
    ]);
  });

  it.each([
    ['59:59.999', -1, 'kept'],
    ['60:00.000', 0, 'kept'],
    ['60:00.001', 1, 'broken'],
  ])('shown at %s it is %s', (_, over, state) => {
    const life = late();
    object(life, '2026-11-26 03:00');
    life.turnTo('2026-11-26 03:55');
    reach(life, kst('2026-11-26 04:00') + over);
    expect(life.pledge('explanation').state).toBe(state);
    expect(life.petition.objection?.reachedAt).toBe(kst('2026-11-26 04:00') + over);
    expect(life.pledge('apology')).toMatchObject({ state: 'open', dueAt: kst('2026-11-26 10:00') });
  });

  it('a delivery stamped in time and told after the break withdraws it; a later fact changes nothing', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    life.turnTo('2026-11-25 11:31');
    expect(life.pledge('explanation').state).toBe('broken');
    reach(life, kst('2026-11-25 11:40'));
    reach(life, kst('2026-11-25 11:01'), 'mail', kst('2026-11-25 11:45'));
    expect(life.pledge('explanation')).toMatchObject({ state: 'kept', silent: false });
    const events = life.events.length;
    reach(life, kst('2026-11-25 11:02'), 'mail', kst('2026-11-25 11:46'));
    expect(life.events.length).toBe(events);
    expect(life.petition.pledges.filter(({ owes }) => owes === 'apology')).toHaveLength(1);
  });

  it('raised twice changes nothing, until the date that was explained has passed', () => {
    const life = late();
    object(life, '2026-11-25 10:31');
    const { version } = life.petition;
    object(life, '2026-11-25 10:31:01');
    object(life, '2026-11-25 10:50');
    expect(life.petition.version).toBe(version);
    life.turnTo('2026-11-25 11:05');
    reach(life, kst('2026-11-25 11:06'));
    object(life, '2026-11-25 12:00'); // explained: Thursday 18:00
    expect(life.petition.pledges.filter(({ owes }) => owes === 'explanation')).toHaveLength(1);
    life.turnTo('2026-11-26 18:01');
    object(life, '2026-11-26 18:01');
    expect(life.petition.pledges.filter(({ owes }) => owes === 'explanation')).toHaveLength(2);
    expect(life.pledge('explanation-2')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-26 19:01'),
    });
  });

  it('names the date that the break has set already, and makes no second one', () => {
    const life = late();
    object(life, '2026-11-25 10:31');
    life.turnTo('2026-11-25 11:01');
    expect(life.petition.objection?.explanation).toMatchObject({
      by: 'rule',
      stage: 'unopened',
      newDueAt: kst('2026-11-26 18:00'),
    });
    expect(life.petition.pledges.filter(({ owner }) => owner === 'head')).toHaveLength(1);
  });

  it('without one the next working day becomes a pledge of the head, set by rule', () => {
    const life = late();
    life.turnTo('2026-11-26 18:05'); // the head's date has passed too
    object(life, '2026-11-26 18:05');
    life.turnTo('2026-11-26 18:35');
    expect(life.pledge('new-date-2')).toMatchObject({
      owner: 'head',
      rule: 'next-workday-close',
      state: 'open',
      dueAt: kst('2026-11-27 18:00'),
    });
  });

  it('after an outage the highest level is told, and the service has explained all the same', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    const { nextSeq: seq } = life.pledge('explanation');
    const before = life.notices.length;
    const now = kst('2026-11-25 11:22');
    life.does((petition, terms) =>
      onRing(petition, { pledge: 'explanation', seq }, context(terms, { at: now })),
    );
    expect(about(life, before)).toEqual(['explanation → petitioner', 'next-channel → duty']);
    expect(life.pledge('explanation').spent).toEqual([
      'objected',
      'one-up',
      'by-rule',
      'next-channel',
    ]);
  });
});

describe('a person explains', () => {
  it('at minute 10: nobody is asked any more, and the date is the head’s', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    expect(explain(life, '2026-11-25 10:40')).toBeUndefined();
    expect(life.notices.at(-1)).toMatchObject({
      kind: 'explanation',
      to: 'petitioner',
      content: 's-1',
    });
    reach(life, kst('2026-11-25 10:40:07'), 'mail');
    expect(
      life.turnTo('2026-11-25 11:35').filter((line) => line.includes(' explanation ')),
    ).toEqual([]);
    expect(life.pledge('explanation').state).toBe('kept');
    expect(life.pledge('new-date-2')).toMatchObject({
      owner: 'head',
      rule: 'given',
      dueAt: kst('2026-11-27 18:00'),
    });
    expect(life.pledge('new-date')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-26 18:00'),
    });
    expect(explain(life, '2026-11-25 10:50')).toBe('already-explained');
  });

  it('a mail that bounced leaves minute 50, and a call keeps the hour', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    explain(life, '2026-11-25 10:40');
    expect(life.turnTo('2026-11-25 11:20')).toEqual([
      '11-25 11:20:00 explanation next-channel → duty',
    ]);
    life.does((petition, terms) =>
      explainedByCall(petition, {}, context(terms, { by: 'duty', at: kst('2026-11-25 11:25') })),
    );
    expect(life.pledge('explanation').state).toBe('kept');
  });

  it.each([
    ['a date that has passed', '2026-11-24 10:00', 'date-not-ahead'],
    ['a date too far off', '2026-12-18 18:00', 'date-not-ahead'],
    ['a closed day', '2026-11-28 18:00', 'date-on-closed-day'],
    ['no date', '', 'date-needed'],
  ])('%s is refused', (_, day, refused) => {
    const life = late();
    object(life, '2026-11-25 10:30');
    expect(explain(life, '2026-11-25 10:40', day)).toBe(refused);
  });

  it('a sooner date takes the place of the one set at the break', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    explain(life, '2026-11-25 10:40', '2026-11-25 18:00');
    expect(life.pledge('new-date').state).toBe('void');
  });

  it('only where it is owed', () => {
    const life = late();
    expect(explain(life, '2026-11-25 10:40')).toBe('no-objection');
    object(life, '2026-11-25 10:41');
    expect(
      life.does((petition, terms) =>
        explainedByCall(petition, {}, context(terms, { by: 'duty', at: kst('2026-11-25 10:42') })),
      ),
    ).toBe('not-explained');
  });

  it('answered meanwhile, the reason is owed all the same and no date', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    const at = kst('2026-11-25 10:35');
    life.does((petition, terms) =>
      answer(petition, { answer: 'a', hash: 'h' }, context(terms, { by: 'care-1', at })),
    );
    expect(life.pledge('explanation').state).toBe('open');
    expect(
      life.does((petition, terms) =>
        close(petition, { reason: 'done' }, context(terms, { by: 'care-1', at })),
      ),
    ).toBe('pledge-open');
    life.turnTo('2026-11-25 11:05');
    expect(life.petition.objection?.explanation).toMatchObject({ by: 'rule', stage: 'answered' });
    expect(life.petition.objection?.explanation?.newDueAt).toBeUndefined();
  });
});

describe('the apology', () => {
  it('is owed in the next staffed hour, asked for, and kept by its words', () => {
    const life = late();
    object(life, '2026-11-25 11:30');
    explain(life, '2026-11-25 11:31');
    reach(life, kst('2026-11-25 11:31:05'));
    expect(life.pledge('apology').dueAt).toBe(kst('2026-11-25 13:31:05'));
    const before = life.notices.length;
    life.turnTo('2026-11-25 11:32');
    expect(about(life, before)).toEqual(['owed → care-head', 'owed → care-1']);
    const sorry = (by: string, at: string) =>
      life.does((petition, terms) =>
        apologise(petition, { words: 'w' }, context(terms, { by, at: kst(at) })),
      );
    // An order to apologise would be void: who had it may add a word, and owes none.
    expect(sorry('care-1', '2026-11-25 13:31:05')).toBe('only-head-apologises');
    expect(sorry('care-head', '2026-11-25 13:31:05')).toBeUndefined();
    expect(life.pledge('apology').state).toBe('kept');
    expect(life.notices.at(-1)).toMatchObject({ kind: 'apology', content: 'w' });
    expect(sorry('care-head', '2026-11-25 13:40')).toBe('no-apology-owed');
  });

  it('takes words of whoever has the petition, once, before it or after it; they keep no promise', () => {
    const life = late();
    const add = (words: string, at: string) =>
      life.does((petition, terms) =>
        addOwnWords(petition, { words }, context(terms, { by: 'care-1', at: kst(at) })),
      );
    object(life, '2026-11-25 11:30');
    expect(add('w-0', '2026-11-25 11:30:30')).toBe('no-apology-owed');
    explain(life, '2026-11-25 11:31');
    reach(life, kst('2026-11-25 11:31:05'));
    expect(add('w-1', '2026-11-25 11:40')).toBeUndefined();
    expect(life.notices.at(-1)).toMatchObject({
      kind: 'apology',
      content: 'w-1',
      because: 'care-1',
    });
    expect(life.pledge('apology').state).toBe('open');
    expect(add('w-2', '2026-11-25 11:41')).toBe('own-words-sent');
  });

  it('is made by whoever stands in for the head, and by the director', () => {
    for (const by of ['director', 'care-head']) {
      const life = late();
      object(life, '2026-11-25 11:30');
      explain(life, '2026-11-25 11:31');
      reach(life, kst('2026-11-25 11:31:05'));
      const refused = life.does((petition, terms) =>
        apologise(petition, { words: 'w' }, context(terms, { by, at: kst('2026-11-25 11:40') })),
      );
      expect(refused, by).toBeUndefined();
    }
  });

  it('late it is broken, goes up the ladder, and is still owed', () => {
    const life = late();
    object(life, '2026-11-25 10:30');
    explain(life, '2026-11-25 10:31');
    reach(life, kst('2026-11-25 10:31'));
    const story = life.turnTo('2026-11-26 12:00').filter((line) => line.includes(' apology '));
    expect(story).toEqual([
      '11-25 10:31:00 apology owed → care-head',
      '11-25 10:31:00 apology owed → care-1',
      '11-25 11:01:00 apology warn-half → care-head',
      '11-25 11:31:01 apology break → care-head',
      '11-25 11:31:01 apology break → director',
      '11-26 11:31:01 apology escalate-1 → director',
      '11-26 11:31:01 apology escalate-1 → audit',
    ]);
    expect(
      life.does((petition, terms) =>
        apologise(
          petition,
          { words: 'w' },
          context(terms, { by: 'care-head', at: kst('2026-11-26 12:00') }),
        ),
      ),
    ).toBeUndefined();
    expect(life.pledge('apology')).toMatchObject({ state: 'broken', silent: false });
  });
});

it('an extension that proves to have been delivered in time takes all of it back', () => {
  const life = new Life('2026-11-24 10:12');
  life.does((petition, terms) =>
    extend(
      petition,
      { reason: 'consultation', newDueAt: kst('2026-11-26 10:00'), sentence: 's', consent: false },
      context(terms, { by: 'care-1', at: kst('2026-11-25 10:10') }),
    ),
  );
  const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
  const news = (event: 'accepted' | 'delivered', at: string, now: string) =>
    life.does((petition, terms) =>
      onPriorNotice(petition, { notice, event }, context(terms, { at: kst(at), now: kst(now) })),
    );
  news('accepted', '2026-11-25 10:10:05', '2026-11-25 10:10:05');
  object(life, '2026-11-25 10:15'); // the ledger cannot know yet: the hour runs
  expect(life.pledge('explanation').state).toBe('open');
  news('delivered', '2026-11-25 10:11:00', '2026-11-25 10:16:00');
  expect(life.pledge('explanation').state).toBe('void');
  object(life, '2026-11-25 10:17');
  expect(life.petition.objection?.outcome).toBe('LATE_NOTICED');
});

it('another person in charge is the one who is told', () => {
  const life = late();
  life.does((petition, terms) =>
    assign(
      petition,
      { to: 'care-2' },
      context(terms, { by: 'care-head', at: kst('2026-11-25 10:29') }),
    ),
  );
  object(life, '2026-11-25 10:30');
  expect(about(life).slice(-2)).toEqual(['objected → care-2', 'objected → care-head']);
});

it('kept is what reached the petitioner within 3,600,000 ms, whatever came first and however late its news', () => {
  const MOST = 2 * HOUR;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 * HOUR }),
      fc.array(fc.integer({ min: 30 * 60_000 + 1000, max: MOST }), { minLength: 1, maxLength: 4 }),
      (after, facts) => {
        const at = kst('2026-11-25 10:12') + after;
        const life = late(undefined, new Date(at + 9 * HOUR).toISOString().slice(0, 23));
        life.does((petition, terms) => raiseObjection(petition, {}, context(terms, { at })));
        life.turnTo(new Date(at + MOST + 9 * HOUR).toISOString().slice(0, 23));
        for (const offset of facts) reach(life, at + offset, 'mail', at + MOST);
        const { state, silent } = life.pledge('explanation');
        expect([state, silent]).toEqual([Math.min(...facts) <= HOUR ? 'kept' : 'broken', false]);
        expect(life.petition.pledges.filter(({ owes }) => owes === 'apology')).toHaveLength(1);
      },
    ),
    { numRuns: 100 },
  );
});

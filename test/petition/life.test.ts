import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { applyCalendar } from '../../shared/petition/decide/calendar.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import { standardOracle } from '../charter/oracle.ts';
import { context } from './context.ts';
import { calendarWith, kst, Life, terms } from './world.ts';

const answeredAt = (life: Life, when: string, now = when) =>
  life.does((p, t) =>
    answer(
      p,
      { answer: 'answer-1', hash: 'h' },
      context(t, { by: 'care-1', at: kst(when), now: kst(now) }),
    ),
  );

describe('receive', () => {
  it('hands the petition over in the same decision (P8, P10)', () => {
    const { petition, notices } = new Life('2026-11-24 10:12'); // Tuesday
    expect(petition).toMatchObject({
      status: 'received',
      department: 'care',
      assignee: 'care-1',
      version: 1,
    });
    expect(petition.pledges.map(({ id, state }) => `${id} ${state}`)).toContain('answer-24h open');
    expect(petition.pledges.find(({ id }) => id === 'assign')).toMatchObject({
      state: 'kept',
      clause: expect.stringMatching(/^P8/),
    });
    expect(notices.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'receipt petitioner',
      'assignment care-1',
    ]);
  });

  it('gives what no rule can place to the duty officer of customer support', () => {
    const { petition } = new Life('2026-11-24 10:12', { title: 'ㅋㅋ', body: 'ㅋㅋ' });
    expect(petition).toMatchObject({ department: 'support', assignee: 'duty' });
  });

  it('makes a letter a target and a legal period, not a pledge (A35)', () => {
    const { petition } = new Life('2026-11-24 10:12', { channel: 'post' });
    const open = petition.pledges.filter(({ state }) => state === 'open');
    expect(open.map(({ kind }) => kind).toSorted()).toEqual(['period', 'target']);
  });

  it.each([
    ['no contact', { email: false, phone: false }, ['assignment']],
    ['a telephone alone', { email: false, phone: true }, ['receipt', 'assignment']],
  ])('makes the notices that one with %s can get', (_, contact, kinds) => {
    const { notices } = new Life('2026-11-24 10:12', { contact });
    expect(notices.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('silence', () => {
  it('climbs the whole ladder, each level once and in order', () => {
    const life = new Life('2026-11-24 10:12'); // Tuesday; due Wednesday 10:12
    const story = life.turnTo('2026-12-31 00:00');
    expect(story).toMatchInlineSnapshot(`
      [
        "11-24 13:12:00 answer-24h unaccepted → care-head",
        "11-24 15:12:00 answer-24h warn-4h → care-1",
        "11-25 09:12:00 answer-24h warn-1h → care-1",
        "11-25 09:12:00 answer-24h warn-1h → care-head",
        "11-25 10:12:00 answer-24h act-by → care-head",
        "11-25 10:12:00 answer-24h act-by → duty",
        "11-25 10:12:01 answer-24h break → petitioner",
        "11-25 10:12:01 answer-24h break → care-head",
        "11-25 10:12:01 answer-24h break → director",
        "11-26 10:12:01 answer-24h escalate-1 → director",
        "11-26 10:12:01 answer-24h escalate-1 → audit",
        "11-26 17:00:00 new-date warn-1h → care-1",
        "11-26 17:00:00 new-date warn-1h → care-head",
        "11-26 18:00:01 new-date break → petitioner",
        "11-26 18:00:01 new-date break → care-head",
        "11-26 18:00:01 new-date break → director",
        "11-30 10:12:01 answer-24h escalate-3 → director",
        "11-30 10:12:01 answer-24h escalate-3 → audit",
        "12-24 10:12:01 progress progress → petitioner",
      ]
    `);
    expect(life.pledge('answer-24h')).toMatchObject({ state: 'broken', silent: true });
    const later = life.turnTo('2027-12-31 00:00'); // thirty days again and again, and nothing else
    expect(later.filter((line) => !line.includes('progress'))).toEqual([]);
  });

  it('tells only the highest level after an outage and records the skipped ones', () => {
    const life = new Life('2026-11-24 10:12');
    const { nextSeq } = life.pledge('answer-24h');
    const before = life.notices.length;
    life.does((p, t) =>
      onRing(
        p,
        { pledge: 'answer-24h', seq: nextSeq },
        context(t, { at: kst('2026-11-27 12:00') }),
      ),
    ); // Friday
    const told = life.notices.slice(before).map(({ kind, level, to }) => `${kind} ${level} ${to}`);
    expect(told).toEqual([
      'delay break petitioner',
      'escalation escalate-1 director',
      'escalation escalate-1 audit',
      'break break care-head',
    ]);
    expect(life.events.find(({ type }) => type === 'PledgeBroken')).toMatchObject({
      skipped: ['unaccepted', 'warn-half', 'warn-4h', 'warn-1h', 'act-by'].filter((level) =>
        life.pledge('answer-24h').spent.includes(level as never),
      ),
    });
  });

  it('is not believed twice: the same ring again, an older one, one for nothing', () => {
    const life = new Life('2026-11-24 10:12');
    const { nextSeq, nextAt = 0 } = life.pledge('answer-24h');
    life.does((p, t) =>
      onRing(p, { pledge: 'answer-24h', seq: nextSeq }, context(t, { at: nextAt })),
    );
    const after = life.petition;
    for (const seq of [nextSeq, nextSeq - 1])
      life.does((p, t) => onRing(p, { pledge: 'answer-24h', seq }, context(t, { at: nextAt })));
    life.does((p, t) => onRing(p, { pledge: 'nothing', seq: 1 }, context(t, { at: nextAt })));
    expect(life.petition).toBe(after);
  });

  it('leaves the second date without a third (nobody would mean it)', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2027-06-01 00:00');
    expect(
      life.petition.pledges
        .filter(({ owner }) => owner === 'head')
        .map(({ id, state }) => `${id} ${state}`),
    ).toEqual(['new-date broken']);
    expect(life.notices.filter(({ kind }) => kind === 'delay')).toHaveLength(2);
    expect(life.notices.filter(({ kind }) => kind === 'delay')[1]?.newDueAt).toBeUndefined();
  });
});

describe('answer', () => {
  it.each([
    ['one second before', '2026-11-25 10:11:59', 'kept'],
    ['exactly at the bound', '2026-11-25 10:12:00', 'kept'],
    ['one second after', '2026-11-25 10:12:01', 'broken'],
  ])('%s the due instant', (_when, at, state) => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 10:12');
    answeredAt(life, at);
    expect(life.pledge('answer-24h')).toMatchObject({ state, silent: false });
    expect(life.petition.status).toBe('answered');
    expect(life.turnTo('2027-12-31 00:00')).toEqual([]);
  });

  it('stamped in time and arriving after the break withdraws it, with the date that it set', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 10:12:30');
    expect(life.pledge('answer-24h').state).toBe('broken');
    answeredAt(life, '2026-11-25 10:12:00', '2026-11-25 10:12:40');
    expect(life.pledge('answer-24h').state).toBe('kept');
    expect(life.pledge('new-date').state).toBe('void');
    expect(life.events.map(({ type }) => type)).toContain('BreakWithdrawn');
  });

  it('after the break keeps the date that the break set', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-26 12:00');
    answeredAt(life, '2026-11-26 18:00:00'); // Thursday, the date set by rule
    expect([life.pledge('answer-24h').state, life.pledge('new-date').state]).toEqual([
      'broken',
      'kept',
    ]);
  });

  it('accepts, closes and cannot be closed before', () => {
    const life = new Life('2026-11-24 10:12');
    expect(
      life.does((p, t) =>
        close(p, { reason: 'x' }, context(t, { by: 'care-1', at: kst('2026-11-24 11:00') })),
      ),
    ).toBe('not-answered');
    answeredAt(life, '2026-11-24 11:00');
    expect(life.petition.acceptedAt).toBe(kst('2026-11-24 11:00'));
    life.does((p, t) =>
      close(p, { reason: 'x' }, context(t, { by: 'care-1', at: kst('2026-11-24 11:01') })),
    );
    expect(life.petition.status).toBe('closed');
    expect(life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 12:00') })))).toBe(
      'already-answered',
    );
  });
});

describe('acceptance and assignment', () => {
  it('goes to the head when nobody opens it', () => {
    const life = new Life('2026-11-24 10:12');
    expect(life.turnTo('2026-11-24 13:12')[0]).toMatch(/unaccepted → care-head$/);
  });

  it('is quiet once opened, however often', () => {
    const life = new Life('2026-11-24 10:12');
    for (let n = 0; n < 3; n++)
      life.does((p, t) =>
        accept(p, { how: 'opened' }, context(t, { by: 'care-1', at: kst('2026-11-24 10:30') })),
      );
    expect(life.events.filter(({ type }) => type === 'PetitionAccepted')).toHaveLength(1);
    expect(life.turnTo('2026-11-24 13:30').join()).not.toMatch('unaccepted');
  });

  it('never resets the clock by reassignment', () => {
    const life = new Life('2026-11-24 10:12');
    const { dueAt } = life.pledge('answer-24h');
    expect(
      life.does((p, t) =>
        assign(p, { to: 'nobody' }, context(t, { by: 'care-1', at: kst('2026-11-24 11:00') })),
      ),
    ).toBe('unknown-person');
    life.does((p, t) =>
      assign(p, { to: 'support-1' }, context(t, { by: 'care-1', at: kst('2026-11-24 11:00') })),
    );
    expect(life.petition).toMatchObject({ department: 'support', assignee: 'support-1' });
    expect(life.pledge('answer-24h').dueAt).toBe(dueAt);
    expect(life.turnTo('2026-11-25 10:13').join()).toMatch('break → support-head');
  });
});

describe('reclassify', () => {
  const by = 'care-1';
  const command = {
    matter: 'complaint',
    need: 'factFinding',
    sentence: 's',
  } as const;

  it('moves 24 hours to seven days from the same receipt', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) => reclassify(p, command, context(t, { by, at: kst('2026-11-25 10:12') })));
    expect(life.pledge('answer-24h').state).toBe('void');
    expect(life.pledge('answer-7d')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-12-02 00:00'),
    }); // end of Tue 1 December
    expect(life.notices.at(-1)).toMatchObject({
      kind: 'date-change',
      to: 'petitioner',
      because: 'reclassified',
    });
  });

  it.each([
    ['after the due instant', { by, at: kst('2026-11-25 10:12:00') + 1 }, 'past-due'],
    ['by nobody', { by: 'ghost', at: kst('2026-11-24 12:00') }, 'unknown-person'],
  ])('is refused %s', (_why, who, code) => {
    const life = new Life('2026-11-24 10:12');
    expect(life.does((p, t) => reclassify(p, command, context(t, who)))).toBe(code);
  });

  it('happens once', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) => reclassify(p, command, context(t, { by, at: kst('2026-11-24 12:00') })));
    expect(
      life.does((p, t) => reclassify(p, command, context(t, { by, at: kst('2026-11-24 12:01') }))),
    ).toBe('not-reclassifiable');
  });
});

describe('extend with prior notice', () => {
  const inTime = { by: 'care-1', at: kst('2026-11-25 09:30') };
  const given = {
    reason: 'site-check',
    newDueAt: kst('2026-11-26 09:00'),
    sentence: 's',
    consent: false,
  } as const;
  const extended = () => {
    const life = new Life('2026-11-24 10:12');
    life.does((p, t) => extend(p, given, context(t, inTime)));
    const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
    const fact = (event: 'accepted' | 'delivered' | 'bounced', at: string, now = at) =>
      life.does((p, t) =>
        onPriorNotice(p, { notice, event }, context(t, { at: kst(at), now: kst(now) })),
      );
    return { life, fact };
  };

  it('moves the date only when delivered, and counts as extended, not kept', () => {
    const { life, fact } = extended();
    expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-25 10:12'));
    fact('accepted', '2026-11-25 09:31');
    fact('delivered', '2026-11-25 10:12:00');
    expect(life.pledge('answer-24h')).toMatchObject({
      dueAt: kst('2026-11-26 09:00'),
      state: 'open',
    });
    answeredAt(life, '2026-11-26 09:00:00');
    expect(life.pledge('answer-24h').state).toBe('extended');
  });

  it('is kept, not extended, when the answer came before the original date', () => {
    const { life, fact } = extended();
    fact('delivered', '2026-11-25 09:31');
    answeredAt(life, '2026-11-25 10:00');
    expect(life.pledge('answer-24h').state).toBe('kept');
  });

  it('delivered one second late breaks at the end of the wait', () => {
    const { life, fact } = extended();
    fact('accepted', '2026-11-25 09:31');
    expect(life.turnTo('2026-11-25 10:27:00').join()).not.toMatch('break');
    fact('delivered', '2026-11-25 10:12:01', '2026-11-25 10:13');
    expect(life.turnTo('2026-11-25 10:27:00').join()).toMatch('break → petitioner');
  });

  it('waits fifteen minutes and no longer', () => {
    const { life, fact } = extended();
    fact('accepted', '2026-11-25 09:31');
    expect(life.turnTo('2026-11-25 10:27:01').filter((line) => line.includes('break'))[0]).toMatch(
      /^11-25 10:27:01/,
    );
  });

  it('delivered in time and told late withdraws the break', () => {
    const { life, fact } = extended();
    fact('accepted', '2026-11-25 09:31');
    life.turnTo('2026-11-25 11:00');
    expect(life.pledge('answer-24h').state).toBe('broken');
    fact('delivered', '2026-11-25 10:11:59', '2026-11-25 11:00');
    expect(life.pledge('answer-24h')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-26 09:00'),
    });
    expect(life.pledge('new-date').state).toBe('void');
    fact('delivered', '2026-11-25 10:11:59', '2026-11-25 11:01');
    expect(life.events.filter(({ type }) => type === 'BreakWithdrawn')).toHaveLength(1);
  });

  it('that was never handed over makes nobody wait', () => {
    const { life } = extended();
    expect(life.turnTo('2026-11-25 10:12:01').join()).toMatch('break → petitioner');
  });

  it('bounced counts for nothing, even when a delivery is reported later', () => {
    const { life, fact } = extended();
    fact('bounced', '2026-11-25 09:32');
    fact('delivered', '2026-11-25 09:33');
    expect(life.pledge('answer-24h').dueAt).toBe(kst('2026-11-25 10:12'));
  });

  it.each([
    ['workload', { reason: 'workload' as never }, inTime, 'reason-not-listed'],
    [
      'a date beyond the original length',
      { newDueAt: kst('2026-11-26 10:12') + 1 },
      inTime,
      'date-out-of-range',
    ],
    ['a date that is no later', { newDueAt: kst('2026-11-25 10:12') }, inTime, 'date-out-of-range'],
    ['after the due instant', {}, { ...inTime, at: kst('2026-11-25 10:12') + 1 }, 'past-due'],
  ])('is refused for %s', (_why, change, when, code) => {
    const life = new Life('2026-11-24 10:12');
    expect(life.does((p, t) => extend(p, { ...given, ...change }, context(t, when)))).toBe(code);
  });

  it('is refused a second time without consent, and a third time with it', () => {
    const { life, fact } = extended();
    fact('delivered', '2026-11-25 09:31');
    const again = { ...given, newDueAt: kst('2026-11-27 09:00') };
    const later = { by: 'care-1', at: kst('2026-11-25 09:40') };
    expect(life.does((p, t) => extend(p, again, context(t, later)))).toBe('consent-needed');
    expect(
      life.does((p, t) =>
        extend(
          p,
          { ...again, newDueAt: kst('2026-11-26 18:00'), consent: true },
          context(t, later),
        ),
      ),
    ).toBeUndefined();
  });
});

describe('withdraw', () => {
  it('makes what is open void and what was broken stays broken', () => {
    const life = new Life('2026-11-24 10:12');
    life.turnTo('2026-11-25 11:00');
    life.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-25 11:00') })));
    expect([life.pledge('answer-24h').state, life.pledge('new-date').state]).toEqual([
      'broken',
      'void',
    ]);
    expect(life.turnTo('2027-12-31 00:00')).toEqual([]);
  });
});

describe('a holiday declared afterwards (A29)', () => {
  it('moves the last moment to act and never the date that was told', () => {
    const life = new Life('2026-11-24 16:00'); // Tuesday; due Wednesday 16:00
    const declared = calendarWith(
      [
        {
          day: '2026-11-25',
          kind: 'declared',
          name: '임시공휴일',
          source: '관보',
          decidedAt: '2026-11-24',
        },
      ],
      'v2',
    );
    life.terms = { ...terms, calendar: declared };
    life.does((p, t) => applyCalendar(p, {}, context(t, { at: kst('2026-11-24 16:30') })));
    expect(life.pledge('answer-24h')).toMatchObject({
      dueAt: kst('2026-11-25 16:00'),
      actBy: kst('2026-11-24 18:00'),
      calendarVersion: declared.version,
    });
    life.does((p, t) => applyCalendar(p, {}, context(t, { at: kst('2026-11-24 16:31') })));
    expect(life.events.filter(({ type }) => type === 'ActByMoved')).toHaveLength(1);
  });
});

describe('the law beside the promise', () => {
  it('brings the last moment to act forward and never the promise', () => {
    const life = new Life('2026-11-24 10:12');
    expect(
      life.does((p, t) =>
        setLegalKind(
          p,
          { legalKind: 'other' },
          context(t, { by: 'care-1', at: kst('2026-11-24 10:20') }),
        ),
      ),
    ).toBeUndefined();
    expect(life.pledge('legal').dueAt).toBe(kst('2026-11-24 14:12')); // three working hours, lunch left out
    expect(life.pledge('answer-24h')).toMatchObject({
      dueAt: kst('2026-11-25 10:12'),
      actBy: kst('2026-11-24 14:12'),
    });
  });
});

describe('after an outage', () => {
  it('a break records every level that it overtook, and what outranks it is told instead', () => {
    const life = new Life('2026-11-24 10:12'); // Tuesday; due Wednesday 10:12
    const { nextSeq: seq } = life.pledge('answer-24h');
    const ring = { pledge: 'answer-24h', seq };
    life.does((p, t) => onRing(p, ring, context(t, { at: kst('2026-11-25 10:13') })));
    expect(life.events.find(({ type }) => type === 'PledgeBroken')).toMatchObject({
      skipped: ['unaccepted', 'warn-4h', 'warn-1h', 'act-by'], // half and four hours are one moment here
    });
    expect(life.pledge('answer-24h').spent.toSorted()).toEqual([
      'act-by',
      'break',
      'unaccepted',
      'warn-1h',
      'warn-4h',
    ]);
  });
});

describe('the record', () => {
  it('is what its events make it, in whatever commits they came', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 * 24 * 5 }),
        (half, minutes) => {
          const start = kst('2026-01-05 00:00') + half * 30 * 60_000;
          const life = new Life(
            new Date(start + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
          );
          life.turnTo(
            new Date(start + minutes * 60_000 + 9 * 3_600_000)
              .toISOString()
              .slice(0, 19)
              .replace('T', ' '),
          );
          const { version: _v, ...folded } = evolve(undefined, life.events);
          const { version: _w, ...lived } = life.petition;
          expect(folded).toEqual(lived);
          // By rules that are written once more: it breaks at the first whole second after its due instant.
          const dueAt = standardOracle.due24(start);
          const isBroken = Math.floor(dueAt / 1000) * 1000 + 1000 <= start + minutes * 60_000;
          expect(life.pledge('answer-24h')).toMatchObject({
            dueAt,
            state: isBroken ? 'broken' : 'open',
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

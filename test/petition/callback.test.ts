import { describe, expect, it } from 'vitest';
import { isObsolete } from '../../shared/notices/registry.ts';
import { withAbsences } from '../../shared/organization/absence.ts';
import { openCallback, outcomeOf } from '../../shared/petition/callback.ts';
import { callbackManner } from '../../shared/petition/callback-manner.ts';
import { callbackCommands } from '../../shared/petition/commands/callback.ts';
import { answer, assign, close, withdraw } from '../../shared/petition/decide/acts.ts';
import { agreeCallback, dropCallback } from '../../shared/petition/decide/callback.ts';
import { forgetCallback, logCallback } from '../../shared/petition/decide/callback-made.ts';
import { takeInPlace } from '../../shared/petition/decide/in-place.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { reopenedAt } from '../../shared/requests/reopened.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

const wishes = (life: Life, wished: string, at: string, by?: string) =>
  life.does((petition, given) =>
    agreeCallback(
      petition,
      { wishedAt: kst(wished), how: by ? 'phone' : 'page', ...(by && { because: 'away' }) },
      context(given, { at: kst(at), ...(by && { by }) }),
    ),
  );
const logs = (
  life: Life,
  result: 'connected' | 'no-answer',
  at: string,
  logged = at,
  witness: 'own-word' | 'machine' = 'own-word',
) =>
  life.does((petition, given) =>
    logCallback(
      petition,
      { result, witness },
      context(given, { by: 'care-1', at: kst(at), now: kst(logged) }),
    ),
  );
/** The exchange tells of it a minute later. */
const told = (life: Life, result: 'connected' | 'no-answer', at: string) =>
  logs(life, result, at, at, 'machine');
/** Received on Tuesday 24 November; a call is promised for Wednesday, 15:00. */
function promised(given = terms): Life {
  const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } }, given);
  expect(wishes(life, '2026-11-25 15:00', '2026-11-24 11:00')).toBeUndefined();
  return life;
}
const outcome = ({ petition }: Life) => petition.callbacks?.map((one) => outcomeOf(one, petition));
const mannerOf = ({ petition, events }: Life) =>
  callbackManner(petition, events, () => 'care').map((one) => one.outcome);
const noticed = (life: Life, from: number) =>
  life.notices.slice(from).map(({ kind, to, level }) => [kind, to, ...(level ? [level] : [])]);

describe('a call at the time that the citizen wishes (P2.4)', () => {
  it('has its clock in the same commit, is owed, and both sides are told', () => {
    const life = promised();
    expect(life.pledge('callback')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-25 15:10'),
      clause: 'P2.4',
    });
    expect(life.pledge('callback').nextAt).toBe(kst('2026-11-25 14:50'));
    expect(owedIn(life.petition)).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'callback', to: { person: 'care-1' }, dueAt: kst('2026-11-25 15:00') },
      }),
    );
    expect(life.notices).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'callback-agreed', to: 'petitioner', newDueAt: kst('2026-11-25 15:00') },
      }),
    );
    expect(life.notices).toContainEqual(
      expect.objectContaining({ kind: 'callback', to: 'care-1' }),
    );
  });

  it('reminds ten minutes before, again at the time, and after ten minutes breaks: all hear of it', () => {
    const life = promised();
    const from = life.notices.length;
    life.turnTo('2026-11-25 14:49');
    const ofCall = () =>
      noticed(life, from).filter(([, , level]) => ['soon', 'now'].includes(level ?? ''));
    expect(ofCall()).toEqual([]);
    life.turnTo('2026-11-25 14:50');
    expect(ofCall()).toEqual([['callback', 'care-1', 'soon']]);
    life.turnTo('2026-11-25 15:00');
    expect(ofCall()).toEqual([
      ['callback', 'care-1', 'soon'],
      ['callback', 'care-1', 'now'],
    ]);
    life.turnTo('2026-11-25 15:10');
    expect(life.pledge('callback').state).toBe('open');
    const before = life.notices.length;
    life.turnTo('2026-11-25 15:11');
    expect(life.pledge('callback').state).toBe('broken');
    expect(noticed(life, before)).toEqual(
      expect.arrayContaining([
        ['callback-missed', 'petitioner', 'break'],
        ['break', 'care-1', 'break'],
        ['break', 'care-head', 'break'],
      ]),
    );
    const redress = liveRedress(life.petition).filter(({ pledge }) => pledge === 'callback');
    expect(redress.map(({ source, clause, owes }) => [source, clause, owes])).toEqual([
      ['break', 'P20', ['apology']],
    ]);
    const [one] = redress;
    expect(one && obligationsOf(one, life.petition)[0]?.doneAt).toBeDefined();
    const { breaks, redress: all, exempt } = breakFigures(life.petition);
    expect(breaks).toBe(all + exempt);
  });

  it.each([
    ['at the last instant of the grace', '2026-11-25 15:10:00.000', 'kept'],
    ['a millisecond later', '2026-11-25 15:10:00.001', 'broken'],
  ])('%s it is %s', (_, at, state) => {
    const life = promised();
    expect(logs(life, 'connected', at)).toBeUndefined();
    expect(life.pledge('callback').state).toBe(state);
    expect(openCallback(life.petition)).toBeUndefined();
    expect(outcome(life)).toEqual([
      state === 'kept'
        ? { outcome: 'kept', witness: 'own-word' }
        : { outcome: 'broken', witness: 'machine' },
    ]);
  });

  it('is the deputy’s while the person in charge is away', () => {
    const away = {
      ...office,
      people: office.people.map((one) =>
        one.id === 'care-1'
          ? {
              ...one,
              deputy: 'care-2',
              absences: [
                {
                  from: kst('2026-11-25 09:00'),
                  until: kst('2026-11-26 09:00'),
                  category: 'trip' as const,
                },
              ],
            }
          : one,
      ),
    };
    const life = promised({ ...terms, office: away });
    const from = life.notices.length;
    life.turnTo('2026-11-25 14:50');
    expect(noticed(life, from)).toContainEqual(['callback', 'care-2', 'soon']);
  });

  it('nobody answers: three attempts over two half days, then another time is offered', () => {
    const life = promised();
    expect(logs(life, 'no-answer', '2026-11-25 15:05')).toBeUndefined();
    expect(life.pledge('callback').state).toBe('void');
    expect(life.pledge('callback-again')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-26 18:00'),
    });
    expect(logs(life, 'no-answer', '2026-11-25 16:10')).toBeUndefined();
    expect(logs(life, 'no-answer', '2026-11-25 16:40')).toBeUndefined();
    expect(openCallback(life.petition)).toBeDefined();
    const from = life.notices.length;
    expect(logs(life, 'no-answer', '2026-11-26 09:10')).toBeUndefined();
    expect(life.pledge('callback-again').state).toBe('kept');
    expect(openCallback(life.petition)).toBeUndefined();
    expect(noticed(life, from)).toContainEqual(['callback-unanswered', 'petitioner']);
    expect(outcome(life)).toEqual([{ outcome: 'no-answer', witness: 'own-word' }]);
    expect(wishes(life, '2026-11-27 10:00', '2026-11-26 11:00')).toBeUndefined();
    expect(openCallback(life.petition)?.agreedAt).toBe(kst('2026-11-27 10:00'));
  });

  it('an attempt long before the agreed time keeps nothing', () => {
    const life = promised();
    expect(logs(life, 'no-answer', '2026-11-25 10:00')).toBeUndefined();
    expect(life.pledge('callback').state).toBe('open');
    life.turnTo('2026-11-25 15:11');
    expect(life.pledge('callback').state).toBe('broken');
  });

  it('nobody goes on trying: that breaks too, and is told', () => {
    const life = promised();
    logs(life, 'no-answer', '2026-11-25 15:05');
    const from = life.notices.length;
    life.turnTo('2026-11-26 18:01');
    expect(life.pledge('callback-again').state).toBe('broken');
    expect(noticed(life, from)).toContainEqual(['callback-missed', 'petitioner', 'break']);
  });

  it('a call of the day before is none at the time that they wished', () => {
    const life = promised();
    expect(logs(life, 'connected', '2026-11-25 14:49')).toBe('callback-early');
    expect(life.pledge('callback').state).toBe('open');
    expect(logs(life, 'connected', '2026-11-25 14:50')).toBeUndefined();
    expect(life.pledge('callback').state).toBe('kept');
  });

  it('told twice is told once', () => {
    const life = promised();
    const { version } = life.petition;
    expect(wishes(life, '2026-11-25 15:00', '2026-11-24 11:05')).toBeUndefined();
    expect(life.petition.version).toBe(version);
    logs(life, 'no-answer', '2026-11-25 15:00', '2026-11-25 15:02');
    const once = life.petition.version;
    expect(logs(life, 'no-answer', '2026-11-25 15:00', '2026-11-25 15:02')).toBeUndefined();
    expect(life.petition.version).toBe(once);
  });

  it('another time takes the place of the one before, whose clock is void', () => {
    const life = promised();
    expect(wishes(life, '2026-11-26 10:00', '2026-11-24 13:00')).toBeUndefined();
    expect(life.pledge('callback').state).toBe('void');
    expect(life.pledge('callback-2')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-26 10:10'),
    });
    expect(owedIn(life.petition).filter(({ kind }) => kind === 'callback')).toHaveLength(1);
  });

  it('is not needed any more; twice the same', () => {
    const life = promised();
    const drop = () =>
      life.does((p, t) => dropCallback(p, {}, context(t, { at: kst('2026-11-24 12:00') })));
    expect(drop()).toBeUndefined();
    expect(life.pledge('callback').state).toBe('void');
    const { version } = life.petition;
    expect(drop()).toBeUndefined();
    expect(life.petition.version).toBe(version);
  });

  it('dropped on our own word its reader is told so and can say otherwise, and it is not left out of the figures', () => {
    const life = promised();
    const from = life.notices.length;
    const drop = () =>
      life.does((p, t) =>
        dropCallback(p, {}, context(t, { at: kst('2026-11-25 15:09'), by: 'care-1' })),
      );
    expect(drop()).toBeUndefined();
    const told = life.notices.slice(from);
    expect(told).toEqual([
      expect.objectContaining({
        ...{ kind: 'callback-dropped', to: 'petitioner', newDueAt: kst('2026-11-25 15:00') },
      }),
    ]);
    expect(mannerOf(life)).toEqual([{ result: 'unmeasured', because: 'no-proof' }]);
    expect(drop()).toBeUndefined();
    expect(life.notices).toHaveLength(from + 1);
    const notice = told[0] as Notice;
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(false);
    // They say that it is not so: it is promised again, and the notice has been overtaken.
    expect(wishes(life, '2026-11-25 16:00', '2026-11-25 15:20')).toBeUndefined();
    expect(isObsolete(notice, life.petition, terms.charter)).toBe(true);
  });

  it('dropped by the citizen it is left out of the figures, and nobody need tell them', () => {
    const life = promised();
    const from = life.notices.length;
    life.does((p, t) => dropCallback(p, {}, context(t, { at: kst('2026-11-24 12:00') })));
    expect(life.notices).toHaveLength(from);
    expect(mannerOf(life)).toEqual([{ result: 'excluded', because: 'not-needed' }]);
  });

  it('put off on our own word it is not left out either', () => {
    const life = promised();
    expect(wishes(life, '2026-11-25 17:00', '2026-11-25 15:09', 'care-1')).toBeUndefined();
    expect(mannerOf(life)).toEqual([{ result: 'unmeasured', because: 'no-proof' }]);
  });

  it('an answer and a close leave it; a withdrawal ends it', () => {
    const life = promised();
    life.does((p, t) =>
      answer(
        p,
        { answer: 'a', hash: 'h' },
        context(t, { by: 'care-1', at: kst('2026-11-24 12:00') }),
      ),
    );
    life.does((p, t) =>
      close(p, { reason: 'done' }, context(t, { by: 'care-1', at: kst('2026-11-24 13:00') })),
    );
    expect(life.petition.status).toBe('closed');
    expect(life.pledge('callback').state).toBe('open');
    life.turnTo('2026-11-25 15:11');
    expect(life.pledge('callback')).toMatchObject({ state: 'broken', silent: true });
    const other = promised();
    other.does((p, t) => withdraw(p, {}, context(t, { at: kst('2026-11-24 12:00') })));
    expect(other.pledge('callback').state).toBe('void');
    expect(owedIn(other.petition)).toEqual([]);
  });

  it.each([
    ['without a telephone', { email: true, phone: false }, '2026-11-25 15:00', 'callback-no-phone'],
    [
      'for a time that has passed',
      { email: true, phone: true },
      '2026-11-24 10:30',
      'callback-past',
    ],
    ['too far ahead', { email: true, phone: true }, '2026-12-25 11:00', 'callback-far'],
  ])('is refused %s, and nothing is written', (_, contact, wished, refused) => {
    const life = new Life('2026-11-24 10:12', { contact });
    const { version } = life.petition;
    expect(wishes(life, wished, '2026-11-24 11:00')).toBe(refused);
    expect(life.petition.version).toBe(version);
  });

  it('a call is refused where none is promised, ahead of now, and before it was asked for', () => {
    const life = promised();
    expect(logs(life, 'connected', '2026-11-25 15:00', '2026-11-25 14:00')).toBe('call-not-yet');
    expect(logs(life, 'connected', '2026-11-24 10:30', '2026-11-25 15:00')).toBe('call-too-early');
    expect(logs(life, 'connected', '2026-11-25 15:00')).toBeUndefined();
    expect(logs(life, 'connected', '2026-11-25 16:00')).toBe('no-callback-open');
  });

  it('runs under another charter: five minutes, two attempts, one half day', () => {
    const given = {
      ...terms,
      charter: {
        ...terms.charter,
        terms: { ...terms.charter.terms, callback: smallCharter.terms.callback },
      },
    };
    const life = promised(given);
    expect(life.pledge('callback').dueAt).toBe(kst('2026-11-25 15:05'));
    logs(life, 'no-answer', '2026-11-25 15:00');
    logs(life, 'no-answer', '2026-11-25 15:30');
    expect(outcome(life)).toEqual([{ outcome: 'no-answer', witness: 'own-word' }]);
  });
});

describe('what a promised call is about', () => {
  const about = (life: Life, gist: string | undefined, wished: string, at: string, now = at) =>
    life.does((petition, given) =>
      agreeCallback(
        petition,
        { wishedAt: kst(wished), how: 'page', ...(gist !== undefined && { gist }) },
        context(given, { at: kst(at), now: kst(now) }),
      ),
    );
  const gist = ({ petition }: Life) => openCallback(petition)?.gist;

  it('is kept when only the time changes, and when another time is chosen after nobody answered', () => {
    const life = promised();
    about(life, 'callback-9', '2026-11-25 15:00', '2026-11-24 11:30');
    expect(gist(life)).toBe('callback-9');
    about(life, undefined, '2026-11-25 16:00', '2026-11-24 12:00');
    expect(gist(life)).toBe('callback-9');
    for (const at of ['2026-11-25 16:00', '2026-11-25 17:00', '2026-11-26 09:10'])
      logs(life, 'no-answer', at);
    expect(openCallback(life.petition)).toBeUndefined();
    about(life, undefined, '2026-11-27 10:00', '2026-11-26 11:00');
    expect(gist(life)).toBe('callback-9');
    about(life, 'callback-30', '2026-11-27 11:00', '2026-11-26 11:30');
    expect(gist(life)).toBe('callback-30');
  });

  it('is never promised for a time that was over when it was decided', () => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
    about(life, undefined, '2026-11-24 11:30', '2026-11-24 11:00', '2026-11-24 14:00');
    expect(openCallback(life.petition)?.agreedAt).toBe(kst('2026-11-24 14:00'));
    expect(life.pledge('callback')).toMatchObject({
      state: 'open',
      dueAt: kst('2026-11-24 14:10'),
    });
  });

  it('is promised anew when whoever is here says the same after it was dropped', () => {
    const life = promised();
    const first = life.events.length;
    const { undoneBy } = callbackCommands.callback;
    expect(reopenedAt(undoneBy, life.events.slice(first))).toBeUndefined();
    life.does((p, t) => dropCallback(p, {}, context(t, { at: kst('2026-11-24 12:00') })));
    expect(reopenedAt(undoneBy, life.events.slice(first))).toBe(kst('2026-11-24 12:00'));
  });
});

describe('what the exchange tells of a promised call', () => {
  it('keeps it by a machine, told twice as once', () => {
    const life = promised();
    expect(told(life, 'connected', '2026-11-25 15:02')).toBeUndefined();
    expect(outcome(life)).toEqual([{ outcome: 'kept', witness: 'machine' }]);
    expect(life.pledge('callback').state).toBe('kept');
    const events = life.events.length;
    expect(told(life, 'connected', '2026-11-25 15:02')).toBeUndefined();
    expect(life.events).toHaveLength(events);
  });

  it.each([
    ['2026-11-25 14:49:59', 'callback-early', 'open'],
    ['2026-11-25 14:50:00', undefined, 'kept'],
    ['2026-11-25 15:10:00', undefined, 'kept'],
  ])('a call of %s: %s', (when, refused, state) => {
    const life = promised();
    expect(told(life, 'connected', when)).toBe(refused);
    expect(outcome(life)?.[0]?.outcome).toBe(state);
  });

  it('bears out what whoever made it had logged before, within ten minutes and no further', () => {
    const life = promised();
    logs(life, 'connected', '2026-11-25 15:05', '2026-11-25 15:20');
    expect(outcome(life)).toEqual([{ outcome: 'kept', witness: 'own-word' }]);
    expect(told(life, 'connected', '2026-11-25 14:54')).toBe('no-callback-open');
    expect(outcome(life)).toEqual([{ outcome: 'kept', witness: 'own-word' }]);
    expect(told(life, 'connected', '2026-11-25 15:03')).toBeUndefined();
    expect(outcome(life)).toEqual([{ outcome: 'kept', witness: 'machine' }]);
  });

  it.each([
    ['too late', '2026-11-25 15:10:00.001', 'own-word'],
    ['at the last instant', '2026-11-25 15:10', 'machine'],
    ['too early', '2026-11-25 14:49:59', 'own-word'],
    ['as soon as it may be', '2026-11-25 14:50', 'machine'],
  ] as const)(
    'what was logged as in time is borne out by no call that was not: %s',
    (_, at, by) => {
      const life = promised();
      logs(life, 'connected', at < '2026-11-25 15:00' ? '2026-11-25 14:55' : '2026-11-25 15:05');
      told(life, 'connected', at);
      expect(outcome(life)).toEqual([{ outcome: 'kept', witness: by }]);
    },
  );

  it('a call that was logged as too late is borne out as that', () => {
    const life = promised();
    logs(life, 'connected', '2026-11-25 15:12');
    told(life, 'connected', '2026-11-25 15:13');
    expect(life.petition.callbacks?.[0]?.witness).toBe('machine');
    expect(outcome(life)).toEqual([{ outcome: 'broken', witness: 'machine' }]);
  });

  it.each([
    ['all told by the exchange', told, 'machine'],
    ['one of them logged by hand', logs, 'own-word'],
  ] as const)('three attempts, %s: the citizen is told, and the witness is %s', (_, third, by) => {
    const life = promised();
    told(life, 'no-answer', '2026-11-25 15:01');
    told(life, 'no-answer', '2026-11-25 16:05');
    expect(outcome(life)?.[0]?.outcome).toBe('open');
    third(life, 'no-answer', '2026-11-26 09:30');
    expect(outcome(life)).toEqual([{ outcome: 'no-answer', witness: by }]);
    expect(life.notices.map(({ kind }) => kind)).toContain('callback-unanswered');
  });
});

describe('"I forgot"', () => {
  const forgets = (life: Life, at: string) =>
    life.does((p, t) => forgetCallback(p, {}, context(t, { by: 'care-1', at: kst(at) })));

  it('closes nothing: the call is still owed, its lateness is the clock’s, and the citizen reads it', () => {
    const life = promised();
    expect(forgets(life, '2026-11-25 14:59')).toBe('callback-not-due');
    expect(forgets(life, '2026-11-25 15:05')).toBeUndefined();
    expect(openCallback(life.petition)?.forgottenAt).toBe(kst('2026-11-25 15:05'));
    expect(owedIn(life.petition).map(({ kind }) => kind)).toContain('callback');
    const events = life.events.length;
    forgets(life, '2026-11-25 15:06');
    expect(life.events).toHaveLength(events);
    life.turnTo('2026-11-25 15:30');
    expect(outcome(life)?.[0]).toEqual({ outcome: 'broken', witness: 'machine' });
    expect(life.notices.map(({ kind }) => kind)).toContain('callback-missed');
  });

  it('its cures: a call within the grace keeps it, another time is agreed on with a clock of its own', () => {
    const called = promised();
    forgets(called, '2026-11-25 15:05');
    expect(told(called, 'connected', '2026-11-25 15:08')).toBeUndefined();
    expect(outcome(called)).toEqual([{ outcome: 'kept', witness: 'machine' }]);
    const later = promised();
    forgets(later, '2026-11-25 15:20');
    later.turnTo('2026-11-25 15:30');
    expect(wishes(later, '2026-11-25 16:30', '2026-11-25 15:40', 'care-1')).toBeUndefined();
    expect(openCallback(later.petition)).toMatchObject({ agreedAt: kst('2026-11-25 16:30') });
    expect(outcome(later)?.[0]?.outcome).toBe('broken');
  });
});

describe('the person in charge is not there (P2.1, P2.2)', () => {
  const away = {
    ...terms,
    office: withAbsences(office, [
      {
        ...{ person: 'care-1', category: 'leave' as const },
        ...{ from: kst('2026-11-24 09:00'), until: kst('2026-11-27 09:00') },
      },
    ]),
  };

  it('what the caller is told is what is recorded; anything else is refused, and nothing is written', () => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } }, away);
    const note = (because: 'trip' | 'leave') =>
      life.does((p, t) =>
        agreeCallback(
          p,
          { wishedAt: kst('2026-11-25 15:00'), how: 'phone', because },
          context(t, { by: 'care-2', at: kst('2026-11-24 11:00') }),
        ),
      );
    const { assignee } = life.petition;
    if (assignee !== 'care-1')
      life.does((p, t) =>
        assign(p, { to: 'care-1' }, context(t, { by: 'care-head', at: kst('2026-11-24 10:30') })),
      );
    const events = life.events.length;
    expect([note('trip'), life.events.length]).toEqual(['absence-otherwise', events]);
    expect(note('leave')).toBeUndefined();
    expect(life.petition.callbacks?.[0]?.because).toBe('leave');
  });

  it.each([
    ['away', '2026-11-24 11:00', undefined],
    ['off-duty', '2026-11-24 19:00', undefined],
    ['off-duty', '2026-11-24 11:00', 'absence-unrecorded'],
    ['trip', '2026-11-24 11:00', 'absence-unrecorded'],
    ['leave', '2026-11-24 19:00', 'absence-unrecorded'],
    ['training', '2026-11-24 11:00', 'absence-unrecorded'],
    ['meeting', '2026-11-24 11:00', 'absence-unrecorded'],
  ] as const)('of whom nothing is recorded, %s at %s: %s', (because, at, why) => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } }, terms);
    const before = life.events.length;
    const said = life.does((p, t) =>
      agreeCallback(
        p,
        { wishedAt: kst('2026-11-25 15:00'), how: 'phone', because },
        context(t, { by: 'care-2', at: kst(at) }),
      ),
    );
    expect(said).toBe(why);
    expect(life.events.length > before).toBe(why === undefined);
  });

  it('an absence that is recorded after the call and before it is written down can be said', () => {
    const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } }, terms);
    const from = kst('2026-11-24 11:05');
    const trip = { person: life.petition.assignee, category: 'trip' as const };
    const given = withAbsences(office, [{ ...trip, from, until: kst('2026-11-26 09:00') }]);
    life.terms = { ...terms, office: given };
    const [at, now] = [kst('2026-11-24 11:00'), kst('2026-11-24 11:10')];
    const said = life.does((p, t) =>
      agreeCallback(
        p,
        { wishedAt: kst('2026-11-25 15:00'), how: 'phone', because: 'trip' },
        context(t, { by: 'care-2', at, now }),
      ),
    );
    expect(said).toBeUndefined();
  });

  it('whoever is there takes it by one press: theirs and opened in one commit, on the record, and nobody is mailed', () => {
    const life = new Life('2026-11-24 10:12', {}, terms);
    life.terms = away;
    const from = life.petition.assignee;
    const by = from === 'care-1' ? 'care-2' : 'care-1';
    const takes = (who: string) =>
      life.does((p, t) => takeInPlace(p, {}, context(t, { by: who, at: kst('2026-11-24 11:00') })));
    const before = life.notices.length;
    expect(takes(from)).toBe('yours-already');
    expect(takes(by)).toBeUndefined();
    expect(life.petition).toMatchObject({ assignee: by, status: 'accepted' });
    expect(life.petition.unopened).toBeUndefined();
    expect(life.commits.at(-1)).toContainEqual(
      expect.objectContaining({ type: 'TakenInPlace', by, from }),
    );
    expect(life.notices.slice(before)).toEqual([]);
    expect(takes(by)).toBe('yours-already');
  });
});

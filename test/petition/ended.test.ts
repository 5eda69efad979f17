import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { reclassify } from '../../shared/petition/decide/reclassify.ts';
import { onRing } from '../../shared/petition/decide/ring.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { transferOut } from '../../shared/petition/decide/transfer-out.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const MINUTE = 60_000;
const RECEIVED = '2026-11-24 10:12'; // Tuesday: due on Wednesday at the same time
const DUE = kst('2026-11-25 10:12');
const NEW_DUE = kst('2026-11-26 10:00');
const GRACE = 15 * MINUTE;

const withdrawn = (life: Life, at: number) =>
  life.does((p, t) => withdraw(p, {}, context(t, { at })));
const transferred = (life: Life, at: number) =>
  life.does((p, t) => transferOut(p, { sentence: 's' }, context(t, { by: 'care-1', at })));
const announced = (life: Life, at: number) => {
  const refused = life.does((p, t) =>
    extend(
      p,
      { reason: 'fact-finding', newDueAt: NEW_DUE, sentence: 's', consent: false },
      context(t, { by: 'care-1', at }),
    ),
  );
  return { refused, notice: `${life.petition.version}.0` };
};
const fact = (
  life: Life,
  notice: string,
  event: 'accepted' | 'delivered' | 'bounced',
  at: number,
  now = at,
) => life.does((p, t) => onPriorNotice(p, { notice, event }, context(t, { at, now })));
/** Who was told that this pledge was broken, and by what. */
const told = (life: Life, pledge: string) =>
  life.notices
    .filter(({ kind, pledge: of }) => of === pledge && (kind === 'break' || kind === 'delay'))
    .map(({ kind, to }) => `${kind} ${to}`);
const state = (life: Life, pledge = 'answer-24h') => life.pledge(pledge).state;

describe.each([
  { what: 'withdrawn', does: withdrawn },
  { what: 'passed on', does: transferred },
])('$what', ({ does }) => {
  it('at the due instant itself is in time, however late that is decided', () => {
    const life = new Life(RECEIVED);
    life.turnTo('2026-11-25 10:13');
    expect(state(life)).toBe('broken');
    does(life, DUE);
    expect(state(life)).toBe('void');
    expect(life.events.some(({ type }) => type === 'BreakWithdrawn')).toBe(true);
  });

  it('after it and before the ring records the break first, with its notices, and sets no date', () => {
    const life = new Life(RECEIVED);
    does(life, DUE + 20_000);
    expect(state(life)).toBe('broken');
    expect(told(life, 'answer-24h')).toEqual([
      'delay petitioner',
      'break care-head',
      'break director',
    ]);
    expect(life.petition.pledges.some(({ terms }) => terms === 'new-date')).toBe(false);
    expect(life.turnTo('2026-12-24 10:12').filter((line) => line.includes('answer-24h'))).toEqual(
      [],
    );
  });

  it('while A12 waits is done, and the verdict stays owed until the wait is over', () => {
    const life = new Life(RECEIVED);
    const { notice } = announced(life, DUE - 2 * MINUTE);
    fact(life, notice, 'accepted', DUE - MINUTE);
    does(life, DUE + 5 * MINUTE);
    expect(['withdrawn', 'transferred']).toContain(life.petition.status);
    expect(state(life)).toBe('open');
    life.turnTo('2026-11-25 10:27');
    expect(state(life)).toBe('open');
    life.turnTo('2026-11-25 10:28');
    expect(state(life)).toBe('broken');
    expect(told(life, 'answer-24h')).toContain('break care-head');
    expect(life.turnTo('2026-12-24 10:12')).toEqual([]);
  });

  it('while A12 waits is void once the delivery proves to have been in time', () => {
    const life = new Life(RECEIVED);
    const { notice } = announced(life, DUE - 2 * MINUTE);
    fact(life, notice, 'accepted', DUE - MINUTE);
    does(life, DUE + 5 * MINUTE);
    fact(life, notice, 'delivered', DUE, DUE + 6 * MINUTE);
    expect(state(life)).toBe('void');
    expect(told(life, 'answer-24h')).toEqual([]);
  });

  it('while A12 waits is broken at once when the notice comes back', () => {
    const life = new Life(RECEIVED);
    const { notice } = announced(life, DUE - 2 * MINUTE);
    fact(life, notice, 'accepted', DUE - MINUTE);
    does(life, DUE + 5 * MINUTE);
    fact(life, notice, 'bounced', DUE + 6 * MINUTE);
    life.turnTo('2026-11-25 10:18');
    expect(state(life)).toBe('broken');
  });

  it('a delivery in time that is heard of after the wait undoes the break, and nothing runs on', () => {
    const life = new Life(RECEIVED);
    const { notice } = announced(life, DUE - 2 * MINUTE);
    fact(life, notice, 'accepted', DUE - MINUTE);
    does(life, DUE + 5 * MINUTE);
    life.turnTo('2026-11-25 10:30');
    expect(state(life)).toBe('broken');
    fact(life, notice, 'delivered', DUE - 1, DUE + 60 * MINUTE);
    expect(state(life)).toBe('void');
    expect(life.turnTo('2026-12-24 10:12')).toEqual([]);
  });
});

it('a legal period that was late is broken and told before another kind supersedes it', () => {
  const life = new Life('2026-11-24 10:12', { channel: 'post', kind: 'question' });
  const due = life.pledge('legal').dueAt;
  const set = (at: number) =>
    life.does((p, t) =>
      setLegalKind(p, { legalKind: 'statutory' }, context(t, { by: 'care-1', at })),
    );
  expect(set(due + 20_000)).toBeUndefined();
  expect(state(life, 'legal')).toBe('broken');
  expect(told(life, 'legal')).toEqual(['break audit']);
  expect(state(life, 'legal-2')).toBe('open');
});

it('a legal period superseded in time is void, though the clock rang before that was decided', () => {
  const life = new Life('2026-11-24 10:12', { channel: 'post', kind: 'question' });
  const { dueAt: at } = life.pledge('legal');
  life.turnTo('2026-12-04 10:12');
  expect(state(life, 'legal')).toBe('broken');
  life.does((p, t) =>
    setLegalKind(p, { legalKind: 'statutory' }, context(t, { by: 'care-1', at })),
  );
  expect(state(life, 'legal')).toBe('void');
});

type Act =
  | { readonly type: 'extend' | 'reclassify' | 'withdraw' | 'transfer' | 'answer' | 'legal' }
  | { readonly type: 'fact'; readonly event: 'accepted' | 'delivered' | 'bounced' }
  | { readonly type: 'ring' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'extend',
      'extend',
      'reclassify',
      'withdraw',
      'transfer',
      'answer',
      'legal',
    ),
  }),
  fc.record({
    type: fc.constant('fact'),
    event: fc.constantFrom('accepted', 'delivered', 'bounced'),
  }),
  fc.record({ type: fc.constant('ring') }),
);
/** Around the due instant, and around the instants that matter after it; how late it is decided. */
const when = fc.oneof(
  fc.integer({ min: -3 * MINUTE, max: 20 * MINUTE }),
  fc.constantFrom(-1, 0, 1, GRACE, GRACE + 1000),
);
const late = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 * MINUTE }));
const steps = fc.array(fc.record({ act, at: when, late }), { maxLength: 7 });

/** What the charter says of the promise of 24 hours, from the facts alone: no code of the service's. */
function oracle() {
  const facts = { end: undefined as { how: string; at: number } | undefined, delivered: false };
  return {
    facts,
    verdict(): string {
      const due = facts.delivered ? NEW_DUE : DUE;
      const { end } = facts;
      if (!end || end.at > due) return 'broken';
      return end.how === 'answer' ? (end.at > DUE ? 'extended' : 'kept') : 'void';
    },
  };
}

it('no sequence of acts, facts and late decisions erases a breach or invents one', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const life = new Life(RECEIVED);
      const { facts, verdict } = oracle();
      let notice: string | undefined;
      let accepted = false;
      let bounced = false;
      let now = DUE - 4 * MINUTE;
      const end = (how: string, refused: string | undefined, at: number) => {
        if (refused !== undefined) return;
        // Received before the answer and decided after it, seven days count all the same.
        const sooner = how === 'reclassify' && facts.end !== undefined && at < facts.end.at;
        if (sooner || facts.end === undefined) facts.end = { how, at };
      };
      for (const { act: one, at: offset, late: by } of sequence) {
        const at = DUE + offset;
        // Decisions follow one another; what is decided late was received earlier.
        now = Math.max(now, at + by);
        if (one.type === 'ring') {
          const pledge = life.pledge('answer-24h');
          if (pledge.nextAt !== undefined && pledge.nextAt <= now)
            life.does((p, t) =>
              onRing(p, { pledge: pledge.id, seq: pledge.nextSeq }, context(t, { at: now })),
            );
        } else if (one.type === 'extend') {
          const given = announced(life, at);
          if (given.refused === undefined && notice === undefined) notice = given.notice;
        } else if (one.type === 'fact') {
          if (notice === undefined) continue;
          if (one.event !== 'accepted' && !accepted) continue; // SES takes it before anything becomes of it
          if (one.event === 'accepted') accepted = true;
          if (one.event === 'bounced' && !facts.delivered) bounced = true;
          if (one.event === 'delivered' && !bounced && at <= DUE && facts.end?.how !== 'reclassify')
            facts.delivered ||= !isVoid(life);
          fact(life, notice, one.event, at, now);
        } else if (one.type === 'answer')
          end(
            'answer',
            life.does((p, t) =>
              answer(p, { answer: 'a', hash: 'h' }, context(t, { by: 'care-1', at, now })),
            ),
            at,
          );
        else if (one.type === 'withdraw') {
          if (life.petition.status !== 'withdrawn') end('withdraw', withdrawn(life, at), at);
        } else if (one.type === 'transfer') end('transfer', transferred(life, at), at);
        else if (one.type === 'reclassify')
          end(
            'reclassify',
            life.does((p, t) =>
              reclassify(
                p,
                { matter: 'complaint', need: 'factFinding', sentence: 's' },
                context(t, { by: 'care-1', at }),
              ),
            ),
            at,
          );
        else
          life.does((p, t) =>
            setLegalKind(p, { legalKind: 'statutory' }, context(t, { by: 'care-1', at })),
          );
      }
      life.turnTo('2026-12-24 10:12');
      expect(state(life)).toBe(verdict());
      const voids = life.events.filter((event) => event.type === 'PledgeVoided');
      for (const { pledge, at } of voids) expect(at).toBeLessThanOrEqual(life.pledge(pledge).dueAt);
      if (verdict() === 'broken')
        expect(
          life.notices.some(
            ({ kind, to, pledge }) =>
              to === 'care-head' &&
              pledge === 'answer-24h' &&
              (kind === 'break' || kind === 'escalation'),
          ),
        ).toBe(true);
      const ids = life.petition.pledges.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 1500 },
  );
});
/** In time under the first date: nothing is left that a delivery could move. */
const isVoid = (life: Life): boolean => state(life) === 'void';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../shared/charter/day.ts';
import { isAccounted } from '../../shared/petition/decide/account-for-breaks.ts';
import { answer, withdraw } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import { explainDelay } from '../../shared/petition/decide/explain.ts';
import { explainedByCall } from '../../shared/petition/decide/explanation-delivered.ts';
import { extend } from '../../shared/petition/decide/extend.ts';
import { raiseObjection } from '../../shared/petition/decide/objection.ts';
import { recordBreaks } from '../../shared/petition/decide/record-breaks.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { breakFigures, liveRedress, obligationsOf } from '../../shared/petition/redress.ts';
import { randomly } from '../support/randomly.ts';
import { context } from './context.ts';
import { live, randomLife } from './random-life.ts';
import { kst, Life } from './world.ts';

/** Received on a Tuesday, due on Wednesday 25 November at 10:12, forgotten. */
function late(until = '2026-11-25 10:30'): Life {
  const life = new Life('2026-11-24 10:12');
  life.turnTo(until);
  return life;
}

describe('a broken promise to the citizen (P20.1)', () => {
  it('opens a redress in the commit of the break, with the clause that owes it', () => {
    expect(late().petition.redress).toEqual([
      {
        ...{ id: 'break-answer-24h', source: 'break', clause: 'P20', pledge: 'answer-24h' },
        ...{ openedAt: kst('2026-11-25 10:12:01'), owes: ['apology'], department: 'care' },
      },
    ]);
  });

  it('also where the break is found by a late answer, before the clock rang', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      answer(
        petition,
        { answer: 'a', hash: 'h' },
        context(terms, { by: 'care-1', at: kst('2026-11-25 10:12:00.001') }),
      ),
    );
    expect(liveRedress(life.petition).map(({ id }) => id)).toEqual(['break-answer-24h']);
  });

  it('a break of the law’s own period is exempt by rule, and is no second redress', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      setLegalKind(
        petition,
        { legalKind: 'other' },
        context(terms, { by: 'care-1', at: kst('2026-11-24 11:00') }),
      ),
    );
    life.turnTo('2026-11-26 10:00');
    expect(life.petition.exempt?.map(({ pledge, rule }) => [pledge, rule])).toContainEqual([
      'legal',
      'law',
    ]);
    expect(liveRedress(life.petition).map(({ pledge }) => pledge)).not.toContain('legal');
  });

  it('is void when the break is withdrawn, and stands again when it breaks again', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      extend(
        petition,
        {
          ...{ reason: 'consultation', newDueAt: kst('2026-11-26 10:00') },
          ...{ sentence: 's-0', consent: false },
        },
        context(terms, { by: 'care-1', at: kst('2026-11-25 09:00') }),
      ),
    );
    const notice = life.pledge('answer-24h').priorNotice?.notice ?? '';
    life.turnTo('2026-11-25 10:30');
    expect(liveRedress(life.petition)).toHaveLength(1);
    life.does((petition, terms) =>
      onPriorNotice(
        petition,
        { notice, event: 'delivered' },
        context(terms, { at: kst('2026-11-25 09:00:09'), now: kst('2026-11-25 10:31') }),
      ),
    );
    expect(liveRedress(life.petition)).toEqual([]);
    expect(life.petition.redress?.[0]?.voidedAt).toBe(kst('2026-11-25 10:31'));
    life.turnTo('2026-11-26 10:01');
    expect(liveRedress(life.petition).map(({ id }) => id)).toEqual(['break-answer-24h-2']);
  });

  it('of a promise that the charter no longer knows stops no later decision', () => {
    const life = late();
    const { redress: _, ...rest } = life.petition;
    const old = rest.pledges.map((pledge) =>
      pledge.id === 'answer-24h' ? { ...pledge, terms: 'of-another-day' } : pledge,
    );
    const before = { ...rest, pledges: old.map((pledge) => ({ ...pledge, silent: false })) };
    expect(recordBreaks(before, kst('2026-11-25 11:00'), life.terms)).toMatchObject([
      { type: 'BreakExempted', pledge: 'answer-24h', rule: 'former-charter' },
    ]);
  });

  it('stays when the petition is withdrawn after it', () => {
    const life = late();
    life.does((petition, terms) =>
      withdraw(petition, {}, context(terms, { at: kst('2026-11-25 11:00') })),
    );
    expect(liveRedress(life.petition)).toHaveLength(1);
  });
});

describe('an objection to a delay that nobody announced (P24)', () => {
  it('has a redress of its own beside that of the break', () => {
    const life = late();
    life.does((petition, terms) =>
      raiseObjection(petition, {}, context(terms, { at: kst('2026-11-25 10:40') })),
    );
    expect(liveRedress(life.petition).map(({ id, clause }) => [id, clause])).toEqual([
      ['break-answer-24h', 'P20'],
      ['objection-explanation', 'P24'],
    ]);
  });

  /** Explained by a call, with a date that then passes too. */
  function twice(): Life {
    const life = late();
    const by = 'care-1';
    const of = (at: string) => ({ by, at: kst(`2026-11-25 ${at}`) });
    life.does((petition, terms) => raiseObjection(petition, {}, context(terms, of('10:40'))));
    const told = { reason: 'workload', sentence: 's', day: parseDay('2026-11-26') } as const;
    life.does((petition, terms) => explainDelay(petition, told, context(terms, of('10:50'))));
    life.does((petition, terms) => explainedByCall(petition, {}, context(terms, of('10:55'))));
    life.turnTo('2026-11-27 10:40');
    life.does((petition, terms) =>
      raiseObjection(petition, {}, context(terms, { by, at: kst('2026-11-27 10:40') })),
    );
    return life;
  }
  const apologies = ({ petition }: Life) =>
    liveRedress(petition)
      .filter(({ source }) => source === 'objection')
      .map((redress) => obligationsOf(redress, petition)[0]);

  it('is a break for each time: the first stays one when the new date passes too', () => {
    const figures = breakFigures(twice().petition);
    expect(figures.redress + figures.exempt).toBe(figures.breaks);
  });

  it('owes an apology for each: one that is made, late, is told for its own and with its own instant', () => {
    const life = twice();
    const head = { words: 'apology-1' };
    const madeAt = kst('2026-11-27 10:45');
    life.does((petition, terms) =>
      apologise(petition, head, context(terms, { by: 'care-head', at: madeAt })),
    );
    expect(apologies(life)).toEqual([
      expect.objectContaining({ what: 'apology', doneAt: madeAt }),
      { what: 'apology' },
    ]);
    life.turnTo('2026-11-27 12:30');
    expect(apologies(life)[1]).toEqual({ what: 'apology', dueAt: expect.any(Number) });
  });

  it('has none where nothing was late', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition, terms) =>
      raiseObjection(petition, {}, context(terms, { at: kst('2026-11-24 12:00') })),
    );
    expect(life.petition.redress).toBeUndefined();
  });
});

/** Of all lives together. */
let breaks = 0;
const lives = fc.tuple(randomLife, fc.boolean());
randomly(
  'whatever happens, and is done twice: breaks = redress + exemptions after every commit, and no break has two',
  lives,
  ([{ sequence, ...life }, twice]) => {
    const again = sequence.flatMap((one) => [one, { ...one, after: 0, rings: false }]);
    live({ ...life, sequence: twice ? again : sequence }, ({ petition, terms }, now) => {
      const figures = breakFigures(petition);
      breaks += figures.breaks;
      expect(figures.redress + figures.exempt).toBe(figures.breaks);
      expect(isAccounted(petition, now, terms)).toBe(true);
      const redress = liveRedress(petition).map(({ source, pledge }) => `${source} ${pledge}`);
      expect(new Set(redress).size).toBe(redress.length);
      const exempt = (petition.exempt ?? []).map(({ pledge }) => pledge);
      expect(new Set(exempt).size).toBe(exempt.length);
    });
  },
  {
    of: 'lives with their breaks',
    seconds: 30,
    together: (seen) => expect(breaks).toBeGreaterThan(seen),
  },
);

import { describe, expect, it } from 'vitest';
import { STANDING_WISHES, type StandingWish } from '../../shared/kernel/standing-wish.ts';
import { mayTell, TOLD_BECAUSE } from '../../shared/notices/standing.ts';
import { standingWishCommands } from '../../shared/petition/commands/standing-wishes.ts';
import { saidBeside } from '../../shared/petition/decide/besides.ts';
import {
  addWishes,
  type KeptWishes,
  sayWishes,
} from '../../shared/petition/decide/standing-wishes.ts';
import { type Decision, isRefusal } from '../../shared/petition/decision.ts';
import { context } from './context.ts';
import { kst, Life } from './world.ts';

const AT = kst('2026-11-24 11:00');
const NOBODY: KeptWishes = { keys: ['n', 'e'], wishes: [] };
const says = (life: Life, wishes: readonly StandingWish[], wisher = NOBODY, by?: string) =>
  sayWishes(
    life.petition,
    { wishes, how: by === undefined ? 'page' : 'phone', wisher },
    context(life.terms, { at: AT, ...(by !== undefined && { by }) }),
  );

describe('what a person wishes once for all', () => {
  it('is kept under every mark of theirs, and no event says which it is', () => {
    const life = new Life('2026-11-24 10:12');
    const decision = says(life, ['largePrint', 'legalOnly']);
    expect(decision.wishes).toEqual({ keys: ['n', 'e'], wishes: ['largePrint', 'legalOnly'] });
    expect(decision.events).toEqual([{ type: 'StandingWishesSaid', at: AT, how: 'page' }]);
    for (const wish of STANDING_WISHES)
      expect(JSON.stringify([decision.events, decision.notices])).not.toContain(wish);
  });

  it('the same again, in whatever order, changes nothing', () => {
    const wisher = { ...NOBODY, wishes: ['relay', 'helper'] as const };
    expect(says(new Life('2026-11-24 10:12'), ['helper', 'relay'], wisher).events).toEqual([]);
  });

  it('none of them erases what was kept, and that can be said of a petition that is over', () => {
    const life = new Life('2026-11-24 10:12');
    life.does((petition) => ({
      events: [{ type: 'PetitionWithdrawn', at: petition.receivedAt }],
      notices: [],
    }));
    const decision = says(life, [], { ...NOBODY, wishes: ['relay'] }, 'care-1');
    expect(decision.wishes).toEqual({ keys: ['n', 'e'], wishes: [] });
    expect(decision.events[0]).toEqual({
      ...{ type: 'StandingWishesSaid', at: AT, how: 'phone', by: 'care-1', erased: true },
    });
  });

  it('said with a petition they join what was wished before, and take nothing back', () => {
    const life = new Life('2026-11-24 10:12');
    const beside = { recipient: 'r', marks: ['n', 'e'] };
    const said = (standing: readonly StandingWish[]): Decision => {
      const decision = saidBeside(
        life.petition,
        { ...beside, standing },
        context(life.terms, { at: AT }),
      );
      if (isRefusal(decision)) throw new Error(decision.refused);
      return decision;
    };
    const { number } = life.petition;
    // Whoever files writes down whatever contact they like: it is this petition's alone.
    expect(said(['interpreter']).wishes).toEqual({
      ...{ keys: [number], wishes: ['interpreter'], joins: true },
    });
    expect(said([])).toEqual({ events: [], notices: [], contents: [] });
    const spoken = addWishes(
      life.petition,
      { wishes: ['interpreter'], how: 'phone', marks: ['n', 'e'] },
      context(life.terms, { at: AT, by: 'care-1' }),
    );
    expect(spoken.wishes?.keys).toEqual(['n', 'e']);
  });

  it('on paper they reach what its petitioner has shown to be theirs, spoken wherever the contact was given', () => {
    const life = new Life('2026-11-24 10:12');
    const { number } = life.petition;
    const wisher = { ...NOBODY, own: { keys: [number], wishes: [] } };
    const logged = (how: 'phone' | 'counter' | 'paper') => {
      const given = { ...context(life.terms, { at: AT, by: 'care-1' }), wisher };
      const body = { number, how, legalOnly: true };
      // Casts: it asks for no more of its context and its boxes.
      const decision = standingWishCommands['standing-wishes-said'].decide(
        life.petition,
        body as never,
        given as never,
      );
      return isRefusal(decision) ? decision : decision.wishes;
    };
    expect(logged('paper')).toEqual({ keys: [number], wishes: ['legalOnly'] });
    for (const how of ['phone', 'counter'] as const)
      expect(logged(how)).toEqual({ keys: ['n', 'e'], wishes: ['legalOnly'] });
  });

  it('the same is said again where it does not stand everywhere yet', () => {
    const wisher = { ...NOBODY, wishes: ['relay'] as const, isSettled: false };
    expect(says(new Life('2026-11-24 10:12'), ['relay'], wisher).wishes?.keys).toEqual(['n', 'e']);
    const none = { ...NOBODY, isSettled: false };
    expect(says(new Life('2026-11-24 10:12'), [], none).events).toEqual([]);
  });
});

describe('who wishes no contact but what the law asks for', () => {
  it('is told the law and what they asked for, and no courtesy', () => {
    const told = (kinds: readonly string[]) => kinds.map((kind) => mayTell(kind, ['legalOnly']));
    expect(told(['receipt', 'answer', 'date-change', 'transferred-out', 'supplement'])).toEqual([
      ...[true, true, true, true, true],
    ]);
    expect(told(['new-code', 'callback-agreed', 'explanation'])).toEqual([true, true, true]);
    expect(told(['interim', 'apology', 'persons-words', 'improved'])).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('whoever does not is told all, and staff are never concerned', () => {
    for (const kind of Object.keys(TOLD_BECAUSE))
      expect(mayTell(kind, ['largePrint', 'relay', 'interpreter', 'helper'])).toBe(true);
    expect(mayTell('assignment', ['legalOnly'])).toBe(true);
  });
});

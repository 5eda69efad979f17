import { parseDay } from '../../shared/charter/day.ts';
import type { Office } from '../../shared/organization/office.ts';
import { answer, assign, close } from '../../shared/petition/decide/acts.ts';
import { apologise } from '../../shared/petition/decide/apologise.ts';
import {
  delayCompensation,
  handOverCompensation,
  issueCompensation,
} from '../../shared/petition/decide/compensation.ts';
import { claimVisit } from '../../shared/petition/decide/visit-claim.ts';
import { askVisitReview } from '../../shared/petition/decide/visit-review.ts';
import { type Ruling, reviewVisit, ruleVisit } from '../../shared/petition/decide/visit-ruling.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Visit } from '../../shared/petition/visit/state.ts';
import { context } from './context.ts';
import { kst, Life, office, terms } from './world.ts';

export const funded: Office = {
  ...office,
  budgets: [
    { department: 'care', year: 2026, code: 'C-26', amount: 20_000 },
    { department: 'care', year: 2027, code: 'C-27', amount: 20_000 },
  ],
};
const fault = { outcome: 'fault', cause: 'wrong-guidance', sentence: 's' } as const;
export const noFault = { outcome: 'no-fault', ground: 'own-choice', sentence: 's' } as const;
const card = {
  kind: 'transit-card',
  way: 'post',
  amount: 10_000,
  serial: 'T-1001',
} as const;

/** A petition of Tuesday, 24 November 2026, 10:12, and what happens to a second visit about it. Times are in Korea. */
export class VisitLife extends Life {
  constructor(given: Terms = { ...terms, office: funded }) {
    super('2026-11-24 10:12', {}, given);
  }

  claims(at: string, day = '2026-11-20', by?: string) {
    const given = { at: kst(at), ...(by !== undefined && { by }) };
    const how = by === undefined ? ('page' as const) : ('counter' as const);
    return this.does((p, t) =>
      claimVisit(p, { day: parseDay(day), how, recipient: 'r' }, context(t, given)),
    );
  }
  rules(at: string, ruling: Ruling = fault, by = 'care-head', now = at) {
    return this.does((p, t) =>
      ruleVisit(p, ruling, context(t, { by, at: kst(at), now: kst(now) })),
    );
  }
  asks(at: string, visit = 'visit-1') {
    return this.does((p, t) => askVisitReview(p, { visit }, context(t, { at: kst(at) })));
  }
  reviews(at: string, ruling: Ruling = fault, by = 'duty') {
    return this.does((p, t) => reviewVisit(p, ruling, context(t, { by, at: kst(at) })));
  }
  apologises(at: string, by = 'care-head') {
    return this.does((p, t) => apologise(p, { words: 'w' }, context(t, { by, at: kst(at) })));
  }
  issues(at: string, change: object = {}, by = 'care-1', visit = 'visit-1') {
    return this.does((p, t) =>
      issueCompensation(p, { ...card, visit, ...change }, context(t, { by, at: kst(at) })),
    );
  }
  gives(at: string, id = '1234567890123', by = 'care-1', visit = 'visit-1') {
    const evidence = { kind: 'post', id } as const;
    return this.does((p, t) =>
      handOverCompensation(p, { visit, evidence }, context(t, { by, at: kst(at) })),
    );
  }
  delays(at: string, by = 'care-1', visit = 'visit-1') {
    return this.does((p, t) => delayCompensation(p, { visit }, context(t, { by, at: kst(at) })));
  }
  goesTo(to: string, at: string) {
    return this.does((p, t) => assign(p, { to }, context(t, { by: 'care-head', at: kst(at) })));
  }
  isAnswered(at: string) {
    return this.does((p, t) =>
      answer(p, { answer: 'a', hash: 'h' }, context(t, { by: p.assignee, at: kst(at) })),
    );
  }
  isClosed(at: string) {
    return this.does((p, t) =>
      close(p, { reason: 'answered' }, context(t, { by: p.assignee, at: kst(at) })),
    );
  }

  visit(id = 'visit-1'): Visit {
    const found = this.petition.visits?.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  }
  /** What was told since `from` notices, as `kind → to`. */
  toldSince(from: number): string[] {
    return this.notices
      .slice(from)
      .map(({ kind, to, because }) => [kind, to, because].filter(Boolean).join(' '));
  }
}

import { dayOf, parseDay } from '../../shared/charter/day.ts';
import type { MannerClause } from '../../shared/manner/clauses.ts';
import { ownIn, type Tally, tally } from '../../shared/manner/tally.ts';

import type { VisitLaw } from '../../shared/organization/office.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import type { HomeBreachKind } from '../../shared/petition/home-visit/events.ts';
import { homeVisitOf } from '../../shared/petition/home-visit.ts';
import { homeVisitManner } from '../../shared/petition/home-visit-manner.ts';
import { context } from './context.ts';
import * as visiting from './home-visit-decisions.ts';
import { kst, Life, terms } from './world.ts';

const VISIT = 'home-visit-1';
/** Seven days before, and never between six in the evening and nine. */
export const VISIT_LAW: VisitLaw = {
  id: 'field-inspection',
  article: { ko: '행정조사기본법 제11조(현장조사)', en: 'Article 11' },
  noticeDays: 7,
  forbidden: { from: '18:00', until: '09:00' },
  postponement: { ko: '미뤄 달라고 하실 수 있습니다.', en: 'You can ask to put it off.' },
  putOff: { times: 1, days: 14, hoursBefore: 24 },
};
export const lawful: Terms = { ...terms, office: { ...terms.office, visitLaws: [VISIT_LAW] } };

/** A petition of Tuesday, 24 November 2026, 10:12, and a visit to its petitioner. Times are in Korea. */
export class HomeLife extends Life {
  constructor(given: Terms = terms) {
    super('2026-11-24 10:12', {}, given);
  }

  plans(
    at: string,
    from = '2026-11-25 10:00',
    until = '2026-11-25 11:00',
    visitor = 'care-1',
    by = 'care-1',
  ) {
    const plan = { visitor, purpose: 'home-visit-2', from: kst(from), until: kst(until) };
    return this.does((p, t) => visiting.planHomeVisit(p, plan, context(t, { by, at: kst(at) })));
  }
  plansByLaw(at: string, from: string, until: string, law: string = VISIT_LAW.id, by = 'care-2') {
    const window = { from: kst(from), until: kst(until) };
    const plan = { visitor: 'care-1', purpose: 'home-visit-2', law, ...window };
    return this.does((p, t) => visiting.planHomeVisit(p, plan, context(t, { by, at: kst(at) })));
  }
  approves(at: string, by = 'care-head') {
    return this.does((p, t) =>
      visiting.approveHomeVisit(p, { visit: VISIT }, context(t, { by, at: kst(at) })),
    );
  }
  isTold(at: string, because = `law ${VISIT} 1`, how: 'mail' | 'letter' = 'mail') {
    const said = { kind: 'home-visit', because } as const;
    return this.does((p, t) =>
      visiting.homeVisitNotified(p, { said, how }, context(t, { at: kst(at) })),
    );
  }
  moves(at: string, from: string, until: string, by = 'care-1') {
    const window = { visit: VISIT, from: kst(from), until: kst(until) };
    return this.does((p, t) => visiting.moveHomeVisit(p, window, context(t, { by, at: kst(at) })));
  }
  /** As pressed on the page. */
  says(at: string, answer: 'yes' | 'no', plan = 1) {
    const said = { visit: VISIT, plan, answer, how: 'page' } as const;
    return this.does((p, t) => visiting.answerHomeVisit(p, said, context(t, { at: kst(at) })));
  }
  /** As somebody of ours wrote it down. */
  hears(at: string, answer: 'yes' | 'no', proof?: string, by = 'care-2') {
    const how = proof === undefined ? ('phone' as const) : ('paper' as const);
    const said = { visit: VISIT, answer, how, ...(proof !== undefined && { proof }) };
    return this.does((p, t) => visiting.answerHomeVisit(p, said, context(t, { by, at: kst(at) })));
  }
  passes(at: string, visitor = 'care-2', by = 'care-head') {
    const to = { visit: VISIT, visitor };
    return this.does((p, t) => visiting.passOnHomeVisit(p, to, context(t, { by, at: kst(at) })));
  }
  putsOff(at: string, day: string, plan = 1, by?: string) {
    const wish = { visit: VISIT, day: parseDay(day), ...(by === undefined && { plan }) };
    return this.does((p, t) =>
      visiting.putOffHomeVisit(
        p,
        wish,
        context(t, { at: kst(at), ...(by !== undefined && { by }) }),
      ),
    );
  }
  /** As the sweep does where an absence is known. */
  standsIn(at: string) {
    return this.does((p, t) => visiting.standInVisits(p, context(t, { at: kst(at) })));
  }
  goes(at: string, by = 'care-1') {
    const way = { visit: VISIT, code: 'home-visit-code-9' };
    return this.does((p, t) => visiting.onTheWay(p, way, context(t, { by, at: kst(at) })));
  }
  estimates(at: string, estimate: string) {
    const said = { visit: VISIT, estimate: kst(estimate) };
    return this.does((p, t) =>
      visiting.estimateArrival(p, said, context(t, { by: 'care-1', at: kst(at) })),
    );
  }
  taps(at: string) {
    return this.does((p, t) =>
      visiting.tapArrival(p, { visit: VISIT }, context(t, { by: 'care-1', at: kst(at) })),
    );
  }
  /** The citizen types the digits; `at` can have milliseconds. */
  confirms(at: string | number, isRight = true) {
    const instant = typeof at === 'number' ? at : kst(at);
    return this.does((p, t) =>
      visiting.confirmArrival(p, { visit: VISIT, isRight }, context(t, { at: instant })),
    );
  }
  signs(at: string, proof?: string) {
    const signed = { visit: VISIT, ...(proof !== undefined && { proof }) };
    return this.does((p, t) =>
      visiting.signArrival(p, signed, context(t, { by: 'care-1', at: kst(at) })),
    );
  }
  works(at: string) {
    return this.does((p, t) =>
      visiting.startWork(p, { visit: VISIT }, context(t, { by: 'care-1', at: kst(at) })),
    );
  }
  ends(at: string) {
    return this.does((p, t) =>
      visiting.homeVisitDone(p, { visit: VISIT }, context(t, { by: 'care-1', at: kst(at) })),
    );
  }
  callsOff(at: string) {
    return this.does((p, t) =>
      visiting.endHomeVisit(p, { visit: VISIT }, context(t, { by: 'care-2', at: kst(at) })),
    );
  }
  breaks(at: string, kind: HomeBreachKind = 'no-consent', by?: string) {
    const given = { at: kst(at), ...(by !== undefined && { by }) };
    const breach = { kind, day: dayOf(kst(at)) };
    return this.does((p, t) => visiting.recordHomeBreach(p, breach, context(t, given)));
  }
  visit() {
    const found = homeVisitOf(this.petition, VISIT);
    if (!found) throw new Error('no visit');
    return found;
  }
  /** What was told since `from` notices, as `kind because → to`. */
  toldSince(from: number): string[] {
    return this.notices
      .slice(from)
      .map(
        ({ kind, to, because, level }) =>
          `${[kind, because ?? level].filter(Boolean).join(' ')} → ${to}`,
      );
  }
}

/** What visits come to by `now` (epoch ms): own word is kept or broken by the word of whoever's conduct it was. */
export function visitFigures(events: readonly PetitionEvent[], now: number, given: Terms = terms) {
  const outcomes = homeVisitManner(events, {
    ...{ terms: given.charter.terms.homeVisit, now, teamOf: () => 'care' },
  });
  const tallyOf = (clause: MannerClause) =>
    tally(outcomes.filter((one) => one.clause === clause).map(({ outcome }) => outcome));
  const counted = (clause: MannerClause) => {
    const counts = tallyOf(clause);
    const by = ({ machine, citizen }: Tally['kept']) => machine + citizen;
    return {
      ...{ kept: by(counts.kept), broken: by(counts.broken), ownWord: ownIn(counts) },
      unmeasured: counts.unmeasured['no-proof'] ?? 0,
    };
  };
  return {
    clauses: {
      'P3.1': counted('P3.1'),
      'P3.5': counted('P3.5'),
      'P4.1+0': counted('P4.1+0'),
      'P4.1+late': counted('P4.1+late'),
      'P4.3': counted('P4.3'),
    },
    byLaw: tallyOf('P3.5').excluded['by-law'] ?? 0,
    outcomes,
  };
}

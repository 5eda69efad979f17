import { dayOf } from '../../../shared/charter/day.ts';
import { sameNumber } from '../../../shared/kernel/card-number.ts';
import type { Person } from '../../../shared/organization/office.ts';
import { visitTerms } from '../../../shared/petition/decide/home-visit-clock.ts';
import { whyNotThere } from '../../../shared/petition/decide/home-visit-way.ts';
import type { Terms } from '../../../shared/petition/decision.ts';
import type { HomeVisit } from '../../../shared/petition/home-visit/state.ts';
import { homeVisitsOf, isVisitorNamed } from '../../../shared/petition/home-visit.ts';
import type { Petition } from '../../../shared/petition/petition.ts';

/** Whether somebody at the door is who they say: `later` where it is our visitor, but nobody is to be there now. */
export type Checked =
  | { readonly answer: 'no' }
  | { readonly answer: 'yes' | 'later'; readonly visit: HomeVisit; readonly visitor: Person };

/** Of two visits of one visitor, the one that is on now. */
const CLOSEST = ['yes', 'later'] as const;

/**
 * What is said of a card's number at `now` (epoch ms), as the citizen reads it out: a visitor is told of from the consent to the day
 * after, and only of the visit that is theirs today (P4.3). Dashes and small letters do not matter.
 */
export function checkedVisitor(
  petition: Pick<Petition, 'homeVisits' | 'pledges'> | undefined,
  pass: string,
  now: number,
  terms: Pick<Terms, 'office' | 'charter' | 'calendar'>,
): Checked {
  if (!petition) return { answer: 'no' };
  const card = sameNumber(pass.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, ''));
  const visitors = terms.office.people.filter((one) => one.pass && sameNumber(one.pass) === card);
  const found = homeVisitsOf(petition).flatMap((visit) => {
    const visitor = visitors.find(({ id }) => id === visit.visitor);
    if (!visitor || !isVisitorNamed(visit, now, visitTerms(petition, visit, terms))) return [];
    return [
      { answer: isNow(petition, visit, now, terms) ? ('yes' as const) : 'later', visit, visitor },
    ];
  });
  for (const answer of CLOSEST) {
    const one = found.findLast((each) => each.answer === answer);
    if (one) return { ...one, answer };
  }
  return { answer: 'no' };
}

/** Whether that visitor can be at the door, or inside, at this moment. */
function isNow(
  petition: Pick<Petition, 'pledges'>,
  visit: HomeVisit,
  now: number,
  terms: Pick<Terms, 'office' | 'charter'>,
) {
  const { from, until, arrivedAt, doneAt } = visit;
  if (now < from - terms.charter.terms.homeVisit.wayAhead) return false;
  if (arrivedAt !== undefined) return doneAt === undefined && dayOf(now) === dayOf(until);
  return whyNotThere(petition, visit, now, terms) === undefined;
}

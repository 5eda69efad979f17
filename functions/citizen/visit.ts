import { startOf } from '../../shared/charter/day.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { visitorCommands } from '../../shared/petition/commands/visit.ts';
import { claimUntil, whyNoClaim } from '../../shared/petition/decide/visit-claim.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { clockOf, openVisit } from '../../shared/petition/visit.ts';
import { actOf, beforeAct } from './act-page.ts';
import { visitPage } from './pages/visit.ts';

const MOST_BYTES = 20_000;

/** GET /petitions/{number}/visit: what follows when a second visit is told us, and until when it can be. */
export const beforeVisit = beforeAct({
  leads: '/visit',
  page: visitPage,
  json({ petition, at, terms }) {
    const until = claimUntil(petition, terms);
    return {
      possible: whyNoClaim(petition, at, terms) === undefined,
      ...(until !== undefined && { until: iso(startOf(until + 1)) }),
    };
  },
});

/** POST /petitions/{number}/visit: a second visit through fault of ours, by the petitioner's own day of the first (P21). */
export const visitOfCitizen = actOf({
  act: 'visit',
  command: visitorCommands.visit,
  most: MOST_BYTES,
  logged: { message: 'second visit', act: 'visit' },
  page: visitPage,
  json: ({ petition }) => dueOf(petition, 'visit-ruling'),
});

/** POST /petitions/{number}/visit/review: by one press, that somebody else look at one that was found to be no fault. */
export const reviewOfCitizen = actOf({
  act: 'visit-review',
  command: visitorCommands['visit-review'],
  most: MOST_BYTES,
  logged: { message: 'second visit', act: 'visit-review' },
  json: ({ petition }) => dueOf(petition, 'visit-review'),
});

function dueOf(petition: Petition | undefined, task: 'visit-ruling' | 'visit-review') {
  const open = petition && openVisit(petition);
  const clock = open && clockOf(petition, open, task);
  return { ...(clock && { dueAt: iso(clock.dueAt) }) };
}

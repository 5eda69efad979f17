import type { PledgeTerms } from '../../charter/charter.ts';
import { dayOf, startOf } from '../../charter/day.ts';
import { type HomeVisitTerms, inTimeUntil } from '../../charter/home-visit.ts';
import { closeAfterWorkdays } from '../../charter/visit.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { openHomeClock } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import type { Pledge, Task } from '../pledge.ts';
import { type Ending, ended } from './end-pledge.ts';
import { makePledge } from './make-pledge.ts';
import { numbersOf } from './terms-of.ts';

const SECOND = 1000;

const TRIGGERS = {
  'home-visit-answer': 'homeVisitAsked',
  'home-visit-approval': 'homeVisitUnapproved',
  'home-visit-arrival': 'homeVisitAgreed',
  'home-visit-consent': 'homeVisitUnallowed',
  'home-visit-identity': 'homeVisitUnidentified',
} as const satisfies Partial<Record<Task, PledgeTerms['trigger']>>;
type HomeTask = keyof typeof TRIGGERS;

/** A clock of a visit from `startsAt` until `dueAt` (epoch ms); undefined under a charter that promises nothing of the kind. */
export function homeClock(
  { pledges }: Pick<Petition, 'pledges'>,
  task: HomeTask,
  given: {
    readonly homeVisit: string;
    readonly of?: string;
    readonly startsAt: number;
    readonly dueAt: number;
  },
  terms: Terms,
): Pledge | undefined {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === TRIGGERS[task]);
  if (!set) return undefined;
  const { startsAt, ...about } = given;
  return makePledge(set, startsAt, terms, { among: pledges, task, ...about });
}

/** The citizen's own time: until the window begins; of one that has begun, until its end. */
export const answerClock = (
  petition: Petition,
  { id, visitor, from, until }: Pick<HomeVisit, 'id' | 'visitor' | 'from' | 'until'>,
  at: number,
  terms: Terms,
): Pledge | undefined =>
  homeClock(
    petition,
    'home-visit-answer',
    { homeVisit: id, of: visitor, startsAt: at, dueAt: from > at ? from : until },
    terms,
  );

/** The time that was agreed (P4.1), from the reminder on. */
export const arrivalClock = (
  petition: Petition,
  { id, visitor, from, until }: HomeVisit,
  at: number,
  terms: Terms,
): Pledge | undefined => {
  const { homeVisit } = terms.charter.terms;
  const startsAt = Math.max(at, from - homeVisit.remindBefore);
  const dueAt = inTimeUntil(until, homeVisit);
  return homeClock(
    petition,
    'home-visit-arrival',
    { homeVisit: id, of: visitor, startsAt, dueAt },
    terms,
  );
};

/**
 * The head's own time for a visit by law: the charter's working days, and never beyond the last day on which its notice still comes as
 * early as the law asks. Of nobody by name it is the head's, whoever acts for them; `of` is whoever agrees in the head's place.
 */
export const approvalClock = (
  petition: Petition,
  { id, from }: Pick<HomeVisit, 'id' | 'from'>,
  {
    at,
    of,
    noticeDays,
  }: { readonly at: number; readonly of?: string; readonly noticeDays: number },
  terms: Terms,
): Pledge | undefined => {
  const { charter, calendar } = terms;
  const last = startOf(dayOf(from) - noticeDays + 1) - SECOND;
  const close = closeAfterWorkdays(at, charter.terms.homeVisit.approvalDays, calendar);
  const given = { homeVisit: id, startsAt: at, dueAt: Math.min(close, last) };
  return homeClock(
    petition,
    'home-visit-approval',
    { ...given, ...(of !== undefined && { of }) },
    terms,
  );
};

/** What ends the clocks of a visit that nobody makes any more, or not for this window. */
export function clocksOver(
  petition: Petition,
  visit: Pick<HomeVisit, 'id'>,
  { at, now, because }: { readonly at: number; readonly now: number; readonly because: Ending },
  terms: Terms,
): readonly PetitionEvent[] {
  const clocks = (
    ['home-visit-answer', 'home-visit-approval', 'home-visit-arrival'] as const
  ).flatMap((task) => openHomeClock(petition, visit, task) ?? []);
  return ended(petition, clocks, { at, because }, now, terms);
}

/** The clock that an event ends. */
export const onArrival = (petition: Petition, visit: Pick<HomeVisit, 'id'>) => {
  const clock = openHomeClock(petition, visit, 'home-visit-arrival');
  return clock ? { target: clock.id } : {};
};

/** The numbers by which a visit was promised, once it was; what was told of it stays as it was told. */
export const visitTerms = (
  { pledges }: Pick<Petition, 'pledges'>,
  { id }: Pick<HomeVisit, 'id'>,
  terms: Pick<Terms, 'charter'>,
): HomeVisitTerms =>
  numbersOf(
    pledges.findLast(({ homeVisit, task }) => homeVisit === id && task === 'home-visit-arrival'),
    terms,
  ).homeVisit;

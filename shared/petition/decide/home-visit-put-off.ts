import type { Day } from '../../charter/calendar.ts';
import { DAY, dayOf, HOUR } from '../../charter/day.ts';
import type { VisitLaw } from '../../organization/office.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isHomeVisitOver } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { arrivalClock, clocksOver } from './home-visit-clock.ts';
import { lawOf } from './home-visit-law.ts';
import { standInVisits } from './home-visit-pass.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';

export interface PutOff {
  readonly visit: string;
  /** The window that their page showed; what stands where a person of ours heard the wish. */
  readonly plan?: number;
  /** The day that they wish (KST): at the same time of the day. */
  readonly day: Day;
}

/** Until when a visit by law can be put off, and to which days; undefined where it cannot be any more at `at` (epoch ms). */
export interface CanPutOff {
  /** The last instant to say so, epoch ms. */
  readonly until: number;
  readonly first: Day;
  readonly last: Day;
}

/** What the law of a visit lets its citizen do at `at` (epoch ms). */
export function canPutOff(
  visit: HomeVisit,
  at: number,
  { office }: Pick<Terms, 'office'>,
): CanPutOff | undefined {
  const law = lawOf(office, visit.law);
  if (!law || whyNoPutOff(visit, law, at) !== undefined) return undefined;
  const { noticeDays, putOff: { days = 0, hoursBefore = 0 } = {} } = law;
  const planned = dayOf(visit.from);
  // Who has not had the notice by our record is not visited sooner than the law's days from now on.
  const notified = visit.told ? planned : dayOf(at) + noticeDays - 1;
  return {
    until: visit.from - hoursBefore * HOUR,
    first: Math.max(planned, notified) + 1,
    last: planned + days,
  };
}

function whyNoPutOff(visit: HomeVisit, { putOff }: VisitLaw, at: number) {
  if (!putOff) return 'home-visit-no-put-off' as const;
  if ((visit.putOff ?? 0) >= putOff.times) return 'home-visit-put-off-before' as const;
  return visit.wayAt !== undefined || at > visit.from - putOff.hoursBefore * HOUR
    ? ('home-visit-put-off-late' as const)
    : undefined;
}

type NoPutOff =
  | 'no-home-visit'
  | 'home-visit-over'
  | 'home-visit-moved'
  | 'home-visit-no-put-off'
  | 'home-visit-put-off-before'
  | 'home-visit-put-off-late'
  | 'home-visit-put-off-day';

/**
 * A visit by law asks for no consent, and the law lets the citizen put it off: as often, as far and until when the office's list says.
 * The head's approval and the notice stand, because the day is the citizen's own wish. Pressed twice it is put off once.
 */
export function putOffHomeVisit(
  petition: Petition,
  { visit: id, plan = homeVisitOf(petition, id)?.plan, day }: PutOff,
  context: DecisionContext,
): Decision | Refusal<NoPutOff> {
  const { at, now, by, office, calendar } = context;
  const visit = homeVisitOf(petition, id);
  // Of a visit by law that the head has not agreed to nobody outside knows.
  if (!visit || (visit.law !== undefined && visit.approvedAt === undefined))
    return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  const isSaid = visit.putOff !== undefined && dayOf(visit.from) === day;
  if (isSaid && (by !== undefined || plan === visit.plan - 1)) return NOTHING;
  if (plan !== visit.plan) return refused('home-visit-moved');
  const law = lawOf(office, visit.law);
  const why = law ? whyNoPutOff(visit, law, at) : 'home-visit-no-put-off';
  if (why !== undefined) return refused(why);
  const { first, last } = canPutOff(visit, at, context) ?? { first: day + 1, last: day };
  if (day < first || day > last || !calendar.isWorkday(day))
    return refused('home-visit-put-off-day', 'day');
  const later = (day - dayOf(visit.from)) * DAY;
  const window = { from: visit.from + later, until: visit.until + later };
  const events: PetitionEvent[] = [
    ...clocksOver(petition, visit, { at, now, because: 'superseded' }, context),
    {
      type: 'HomeVisitPutOff',
      ...{ at, visit: id, plan: visit.plan + 1, ...window },
      ...(by !== undefined && { by }),
    },
  ];
  const after = events.reduce(step, petition);
  const clock = arrivalClock(after, { ...visit, ...window }, at, context);
  const all = [...events, ...(clock ? [pledgeMade(clock, now)] : [])];
  // Whoever was to come may be away on that day.
  const others = standInVisits(all.reduce(step, petition), context);
  const notices = [
    ...toCitizen(petition, 'put-off', `${id} ${visit.plan + 1}`),
    ...toVisitor('put-off', visit, context),
    ...others.notices,
  ];
  return decided(petition, [...all, ...others.events], notices, now, context);
}

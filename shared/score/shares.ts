import type { Charter } from '../charter/charter.ts';
import { monthText } from '../charter/day.ts';
import { termsAsMade } from '../charter/versions.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { evolve, step } from '../petition/evolve.ts';
import { homeVisitManner } from '../petition/home-visit-manner.ts';
import type { Petition } from '../petition/petition.ts';
import { isInside, isOfReport, type Pledge } from '../petition/pledge.ts';
import { liveRedress, obligationsOf } from '../petition/redress.ts';
import { endingOf } from './ending.ts';
import { OWED_TO_CITIZENS, type ScoreClock, type Share } from './share.ts';
import { follow } from './story.ts';
import { type PetitionStory, storyOf } from './told.ts';
import { witnessOf } from './witness.ts';

const TENTH = 1 / 10;

/**
 * What a petition adds to the figures of each month: a pure function of its events in their order, the first of which is its receipt. A
 * clock counts in the month in which it was kept or ended; one that was broken, or is open, in that of its due instant.
 */
export function sharesOf(events: readonly PetitionEvent[], charter: Charter): readonly Share[] {
  const [first, ...rest] = events;
  if (first?.type !== 'PetitionReceived') throw new Error('a petition begins with its receipt');
  const story = storyOf(first);
  let petition = evolve(undefined, [first]);
  for (const event of rest) {
    const after = step(petition, event);
    follow(story, event, petition, after);
    petition = after;
  }
  const parts: Part[] = [
    ...clocksOf(petition, events, story, charter),
    ...answersOf(story),
    ...owedOf(petition),
    ...visitsOf(events, charter),
    ...withdrawnIn(events),
  ];
  return [...Map.groupBy(parts, ({ month }) => month)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, of]) => together(month, petition, of));
}

/** A visit with the citizen's consent, or of which nobody says; or how it is counted otherwise. */
type Visit = 'made' | keyof NonNullable<Share['visits']>;

/** Something of one month. */
type Part = { readonly month: string } & (
  | { readonly clock: ScoreClock }
  | { readonly answered: NonNullable<Share['answered']> }
  | { readonly owed: Share['owed'][number] }
  | { readonly visit: Visit }
  | { readonly withdrawn: NonNullable<Share['withdrawn']> }
);

function together(month: string, { channel }: Petition, parts: readonly Part[]): Share {
  const answered = parts.flatMap((part) => ('answered' in part ? [part.answered] : []))[0];
  const withdrawn = parts.flatMap((part) => ('withdrawn' in part ? [part.withdrawn] : []))[0];
  const visits = parts.flatMap((part) => ('visit' in part ? [part.visit] : []));
  const count = (what: (typeof visits)[number]) => visits.filter((one) => one === what).length;
  return {
    ...{ month, channel },
    clocks: parts.flatMap((part) => ('clock' in part ? [part.clock] : [])),
    ...(answered && { answered }),
    owed: parts.flatMap((part) => ('owed' in part ? [part.owed] : [])),
    ...(visits.length > 0 && {
      visits: {
        byLaw: count('byLaw'),
        unallowed: count('unallowed'),
        unidentified: count('unidentified'),
      },
    }),
    ...(withdrawn && { withdrawn }),
  };
}

/** What is said about a person's conduct is counted nowhere; what staff owe each other, and the law's own periods, are no score of promises. */
function isScored(
  pledge: Pledge,
  charter: Charter,
): pledge is Pledge & { kind: 'pledge' | 'target' } {
  if (pledge.kind === 'period' || isOfReport(pledge) || isInside(pledge)) return false;
  const terms = termsAsMade(pledge, charter);
  if (!terms) return pledge.kind === 'pledge'; // of a former charter
  // Made only where it was broken: its rate would be none. Such visits are counted by themselves.
  if (terms.trigger === 'homeVisitUnallowed' || terms.trigger === 'homeVisitUnidentified')
    return false;
  return !('exempt' in terms.remedy) || terms.remedy.exempt === 'same-redress';
}

const clocksOf = (
  petition: Petition,
  events: readonly PetitionEvent[],
  story: PetitionStory,
  charter: Charter,
): readonly Part[] =>
  petition.pledges.flatMap((pledge) =>
    isScored(pledge, charter) ? [clockOf(pledge, petition, events, story)] : [],
  );

function clockOf(
  pledge: Pledge & { kind: 'pledge' | 'target' },
  petition: Petition,
  events: readonly PetitionEvent[],
  story: PetitionStory,
): Part {
  const told = story.clocks.get(pledge.id);
  const { id, terms, clause, kind, dueAt, startsAt, settledAt } = pledge;
  const spot = pledge.state === 'void' ? told?.tapped : undefined;
  const result = spot ? 'kept' : resultOf(pledge);
  // What a receipt keeps was kept when it was made.
  const kept = result === 'kept' || result === 'extended' ? settledAt : undefined;
  const doneAt =
    (isAnswer(pledge) ? pledge.answeredAt : undefined) ?? told?.doneAt ?? spot?.at ?? kept;
  const endedAt = result === 'ended' ? settledAt : doneAt;
  const waited = waitedUntil(pledge, endedAt ?? dueAt);
  // Of what was made void nobody knows how long it would have taken.
  const took = result === 'ended' || doneAt === undefined ? undefined : doneAt - startsAt - waited;
  const tenth = (dueAt - startsAt - waited) * TENTH;
  const isLate = (at: number | undefined): boolean => at !== undefined && at > dueAt - tenth;
  const ending = endingOf(pledge, told, story, { doneAt });
  const clock: ScoreClock = {
    ...{ pledge: id, terms, clause, kind, result, dueAt },
    ...(told && { event: told.stands.event, at: told.stands.at }),
    department: told?.department ?? petition.department,
    ...(ending && { ending }),
    witness: spot?.witness ?? witnessOf(pledge, petition, events, story),
    ...(pledge.state === 'open' && pledge.pausedAt !== undefined && { paused: true as const }),
    ...(took !== undefined && { tookMs: Math.max(0, took) }),
    // What stood still had the time that was left when it stopped.
    ...(isLate(pledge.pausedAt ?? endedAt) &&
      endedAt !== undefined && { lastTenth: true as const }),
    ...(told?.askedAt !== undefined && {
      supplement: isLate(told.askedAt + waited) ? ('last-tenth' as const) : ('asked' as const),
    }),
    ...(told && told.breaksWithdrawn > 0 && { breaksWithdrawn: told.breaksWithdrawn }),
  };
  const isOver = result === 'kept' || result === 'extended' || result === 'ended';
  return { month: monthText(isOver ? (settledAt ?? dueAt) : dueAt), clock };
}

/** One that its reader wished no more is not kept by that. */
function resultOf({ state, waived }: Pledge): ScoreClock['result'] {
  if (state === 'void' || (waived && state !== 'broken')) return 'ended';
  return state;
}

const isAnswer = ({ task, owes }: Pledge): boolean => !task && !owes;

/** How long it stood still by then, ms. */
const waitedUntil = ({ pauses = [] }: Pledge, at: number): number =>
  pauses.reduce((all, { from, until }) => all + Math.max(0, Math.min(until, at) - from), 0);

const answersOf = ({ given: [answered] }: PetitionStory): readonly Part[] =>
  answered
    ? [
        {
          month: monthText(answered.at),
          answered: { byFirst: answered.byFirst, reassignments: answered.reassignments },
        },
      ]
    : [];

const withdrawnIn = (events: readonly PetitionEvent[]): readonly Part[] =>
  events.flatMap((event) =>
    event.type === 'PetitionWithdrawn' && event.urged !== undefined
      ? [{ month: monthText(event.at), withdrawn: { urged: event.urged } }]
      : [],
  );

const isPublic = (what: string): what is (typeof OWED_TO_CITIZENS)[number] =>
  OWED_TO_CITIZENS.some((one) => one === what);

const owedOf = (petition: Petition): readonly Part[] =>
  liveRedress(petition).flatMap((redress) =>
    obligationsOf(redress, petition).flatMap(({ what, amount, dueAt, doneAt, waived }) =>
      isPublic(what)
        ? [
            {
              month: monthText(redress.openedAt),
              owed: {
                what,
                ...(amount !== undefined && { amount }),
                ...(dueAt !== undefined && { dueAt }),
                ...(doneAt !== undefined && { doneAt }),
                ...(waived && { waived }),
              },
            },
          ]
        : [],
    ),
  );

/** Visits by law are in no rate of consent, and counted in public (P3); what was wrong with a visit is counted where it was borne out. */
const visitsOf = (events: readonly PetitionEvent[], charter: Charter): readonly Part[] =>
  homeVisitManner(events, {
    terms: charter.terms.homeVisit,
    teamOf: () => '',
    now: Number.NEGATIVE_INFINITY,
  }).flatMap(({ clause, day, outcome }) => {
    const visit = VISIT_OF[clause]?.[outcome.result];
    return visit ? [{ month: day.slice(0, 7), visit }] : [];
  });

const VISIT_OF: Readonly<Record<string, Readonly<Record<string, Visit>>>> = {
  'P3.5': { kept: 'made', unmeasured: 'made', excluded: 'byLaw', broken: 'unallowed' },
  'P4.3': { broken: 'unidentified' },
};

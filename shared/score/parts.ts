import type { Charter } from '../charter/charter.ts';
import { monthText } from '../charter/day.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { homeVisitManner } from '../petition/home-visit-manner.ts';
import type { Petition } from '../petition/petition.ts';
import { liveRedress, obligationsOf } from '../petition/redress.ts';
import { OWED_TO_CITIZENS, type ScoreClock, type Share } from './share.ts';
import type { PetitionStory } from './told.ts';

/** A visit with the citizen's consent, or of which nobody says; or how it is counted otherwise. */
type Visit = 'made' | keyof NonNullable<Share['visits']>;

/** Something of one month. */
export type Part = { readonly month: string } & (
  | { readonly clock: ScoreClock }
  | { readonly answered: NonNullable<Share['answered']> }
  | { readonly owed: Share['owed'][number] }
  | { readonly visit: Visit }
  | { readonly withdrawn: NonNullable<Share['withdrawn']> }
);

/** All that a petition adds to a month. */
export function together(month: string, { channel }: Petition, parts: readonly Part[]): Share {
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

/** In the month of its first answer. */
export const answersOf = ({ given: [answered] }: PetitionStory): readonly Part[] =>
  answered
    ? [
        {
          month: monthText(answered.at),
          answered: { byFirst: answered.byFirst, reassignments: answered.reassignments },
        },
      ]
    : [];

/** In the month in which it was withdrawn. */
export const withdrawnIn = (events: readonly PetitionEvent[]): readonly Part[] =>
  events.flatMap((event) =>
    event.type === 'PetitionWithdrawn' && event.urged !== undefined
      ? [{ month: monthText(event.at), withdrawn: { urged: event.urged } }]
      : [],
  );

const isPublic = (what: string): what is (typeof OWED_TO_CITIZENS)[number] =>
  OWED_TO_CITIZENS.some((one) => one === what);

/** In the month in which it became owed. */
export const owedOf = (petition: Petition): readonly Part[] =>
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
export const visitsOf = (events: readonly PetitionEvent[], charter: Charter): readonly Part[] =>
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

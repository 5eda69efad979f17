import { fairOffice, headsInstead } from '../conduct/fair.ts';
import type { Apart } from '../conduct/state.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Events, PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { movedFrom } from './moved-from.ts';
import { reportsPassedOn, stepsPassedOn } from './report-passed-on.ts';

/** Whom a report of another petition (`from`) keeps away, as it stands there now. */
export type Kept = Apart;

/** Whom the reports of a petition keep away from the others of its petitioner, while the mark of each stands. */
export const keptBy = ({ number: from, reports = [] }: Petition): readonly Kept[] =>
  reports.flatMap(({ id: report, barred, unnamed }) =>
    // Whoever might be meant is kept from this one alone, until it is said who it is.
    barred && !unnamed ? { from, report, barred } : [],
  );

/**
 * Whoever is accused in another petition of the same petitioner, and whoever stands in for them, has nothing to do with this one
 * either (P23): what they have of it goes to others. `all` is everybody whom the others keep away at this instant; whom
 * they keep away no more may have it again. Done twice, late or out of order it does nothing the second time.
 */
export function keepApart(
  petition: Petition,
  { all }: { readonly all: readonly Kept[] },
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const { apart = [] } = petition;
  const over = apart
    .filter((one) => !all.some((other) => isSame(one, other)))
    .map(({ from, report }) => ({ type: 'ApartOver' as const, at, from, report }));
  const fresh = all.filter((one) => !apart.some((other) => isSame(one, other)));
  if (over.length + fresh.length === 0) return NOTHING;
  const before = over.reduce<Petition>(step, petition);
  if (fresh.length === 0) return decided(petition, over, [], now, context);
  const barred = fresh.flatMap((one) => one.barred);
  const kept = apartFrom(before, fresh, context);
  const office = fairOffice(kept.reduce<Petition>(step, before), context.office);
  const fair = { ...context, office };
  const passedOn = reportsPassedOn(before, barred, office);
  const events: PetitionEvent[] = [
    ...over,
    ...kept.map((one, index) => (index === 0 && passedOn.length > 0 ? { ...one, passedOn } : one)),
  ];
  const after = events.reduce(step, petition);
  const moved = movedFrom(after, context.office, fair);
  return decided(
    petition,
    [...events, ...moved.events],
    [...stepsPassedOn(passedOn, petition.pledges, fair), ...moved.notices],
    now,
    fair,
  );
}

const isSame = (one: Kept, other: Kept): boolean =>
  one.from === other.from &&
  one.report === other.report &&
  one.barred.join(' ') === other.barred.join(' ');

/**
 * Who of `fresh` has nothing to do with a petition from `at` (epoch ms) on, beside those who are kept away already (`before`);
 * with its receipt, it is given to none of them at all.
 */
export function apartFrom(
  before: Pick<Petition, 'reports' | 'apart'>,
  fresh: readonly Kept[],
  { at, office }: Pick<DecisionContext, 'at' | 'office'>,
): readonly Events['KeptApart'][] {
  const { reports, apart = [] } = before;
  const fair = fairOffice({ ...(reports && { reports }), apart: [...apart, ...fresh] }, office);
  const heads = headsInstead(office, fair);
  return fresh.map(({ from, report, barred }, index) => ({
    type: 'KeptApart',
    ...{ at, from, report, barred },
    ...(index === 0 && heads.length > 0 && { heads }),
  }));
}

/** What the others of its petitioner are told of it after this commit (`functions/notify/keep-apart.ts`). `also` were linked with it until now. */
export const spreads = (
  { number: to }: Pick<Petition, 'number'>,
  also: readonly string[] = [],
): NoticeIntent => ({
  ...{ kind: 'kept-apart', to },
  ...(also.length > 0 && { because: also.join(' ') }),
});

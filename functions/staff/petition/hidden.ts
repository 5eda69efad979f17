import type { Office } from '../../../shared/organization/office.ts';
import { togetherOf } from '../../../shared/petition/collaboration.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import { clocksOf, seesAccused } from '../../../shared/petition/conduct.ts';
import type { PetitionEvent } from '../../../shared/petition/events.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { isInside } from '../../../shared/petition/pledge.ts';
import type { StaffDeps } from '../deps.ts';

/**
 * Those of some petitions that a person must not even know of, for they are accused there (P23): one request for all of
 * them, and none for none.
 */
export const hiddenFrom = (
  person: string,
  numbers: readonly string[],
  deps: Pick<StaffDeps, 'glances'>,
): Promise<ReadonlySet<string>> => among(numbers, (petition) => isBarred(petition, person), deps);

/** Those of some petitions that a person may know of, for they have nothing to do with an accusation there: one that cannot be read is none of them. */
export const openTo = (
  person: string,
  numbers: readonly string[],
  deps: Pick<StaffDeps, 'glances'>,
): Promise<ReadonlySet<string>> => among(numbers, (petition) => !isBarred(petition, person), deps);

async function among(
  numbers: readonly string[],
  isOne: (petition: Parameters<typeof isBarred>[0]) => boolean,
  { glances }: Pick<StaffDeps, 'glances'>,
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  const { petitions } = await glances([...new Set(numbers)]);
  return new Set(
    [...petitions.values()].flatMap(({ petition }) => (isOne(petition) ? petition.number : [])),
  );
}

/** The numbers of the petitions that one is linked with. */
export const linkedWith = (petition: Petition): readonly string[] => {
  const { parent, children } = togetherOf(petition);
  return [...children, ...(parent === undefined ? [] : [parent])];
};

/**
 * Promises that somebody reads nothing of: what a finding about a person needs inside the house is for who decides about it,
 * who looks again, and audit (P23). Whoever decides about one person reads nothing of another's.
 */
export const insideFrom = (
  petition: Petition,
  person: string,
  office: Office,
  now: number,
): ReadonlySet<string> =>
  new Set(
    petition.pledges.flatMap((pledge) =>
      isInside(pledge) && !seesOf(pledge.id, petition, person, office, now) ? pledge.id : [],
    ),
  );

/** Whether they see the report that a promise is of; what has none any more is anybody's who sees one. */
function seesOf(
  pledge: string,
  petition: Petition,
  person: string,
  office: Office,
  now: number,
): boolean {
  const { reports = [] } = petition;
  const own = reports.filter((report) => clocksOf(report).includes(pledge));
  return (own.length > 0 ? own : reports).some((report) =>
    seesAccused(petition, report, person, office, now),
  );
}

/** The reports about whose fault a second visit was, of which somebody reads nothing, for they neither decide about it nor look again. */
export const visitReportsFrom = (
  petition: Petition,
  person: string,
  office: Office,
  now: number,
): Pick<Petition, 'reports'> => ({
  reports: (petition.reports ?? []).filter(
    (report) => report.of === 'visit' && !seesAccused(petition, report, person, office, now),
  ),
});

/** Whether an event is of one of these promises. */
export const isOf = (event: PetitionEvent, promises: ReadonlySet<string>): boolean =>
  'pledge' in event &&
  event.pledge !== undefined &&
  promises.has(typeof event.pledge === 'string' ? event.pledge : event.pledge.id);

/** The petition as somebody sees it who must not know of these: without its links to them. */
export function withoutLinks(petition: Petition, hidden: ReadonlySet<string>): Petition {
  const { together } = petition;
  if (!together || hidden.size === 0) return petition;
  const { parent, ...rest } = together;
  return {
    ...petition,
    together: {
      ...rest,
      children: rest.children.filter((number) => !hidden.has(number)),
      ...(parent !== undefined && !hidden.has(parent) && { parent }),
    },
  };
}

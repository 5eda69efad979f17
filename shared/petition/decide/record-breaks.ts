import { termsAsMade } from '../../charter/versions.ts';
import type { Report } from '../conduct/state.ts';
import { spokenReports } from '../conduct.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { objectionsOwed } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { Redress } from '../redress/state.ts';
import { liveRedress } from '../redress.ts';
import { breaksFound } from '../second-look.ts';

/**
 * What the charter makes of each break that has no record yet, and of each that was withdrawn (P20): a redress, or the rule
 * by which there is none. It reads the petition alone, so no decision can forget it, and a petition from before it was kept
 * gets its records with its next commit. Decided at `now` (epoch ms).
 */
export function recordBreaks(
  petition: Petition,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const live = liveRedress(petition);
  const voided = live.flatMap(({ id: redress, source, pledge }): PetitionEvent[] => {
    const because = whyVoid({ source, pledge }, petition);
    return because ? [{ type: 'RedressVoided', at: now, redress, because }] : [];
  });
  const recorded = new Set([
    ...live.flatMap(({ source, pledge }) => (source === 'break' ? pledge : [])),
    ...(petition.exempt ?? []).map(({ pledge }) => pledge),
  ]);
  const broken = petition.pledges.filter(
    ({ id, state }) => state === 'broken' && !recorded.has(id),
  );
  const known = new Set(
    live.flatMap(({ source, pledge }) => (source === 'objection' ? pledge : [])),
  );
  const objections = objectionsOwed(petition).filter(({ hour }) => !known.has(hour.id));
  const reported = new Set(
    live.flatMap(({ source, pledge }) => (source === 'report' ? pledge : [])),
  );
  const reports = spokenReports(petition).filter((report) => !reported.has(promiseOf(report)));
  const looked = new Set(live.flatMap(({ source, pledge }) => (source === 'look' ? pledge : [])));
  const looks = breaksFound(petition).filter(({ period }) => !looked.has(period));
  const { objection: owed, look: owedForLook, report: owedForReport } = terms.charter.remedies;
  return [
    ...voided,
    ...broken.map(({ id, brokenAt = now, ...pledge }) =>
      recordOf('break', remedyOf(pledge, terms), id, brokenAt, petition),
    ),
    ...objections.map(({ hour }) => recordOf('objection', owed, hour.id, hour.startsAt, petition)),
    ...reports.map((report) =>
      recordOf('report', owedForReport, promiseOf(report), report.raisedAt, petition),
    ),
    ...looks.map(({ period, foundAt = now }) =>
      recordOf('look', owedForLook, period, foundAt, petition),
    ),
  ];
}

/** What is settled may be of a charter of before, which shipped its terms and no longer does. */
const remedyOf = (pledge: Pick<Pledge, 'terms' | 'charterVersion'>, { charter }: Terms) =>
  termsAsMade(pledge, charter)?.remedy ?? { exempt: 'former-charter' as const };

/** The apology that it made owed; the report itself under a charter without one. */
const promiseOf = ({ id, apology }: Report): string => apology ?? id;

function whyVoid({ source, pledge: of }: Pick<Redress, 'source' | 'pledge'>, petition: Petition) {
  if (source === 'report') {
    const stands = spokenReports(petition).some((report) => promiseOf(report) === of);
    return stands ? undefined : 'report-unmarked';
  }
  const pledge = petition.pledges.find(({ id }) => id === of);
  if (source === 'break') return pledge?.state === 'broken' ? undefined : 'break-withdrawn';
  // What somebody found stays found.
  if (source === 'look' || source === 'visit') return undefined;
  return pledge?.state === 'void' ? 'objection-overtaken' : undefined;
}

function recordOf(
  source: Redress['source'],
  remedy: ReturnType<typeof remedyOf>,
  pledge: string,
  at: number,
  { redress: before = [], department }: Petition,
): PetitionEvent {
  if ('exempt' in remedy)
    return { type: 'BreakExempted', at, pledge, rule: remedy.exempt, department };
  const { clause, owes } = remedy;
  const nth = before.filter((one) => one.source === source && one.pledge === pledge).length + 1;
  const redress = `${source}-${pledge}${nth === 1 ? '' : `-${nth}`}`;
  return {
    type: 'RedressOpened',
    ...{ at, redress, source, clause, pledge, owes: [...owes], department },
  };
}

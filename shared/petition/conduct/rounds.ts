import type { Report } from './state.ts';

/** What was found last: by whoever looked again, else first. A contest changes nothing of it until somebody has looked. */
export const standingFinding = ({ found, earlier, reviewed }: Report): Report['found'] =>
  reviewed ?? earlier?.reviewed ?? found;

/** Whether somebody else is asked to look at it, and has not yet. */
export const isLookedAtAgain = ({ contested, reviewed }: Report): boolean =>
  contested !== undefined && reviewed === undefined;

/** Who found it, or looked at it before the look that is asked for: none of them looks again. */
export const judgedBefore = ({ found, earlier }: Report): ReadonlySet<string> =>
  new Set([found?.by, earlier?.reviewed.by].flatMap((id) => id ?? []));

/** The report as the next look finds it: what was contested and reviewed before stands behind it. */
export function nextLook(report: Report): Report {
  const { contested, reviewed, ...rest } = report;
  return contested && reviewed ? { ...rest, earlier: { contested, reviewed } } : report;
}

/** Whether a side has asked for its one look. */
export const hasContested = (
  { contested, earlier }: Report,
  side: 'person' | 'petitioner',
): boolean => [contested, earlier?.contested].some((one) => one?.side === side);

/** Why a report cannot be upheld yet: the person was not heard. */
export const isUnheard = ({ alleged, stated, timeOver }: Report): boolean =>
  !alleged || (!stated && !timeOver);

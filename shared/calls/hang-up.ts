import type { CallTerms } from '../charter/calls.ts';
import type { Outcome } from '../manner/outcome.ts';
import type { DetailOf } from './detail.ts';
import type { OfLeg } from './passed-on.ts';
import type { CallCourse, Talk } from './talk.ts';

/** Causes of ITU-T Q.850 with which the network, and nobody, ended a call. */
const NETWORK: ReadonlySet<number> = new Set([27, 34, 38, 41, 42, 43, 44, 46, 47, 102, 111, 127]);

/**
 * Whether whoever took a call hung up late enough (P7.2), for each leg on which one of us spoke: the gap is the
 * agent's release less the citizen's, by one and the same clock.
 */
export const hangUps = (
  course: CallCourse,
  abusive: boolean,
  { hangUp }: Pick<CallTerms, 'hangUp'>,
): readonly OfLeg[] =>
  course.talks.map((talk) => ({
    leg: talk.leg,
    outcome: hangUpOf(talk, course, abusive, hangUp),
  }));

function hangUpOf(
  talk: Talk,
  course: CallCourse,
  abusive: boolean,
  { after, silence }: CallTerms['hangUp'],
): Outcome {
  if (abusive) return { result: 'excluded', because: 'abuse' };
  if (talk.transferred) return { result: 'excluded', because: 'transferred' };
  const { citizenReleases: theirs, over } = course;
  const ours = course.agentReleases.filter(({ leg }) => leg === talk.leg);
  if ([...theirs, ...ours].some(({ cause }) => NETWORK.has(cause)))
    return { result: 'excluded', because: 'dropped' };
  if (talk.held && over) return { result: 'excluded', because: 'held' };
  const gap = leastGap(theirs, ours);
  const silent = leastGap(
    course.silences.filter(({ leg }) => leg === talk.leg),
    ours,
  );
  // Who says nothing and does not hang up is not waited for without end.
  const isOurs = theirs.length === 0 || (gap !== undefined && gap < 0);
  if (isOurs && silent !== undefined && silent >= silence)
    return { result: 'excluded', because: 'caller-silent' };
  if (theirs.length === 0 || ours.length === 0)
    return { result: 'unmeasured', because: gapOf(theirs, ours, over) };
  if (gap === undefined) return { result: 'unmeasured', because: 'two-clocks' };
  return { result: gap >= after ? 'kept' : 'broken', witness: 'machine' };
}

function gapOf(theirs: readonly unknown[], ours: readonly unknown[], over: boolean) {
  if (!over) return 'not-ended';
  return theirs.length + ours.length === 0 ? 'single-end' : 'one-side';
}

type Told = Pick<DetailOf<'released'>, 'at' | 'clock'>;

/** The least time to our release that any clock shows (ms), so that a second telling never turns a break into a kept promise. */
function leastGap(theirs: readonly Told[], ours: readonly Told[]): number | undefined {
  const gaps = ours.flatMap(({ at, clock }) =>
    theirs.filter((one) => one.clock === clock).map((one) => at - one.at),
  );
  return gaps.length > 0 ? Math.min(...gaps) : undefined;
}

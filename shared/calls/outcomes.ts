import type { CallTerms } from '../charter/calls.ts';
import { dayOf, dayText } from '../charter/day.ts';
import type { MannerOutcome, Outcome, Whose } from '../manner/outcome.ts';
import type { Office } from '../organization/office.ts';
import { answeredIn } from './answered-in.ts';
import type { PhoneCall } from './call.ts';
import type { CallEvent } from './events.ts';
import { personIn } from './extension.ts';
import { hangUps } from './hang-up.ts';
import { type OfLeg, passedOn } from './passed-on.ts';
import { readBackOutcome } from './read-back.ts';
import { type CallCourse, courseOf, spokenFor } from './talk.ts';

/** What became of each promise in one call; one that nobody of us answered can only have been answered too late, or not at all. */
export interface CallOutcomes {
  readonly passedOn: readonly Outcome[];
  readonly readBack: readonly Outcome[];
  readonly hangUp: readonly Outcome[];
  /** Empty where the charter promises no time in which a call is answered. */
  readonly answered: readonly Outcome[];
}

/** P5.2, P6.1 and P7.2 of a call: a pure function of what is known of it. */
export function outcomesOf(call: PhoneCall, office: Office, terms: CallTerms): CallOutcomes {
  const all = callManner(call, office, terms);
  const of = (clause: MannerOutcome['clause']): readonly Outcome[] =>
    all.filter((one) => one.clause === clause).map(({ outcome }) => outcome);
  return {
    passedOn: of('P5.2'),
    readBack: of('P6.1'),
    hangUp: of('P7.2'),
    answered: of('answered-in'),
  };
}

/**
 * What became of P5.1, P5.2, P6.1 and P7.2 in a call, and of being answered in time where the charter promises it, and whose conduct it was: of each leg whoever spoke on it, of what was said back
 * whoever wrote it down. Who is in no office data any more has the call's own department as their team.
 */
export function callManner(
  call: PhoneCall,
  office: Office,
  terms: CallTerms,
): readonly MannerOutcome[] {
  const { details, openings, heard, readBack, abusive = false } = call;
  const course = courseOf(details);
  const whose = whoseIn(call, course, office);
  const inTime = answeredIn(details, terms);
  const answered = inTime ? [{ ...whose('answered-in', '', call.agent), outcome: inTime }] : [];
  if (course.talks.length === 0) return answered;
  const spoke = (leg: string): string | undefined => {
    const talk = course.talks.find((one) => one.leg === leg);
    return talk && personIn(call, office, talk.extension);
  };
  const ofLegs = (clause: Whose['clause'], legs: readonly OfLeg[]): readonly MannerOutcome[] =>
    legs.map(({ leg, outcome }, index) => ({
      ...whose(clause, `${leg} ${index}`, spoke(leg)),
      outcome,
    }));
  const receiver = (extension: string) => personIn(call, office, extension);
  const said = readBackOutcome(readBack, spokenFor(details), abusive, terms);
  return [
    { ...whose('P5.1', '', call.overBy ?? call.agent), outcome: firstContact(call, course) },
    ...ofLegs('P5.2', passedOn(details, { openings, heard }, receiver, terms)),
    { ...whose('P6.1', '', call.gistBy ?? call.agent), outcome: said },
    ...ofLegs('P7.2', hangUps(course, abusive, terms)),
    ...answered,
  ];
}

/**
 * Whether whoever took it could answer (P5.1), as they say; what belonged to somebody else was to be passed on, and of a
 * petition that was there before it is not the first contact.
 */
function firstContact({ ending, earlier }: PhoneCall, { talks }: CallCourse): Outcome {
  if (ending === 'abuse') return { result: 'excluded', because: 'abuse' };
  if (earlier) return { result: 'excluded', because: 'not-first' };
  if (talks.some(({ transferred }) => transferred))
    return { result: 'excluded', because: 'transferred' };
  if (ending === undefined) return { result: 'unmeasured', because: 'no-wrap-up' };
  return { result: ending === 'contact' ? 'kept' : 'broken', witness: 'own-word' };
}

const whoseIn =
  ({ department, agent }: PhoneCall, { startedAt }: CallCourse, office: Office) =>
  (clause: Whose['clause'], part: string, person: string | undefined): Whose => ({
    ...{ clause, part, day: dayText(dayOf(startedAt)) },
    team:
      office.people.find(({ id }) => id === (person ?? agent))?.department ??
      department ??
      office.fallbackDepartment,
    ...(person !== undefined && { person }),
  });

/** Whether a commit may change an outcome: while the exchange still tells of a call that goes on there is none. */
export const changesCallManner = (
  { details }: Pick<PhoneCall, 'details'>,
  events: readonly CallEvent[],
): boolean => events.some(({ type }) => type !== 'CallTold') || courseOf(details).over;

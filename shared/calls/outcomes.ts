import type { CallTerms } from '../charter/calls.ts';
import type { Office } from '../organization/office.ts';
import type { PhoneCall } from './call.ts';
import { personAt } from './extension.ts';
import { hangUps } from './hang-up.ts';
import type { Outcome } from './outcome.ts';
import { passedOn } from './passed-on.ts';
import { readBackOutcome } from './read-back.ts';
import { courseOf, spokenFor } from './talk.ts';

/** What became of each promise in one call; a call that nobody of us answered has none. */
export interface CallOutcomes {
  readonly passedOn: readonly Outcome[];
  readonly readBack: readonly Outcome[];
  readonly hangUp: readonly Outcome[];
}

/** P5.2, P6.1 and P7.2 of a call: a pure function of what is known of it. */
export function outcomesOf(call: PhoneCall, office: Office, terms: CallTerms): CallOutcomes {
  const { details, openings, heard, readBack, abusive = false } = call;
  const course = courseOf(details);
  if (course.talks.length === 0) return { passedOn: [], readBack: [], hangUp: [] };
  return {
    passedOn: passedOn(details, { openings, heard }, (one) => personAt(office, one), terms),
    readBack: [readBackOutcome(readBack, spokenFor(details), abusive, terms)],
    hangUp: hangUps(course, abusive, terms),
  };
}

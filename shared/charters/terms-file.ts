import * as z from 'zod';
import { ASKING_OCCASIONS } from '../charter/asking.ts';
import type { CharterTerms } from '../charter/charter-terms.ts';
import { COMPENSATION_KINDS } from '../charter/compensation.ts';
import { PRIORITY_REASONS } from '../charter/reception.ts';
import { LEVELS, type Rung, TOLD } from '../charter/rungs.ts';
import { VISIT_CAUSES, VISIT_GROUNDS } from '../charter/visit.ts';
import { Length, oneOf, Said, Text, TimeOfDay, Whole } from './values.ts';

const Rungs = z.array(
  z.strictObject({
    level: z.enum(LEVELS),
    when: oneOf(['act-by', 'break'], {
      staffedFraction: z.number(),
      staffedLeft: Length,
      unaccepted: z.strictObject({ staffed: Length, fractionOfLeft: z.number() }),
      afterStart: Length,
      workdaysAfterBreak: Whole,
    }),
    tell: z.array(z.enum(TOLD)),
  }),
) satisfies z.ZodType<readonly Rung[]>;
export const Ladder = Rungs;

const Promised = { clause: Text, quotation: Said };
const LegalPeriod = oneOf([], { days: Whole, staffedHours: z.number() });
const StaffedOrClock = oneOf([], { staffed: Length, clock: Length });

const Visit = z.strictObject({
  claimDays: Whole,
  causes: z.array(z.enum(VISIT_CAUSES)),
  grounds: z.array(z.enum(VISIT_GROUNDS)),
  ruleWithin: StaffedOrClock,
  reviewWithin: StaffedOrClock,
  apology: z.strictObject({ least: Length, nextDayAt: TimeOfDay }),
  wordDays: Whole,
  recurrence: z.strictObject({ days: Whole, correctWithin: Whole }),
});

/** What an item of the record holds with room to spare (DynamoDB: 400 KB). */
const MOST_OF_PHOTO = 300_000;
const BytesOfPhoto = Whole.refine((bytes) => bytes >= 1 && bytes <= MOST_OF_PHOTO, {
  error: `must be from 1 to ${MOST_OF_PHOTO}: more the record cannot hold`,
});

const HomeVisit = z.strictObject({
  beyond: Length,
  lateAfter: Length,
  remindBefore: Length,
  wayAhead: Length,
  windowMost: Length,
  namedDays: Whole,
  approvalDays: Whole,
  letterDays: Whole,
  photo: z.strictObject({ bytes: BytesOfPhoto, days: Whole }),
  estimate: z.strictObject({ same: Length, most: Whole, within: Length }),
});

const Conduct = z.strictObject({
  apologiseWithin: Length,
  stateWithin: Length,
  stateAgain: Length,
  referralDays: Whole,
  trainingDays: Whole,
  markDays: Whole,
  clearedDays: Whole,
  heardIn: z.array(z.string()),
});

const Calls = z.strictObject({
  answer: z.exactOptional(z.strictObject({ ...Promised, within: Length })),
  passedOn: z.strictObject({ ...Promised, clocksWithin: Length }),
  readBack: z.strictObject({ ...Promised, shortest: Length }),
  hangUp: z.strictObject({ ...Promised, after: Length, silence: Length }),
  wrapUp: z.strictObject({ ...Promised, within: Length, ladder: Ladder }),
  noted: z.strictObject({ within: Length, kept: Length }),
  restAfterAbuse: Length,
  pairedDays: Whole,
  longTalk: Length,
  numberDays: Whole,
});

const Asking = z.strictObject({
  percent: Whole,
  restDays: Whole,
  after: Length,
  recentDays: Whole,
  openDays: Whole,
  questions: z.array(
    z.strictObject({
      clause: Text,
      after: z.array(z.enum(ASKING_OCCASIONS)),
      keptBy: z.enum(['yes', 'no']),
      words: Said,
    }),
  ),
  never: z.array(z.string()),
});

/** The numbers of a charter's rules, as its file writes them. What each means: `shared/charter/charter-terms.ts`. */
export const TermsInFile = z.strictObject({
  answerWithin: Length,
  factFindingDays: Whole,
  sevenDayRoll: z.boolean(),
  legalDays: z.strictObject({
    question: LegalPeriod,
    lawQuestion: LegalPeriod,
    suggestion: LegalPeriod,
    grievance: LegalPeriod,
    statutory: LegalPeriod,
    other: LegalPeriod,
  }),
  hoursPerLegalDay: Whole,
  progressDays: Whole,
  priorNoticeGrace: Length,
  explainWithin: Length,
  apologiseWithin: Length,
  callWithin: Length,
  postWithin: Length,
  resumedLeast: Length,
  supplement: z.strictObject({
    ...{ most: Whole, firstDays: Whole, secondDays: Whole, extensions: Whole },
  }),
  appeal: z.strictObject({ within: Whole, answerDays: Whole, extraDays: Whole }),
  transferWithin: Length,
  consultWithin: Length,
  approveWithin: Length,
  keyWithin: Length,
  decideWithin: Length,
  disputeDays: Whole,
  disputeWithin: Length,
  lookWithin: Length,
  lookApologiseWithin: Length,
  improvement: z.strictObject({ days: Whole, postponements: Whole, ladder: Ladder }),
  publications: z.strictObject({
    ...{ announceDays: Whole, outageWithin: Length, askedDays: Whole },
    askedOften: z.strictObject({ petitions: Whole, within: Whole, writeDays: Whole }),
    ...{ confirmDays: Whole, digestDays: Whole },
    review: z.strictObject({ month: Whole, days: Whole }),
    ladder: Ladder,
  }),
  againDays: Whole,
  taskAtLeast: Length,
  callback: z.strictObject({
    ...{ grace: Length, aheadDays: Whole, attempts: Whole, apart: Length, halfDays: Whole },
  }),
  compensation: z.strictObject({
    amount: Whole,
    kinds: z.array(z.enum(COMPENSATION_KINDS)),
    ...{ handOverDays: Whole, unclaimedDays: Whole, claimableYears: Whole },
  }),
  visit: Visit,
  homeVisit: HomeVisit,
  conduct: Conduct,
  calls: Calls,
  manner: z.strictObject({
    fewest: z.strictObject({ contacts: Whole, people: Whole }),
    corrective: z.strictObject({ promises: z.array(Text), percent: Whole, days: Whole }),
    months: Whole,
  }),
  asking: Asking,
  reception: z.strictObject({
    ...Promised,
    priority: z.array(z.enum(PRIORITY_REASONS)),
    ...{ inARow: Whole, opensBefore: Length, ticketsPerHour: Whole },
  }),
  score: z.strictObject({ fewest: Whole, quarters: Whole }),
}) satisfies z.ZodType<CharterTerms>;

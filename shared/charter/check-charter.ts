import type { WorkCalendar } from './calendar.ts';
import type { Charter, PledgeTerms } from './charter.ts';
import { wrongAsking } from './check-asking.ts';
import { wrongConduct } from './check-conduct.ts';
import { once, type Wrong, wrongLadder } from './check-ladder.ts';
import { compileCalendar } from './compile.ts';
import { DAY, MINUTE, parseDay } from './day.ts';
import { knownUntil, officialHolidays } from './holidays.ts';
import { noOverrides } from './overrides.ts';
import type { Obligation } from './redress.ts';
import { closeAfterWorkdays } from './visit.ts';

/**
 * All that a charter's data promise and its rules could not do: it would be found when somebody's petition needs it. The
 * calendar is that of the official holidays which are known.
 */
export function wrongInCharter(charter: Charter): readonly Wrong[] {
  const numbers = numbersIn(charter.terms, 'terms');
  // The others reckon with these.
  if (numbers.length > 0) return numbers;
  const calendar = calendarOf(charter);
  if (typeof calendar === 'string') return [calendar];
  return [
    ...(isDay(charter.effectiveFrom) ? [] : ['effectiveFrom: a day, YYYY-MM-DD']),
    ...wrongTimes(charter, calendar),
    ...wrongPledges(charter),
    ...wrongRemedies(charter),
    ...wrongAsking(charter.terms.asking),
    ...wrongConduct(charter.terms.conduct),
  ];
}

/** Numbers that may be 0: nothing of it, or at once. */
const MAY_BE_NONE: ReadonlySet<string> = new Set([
  ...['terms.priorNoticeGrace', 'terms.resumedLeast', 'terms.taskAtLeast'],
  ...['terms.supplement.extensions', 'terms.appeal.extraDays', 'terms.improvement.postponements'],
  ...['terms.visit.apology.least', 'terms.conduct.stateAgain', 'terms.callback.apart'],
  ...['terms.calls.readBack.shortest', 'terms.calls.passedOn.clocksWithin'],
  ...['terms.asking.percent', 'terms.asking.after'],
  'terms.reception.opensBefore',
]);

/** Each number of the terms, those of a list aside (a ladder has rules of its own): whole, and not below what it can be. */
function numbersIn(value: unknown, at: string): readonly Wrong[] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, `${at}.${name}`));
  if (typeof value !== 'number') return [];
  const least = MAY_BE_NONE.has(at) ? 0 : 1;
  const isWhole = Number.isSafeInteger(value) && value >= least;
  // The law counts hours, and half of one is one too.
  const isHours = at.endsWith('.staffedHours') && Number.isFinite(value) && value > 0;
  return isWhole || isHours ? [] : [`${at}: a whole number, ${least} at least, and not ${value}`];
}

function calendarOf({ shifts }: Charter): WorkCalendar | Wrong {
  try {
    const official = officialHolidays;
    return compileCalendar({ shifts, official, knownUntil, overrides: noOverrides });
  } catch (error) {
    if (error instanceof RangeError) return `shifts: ${error.message}`;
    throw error;
  }
}

const isDay = (text: string): boolean => {
  try {
    return parseDay(text) > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** What may be declared closed later, days. */
const CLOSED_LATER = 7;

function wrongTimes({ terms, shifts }: Charter, calendar: WorkCalendar): readonly Wrong[] {
  const { visit, improvement, callback, compensation, calls, reception } = terms;
  const { correctWithin } = visit.recurrence;
  const longest = Math.max(...Object.values(shifts).flatMap((of) => of.map(lengthOf)));
  const correction = daysOf(correctWithin, calendar) + CLOSED_LATER;
  const review = daysOf(1, calendar);
  return [
    ...(correction > improvement.days
      ? [
          `terms.visit.recurrence.correctWithin: ${correctWithin} working days can be ${correction} days, and terms.improvement.days are ${improvement.days}`,
        ]
      : []),
    ...(review > improvement.days
      ? [`terms.improvement.days: no working day may lie within ${improvement.days} days`]
      : []),
    // A call has the whole of its grace within one shift; none of them would ever be long enough.
    ...(callback.grace > longest
      ? ['terms.callback.grace: longer than every shift, so that no call can be agreed']
      : []),
    ...(callback.halfDays > callback.attempts
      ? ['terms.callback.halfDays: more than terms.callback.attempts reach']
      : []),
    // It is found by the hash of a number, and that is kept no longer.
    ...(calls.pairedDays > calls.numberDays
      ? ['terms.calls.pairedDays: more than terms.calls.numberDays']
      : []),
    ...(calls.noted.kept < calls.noted.within
      ? ['terms.calls.noted.kept: shorter than terms.calls.noted.within']
      : []),
    ...(visit.apology.nextDayAt < DAY ? [] : ['terms.visit.apology.nextDayAt: no time of a day']),
    ...(visit.apology.nextDayAt % MINUTE === 0
      ? []
      : ['terms.visit.apology.nextDayAt: a whole minute']),
    ...(terms.publications.review.month > 12
      ? ['terms.publications.review.month: a month of the year, 1 to 12']
      : []),
    ...wrongCorrective(terms),
    ...once('terms.visit.causes', visit.causes),
    ...once('terms.visit.grounds', visit.grounds),
    ...once('terms.compensation.kinds', compensation.kinds),
    ...(reception.priority.length > 0 ? once('terms.reception.priority', reception.priority) : []),
    ...(reception.opensBefore < DAY ? [] : ['terms.reception.opensBefore: a day or more']),
  ];
}

/** A team owes an item that can be looked at again, and it can be owed at all. */
const wrongCorrective = ({
  manner: { corrective },
  improvement,
  score,
}: Charter['terms']): readonly Wrong[] => [
  ...once('terms.manner.corrective.promises', corrective.promises),
  ...(corrective.percent < 100
    ? []
    : ['terms.manner.corrective.percent: below 100, or nothing is ever owed']),
  ...(corrective.days > improvement.days
    ? [`terms.manner.corrective.days: longer than terms.improvement.days, ${improvement.days}`]
    : []),
  // Of one alone everybody knew whose it is; and what is late comes to the quarter before.
  ...(['fewest', 'quarters'] as const)
    .filter((field) => score[field] < 2)
    .map((field) => `terms.score.${field}: two at least`),
];

const lengthOf = ({ from, to }: { readonly from: number; readonly to: number }) => to - from;

/** The most days until the close of so many working days, from any day whose holidays are known. */
function daysOf(workdays: number, calendar: WorkCalendar): number {
  const first = parseDay(Object.keys(officialHolidays).toSorted()[0] ?? knownUntil);
  let most = 0;
  for (let day = first; day < calendar.knownUntil; day += 1) {
    const close = closeAfterWorkdays(calendar.startOf(day), workdays, calendar);
    most = Math.max(most, calendar.dayOf(close) - day);
  }
  return most;
}

function wrongPledges({ pledges, terms }: Charter): readonly Wrong[] {
  const ids = pledges.map(({ id }) => id);
  const triggers = pledges.flatMap(({ trigger }) => (typeof trigger === 'string' ? trigger : []));
  return [
    ...once('pledges.id', ids),
    // Only the first would ever be found.
    ...(triggers.length > 0 ? once('pledges.trigger', triggers) : []),
    ...pledges.flatMap(({ id, ladder }) => wrongLadder(`pledges.${id}.ladder`, ladder)),
    ...pledges.flatMap(wrongRule),
    ...wrongLadder('terms.improvement.ladder', terms.improvement.ladder),
    ...wrongLadder('terms.publications.ladder', terms.publications.ladder),
    ...wrongLadder('terms.calls.wrapUp.ladder', terms.calls.wrapUp.ladder),
  ];
}

/** The rule `legal` needs the kind that only its own trigger knows; a date that nobody gives is over at once. */
function wrongRule({ id, rule, trigger, evidence }: PledgeTerms): readonly Wrong[] {
  if (rule === 'legal' && trigger !== 'legalKind')
    return [`pledges.${id}.rule: legal is for the trigger legalKind alone`];
  const isReceived = typeof trigger === 'object';
  if (rule === 'given' && isReceived && evidence !== 'PetitionReceived')
    return [`pledges.${id}.rule: nobody gives the date of what begins with the receipt`];
  if (isReceived && trigger.received.channels.length === 0)
    return [`pledges.${id}.trigger.received.channels: none is there`];
  return [];
}

/** What begins it, what a remedy owes then, and whose clock that is: owed without a clock it would never be due. */
function wrongRemedies({ pledges, remedies }: Charter): readonly Wrong[] {
  const has = (trigger: PledgeTerms['trigger']) => pledges.some((one) => one.trigger === trigger);
  const CLOCKS = [
    ['visit', 'visitClaimed', 'apology', 'visitFound'],
    ['visit', 'visitClaimed', 'compensation', 'compensationApproved'],
    ['visit', 'visitClaimed', 'compensation', 'compensationDelayed'],
    ['objection', 'objected', 'apology', 'explained'],
    ['look', 'answerUnsolved', 'apology', 'brokenBySecondLook'],
  ] as const satisfies readonly (readonly [
    keyof Charter['remedies'],
    string,
    Obligation,
    string,
  ])[];
  const owes = (of: keyof Charter['remedies'], what: Obligation): boolean => {
    const remedy = remedies[of];
    return 'owes' in remedy && remedy.owes.includes(what);
  };
  return CLOCKS.filter(
    ([of, begins, what, clock]) => has(begins) && owes(of, what) && !has(clock),
  ).map(([of, , what, clock]) => `remedies.${of}: owes ${what}, and no pledge begins at ${clock}`);
}

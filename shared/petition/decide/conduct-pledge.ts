import type { PledgeTerms } from '../../charter/charter.ts';
import { actBy } from '../../charter/deadline.ts';
import { addStaffed } from '../../charter/staffed.ts';
import { MEASURES } from '../conduct/events.ts';
import { standingFinding } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import type { DecisionContext } from '../context.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge, Task } from '../pledge.ts';
import { makePledge } from './make-pledge.ts';

type ConductTask = Extract<
  Task,
  | 'finding'
  | 'person-finding'
  | 'statement'
  | 'finding-review'
  | 'referral'
  | 'training'
  | 'erasure'
>;

const TRIGGERS = {
  finding: 'toBeFound',
  'person-finding': 'visitPutToPerson',
  statement: 'alleged',
  'finding-review': 'findingContested',
  referral: 'toBeReferred',
  training: 'toBeTrained',
  erasure: 'toBeErased',
} as const satisfies Record<ConductTask, PledgeTerms['trigger']>;

/** The clock of one step of a finding, from `at` on (epoch ms); undefined under a charter without it. */
export function conductPledge(
  petition: Petition,
  task: ConductTask,
  {
    at,
    of,
    days = 0,
    among = [],
  }: {
    readonly at: number;
    readonly of?: string;
    /** Of an erasure: after so many days. */
    readonly days?: number;
    /** What the same decision makes. */
    readonly among?: readonly Pledge[];
  },
  terms: Terms,
): Pledge | undefined {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === TRIGGERS[task]);
  if (!set) return undefined;
  const dueAt = dueOf(task, at, days, terms);
  const made = makePledge(set, at, terms, {
    among: [...petition.pledges, ...among],
    task,
    ...(of !== undefined && { of }),
    ...(dueAt !== undefined && { dueAt }),
  });
  // What is only erased is done by no person.
  return task === 'erasure' ? { ...made, actBy: made.dueAt } : made;
}

/** Undefined where the rule of the charter says it. */
function dueOf(task: ConductTask, at: number, days: number, terms: Terms): number | undefined {
  const { charter, calendar } = terms;
  const { stateWithin, referralDays, trainingDays } = charter.terms.conduct;
  switch (task) {
    case 'finding':
    case 'person-finding':
    case 'finding-review':
      return undefined;
    case 'statement':
      return addStaffed(at, stateWithin, calendar);
    case 'referral':
      return closeAfter(at, referralDays, terms);
    case 'training':
      return closeAfter(at, trainingDays, terms);
    case 'erasure':
      return calendar.startOf(calendar.dayOf(at) + days + 1);
  }
}

/** The close of the working day that is so many after the day of an instant. */
function closeAfter(at: number, workdays: number, { calendar }: Terms): number {
  let day = calendar.dayOf(at);
  for (let left = workdays; left > 0; left -= 1) day = calendar.workdayOnOrAfter(day + 1);
  return calendar.closeOf(day);
}

/** A clock that stood still since its pause runs on by as much, to the close of a working day. */
export function runsOn(pledge: Pledge, at: number, { calendar }: Terms) {
  const waited = at - (pledge.pausedAt ?? at);
  const dueAt = calendar.closeOf(calendar.workdayOnOrAfter(calendar.dayOf(pledge.dueAt + waited)));
  return { pledge: pledge.id, dueAt, actBy: actBy(dueAt, at, calendar) };
}

/** What an upheld finding owes inside the house, of whoever decides: each that this charter has; of a second visit training alone (P22). */
export function measuresFor(
  petition: Petition,
  report: Pick<Report, 'of'>,
  of: string,
  { at }: Pick<DecisionContext, 'at'>,
  terms: Terms,
): readonly { readonly measure: 'referral' | 'training'; readonly pledge: Pledge }[] {
  const made: { readonly measure: 'referral' | 'training'; readonly pledge: Pledge }[] = [];
  const owed = report.of === 'visit' ? (['training'] as const) : MEASURES;
  for (const measure of owed) {
    const among = made.map(({ pledge }) => pledge);
    const pledge = conductPledge(petition, measure, { at, of, among }, terms);
    if (pledge) made.push({ measure, pledge });
  }
  return made;
}

/** The mark is erased some days after what was found: sooner where nothing was. */
export const erasureFor = (
  petition: Petition,
  upheld: boolean,
  at: number,
  terms: Terms,
  among: readonly Pledge[] = [],
): Pledge | undefined => {
  const { markDays, clearedDays } = terms.charter.terms.conduct;
  return conductPledge(
    petition,
    'erasure',
    { at, days: upheld ? markDays : clearedDays, among },
    terms,
  );
};

/** What is kept, or broken late, of a step that was done at `at`; nothing of one that stands no more. */
export function stepDone(
  petition: Petition,
  id: string | undefined,
  at: number,
  now: number,
): readonly PetitionEvent[] {
  const pledge = petition.pledges.find((one) => one.id === id);
  if (!pledge) return [];
  if (pledge.state === 'open')
    return at <= pledge.dueAt || pledge.pausedAt !== undefined
      ? [{ type: 'PledgeKept', at, pledge: pledge.id }]
      : [{ type: 'PledgeBroken', at: now, pledge: pledge.id, skipped: [] }];
  if (pledge.state !== 'broken') return [];
  // Late: nobody waits for it any more.
  return at <= pledge.dueAt
    ? [
        { type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: 'answered-in-time' },
        { type: 'PledgeKept', at, pledge: pledge.id },
      ]
    : [];
}

/** Whether a finding stands against the person now. */
export const standsUpheld = (report: Report): boolean => standingFinding(report)?.upheld ?? false;

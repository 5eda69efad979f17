import type { PledgeTerms } from '../../charter/charter.ts';
import { actBy } from '../../charter/deadline.ts';
import { taskDue } from '../../charter/task-due.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { isRunning, type Pledge } from '../pledge.ts';
import { type Ending, ended } from './end-pledge.ts';
import { makePledge } from './make-pledge.ts';

const TRIGGERS = {
  consult: 'consulted',
  approve: 'submitted',
  key: 'paperUnkeyed',
  split: 'paperUnsplit',
  unproven: 'replyUnproven',
  dispute: 'answerDisputed',
  'second-look': 'answerUnsolved',
} as const;
const WITHIN = {
  consult: 'consultWithin',
  approve: 'approveWithin',
  key: 'keyWithin',
  split: 'keyWithin',
  unproven: 'decideWithin',
  dispute: 'disputeWithin',
  'second-look': 'lookWithin',
} as const;

/** The clock of a task beside the answer, from `at` (epoch ms) on; undefined under a charter without one. Without `of` it is the assignee's. */
export function taskFor(
  petition: Petition,
  task: keyof typeof TRIGGERS,
  of: string | undefined,
  at: number,
  terms: Terms,
): Pledge | undefined {
  const { charter, calendar } = terms;
  const set: PledgeTerms | undefined = charter.pledges.find(
    ({ trigger }) => trigger === TRIGGERS[task],
  );
  if (!set) return undefined;
  // What stands still leaves all the time there is.
  const left = petition.pledges.filter(isRunning).map((pledge) => pledge.actBy);
  const length = { within: charter.terms[WITHIN[task]], atLeast: charter.terms.taskAtLeast };
  // Nothing has to be written after a judgement: it has all of its time.
  const soonest = left.length > 0 && !isJudgement(task) ? Math.min(...left) : undefined;
  const dueAt = taskDue(at, length, soonest, calendar);
  const made = makePledge(set, at, terms, {
    among: petition.pledges,
    task,
    ...(of !== undefined && { of }),
    dueAt,
  });
  return { ...made, actBy: actBy(dueAt, at, calendar) };
}

const isJudgement = (task: keyof typeof TRIGGERS): boolean =>
  task === 'dispute' || task === 'second-look';

/** What a task that is done at `at` means for its clock; one in time that is recorded late undoes the break. */
export function taskDone(
  { pledges }: Petition,
  target: string | undefined,
  at: number,
  now: number,
): readonly PetitionEvent[] {
  const pledge = pledges.find(({ id }) => id === target);
  if (!pledge) return [];
  const kept = { type: 'PledgeKept' as const, at, pledge: pledge.id };
  if (pledge.state === 'open')
    return at <= pledge.dueAt
      ? [kept]
      : [{ type: 'PledgeBroken', at: now, pledge: pledge.id, skipped: [] }];
  if (pledge.state !== 'broken' || at > pledge.dueAt) return [];
  return [
    { type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: 'answered-in-time' },
    kept,
  ];
}

/** A task that nobody needs any more, from `at` on (epoch ms); decided at `now`. */
export const taskOver = (
  petition: Petition,
  target: string | undefined,
  { at, now, because }: { readonly at: number; readonly now: number; readonly because: Ending },
  terms: Terms,
): readonly PetitionEvent[] =>
  ended(
    petition,
    petition.pledges.filter(({ id }) => id === target),
    { at, because },
    now,
    terms,
  );

import { dayOf, startOf } from '../charter/day.ts';
import type { Debtor, OwedThing } from '../organization/owed-thing.ts';
import { promisedFor } from './callback.ts';
import { insteadOfHead } from './conduct/instead-of-head.ts';
import { isOver } from './decide/is-final.ts';
import { openHomeVisit } from './home-visit.ts';
import type { Petition } from './petition.ts';
import { type Pledge, type Task, waitsForStaff } from './pledge.ts';
import { openSupplement } from './supplement.ts';
import { comesFirst, departmentOfClock } from './visit.ts';

/**
 * All that staff can owe in a petition, the most urgent kind first. A further kind has its entry in `DEBTORS`, and words
 * in the worklist (`functions/staff/pages/owed-words.ts`) and in the mail of the morning; or it does not compile.
 */
export const OWED_KINDS = [
  'explanation',
  'callback',
  'apology',
  'finding',
  'finding-review',
  'referral',
  'training',
  'visit-ruling',
  'home-visit',
  'home-visit-approval',
  'answer',
  'appeal',
  'dispute',
  'second-look',
  'call',
  'consultation',
  'approval',
  'unproven',
  'supplement',
  'paper',
  'split',
  'letter',
  'visit-review',
  'visit-word',
  'compensation',
] as const;
export type OwedKind = (typeof OWED_KINDS)[number];

const SECOND = 1000;

export interface Owed extends OwedThing {
  readonly kind: OwedKind;
  /** The promise whose date it is. */
  readonly pledge?: string;
}

/** What a task asks of staff; undefined for what is the petitioner's, and for what is done as it begins. */
const KIND_OF_TASK = {
  call: 'call',
  supplement: undefined,
  appeal: 'appeal',
  dispute: 'dispute',
  report: 'apology',
  finding: 'finding',
  statement: undefined,
  'finding-review': 'finding-review',
  referral: 'referral',
  training: 'training',
  erasure: undefined,
  'person-finding': 'finding',
  'second-look': 'second-look',
  'look-apology': 'apology',
  callback: 'callback',
  transfer: undefined,
  consult: 'consultation',
  approve: 'approval',
  key: 'paper',
  split: 'split',
  letter: 'letter',
  unproven: 'unproven',
  // The citizen's own time, and what nobody can undo.
  'home-visit-answer': undefined,
  'home-visit-consent': undefined,
  'home-visit-identity': undefined,
  'home-visit-arrival': 'home-visit',
  'home-visit-approval': 'home-visit-approval',
  'visit-ruling': 'visit-ruling',
  'visit-review': 'visit-review',
  'visit-apology': 'apology',
  'visit-compensation': 'compensation',
  'visit-word': 'visit-word',
} as const satisfies Record<Task, OwedKind | undefined>;

type Whose = (petition: Petition, pledge: Pledge | undefined) => Debtor;

const assignees: Whose = ({ assignee }, pledge) => ({ person: pledge?.of ?? assignee });
/** Of the head, unless it is somebody's by name; where the head is accused whoever apologises in their stead has the rest too. */
const heads: Whose = (petition, pledge) => {
  const department = departmentOfClock(petition, pledge);
  const person = pledge?.of ?? insteadOfHead(petition, department);
  return person === undefined ? { role: 'head', department } : { person };
};

const DEBTORS = {
  explanation: assignees,
  callback: assignees,
  apology: heads,
  finding: assignees,
  'finding-review': assignees,
  referral: assignees,
  training: assignees,
  answer: assignees,
  appeal: heads,
  dispute: assignees,
  'second-look': assignees,
  call: assignees,
  consultation: assignees,
  approval: assignees,
  unproven: assignees,
  supplement: assignees,
  paper: assignees,
  split: assignees,
  letter: () => ({ role: 'mailRoom' }),
  'home-visit': assignees,
  'home-visit-approval': heads,
  'visit-ruling': heads,
  'visit-review': heads,
  'visit-word': heads,
  compensation: heads,
} as const satisfies Record<OwedKind, Whose>;

/** The kind that a promise is of; undefined for what no person of staff owes. */
function kindOf(pledge: Pledge): OwedKind | undefined {
  if (pledge.owes) return pledge.owes;
  if (pledge.task) return KIND_OF_TASK[pledge.task];
  return pledge.rule === 'every-30d' ? undefined : 'answer';
}

/** Each thing once, the most urgent kind first; whatever the petition's state. */
export function owedIn(petition: Petition): readonly Owed[] {
  const isAnswered = petition.answeredAt !== undefined || isOver(petition);
  const open = petition.pledges.filter(waitsForStaff).flatMap((pledge) => {
    const kind = kindOf(pledge);
    return kind && !(kind === 'answer' && isAnswered) ? [{ kind, pledge }] : [];
  });
  const answer = open.filter(({ kind }) => kind === 'answer').map(({ pledge }) => pledge);
  const owed = [
    ...open.flatMap(({ kind, pledge }) =>
      kind === 'answer' ? [] : thingOf(kind, [pledge], petition),
    ),
    ...thingOf('answer', answer, petition),
    ...partialSupplement(petition),
    ...unendedVisit(petition),
  ];
  return owed.toSorted(
    (a, b) => OWED_KINDS.indexOf(a.kind) - OWED_KINDS.indexOf(b.kind) || a.dueAt - b.dueAt,
  );
}

/** It is over, and staff owe nothing in it any more. */
export const owesNothing = (petition: Petition): boolean =>
  isOver(petition) && owedIn(petition).length === 0;

/** One thing of the promises that it would keep: the first date counts, of those that run where any does. */
function thingOf(kind: OwedKind, pledges: readonly Pledge[], petition: Petition): readonly Owed[] {
  const running = pledges.filter(({ pausedAt }) => pausedAt === undefined);
  const [first, ...others] = running.length > 0 ? running : pledges;
  if (!first) return [];
  const instants = [first, ...others].map((pledge) => promisedFor(petition, pledge));
  const until = running.length === 0 ? openSupplement(petition)?.until : undefined;
  return [
    {
      kind,
      to: DEBTORS[kind](petition, first),
      pledge: first.id,
      startsAt: first.startsAt,
      actBy: Math.min(...[first, ...others].map(({ actBy }) => actBy)),
      dueAt: Math.min(...instants),
      ...(until !== undefined && { pausedUntil: until }),
      ...(comesFirst(petition) && { first: true as const }),
      // A reply that nobody proved is told until somebody says whose it is.
      ...(kind === 'unproven' && { everyMorning: true as const }),
    },
  ];
}

/** Somebody is with the petitioner, and has not said how it ended: theirs by the end of the day. */
function unendedVisit(petition: Petition): readonly Owed[] {
  const visit = openHomeVisit(petition);
  const startsAt = visit?.arrivedAt ?? visit?.tappedAt;
  if (!visit || startsAt === undefined) return [];
  const dueAt = startOf(dayOf(Math.max(startsAt, visit.until)) + 1) - SECOND;
  return [{ kind: 'home-visit', to: { person: visit.visitor }, startsAt, actBy: dueAt, dueAt }];
}

/** Something came of what the petitioner was asked for: a person says whether it is enough, or waits for the rest. */
function partialSupplement(petition: Petition): readonly Owed[] {
  const open = openSupplement(petition);
  if (open?.sentAt === undefined || open.replies === 0 || isOver(petition)) return [];
  const { sentAt: startsAt, until } = open;
  const to = DEBTORS.supplement(petition, undefined);
  return [{ kind: 'supplement', to, startsAt, actBy: until, dueAt: until }];
}

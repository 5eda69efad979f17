import * as z from 'zod/mini';
import { LEVELS, PLEDGE_KINDS, RULE_IDS } from '../charter/charter.ts';
import { Count, type Given, Instant, Mark, MaybeInstant, MaybeText, Text } from './fields.ts';

export const PledgeState = z.enum(['open', 'kept', 'extended', 'broken', 'void']);
export type PledgeState = Given<typeof PledgeState>;

/** A notice of extension, and what became of it (A11, A12). */
export const PriorNotice = z.strictObject({
  notice: Text,
  reason: Text,
  newDueAt: Instant,
  /** When SES accepted it; undefined until then. */
  acceptedAt: MaybeInstant,
  state: z.enum(['pending', 'delivered', 'failed']),
  /** A bounce is final: a later delivery event cannot make the notice valid. */
  bounced: z.exactOptional(z.boolean()),
});
export type PriorNotice = Given<typeof PriorNotice>;

/** A pause that is over, epoch ms: the date that was told before it, and the one told at its end. */
const Paused = z.strictObject({
  from: Instant,
  until: Instant,
  dueBefore: Instant,
  dueAt: Instant,
  /** The date of a prior notice under way before it, where that was moved too. */
  announced: MaybeInstant,
});

/** What has a clock of its own beside the answer: a call, a letter to be posted, the petitioner's own period, an appeal, a transfer, a consultation, an approval, a paper to key or to split, a reply that nobody proved, an answer that its reader calls none, a second look at one that solved nothing, and the apology for what it found, the apology for a report about a person; what a second visit through our fault asks for. */
export const Task = z.enum([
  'call',
  'supplement',
  'appeal',
  'transfer',
  'consult',
  'approve',
  'key',
  'split',
  'letter',
  'unproven',
  'dispute',
  'visit-ruling',
  'visit-review',
  'visit-apology',
  'visit-compensation',
  'visit-word',
  'second-look',
  'look-apology',
  'report',
  'finding',
  'statement',
  'finding-review',
  'referral',
  'training',
  'erasure',
]);
export type Task = Given<typeof Task>;

/** A promise with its clock. Instants are epoch ms UTC; `nextAt` is a whole second. */
export const Pledge = z.strictObject({
  id: Text,
  /** The id of its terms in the charter. */
  terms: Text,
  clause: Text,
  kind: z.enum(PLEDGE_KINDS),
  rule: z.enum(RULE_IDS),
  /** Whose promise it is: the assignee's, or the head's (a date set by rule at a break). */
  owner: z.enum(['assignee', 'head']),
  /** What only redress keeps (P24), whether or not the petition has been answered since. */
  owes: z.exactOptional(z.enum(['explanation', 'apology'])),
  /** The clock of a task beside the answer: an answer neither keeps it nor moves it. */
  task: z.exactOptional(Task),
  /** Whose task it is, where that is not the petition's assignee. */
  of: MaybeText,
  /** The second visit that its task is about. */
  visit: MaybeText,
  charterVersion: Text,
  calendarVersion: Text,
  startsAt: Instant,
  dueAt: Instant,
  /** The due instant before a valid extension; undefined without one. */
  originalDueAt: MaybeInstant,
  actBy: Instant,
  state: PledgeState,
  /** The next moment; undefined when the ladder is at its end or the pledge is settled. */
  nextAt: MaybeInstant,
  nextSeq: Count,
  /** Levels already told or skipped: each is told exactly once. */
  spent: z.array(z.enum(LEVELS)),
  /** Broken and still unanswered: the ladder goes on. */
  silent: z.boolean(),
  priorNotice: z.exactOptional(PriorNotice),
  /** Stands still since then (epoch ms), while the petitioner is asked to supplement: no rung comes. */
  pausedAt: MaybeInstant,
  /** The pauses that were, oldest first, with the date before and after each. */
  pauses: z.exactOptional(z.array(Paused)),
  brokenAt: MaybeInstant,
  /** The answer that an open or broken pledge is judged by, epoch ms; it stays when the matter is reopened. */
  answeredAt: MaybeInstant,
  settledAt: MaybeInstant,
  /** An apology that the petitioner wishes to hear nothing of. */
  waived: Mark,
});
export type Pledge = Given<typeof Pledge>;

/** Open and waiting for an answer: neither redress, nor a task, nor the period after which the petitioner is told that there is none. */
export const isAwaited = ({ state, rule, owes, task }: Pledge): boolean =>
  state === 'open' && rule !== 'every-30d' && !owes && !task;

/** Of a second visit through our fault (P21): no answer, end or transfer of the petition ends it. */
export const isOfVisit = ({ task }: Pick<Pledge, 'task'>): boolean =>
  task?.startsWith('visit-') ?? false;

/** Open as an act that was received at `at` (epoch ms) finds it: one that broke since was open at its due instant. */
export const isOpenAt = ({ state, dueAt }: Pledge, at: number): boolean =>
  state === 'open' || (state === 'broken' && at <= dueAt);

/** The date that is meant where one is named: a promise or a target before the law's own period, the sooner first. */
export const foremost = (
  pledges: readonly Pledge[],
  among: (pledge: Pledge) => boolean = isAwaited,
): Pledge | undefined => pledges.filter(among).toSorted(byWeight)[0];

const byWeight = (one: Pledge, other: Pledge): number =>
  Number(one.kind === 'period') - Number(other.kind === 'period') || one.dueAt - other.dueAt;

/** What runs beside the petition, whatever becomes of that: a second visit, a second look and a report about a person, and what they make owed. */
export const standsBeside = (pledge: Pledge): boolean =>
  isOfVisit(pledge) || (pledge.task !== undefined && BESIDE.has(pledge.task));
const BESIDE: ReadonlySet<Task> = new Set<Task>([
  ...(['second-look', 'look-apology', 'report', 'finding', 'statement'] as const),
  ...(['finding-review', 'referral', 'training', 'erasure'] as const),
]);

/** What a finding about a person needs inside the house: the petitioner and whoever has the petition read nothing of it. */
export const isInside = ({ task }: Pick<Pledge, 'task'>): boolean =>
  task !== undefined && INSIDE.has(task);
const INSIDE: ReadonlySet<Task> = new Set<Task>([
  ...(['statement', 'finding-review', 'referral', 'training', 'erasure'] as const),
]);

/** Open, or broken and still to be done: somebody of the house has to act, whatever else has come. */
export const waitsForStaff = ({ state, silent }: Pledge): boolean => state === 'open' || silent;

/** Awaited, and running. */
export const isRunning = (pledge: Pledge): boolean =>
  isAwaited(pledge) && pledge.pausedAt === undefined;

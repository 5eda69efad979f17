import * as z from 'zod/mini';
import { PLEDGE_KINDS, RULE_IDS } from '../charter/charter.ts';
import { LEVELS } from '../charter/rungs.ts';
import type { NoticeKind } from '../kernel/notice-kind.ts';
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

/** What has a clock of its own, apart from the answer's. What each is stands in `TRAITS`. */
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
  'home-visit-answer',
  'home-visit-approval',
  'home-visit-arrival',
  'home-visit-consent',
  'home-visit-identity',
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
  'person-finding',
  'callback',
]);
export type Task = Given<typeof Task>;

interface Traits {
  /** What it belongs to, which runs beside the petition: no answer, end or transfer of that ends it. */
  readonly of?: 'visit' | 'home-visit' | 'look' | 'report' | 'callback';
  /** Inside the house: the petitioner and whoever has the petition read nothing of it. */
  readonly inside?: true;
  /** What the petitioner is told when it breaks, where that is not that an answer is late. */
  readonly missed?: NoticeKind;
  /** What staff are told when its time comes and is there, where that cannot wait for other warnings. */
  readonly reminds?: NoticeKind;
}
const VISIT = { of: 'visit' } as const;
const HOME_VISIT = { of: 'home-visit' } as const;
const LOOK = { of: 'look' } as const;
const REPORT = { of: 'report' } as const;
const INSIDE = { of: 'report', inside: true } as const;

const TRAITS: Readonly<Record<Task, Traits>> = {
  call: {},
  supplement: {},
  appeal: {},
  transfer: {},
  consult: {},
  approve: {},
  key: {},
  split: {},
  letter: {},
  unproven: {},
  dispute: {},
  'home-visit-answer': HOME_VISIT,
  'home-visit-approval': HOME_VISIT,
  'home-visit-arrival': HOME_VISIT,
  'home-visit-consent': HOME_VISIT,
  'home-visit-identity': HOME_VISIT,
  'visit-ruling': VISIT,
  'visit-review': VISIT,
  'visit-apology': VISIT,
  'visit-compensation': VISIT,
  'visit-word': VISIT,
  'second-look': LOOK,
  'look-apology': LOOK,
  report: REPORT,
  finding: REPORT,
  statement: INSIDE,
  'finding-review': INSIDE,
  referral: INSIDE,
  training: INSIDE,
  erasure: INSIDE,
  'person-finding': INSIDE,
  callback: { of: 'callback', missed: 'callback-missed', reminds: 'callback' },
};

const traitsOf = ({ task }: Pick<Pledge, 'task'>): Traits => (task ? TRAITS[task] : {});

/** Of a second visit through our fault (P21). */
export const isOfVisit = (pledge: Pick<Pledge, 'task'>): boolean => traitsOf(pledge).of === 'visit';

/** Of a visit to the citizen (P3, P4). */
export const isOfHomeVisit = (pledge: Pick<Pledge, 'task'>): boolean =>
  traitsOf(pledge).of === 'home-visit';

/** A step of a report about a person (P23): its apology, its finding, and what is owed inside the house. */
export const isOfReport = (pledge: Pick<Pledge, 'task'>): boolean =>
  traitsOf(pledge).of === 'report';

/** Of something that runs beside the petition, whatever becomes of that. */
export const standsBeside = (pledge: Pick<Pledge, 'task'>): boolean =>
  traitsOf(pledge).of !== undefined;

/** What a finding about a person needs inside the house. */
export const isInside = (pledge: Pick<Pledge, 'task'>): boolean => traitsOf(pledge).inside === true;

/** A call at the time that the petitioner wished (P2.4). */
export const isOfCallback = (pledge: Pick<Pledge, 'task'>): boolean =>
  traitsOf(pledge).of === 'callback';

/** What the petitioner is told when it breaks; undefined where that is that an answer is late. */
export const missedKind = (pledge: Pick<Pledge, 'task'>): NoticeKind | undefined =>
  traitsOf(pledge).missed;

/** What staff are told when its time comes; undefined where that is a warning. */
export const remindsKind = (pledge: Pick<Pledge, 'task'>): NoticeKind | undefined =>
  traitsOf(pledge).reminds;

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
  /** The visit to the citizen that it is about, or what was wrong with one. */
  homeVisit: MaybeText,
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

/** Open, or broken and still to be done: somebody of the house has to act, whatever else has come. */
export const waitsForStaff = ({ state, silent }: Pledge): boolean => state === 'open' || silent;

/** Awaited, and running. */
export const isRunning = (pledge: Pledge): boolean =>
  isAwaited(pledge) && pledge.pausedAt === undefined;

import type { Charter } from '../../shared/charter/charter.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import type { NoticeContext } from '../../shared/notices/notice.ts';
import { NOTICES } from '../../shared/notices/registry.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeRef } from '../../shared/ports/notices.ts';
import { claimed, drop, earliest, tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';
import { contextOf } from './notice-context.ts';

/** How far apart mails of a kind to one person are, ms; the name of the slot that they share. */
interface Pace {
  readonly slot: string;
  readonly span: number;
  /** Of who oversees: the spans after the first mail of a day, the second, and so on. */
  readonly spans?: readonly number[];
}

/** Undefined for what goes at once, and for petitioners. */
function paceFor({ kind, recipientIs }: Pick<Notice, 'kind' | 'recipientIs'>): Pace | undefined {
  const notice = NOTICES[kind];
  if (notice.to !== 'staff' || notice.pace === 'at-once') return undefined;
  const spans = OVERSEERS.some((role) => role === recipientIs) ? notice.overseers : undefined;
  const span = spans?.[0] ?? notice.pace;
  return spans ? { slot: `${kind}-overseen`, span, spans } : { slot: kind, span };
}

/** They have the answer written, and do not write it. */
const OVERSEERS = ['dutyOfficer', 'director', 'audit'] as const;
/** What comes within it of the first goes into the same mail: timers of one instant ring one after the other. */
const SAME_MINUTE = 60_000;
/** A timer may be so late. */
const LATE = 2 * 60_000;
const MOST = 30;
/** Notices of other kinds wait among them. What is not read goes with the next mail. */
const MOST_READ = 300;
/** Receipts in one mail: each is read, claimed and confirmed by itself. */
const MOST_GATHERED = 50;

/** True when the mail may go now; else the instant at which it may. */
export async function paceOf(notice: Notice, deps: SendDeps): Promise<true | number> {
  const pace = paceFor(notice);
  if (pace === undefined) return true;
  const { slots, clock } = deps;
  const now = clock.now();
  const minute = notice.createdAt + SAME_MINUTE;
  if (now < minute && !(await isAlone(notice, deps))) return minute;
  return await slots.take(notice.to, pace.slot, tagOf(notice), now, pace.span);
}

/** Whether no other promise has a moment near: then nothing comes that could go with it, and it need not wait for it. */
const isAlone = async ({ subject, createdAt }: Notice, { moments }: SendDeps): Promise<boolean> =>
  !(await moments.anyBetween('sweep', createdAt - LATE, createdAt + SAME_MINUTE, subject));

/**
 * What else of the kind waits for the same person goes into the same mail. Each is claimed like the first. Only whom a
 * mail tells of all that waited hears further apart: what found no room comes after the shortest span.
 */
export async function collect(
  first: Notice,
  leaseUntil: number,
  charter: Charter,
  deps: SendDeps,
): Promise<readonly NoticeContext[]> {
  const pace = paceFor(first);
  if (pace === undefined) return [];
  const now = deps.clock.now();
  const found: NoticeContext[] = [];
  for (const ref of await deps.notices.waitingFor(first.to, first.kind, MOST_READ)) {
    if (found.length === MOST) break;
    const ours = await unlessUnreadable(() => joining(ref, first, leaseUntil, charter, deps));
    if (ours) found.push(ours);
  }
  const { slot, span, spans } = pace;
  const isFull = found.length === MOST;
  if (spans) await deps.slots.keep(first.to, slot, tagOf(first), now, isFull ? [span] : spans);
  return found;
}

/** Receipts that were held for the same address leave with the first that may go. */
export async function gather(
  first: Notice,
  who: string,
  leaseUntil: number,
  charter: Charter,
  deps: SendDeps,
): Promise<readonly NoticeContext[]> {
  const found: NoticeContext[] = [];
  const done: string[] = [];
  for (const tag of await deps.gathers.of(who)) {
    if (found.length === MOST_GATHERED) break;
    const dot = tag.indexOf('.');
    const ref = { subject: tag.slice(0, dot), id: tag.slice(dot + 1) };
    // Whoever is not free has gone, or comes again by itself.
    const ours =
      tag === tagOf(first)
        ? undefined
        : await unlessUnreadable(() => joining(ref, first, leaseUntil, charter, deps));
    if (ours) found.push(ours);
    done.push(tag);
  }
  await deps.gathers.done(who, done);
  return found;
}

/** Claimed for the first one's mail; undefined where it is of another kind, not free or moot. */
async function joining(
  ref: NoticeRef,
  first: Notice,
  leaseUntil: number,
  charter: Charter,
  deps: SendDeps,
): Promise<NoticeContext | undefined> {
  const other = await deps.notices.read(ref);
  if (other?.kind !== first.kind || !isFree(other, first, deps.clock.now())) return undefined;
  const context = await contextOf(other, charter, deps);
  if (context) return await claimed(context, leaseUntil, tagOf(first), deps);
  await drop(other, 'moot', deps);
  return undefined;
}

/** Waits for its first mail, or for the very mail that is now tried again. */
const isFree = (other: Notice, first: Notice, now: number): boolean =>
  other.state === 'pending' ||
  (other.state === 'claimed' && other.sentWith === tagOf(first) && earliest(other) <= now);

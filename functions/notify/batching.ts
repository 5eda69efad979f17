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
  readonly longer: readonly number[];
}

/** Undefined for what goes at once, and for petitioners. */
function paceFor({ kind, recipientIs }: Pick<Notice, 'kind' | 'recipientIs'>): Pace | undefined {
  const notice = NOTICES[kind];
  if (notice.to !== 'staff' || notice.pace === 'at-once') return undefined;
  const [first, ...longer] = OVERSEERS.some((role) => role === recipientIs)
    ? (notice.overseers ?? [])
    : [];
  return first === undefined
    ? { slot: kind, span: notice.pace, longer: [] }
    : { slot: `${kind}-overseen`, span: first, longer };
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
  const { slot, span, longer } = pace;
  return await slots.take(notice.to, slot, tagOf(notice), now, span, longer);
}

/** Whether no other promise has a moment near: then nothing comes that could go with it, and it need not wait for it. */
const isAlone = async ({ subject, createdAt }: Notice, { moments }: SendDeps): Promise<boolean> =>
  !(await moments.anyBetween('sweep', createdAt - LATE, createdAt + SAME_MINUTE, subject));

/** What else of the kind waits for the same person goes into the same mail. Each is claimed like the first. */
export async function collect(
  first: Notice,
  leaseUntil: number,
  charter: Charter,
  deps: SendDeps,
): Promise<readonly NoticeContext[]> {
  if (paceFor(first) === undefined) return [];
  const found: NoticeContext[] = [];
  for (const ref of await deps.notices.waitingFor(first.to, first.kind, MOST_READ)) {
    if (found.length === MOST) break;
    const ours = await unlessUnreadable(() => joining(ref, first, leaseUntil, charter, deps));
    if (ours) found.push(ours);
  }
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
  const context = await contextOf(other, charter, deps.petitions);
  if (context) return await claimed(context, leaseUntil, tagOf(first), deps);
  await drop(other, 'moot', deps);
  return undefined;
}

/** Waits for its first mail, or for the very mail that is now tried again. */
const isFree = (other: Notice, first: Notice, now: number): boolean =>
  other.state === 'pending' ||
  (other.state === 'claimed' && other.sentWith === tagOf(first) && earliest(other) <= now);

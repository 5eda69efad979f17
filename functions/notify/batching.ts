import type { Charter } from '../../shared/charter/charter.ts';
import type { NoticeKind } from '../../shared/kernel/notice-kind.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import type { NoticeContext } from '../../shared/notices/notice.ts';
import { NOTICES } from '../../shared/notices/registry.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeRef } from '../../shared/ports/notices.ts';
import { claimed, drop, earliest, tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';
import { contextOf } from './notice-context.ts';

/** At most one mail of the kind to a person in so many ms; undefined for what goes at once, and for petitioners. */
function spanOf(kind: NoticeKind): number | undefined {
  const notice = NOTICES[kind];
  return notice.to === 'staff' && notice.pace !== 'at-once' ? notice.pace : undefined;
}
const MOST = 30;
/** Notices of other kinds wait among them. What is not read goes with the next mail. */
const MOST_READ = 300;
/** Receipts in one mail: each is read, claimed and confirmed by itself. */
const MOST_GATHERED = 50;

/** True when the mail may go now; else the instant at which the person's slot is free. */
export async function paceOf(notice: Notice, { slots, clock }: SendDeps): Promise<true | number> {
  const span = spanOf(notice.kind);
  if (span === undefined) return true;
  return await slots.take(notice.to, notice.kind, tagOf(notice), clock.now(), span);
}

/** What else of the kind waits for the same person goes into the same mail. Each is claimed like the first. */
export async function collect(
  first: Notice,
  leaseUntil: number,
  charter: Charter,
  deps: SendDeps,
): Promise<readonly NoticeContext[]> {
  if (spanOf(first.kind) === undefined) return [];
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

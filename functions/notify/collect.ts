import type { NoticeKind } from '../../shared/notices/facts.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import type { SendDeps } from './deps.ts';

/** At most one mail of the kind to a person in so many ms; a break and an assignment go at once. */
const PACE: Partial<Record<NoticeKind, number>> = { warning: 15 * 60_000, escalation: 60 * 60_000 };
const MOST = 30;

/** True when the mail may go now; else the instant at which the person's slot is free. */
export async function paceOf(notice: Notice, { slots, clock }: SendDeps): Promise<true | number> {
  const span = PACE[notice.kind];
  if (span === undefined || notice.to === 'petitioner') return true;
  const by = `${notice.subject}.${notice.id}`;
  return await slots.take(notice.to, notice.kind, by, clock.now(), span);
}

/** What else of the kind waits for the same person goes into the same mail. Each is claimed like the first. */
export async function collect(
  first: Notice,
  lease: number,
  { notices }: SendDeps,
): Promise<readonly Notice[]> {
  if (PACE[first.kind] === undefined || first.to === 'petitioner') return [];
  const found: Notice[] = [];
  for (const ref of await notices.waitingFor(first.to)) {
    if (found.length === MOST) break;
    const other = await notices.read(ref);
    if (other?.state !== 'pending' || other.kind !== first.kind) continue;
    if (await notices.claim(other, lease, `${first.subject}.${first.id}`)) found.push(other);
  }
  return found;
}

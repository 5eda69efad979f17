import type { NoticeKind } from '../kernel/notice-kind.ts';

/**
 * The queue in which a notice waits. What anybody can cause by writing to us, as often as they like, has one of its own: no
 * flood stands before answers, changes of date, delays, P24, codes and what warns staff.
 */
export type Lane = 'notices' | 'receipts';

const BY_WRITING: ReadonlySet<NoticeKind> = new Set(['receipt', 'assignment', 'quarantined']);

export const laneOf = (kind: NoticeKind): Lane => (BY_WRITING.has(kind) ? 'receipts' : 'notices');

/** The lane of a notice by its place in the index of what is due (shared/aws/README.md). */
export const laneIn = (duePk: string): Lane =>
  duePk.startsWith('receipts#') ? 'receipts' : 'notices';

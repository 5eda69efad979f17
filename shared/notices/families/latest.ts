import type { Level } from '../../charter/rungs.ts';
import type { Notice } from '../../petition/notice.ts';
import type { NoticeContext } from '../notice.ts';

const LATE: readonly Level[] = ['break', 'escalate-1', 'escalate-3'];

/** Whether a rung tells that the time has gone. */
export const isLate = (level: Level | undefined): boolean =>
  level !== undefined && LATE.includes(level);

/** Of each subject what was told last: an earlier rung that still waited says nothing more. */
export const latestOf = (told: readonly NoticeContext[]): readonly Notice[] => {
  const inOrder = told.map(({ notice }) => notice).toSorted((a, b) => a.createdAt - b.createdAt);
  return [...new Map(inOrder.map((notice) => [notice.subject, notice])).values()];
};

import type { Rung } from './rungs.ts';

/** A field of the charter, and why it cannot be kept. */
export type Wrong = string;

/** At least one of them, and none twice. */
export const once = (at: string, list: readonly string[]): readonly Wrong[] => {
  const twice = list.filter((one, i) => list.indexOf(one) !== i);
  if (list.length === 0) return [`${at}: none is there`];
  return twice.map((one) => `${at}: ${one} is there twice`);
};

/** A moment is known by its level, and its instant by its number. */
export function wrongLadder(at: string, ladder: readonly Rung[]): readonly Wrong[] {
  const levels = ladder.map(({ level }) => level);
  return [
    ...(ladder.length > 0 ? once(at, levels) : []),
    ...ladder.filter(({ when }) => !isReached(when)).map(({ level }) => `${at}.${level}: never`),
  ];
}

function isReached(when: Rung['when']): boolean {
  if (typeof when === 'string') return true;
  if ('staffedFraction' in when) return when.staffedFraction > 0 && when.staffedFraction <= 1;
  if ('staffedLeft' in when) return when.staffedLeft > 0;
  if ('afterStart' in when) return when.afterStart >= 0;
  if ('workdaysAfterBreak' in when)
    return Number.isSafeInteger(when.workdaysAfterBreak) && when.workdaysAfterBreak > 0;
  const { staffed, fractionOfLeft } = when.unaccepted;
  return staffed > 0 && fractionOfLeft > 0 && fractionOfLeft <= 1;
}

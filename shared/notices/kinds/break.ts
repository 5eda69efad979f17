import { HOUR, MINUTE } from '../../charter/day.ts';
import { ladderNotice, unpaid } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';

const ko: LadderWords = {
  name: '기한 경과',
  several: (n: number) => `기한이 지난 민원 ${n}건`,
};
const en: LadderWords = {
  name: 'Overdue',
  several: (n) => `${n} petitions are overdue`,
};

/** A promise is broken: to head and director, the first second after the due instant. */
export const breakNotice = ladderNotice({
  clause: 'P24',
  words: { ko, en },
  tone: 'late',
  answerable: true,
  pace: 15 * MINUTE,
  overseers: [15 * MINUTE, HOUR, 4 * HOUR, 8 * HOUR],
  rung: { isBreak: true },
  // What was done while the mail was held is told as done.
  asked: ({ done, owes, level }) => (done ? `${done}-late` : (unpaid(owes) ?? level ?? 'break')),
  obsolete: ({ pledge }) => pledge?.state !== 'broken',
});

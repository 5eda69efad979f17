import { ladderNotice, unpaid } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';
import { isOver } from '../obsolete.ts';

const ko: LadderWords = {
  name: '기한 임박',
  several: (n: number) => `곧 답변해야 할 민원 ${n}건`,
};
const en: LadderWords = {
  name: 'Due soon',
  several: (n) => `${n} petitions to answer soon`,
};

/** A date comes near: half of the staffed time, four hours, one hour; to the head too at the last hour, to the head alone while nobody has opened it. */
export const warning = ladderNotice({
  clause: 'P9',
  words: { ko, en },
  tone: 'soon',
  answerable: true,
  pace: 15 * 60_000,
  asked: ({ owes, level }) => unpaid(owes) ?? level ?? 'warn-half',
  obsolete: (standing) => isOver(standing) || standing.pledge?.state !== 'open',
});

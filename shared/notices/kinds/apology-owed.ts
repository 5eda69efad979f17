import { ladderNotice } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';

const ko: LadderWords = {
  name: '사과',
  several: (n: number) => `사과드려야 할 민원 ${n}건`,
};
const en: LadderWords = {
  name: 'Apology owed',
  several: (n) => `${n} petitions that we owe an apology`,
};

/** From the explanation on the head owes an apology, and who has the petition may add a word; the head alone is reminded. */
export const apologyOwed = ladderNotice({
  clause: 'P24.3',
  words: { ko, en },
  tone: 'soon',
  asked: ({ owes, level }) => (owes ? 'owed' : (level ?? 'owed')),
  obsolete: ({ pledge }) => pledge?.state !== 'open' && pledge?.silent !== true,
});

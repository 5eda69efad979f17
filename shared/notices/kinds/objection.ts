import { ladderNotice } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';
import type { NoticeCase } from '../notice.ts';

const ko: LadderWords = {
  name: '이의 제기',
  several: (n: number) => `이의가 제기된 민원 ${n}건`,
};
const en: LadderWords = {
  name: 'Objection',
  several: (n) => `${n} petitions with an objection`,
};

/** An objection to a delay without notice, day and night: assignee and head at minute 0, director at 15, head at 30 (the service explained), duty officer at 50 (to telephone). */
export const objection = ladderNotice({
  clause: 'P24.2, A14',
  words: { ko, en },
  tone: 'late',
  asked: ({ level }) => level ?? 'objected',
  obsolete: isExplained,
});

/** Nobody is asked for what was given meanwhile; that the service gave it by rule is still told. */
function isExplained({ notice: { level }, petition: { objection }, pledge }: NoticeCase): boolean {
  if (pledge === undefined || pledge.state === 'void') return true;
  if (level === 'by-rule') return false;
  if (pledge.state !== 'open' && !pledge.silent) return true;
  return level !== 'next-channel' && objection?.explanation !== undefined;
}

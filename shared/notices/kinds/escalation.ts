import type { Charter } from '../../charter/charter.ts';
import { HOUR } from '../../charter/day.ts';
import { termsAsMade } from '../../charter/versions.ts';
import type { NoticeIntent } from '../../petition/notice-intent.ts';
import type { Pledge } from '../../petition/pledge.ts';
import { ladderNotice, unpaid } from '../families/ladder.ts';
import type { LadderWords } from '../families/ladder-facts.ts';
import type { NoticeCase } from '../notice.ts';
import { isOver } from '../obsolete.ts';

const ko: LadderWords = {
  name: '지연 보고',
  several: (n: number) => `조치가 필요한 민원 ${n}건`,
  early: {
    unopened: { name: '미확인', several: (n: number) => `담당자가 아직 열지 않은 민원 ${n}건` },
    unanswered: { name: '답변 마감', several: (n: number) => `마감까지 답변이 없는 민원 ${n}건` },
  },
};
const en: LadderWords = {
  name: 'Escalated',
  several: (n) => `${n} petitions need you to act`,
  early: {
    unopened: { name: 'Not opened', several: (n) => `${n} petitions that nobody has opened yet` },
    unanswered: { name: 'Last minute', several: (n) => `${n} petitions without an answer` },
  },
};

/** It is late, or nobody acts: head and duty officer at the last staffed minute, director and audit after the break. */
export const escalation = ladderNotice({
  clause: 'P9, P24',
  words: { ko, en },
  tone: 'late',
  pace: HOUR,
  overseers: [HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR],
  earlyOf: ({ level }) =>
    level === 'unaccepted' ? 'unopened' : level === 'act-by' ? 'unanswered' : undefined,
  // Sent after the break it is the only word of it to those whom the break's own mail passes by.
  levelOf: (notice, pledge, { charter }) =>
    tellsOfBreak(notice, pledge, charter) ? 'break' : undefined,
  rung: { isAfterBreak: ({ level }) => level !== 'act-by' },
  asked: ({ owes, level }) => unpaid(owes) ?? level ?? 'act-by',
  obsolete: isOvertaken,
});

function isOvertaken(standing: NoticeCase): boolean {
  const { notice, petition, pledge, charter } = standing;
  if (isOver(standing)) return true;
  if (notice.level === 'unaccepted') return petition.acceptedAt !== undefined;
  if (notice.level !== 'act-by') return pledge?.silent !== true;
  return pledge?.state !== 'open' && !tellsOfBreak(notice, pledge, charter);
}

function tellsOfBreak(
  { level, recipientIs }: NoticeIntent,
  pledge: Pledge | undefined,
  charter: Charter,
): boolean {
  if (level !== 'act-by' || pledge?.state !== 'broken') return false;
  const terms = termsAsMade(pledge, charter);
  const atBreak = terms?.ladder.find((rung) => rung.level === 'break')?.tell ?? [];
  return recipientIs !== undefined && !atBreak.includes(recipientIs);
}

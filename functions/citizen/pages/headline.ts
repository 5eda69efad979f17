import type { Language } from '../../../shared/kernel/language.ts';
import { givenAt, isBeingHanded } from '../../../shared/petition/answer-delivered.ts';
import { judgeObjection, objectionStands } from '../../../shared/petition/decide/objection.ts';
import { isAnswerAwaited, missed } from '../../../shared/petition/late.ts';
import { owedObjection } from '../../../shared/petition/objection.ts';
import { hasOpened } from '../../../shared/petition/opened.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { foremost } from '../../../shared/petition/pledge.ts';
import { openSupplement } from '../../../shared/petition/supplement.ts';
import { formatTime, formatUntil, isMidnight } from '../../../shared/text/dates.ts';
import { EN, KO } from './headline-words.ts';
import type { Standing } from './standing.ts';

/** The one sentence that says the truth of a petition at `now` (epoch ms), as its page tells it. */
export function headline(petition: Petition, now: number): string {
  const standing = standingOf(petition, now);
  return sentence(standing, petition.language);
}

const sentence = <S extends Standing>(standing: S, language: Language): string => {
  const words = language === 'ko' ? KO : EN;
  // Cast: each state's words take that state's facts; the table is typed by it.
  return (words[standing.state] as (facts: S) => string)(standing);
};

export function standingOf(petition: Petition, now: number): Standing {
  const { status } = petition;
  if (status === 'withdrawn' || status === 'transferred') return { state: status };
  if (!isAnswerAwaited(petition)) return afterAnswer(petition, status, now);
  const asked = openSupplement(petition);
  if (asked) return { state: asked.sentAt === undefined ? 'asked' : 'paused' };
  if (missed(petition, now).length > 0) return whileLate(petition, now);
  return underWay(petition);
}

/** Whether nobody told them beforehand, and they can still object: also of an answer that came late. */
export const mayObjectNow = (petition: Petition, now: number): boolean =>
  petition.status !== 'withdrawn' &&
  judgeObjection(petition, now).outcome === 'LATE_NO_NOTICE' &&
  !objectionStands(petition, now);

function afterAnswer(petition: Petition, status: Petition['status'], now: number): Standing {
  const { appeal, declined, reopenedAt = 0, language, pledges } = petition;
  if (isBeingHanded(petition)) return { state: 'handing' };
  if (appeal && !appeal.outcome) {
    const dueAt = pledges.find(({ id }) => id === appeal.period)?.dueAt ?? appeal.at;
    return { state: 'appealed', until: formatUntil(dueAt, isMidnight(dueAt), language) };
  }
  if (appeal?.outcome === 'rejected') return { state: 'rejected' };
  if (status === 'closed') return { state: 'closed' };
  const late = judgeObjection(petition, givenAt(petition) ?? now).outcome === 'LATE_NO_NOTICE';
  if (late) return { state: 'answered-late' };
  return { state: declined && declined.at >= reopenedAt ? 'declined' : 'answered' };
}

function whileLate(petition: Petition, now: number): Standing {
  if (judgeObjection(petition, now).outcome !== 'LATE_NO_NOTICE') return { state: 'behind' };
  const objection = objectionStands(petition, now) ? owedObjection(petition) : undefined;
  if (!objection) return { state: 'late' };
  const { explanation } = objection;
  if (explanation) {
    const { newDueAt } = explanation;
    const until =
      newDueAt === undefined
        ? undefined
        : formatUntil(newDueAt, isMidnight(newDueAt), petition.language);
    return { state: 'explained', until };
  }
  const hour = petition.pledges.find(({ id }) => id === objection.hour);
  return hour && hour.dueAt >= now
    ? { state: 'objected', by: formatTime(hour.dueAt, petition.language) }
    : { state: 'unexplained' };
}

function underWay(petition: Petition): Standing {
  const { answers, appeal, dispute, pledges, together, language } = petition;
  if (appeal?.outcome === 'upheld') return { state: 'upheld' };
  if (dispute?.outcome === 'upheld' && dispute.answer === answers) return { state: 'restored' };
  if (answers > 0) return { state: 'reopened' };
  const next = foremost(pledges);
  if (next?.originalDueAt !== undefined)
    return {
      state: 'extended',
      until: formatUntil(next.dueAt, isMidnight(next.dueAt), language),
    };
  if (together?.parent !== undefined) return { state: 'linked' };
  return { state: hasOpened(petition) ? 'opened' : 'received' };
}

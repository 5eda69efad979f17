import type { Charter } from '../../shared/charter/charter.ts';
import { standingOf } from '../../shared/notices/obsolete.ts';
import { isToPetitioner, PETITIONER_NOTICES } from '../../shared/notices/petitioner-notices.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { openSupplement } from '../../shared/petition/supplement.ts';
import { unprovenTask, unreadReplies } from '../../shared/petition/unproven.ts';
import { isReachMoot } from './moot-reach.ts';
import { isTogetherMoot } from './together-mail.ts';

/** Whether what the notice says has been overtaken: it is then dropped, and the log says so. */
export function isMoot(notice: Notice, petition: Petition, charter: Charter): boolean {
  if (isToPetitioner(notice.kind))
    return PETITIONER_NOTICES[notice.kind].obsolete(standingOf(notice, petition, charter));
  // It broke again, by its new date: whatever its task is.
  if (notice.kind === 'not-late')
    return petition.pledges.find(({ id }) => id === notice.pledge)?.state === 'broken';
  const reachMoot = isReachMoot(notice, petition);
  if (reachMoot !== undefined) return reachMoot;
  const togetherMoot = isTogetherMoot(notice, petition);
  if (togetherMoot !== undefined) return togetherMoot;
  const pledge = petition.pledges.find(({ id }) => id === notice.pledge);
  // Answered or closed, somebody has to say whose it is.
  if (pledge?.task === 'unproven' && notice.kind !== 'unproven') return isDecided(notice, pledge);
  if (pledge?.task === 'appeal' && notice.to !== 'petitioner') return isDecided(notice, pledge);
  const answered = petition.answeredAt !== undefined && !pledge?.owes;
  const gone = petition.status === 'withdrawn' || petition.status === 'transferred';
  const over = answered || gone;
  switch (notice.kind) {
    case 'due-today':
      return (petition.answeredAt !== undefined || gone) && !unprovenTask(petition);
    case 'assignment':
    case 'stand-in':
    case 'returned':
      return over;
    case 'warning':
      return over || pledge?.state !== 'open';
    case 'escalation':
      if (over) return true;
      if (notice.level === 'unaccepted') return petition.acceptedAt !== undefined;
      if (notice.level !== 'act-by') return pledge?.silent !== true;
      return pledge?.state !== 'open' && !tellsOfBreak(notice, pledge, charter);
    case 'objection':
      return isExplained(notice, petition, pledge);
    case 'apology-owed':
      return pledge?.state !== 'open' && pledge?.silent !== true;
    case 'break':
      return pledge?.state !== 'broken';
    case 'unsupplied':
      return over || openSupplement(petition) !== undefined;
    case 'unproven':
      return unreadReplies(petition).length === 0;
    case 'reopened':
      return over || pledge?.state === 'void';
    default:
      return false;
  }
}

/** An appeal, and a reply that nobody proved, run beside the answer: only the decision overtakes what is said of them. */
const isDecided = ({ kind, level }: Notice, { state, silent }: Pledge): boolean =>
  kind === 'break' || (kind === 'escalation' && level !== 'act-by') ? !silent : state !== 'open';

/** Nobody is asked for what was given meanwhile; that the service gave it by rule is still told. */
function isExplained(
  { level }: Notice,
  { objection }: Petition,
  pledge: Pledge | undefined,
): boolean {
  if (pledge === undefined || pledge.state === 'void') return true;
  if (level === 'by-rule') return false;
  if (pledge.state !== 'open' && !pledge.silent) return true;
  return level !== 'next-channel' && objection?.explanation !== undefined;
}

/** An act-by that is sent after the break is the only word of it to those whom the break's own mail passes by. */
export function tellsOfBreak(
  { kind, level, recipientIs }: Notice,
  pledge: Pledge | undefined,
  charter: Charter,
): boolean {
  if (kind !== 'escalation' || level !== 'act-by' || pledge?.state !== 'broken') return false;
  const terms = charter.pledges.find(({ id }) => id === pledge.terms);
  const atBreak = terms?.ladder.find((rung) => rung.level === 'break')?.tell ?? [];
  return recipientIs !== undefined && !atBreak.includes(recipientIs);
}

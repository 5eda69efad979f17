import type { Mail } from '../../shared/notices/facts.ts';
import type { TogetherFacts } from '../../shared/notices/families/collaboration.ts';
import type { StaffFacts as LadderFacts } from '../../shared/notices/families/ladder-facts.ts';
import { QUARANTINED_WORDS } from '../../shared/notices/kinds/quarantined.ts';
import { REPLY_REFUSED_WORDS } from '../../shared/notices/kinds/reply-refused.ts';
import {
  type FactsOfStaff,
  STAFF_NOTICES,
  type StaffKind,
} from '../../shared/notices/staff-notices.ts';

/** The words of mails about mails that came. */
export const ARRIVALS = {
  ko: { quarantined: QUARANTINED_WORDS.ko, refused: REPLY_REFUSED_WORDS.ko },
  en: { quarantined: QUARANTINED_WORDS.en, refused: REPLY_REFUSED_WORDS.en },
};

/** The mail to staff of such facts. */
export function staffMailOf<K extends StaffKind>(facts: FactsOfStaff<K>): Mail {
  return STAFF_NOTICES[facts.kind].mail(facts);
}

type Of<K extends StaffKind> = FactsOfStaff<K>;
type LadderKind =
  | 'assignment'
  | 'warning'
  | 'escalation'
  | 'break'
  | 'due-today'
  | 'objection'
  | 'apology-owed';
export type StaffFacts = LadderFacts & { readonly kind: LadderKind };
export const staffNotice = (facts: StaffFacts): Mail => STAFF_NOTICES[facts.kind].mail(facts);

export type SpeechKind =
  | 'visit-audited'
  | 'message'
  | 'reopened'
  | 'withdrawn'
  | 'withdrawal-urged'
  | 'supplied'
  | 'unsupplied'
  | 'appealed'
  | 'disputed'
  | 'report'
  | 'report-taken-back'
  | 'report-step'
  | 'visit-report'
  | 'maybe-report'
  | 'second-look'
  | 'restored'
  | 'not-late'
  | 'own-words'
  | 'unproven'
  | 'visit'
  | 'callback'
  | 'read-back';
export type SpeechFacts = Omit<Of<'message'>, 'kind'> & { readonly kind: SpeechKind };
export const speechNotice = (facts: SpeechFacts): Mail => STAFF_NOTICES[facts.kind].mail(facts);

export const homeVisitTaskNotice = (facts: Omit<Of<'home-visit-task'>, 'kind'>): Mail =>
  STAFF_NOTICES['home-visit-task'].mail(facts);

export type ReachKind =
  | 'call'
  | 'call-unanswered'
  | 'unreachable'
  | 'wrong-address'
  | 'letter'
  | 'unposted';
export type ReachFacts = Omit<Of<'call'>, 'kind'> & { readonly kind: ReachKind };
export const reachNotice = (facts: ReachFacts): Mail => STAFF_NOTICES[facts.kind].mail(facts);

type AbsenceFacts = Of<'stand-in'> | Of<'returned'>;
export const absenceNotice = (facts: AbsenceFacts): Mail => STAFF_NOTICES[facts.kind].mail(facts);

export type ArrivalFacts = Of<'quarantined'> | Of<'reply-kept'> | Of<'reply-refused'>;
export const arrivalNotice = (facts: ArrivalFacts): Mail => staffMailOf(facts);

export type DoorFacts = Of<'code'> | Of<'fresh-link'>;
export const doorNotice = (facts: DoorFacts): Mail => staffMailOf(facts);

export const differencesNotice = (facts: Omit<Of<'differences'>, 'kind'>): Mail =>
  STAFF_NOTICES.differences.mail(facts);

export const learningNotice = (facts: Omit<Of<'learning'>, 'kind'>): Mail =>
  STAFF_NOTICES.learning.mail(facts);

export const auditNotice = (facts: Omit<Of<'audit-month'>, 'kind'>): Mail =>
  STAFF_NOTICES['audit-month'].mail(facts);

export type TogetherCase =
  | 'consultation'
  | 'answered'
  | 'declined'
  | 'withdrawn'
  | 'approval'
  | 'approved'
  | 'returned';
export function togetherNotice(facts: TogetherFacts<TogetherCase>): Mail {
  const { about } = facts;
  if (about === 'consultation') return STAFF_NOTICES.consultation.mail({ ...facts, about });
  if (about === 'approval') return STAFF_NOTICES.approval.mail({ ...facts, about });
  if (about === 'approved' || about === 'returned')
    return STAFF_NOTICES.approved.mail({ ...facts, about });
  return STAFF_NOTICES.consulted.mail({ ...facts, about });
}

import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { CommonFacts, Mail } from './facts.ts';
import { allegation } from './kinds/allegation.ts';
import { apologyOwed } from './kinds/apology-owed.ts';
import { appealed } from './kinds/appealed.ts';
import { approval } from './kinds/approval.ts';
import { approved } from './kinds/approved.ts';
import { assignment } from './kinds/assignment.ts';
import { auditMonth } from './kinds/audit-month.ts';
import { breakNotice } from './kinds/break.ts';
import { calendarMoved } from './kinds/calendar-moved.ts';
import { call } from './kinds/call.ts';
import { callUnanswered } from './kinds/call-unanswered.ts';
import { callback } from './kinds/callback.ts';
import { code } from './kinds/code.ts';
import { consultation } from './kinds/consultation.ts';
import { consulted } from './kinds/consulted.ts';
import { differences } from './kinds/differences.ts';
import { disputed } from './kinds/disputed.ts';
import { dueToday } from './kinds/due-today.ts';
import { escalation } from './kinds/escalation.ts';
import { freshLink } from './kinds/fresh-link.ts';
import { handedOver } from './kinds/handed-over.ts';
import { homeVisitTask } from './kinds/home-visit-task.ts';
import { improvement } from './kinds/improvement.ts';
import { learning } from './kinds/learning.ts';
import { letter } from './kinds/letter.ts';
import { maybeReport } from './kinds/maybe-report.ts';
import { message } from './kinds/message.ts';
import { notLate } from './kinds/not-late.ts';
import { objection } from './kinds/objection.ts';
import { ownWords } from './kinds/own-words.ts';
import { paired } from './kinds/paired.ts';
import { publication } from './kinds/publication.ts';
import { quarantined } from './kinds/quarantined.ts';
import { readBack } from './kinds/read-back.ts';
import { reopened } from './kinds/reopened.ts';
import { replyKept } from './kinds/reply-kept.ts';
import { replyRefused } from './kinds/reply-refused.ts';
import { report } from './kinds/report.ts';
import { reportStep } from './kinds/report-step.ts';
import { reportTakenBack } from './kinds/report-taken-back.ts';
import { restored } from './kinds/restored.ts';
import { returned } from './kinds/returned.ts';
import { secondLook } from './kinds/second-look.ts';
import { standIn } from './kinds/stand-in.ts';
import { supplied } from './kinds/supplied.ts';
import { unposted } from './kinds/unposted.ts';
import { unproven } from './kinds/unproven.ts';
import { unreachable } from './kinds/unreachable.ts';
import { unsupplied } from './kinds/unsupplied.ts';
import { visit } from './kinds/visit.ts';
import { visitAudited } from './kinds/visit-audited.ts';
import { visitReport } from './kinds/visit-report.ts';
import { warning } from './kinds/warning.ts';
import { withdrawalUrged } from './kinds/withdrawal-urged.ts';
import { withdrawn } from './kinds/withdrawn.ts';
import { wrapUp } from './kinds/wrap-up.ts';
import { wrongAddress } from './kinds/wrong-address.ts';
import type { StaffCase, StaffNotice } from './notice.ts';

const KINDS = {
  assignment,
  warning,
  escalation,
  break: breakNotice,
  'due-today': dueToday,
  objection,
  'apology-owed': apologyOwed,
  code,
  'fresh-link': freshLink,
  message,
  reopened,
  withdrawn,
  'withdrawal-urged': withdrawalUrged,
  supplied,
  unsupplied,
  'read-back': readBack,
  appealed,
  disputed,
  report,
  'maybe-report': maybeReport,
  'report-step': reportStep,
  'visit-report': visitReport,
  allegation,
  'report-taken-back': reportTakenBack,
  'second-look': secondLook,
  restored,
  'not-late': notLate,
  'own-words': ownWords,
  unproven,
  call,
  'call-unanswered': callUnanswered,
  unreachable,
  'wrong-address': wrongAddress,
  letter,
  unposted,
  'stand-in': standIn,
  returned,
  'handed-over': handedOver,
  'calendar-moved': calendarMoved,
  consultation,
  consulted,
  approval,
  approved,
  improvement,
  publication,
  'wrap-up': wrapUp,
  paired,
  'home-visit-task': homeVisitTask,
  visit,
  'visit-audited': visitAudited,
  'audit-month': auditMonth,
  callback,
  differences,
  learning,
  quarantined,
  'reply-kept': replyKept,
  'reply-refused': replyRefused,
} satisfies Partial<Record<NoticeKind, object>>;

export type StaffKind = keyof typeof KINDS;
type FactsByKind = {
  [K in StaffKind]: (typeof KINDS)[K] extends StaffNotice<infer F> ? F : never;
};

/** All facts of a mail of the kind. */
export type FactsOfStaff<K extends StaffKind = StaffKind> = {
  [P in K]: { readonly kind: P } & FactsByKind[P];
}[K];

/** What is told to staff, by its kind. Each kind is one file. */
export const STAFF_NOTICES: {
  readonly [K in StaffKind]: StaffNotice<FactsByKind[K] & CommonFacts>;
} = KINDS;

export const isToStaff = (kind: string): kind is StaffKind => Object.hasOwn(STAFF_NOTICES, kind);

/** The mail; undefined where there is nothing to say, or nothing any more. */
export function staffMail<K extends StaffKind>(kind: K, asked: StaffCase): Mail | undefined {
  const notice = STAFF_NOTICES[kind];
  const facts = notice.facts(asked);
  return facts && notice.mail(facts);
}

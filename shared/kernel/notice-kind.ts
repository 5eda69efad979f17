/**
 * What a notice is called; none is renamed, for a notice waits in the table over a release. What each says, to whom and when
 * stands in its file, `shared/notices/kinds/<kind>.ts`.
 */
export const NOTICE_KINDS = [
  'receipt',
  'delay',
  'answer',
  'date-change',
  'explanation',
  'apology',
  'transfer',
  'assignment',
  'warning',
  'escalation',
  'break',
  'due-today',
  'objection',
  'apology-owed',
  'code',
  'fresh-link',
  'progress',
  'supplement',
  'supplement-due',
  'resumed',
  'corrected',
  'taken-over',
  'new-code',
  'transferred-out',
  'interim', // a word before the answer, which stops no clock
  'appeal',
  'appeal-prolonged',
  'appeal-decided',
  'dispute-received',
  'dispute-decided',
  'message',
  'read-back', // a sentence that was said back on the telephone is not what the citizen said
  'reopened',
  'withdrawn',
  'withdrawal-urged', // its petitioner says that somebody asked them to withdraw it: audit
  'supplied',
  'unsupplied',
  'appealed',
  'disputed', // an answer is called none: who judges it
  'report', // a person of staff is reported as rude: who decides
  'maybe-report', // words that may speak of a person of staff: who reads and marks
  'report-taken-back', // it was none: audit
  'visit-report', // whose fault a second visit was: who decides
  'report-step', // whoever decides about it, or looks again, goes on
  'allegation', // the accused person, with a page of their own
  'conduct-found',
  'persons-words',
  'own-words', // an invitation to whoever has a petition: words beside the head's apology
  'report-received',
  'report-unmarked',
  'second-look', // an answer solved nothing: who looks whether a promise was broken
  'second-look-found',
  'restored', // it was none: the clocks run again
  'not-late', // what they were told of as late was not
  'unproven', // a reply in the petitioner's name, whose sender nobody proved
  'call',
  'call-unanswered',
  'unreachable',
  'wrong-address',
  'letter', // to the mail room: something goes out on paper
  'unposted', // the answer is there, and has not left the house
  'stand-in',
  'returned',
  'calendar-moved', // another calendar moved the last moments to act: to whoever has them
  'handed-over', // what somebody had who left
  'consultation',
  'consulted',
  'approval',
  'approved',
  'differences',
  'learning', // a month of what was not kept, to its head and the director
  'quarantined',
  'reply-kept',
  'reply-refused',
  'improvement', // to staff: an item is theirs, or its day comes
  'wrap-up', // to staff: a call is to be wrapped up
  'paired', // to staff: two of them deal with a number from now on
  'improvement-over', // who asked for it is told
  'improved',
  'publication', // to staff: something is to be written, confirmed or published
  'home-visit', // a visit to the petitioner: whether, who, and what was wrong
  'home-visit-task', // the same, to whoever visits
  'visit', // to staff: a second visit asks something of them
  'visit-audited', // audit would have it looked at again, and nobody can any more: head and director
  'audit-month', // to audit: what there is to look at of a month
  'visit-claimed', // a second visit is looked at, or looked at again
  'visit-found',
  'compensation',
  'callback', // to staff: a call was promised for a time
  'callback-agreed',
  'callback-missed',
  'callback-unanswered',
  'callback-dropped',
  'asking', // one question afterwards, where the lots drew it
  'linked-answer',
  'split-off',
  'kept-apart', // who is accused loses the other petitions of the same petitioner
  'paper-moved', // its original is to be kept under its new petition's key
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

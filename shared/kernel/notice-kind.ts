/** What a notice says. The petitioner's kinds first, then the staff's. */
export type NoticeKind =
  | 'receipt'
  | 'delay'
  | 'answer'
  | 'date-change'
  | 'explanation'
  | 'apology'
  | 'transfer'
  | 'assignment'
  | 'warning'
  | 'escalation'
  | 'break'
  | 'due-today'
  | 'objection'
  | 'apology-owed'
  | 'code'
  | 'fresh-link'
  | 'progress'
  | PauseKind
  | SpeechKind
  | ReachKind
  | AbsenceKind
  | TogetherKind
  | 'differences'
  | ArrivalKind
  | 'linked-answer'
  | 'split-off';

/** To the petitioner: what was asked of them, what moved or went elsewhere, and who reads it from now on. */
export type PauseKind =
  | 'supplement'
  | 'supplement-due'
  | 'resumed'
  | 'corrected'
  | 'taken-over'
  | 'new-code'
  | 'transferred-out'
  | 'appeal'
  | 'appeal-prolonged'
  | 'appeal-decided';

/** To staff: what the petitioner said or did. */
export type SpeechKind =
  | 'message'
  | 'reopened'
  | 'withdrawn'
  | 'supplied'
  | 'unsupplied'
  | 'appealed'
  | 'not-late' // what they were told of as late was not
  | 'unproven'; // a reply in the petitioner's name, whose sender nobody proved

/** To staff: of a petitioner whom no mail reached, and of a person of ours whom none reaches. */
export type ReachKind =
  | 'call'
  | 'call-unanswered'
  | 'unreachable'
  | 'wrong-address'
  | 'letter' // to the mail room: something goes out on paper
  | 'unposted'; // the answer is there, and has not left the house

/** To staff: what lies open, when somebody goes or comes back. */
export type AbsenceKind = 'stand-in' | 'returned';

/** To staff: of a consultation (협조) and of an approval (결재). `linked-answer` is no mail: it takes an answer to another petition; nor is `split-off`, which makes one of a part of this one's paper. */
export type TogetherKind = 'consultation' | 'consulted' | 'approval' | 'approved';

/** To staff: of mails that came to us. To the duty officer what waits for a decision; to its writer what became of a reply. */
export type ArrivalKind = 'quarantined' | 'reply-kept' | 'reply-refused';

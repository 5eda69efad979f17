/** To the petitioner: what was asked of them, what moved or went elsewhere, and who reads it from now on. */
const PAUSE_KINDS = [
  'supplement',
  'supplement-due',
  'resumed',
  'corrected',
  'taken-over',
  'new-code',
  'transferred-out',
  'appeal',
  'appeal-prolonged',
  'appeal-decided',
] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** To staff: what the petitioner said or did. */
const SPEECH_KINDS = [
  'message',
  'reopened',
  'withdrawn',
  'supplied',
  'unsupplied',
  'appealed',
  'not-late', // what they were told of as late was not
  'unproven', // a reply in the petitioner's name, whose sender nobody proved
] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

/** To staff: of a petitioner whom no mail reached, and of a person of ours whom none reaches. */
const REACH_KINDS = [
  'call',
  'call-unanswered',
  'unreachable',
  'wrong-address',
  'letter', // to the mail room: something goes out on paper
  'unposted', // the answer is there, and has not left the house
] as const;
export type ReachKind = (typeof REACH_KINDS)[number];

/** To staff: what lies open, when somebody goes or comes back. */
const ABSENCE_KINDS = ['stand-in', 'returned'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** To staff: of a consultation (협조) and of an approval (결재). `linked-answer` is no mail: it takes an answer to another petition; nor is `split-off`, which makes one of a part of this one's paper. */
const TOGETHER_KINDS = ['consultation', 'consulted', 'approval', 'approved'] as const;
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/** To staff: of mails that came to us. To the duty officer what waits for a decision; to its writer what became of a reply. */
const ARRIVAL_KINDS = ['quarantined', 'reply-kept', 'reply-refused'] as const;
export type ArrivalKind = (typeof ARRIVAL_KINDS)[number];

/** What a notice says. The petitioner's kinds first, then the staff's. */
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
  ...PAUSE_KINDS,
  ...SPEECH_KINDS,
  ...REACH_KINDS,
  ...ABSENCE_KINDS,
  ...TOGETHER_KINDS,
  'differences',
  ...ARRIVAL_KINDS,
  'linked-answer',
  'split-off',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

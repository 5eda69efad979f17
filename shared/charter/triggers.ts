/** What begins a pledge, beside a receipt on some channels. */
export const TRIGGERS = [
  'reclassified',
  'broken',
  'legalKind',
  'objected', // late without prior notice, by the ledger
  'explained', // or the hour for it broken
  'callNeeded',
  'letterNeeded',
  'supplementAsked', // the petitioner's own period
  'appealed',
  'transferredOut',
  'consulted',
  'submitted', // an answer, to be approved
  'paperUnkeyed', // nobody has written down yet what came on paper
  'paperUnsplit', // several letters in one file
  'replyUnproven', // nobody has said whose it is
  'answerDisputed', // its reader says that it is none
  'reopened', // an answer did not solve it: the opinion about it is owed an answer
  'homeVisitAsked', // whether we may come (P3)
  'homeVisitUnapproved', // a visit by law: whether the head agrees
  'homeVisitAgreed', // we may: when we arrive (P4.1)
  'homeVisitUnallowed', // somebody came all the same
  'homeVisitUnidentified', // somebody began without being known for who they are (P4.3)
  'visitClaimed', // a second visit, through our fault as the citizen says (P21)
  'visitReviewAsked', // it was found to be none: somebody else looks
  'visitFound', // or the head was silent: the apology
  'visitPutToPerson', // whose fault it was: whether it was theirs (P22)
  'compensationApproved',
  'compensationDelayed', // no money is left: the director says when
  'reported', // a person of staff, as rude (P23)
  'toBeFound', // whether it was so
  'alleged', // put to the person, who states their side
  'findingContested',
  'toBeReferred', // a caution, which is made outside
  'toBeTrained',
  'toBeErased', // the mark about a person
  'answerUnsolved', // as its reader says: somebody else looks
  'brokenBySecondLook', // a promise, and none of the clocks had said so
  'callbackAgreed', // a call at the time that the citizen wishes (P2.4)
  'callbackUnanswered', // at that time: it is tried again
  'unanswered', // and nothing else would be told before the period ends
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** The events that can prove a pledge kept. */
export const EVIDENCE = [
  'PetitionAnswered',
  'PetitionReceived',
  'ExplanationReached',
  'ApologyMade',
  'ConductFound',
  'StatementMade',
  'FindingReviewed',
  'MeasureTaken',
  'MarkErased',
  'CitizenCalled',
  'LetterPosted',
  'ProgressTold',
  'SupplementReplied',
  'AppealDecided',
  'PetitionTransferredOut',
  'ConsultationAnswered',
  'AnswerApproved',
  'PaperKeyed',
  'PaperSplit',
  'UnprovenDecided',
  'DisputeDecided',
  'HomeVisitAnswered',
  'HomeVisitApproved',
  'HomeVisitArrived',
  'HomeVisitIdentified',
  'VisitRuled',
  'VisitReviewed',
  'CompensationBooked',
  'DelayWordGiven',
  'SecondLookFound',
  'CallbackMade',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

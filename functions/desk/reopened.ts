import type { PetitionEvent } from '../../shared/petition/events.ts';

type Type = PetitionEvent['type'];

/** What the petitioner says gives every word to them a new occasion. */
const ANEW: readonly Type[] = [
  'PetitionReopened',
  'PetitionTakenOver',
  'MessageAdded',
  'AnswerRated',
  'SupplementReplied',
  'AppealRaised',
  'ObjectionRaised',
];

const HANDS: readonly Type[] = [
  'PetitionAssigned',
  'PetitionTransferred',
  'AbuseMarked',
  'PetitionTransferredOut',
];
const LINKS: readonly Type[] = ['PetitionLinked', 'PetitionUnlinked'];
const CONSULTATIONS: readonly Type[] = [
  'ConsultationAnswered',
  'ConsultationDeclined',
  'ConsultationWithdrawn',
];

/** What undoes an act, so that the same act later is another one. */
const UNDONE_BY: Readonly<Record<string, readonly Type[]>> = {
  assign: HANDS,
  transfer: HANDS,
  abuse: HANDS,
  'transfer-out': HANDS,
  link: LINKS,
  unlink: LINKS,
  supplement: ['SupplementEnded'],
  'supplement-end': ['SupplementAsked'],
  consult: CONSULTATIONS,
  'consult-withdraw': ['ConsultationAsked'],
  submit: ['AnswerReturned', 'AnswerApproved'],
  'send-back': ['AnswerSubmitted'],
  approve: ['AnswerSubmitted'],
  extend: ['PriorNoticeFailed'],
  reclassify: ['LegalKindSet'],
  'legal-kind': ['LegalKindSet', 'PetitionReclassified'],
  called: ['CallNeeded', 'CallPassedOn'],
  posted: ['LetterNeeded', 'LetterReturned'],
};

/** The instant (epoch ms) of the last event after which this act is another one; undefined while it is the same. */
export const reopenedAt = (act: string, events: readonly PetitionEvent[]): number | undefined =>
  events.findLast(({ type }) => ANEW.includes(type) || UNDONE_BY[act]?.includes(type))?.at;

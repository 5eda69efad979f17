import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { PetitionerCommon } from './facts.ts';
import { answer } from './kinds/answer.ts';
import { apology } from './kinds/apology.ts';
import { appeal } from './kinds/appeal.ts';
import { appealDecided } from './kinds/appeal-decided.ts';
import { appealProlonged } from './kinds/appeal-prolonged.ts';
import { asking } from './kinds/asking.ts';
import { callbackAgreed } from './kinds/callback-agreed.ts';
import { callbackDropped } from './kinds/callback-dropped.ts';
import { callbackMissed } from './kinds/callback-missed.ts';
import { callbackUnanswered } from './kinds/callback-unanswered.ts';
import { compensation } from './kinds/compensation.ts';
import { conductFound } from './kinds/conduct-found.ts';
import { corrected } from './kinds/corrected.ts';
import { dateChange } from './kinds/date-change.ts';
import { delay } from './kinds/delay.ts';
import { disputeDecided } from './kinds/dispute-decided.ts';
import { disputeReceived } from './kinds/dispute-received.ts';
import { explanation } from './kinds/explanation.ts';
import { homeVisit } from './kinds/home-visit.ts';
import { improved } from './kinds/improved.ts';
import { interim } from './kinds/interim.ts';
import { newCode } from './kinds/new-code.ts';
import { personsWords } from './kinds/persons-words.ts';
import { progress } from './kinds/progress.ts';
import { receipt } from './kinds/receipt.ts';
import { reportReceived } from './kinds/report-received.ts';
import { reportUnmarked } from './kinds/report-unmarked.ts';
import { resumed } from './kinds/resumed.ts';
import { secondLookFound } from './kinds/second-look-found.ts';
import { supplement } from './kinds/supplement.ts';
import { supplementDue } from './kinds/supplement-due.ts';
import { takenOver } from './kinds/taken-over.ts';
import { transfer } from './kinds/transfer.ts';
import { transferredOut } from './kinds/transferred-out.ts';
import { visitClaimed } from './kinds/visit-claimed.ts';
import { visitFound } from './kinds/visit-found.ts';
import type { PetitionerNotice } from './notice.ts';

const KINDS = {
  receipt,
  delay,
  answer,
  'date-change': dateChange,
  explanation,
  apology,
  transfer,
  progress,
  interim,
  supplement,
  'supplement-due': supplementDue,
  resumed,
  corrected,
  'taken-over': takenOver,
  'new-code': newCode,
  'transferred-out': transferredOut,
  appeal,
  'appeal-prolonged': appealProlonged,
  'appeal-decided': appealDecided,
  'dispute-received': disputeReceived,
  'dispute-decided': disputeDecided,
  'conduct-found': conductFound,
  'persons-words': personsWords,
  'report-received': reportReceived,
  'report-unmarked': reportUnmarked,
  'second-look-found': secondLookFound,
  improved,
  'home-visit': homeVisit,
  'visit-claimed': visitClaimed,
  'visit-found': visitFound,
  compensation,
  'callback-agreed': callbackAgreed,
  'callback-missed': callbackMissed,
  'callback-unanswered': callbackUnanswered,
  'callback-dropped': callbackDropped,
  asking,
} satisfies Partial<Record<NoticeKind, object>>;

export type PetitionerKind = keyof typeof KINDS;
type FactsByKind = {
  [K in PetitionerKind]: (typeof KINDS)[K] extends PetitionerNotice<infer F> ? F : never;
};

/** All facts of a notice of the kind. */
export type PetitionerFacts<K extends PetitionerKind = PetitionerKind> = {
  [P in K]: PetitionerCommon & { readonly kind: P } & FactsByKind[P];
}[K];

/** What is told to petitioners, by its kind. Each kind is one file. */
export const PETITIONER_NOTICES: {
  readonly [K in PetitionerKind]: PetitionerNotice<FactsByKind[K]>;
} = KINDS;

export const isToPetitioner = (kind: string): kind is PetitionerKind =>
  Object.hasOwn(PETITIONER_NOTICES, kind);

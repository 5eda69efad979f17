import type { Channel, LegalKind } from '../charter/charter.ts';
import type { Waited } from '../charter/pause.ts';
import type { Language } from '../kernel/language.ts';
import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { Attachment } from './attachment.ts';
import type { DeclineReason } from './events-desk.ts';
import type { Handed } from './events-letters.ts';
import type { AppealOutcome } from './events-outside.ts';
import type { ContactKnown } from './events-paper.ts';
import type { Solved } from './events-speech.ts';
import type { Paper } from './paper.ts';
import type { Pledge } from './pledge.ts';
import type { Objection } from './state-objection.ts';
import type { Reach } from './state-reach.ts';
import type { Supplement } from './state-supplement.ts';
import type { Together } from './state-together.ts';
import type { Unproven } from './state-unproven.ts';

export type PetitionStatus =
  | 'received'
  | 'accepted'
  | 'answered'
  | 'closed'
  | 'withdrawn'
  | 'transferred';

/** A petition as its events leave it. Ids, codes and instants only; `version` counts commits. */
export interface Petition {
  readonly number: string;
  readonly version: number;
  readonly status: PetitionStatus;
  readonly channel: Channel;
  readonly kind: PetitionKind;
  readonly language: Language;
  readonly legalKind?: LegalKind;
  readonly receivedAt: number;
  /** When it came into this service; the delay before it is the mail room's or the telephone's, not the assignee's. */
  readonly enteredAt?: number;
  readonly department: string;
  readonly assignee: string;
  readonly acceptedAt?: number;
  readonly answeredAt?: number;
  /** An answer that goes out on paper alone: published at `since`, given at `at` by the way `how` (A6; epoch ms). */
  readonly handing?: {
    readonly answer: string;
    readonly since: number;
    readonly at?: number;
    readonly how?: Handed;
  };
  /** When it was withdrawn or passed on, epoch ms; undefined for others, and for those of before this was kept. */
  readonly overAt?: number;
  readonly answers: number;
  readonly extensions: number;
  readonly contact: ContactKnown;
  /** Its originals on paper, oldest first. */
  readonly papers?: readonly Paper[];
  /** It came on paper, and nobody has written down yet what it wants and from whom. */
  readonly unkeyed?: true;
  /** Content item with title and text as a person wrote them down from the paper; undefined is the submission. */
  readonly keyed?: string;
  /** The petitions that its original was split into, and the one that it was split from. */
  readonly split?: readonly string[];
  readonly splitFrom?: string;
  readonly byRepresentative?: true;
  /** It came by mail, and nobody proved that the address is its sender's: no code is mailed unasked. */
  readonly unprovenSender?: true;
  /** A person has marked it abusive: its text is folded away, and somebody else has it. */
  readonly abusive?: true;
  /** No rule knew its department, and no person has moved it since. */
  readonly unplaced?: true;
  readonly codeKey: string;
  /** Which code opens it, counted from 1; undefined is the first. */
  readonly codeGeneration?: number;
  /** The key of the next code, which was asked for and not used yet. */
  readonly codeNext?: string;
  /** Content item with the petitioner's address; undefined is the submission. */
  readonly contactIn?: string;
  /** How whoever wrote it for somebody else could be reached, once that person has taken it over. */
  readonly writer?: { readonly email: boolean; readonly phone: boolean };
  /** The latest refusal, epoch ms, and who decided it. */
  readonly declined?: { readonly at: number; readonly by: string; readonly reason: DeclineReason };
  /** 이의신청 against it; `period` is its clock, a pledge's id. */
  readonly appeal?: {
    readonly at: number;
    readonly period: string;
    readonly prolonged: boolean;
    readonly decidedAt?: number;
    readonly outcome?: AppealOutcome;
  };
  readonly objection?: Objection;
  readonly reach?: Reach;
  readonly supplement?: Supplement;
  /** The pauses that are over, oldest first. */
  readonly waited?: readonly Waited[];
  readonly together?: Together;
  /** When an answer did not solve it for the last time: what was promised before is settled. */
  readonly reopenedAt?: number;
  /** The messages of the last ten minutes: the same text again is not another message. */
  readonly messages?: readonly { readonly hash: string; readonly at: number }[];
  /** Replies in the petitioner's name that nobody proved, while no person has decided about them. */
  readonly unproven?: Unproven;
  /** What the petitioner said of an answer (counted from 1), and when for the first time (epoch ms). */
  readonly rating?: {
    readonly answer: number;
    readonly solved: Solved;
    readonly ratedAt: number;
    readonly hash?: string;
  };
  readonly attachments?: readonly Attachment[];
  readonly pledges: readonly Pledge[];
}

import type { Level, PledgeKind } from '../charter/charter.ts';
import type { Language } from '../kernel/language.ts';
import type { Bilingual } from '../organization/office.ts';
import type { ExtensionReason } from '../petition/extension-reason.ts';
import type { Task } from '../petition/pledge.ts';
import type { Contact } from './contact.ts';
import type { ApologyFacts, ExplanationFacts } from './objection-facts.ts';
import type { PauseFacts } from './pause-facts.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** A mail before it is addressed: pure text. Subjects hold no personal text. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface CommonFacts {
  readonly corporation: Bilingual & { readonly phone: string; readonly address?: Bilingual };
  readonly language: Language;
}

/** Facts of a notice to the petitioner. Texts of the petition itself are never repeated, only the answer. */
export type PetitionerFacts = CommonFacts & {
  readonly number: string;
  readonly receivedAt: number;
  readonly statusUrl: string;
  readonly contact: Contact;
} & (
    | ExplanationFacts
    | ApologyFacts
    | ProgressFacts
    | PauseFacts
    | {
        readonly kind: 'receipt';
        /** Empty where it is not mailed unasked: then the receipt says how to get it. */
        readonly accessCode: string;
        /** Other petitions whose receipts leave in this mail. */
        readonly also?: readonly {
          readonly number: string;
          readonly dueAt: number;
          readonly endOfDay: boolean;
        }[];
        readonly dueAt: number;
        /** True when dueAt is the first instant after the last day ("11월 27일(금)까지"). */
        readonly endOfDay: boolean;
        readonly pledgeKind: PledgeKind;
        readonly quotation: Bilingual;
        /** The derivation in the notice's language, a sentence each. */
        readonly explanation: readonly string[];
        readonly objectionUrl: string;
      }
    | {
        readonly kind: 'delay';
        readonly dueAt: number;
        readonly endOfDay: boolean;
        /** Undefined when the second date has passed too: no date is invented that nobody means. */
        readonly newDueAt?: number;
        readonly responsible: Contact;
        readonly objectionUrl: string;
        /** How far the petition has come: shown as the reason known so far. */
        readonly stage: 'unopened' | 'inProgress';
        /** It ended after its date: nobody answers it here any more. */
        readonly over?: 'withdrawn' | 'transferred';
      }
    | {
        readonly kind: 'answer';
        readonly answer: string;
        /** How many files came with it. */
        readonly files: number;
        readonly answeredAt: number;
        readonly objectionUrl: string;
      }
    | {
        readonly kind: 'date-change';
        readonly because: 'reclassified' | ExtensionReason;
        /** One sentence by the person who changes the date. */
        readonly sentence: string;
        readonly dueAt: number;
        readonly newDueAt: number;
        readonly newEndOfDay: boolean;
        readonly objectionUrl: string;
      }
    | {
        readonly kind: 'transfer';
        /** The date that stays as it was told; undefined when nothing is open. */
        readonly dueAt?: number;
        readonly objectionUrl: string;
      }
  );

/** One petition in a staff mail: number, topic, due, act-by and the link; never the petition's text. */
export interface StaffEntry {
  readonly number: string;
  /** The routing topic or petition kind as a word; never the petitioner's title. */
  readonly topic: Bilingual;
  readonly department: Bilingual;
  readonly assignee: string;
  readonly receivedAt: number;
  readonly dueAt: number;
  readonly endOfDay: boolean;
  readonly actBy: number;
  readonly level?: Level;
  /** What the pledge owes, where it is redress (P24). */
  readonly owes?: 'explanation' | 'apology';
  /** What the recipient is to the petition: decides the sentence that asks them to act. */
  readonly recipientIs: 'assignee' | 'head' | 'dutyOfficer' | 'director' | 'audit';
  readonly newDueAt?: number;
  /** What it asks for is not the answer but a task beside it. */
  readonly task?: Task;
  /** No answer is awaited any more: there is no date to name. */
  readonly settled?: true;
  readonly link: string;
}

/** Facts of a mail to staff; several entries where moments were collected into one mail. Sorted by act-by. */
export interface StaffFacts extends CommonFacts {
  readonly kind:
    | 'assignment'
    | 'warning'
    | 'escalation'
    | 'break'
    | 'due-today'
    | 'objection'
    | 'apology-owed';
  readonly now: number;
  readonly recipient: string;
  readonly entries: readonly StaffEntry[];
  /** Where the recipient's whole worklist is. */
  readonly worklist?: string;
  /** There are more than the entries. */
  readonly more?: true;
}

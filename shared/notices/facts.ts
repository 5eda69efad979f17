import type { Level } from '../charter/rungs.ts';
import type { Language } from '../kernel/language.ts';
import type { Bilingual } from '../organization/office.ts';
import type { Task } from '../petition/pledge.ts';
import type { Contact } from './contact.ts';

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

/** What every notice to the petitioner says. Texts of the petition itself are never repeated, only the answer. */
export interface PetitionerCommon extends CommonFacts {
  readonly number: string;
  readonly receivedAt: number;
  readonly statusUrl: string;
  readonly objectionUrl: string;
  readonly contact: Contact;
}

/**
 * Late, but done: answered, answered with the letter still to be posted, explained or apologised, or not ours any more; a task
 * beside the answer is over.
 */
export type Done = 'answered' | 'unposted' | 'redressed' | 'ended' | 'over';

/** One petition in a staff mail: number, topic, due, act-by and the link; never the petition's text. */
export interface StaffEntry {
  readonly number: string;
  /** The routing topic or petition kind as a word; never the petitioner's title. */
  readonly topic: Bilingual;
  readonly department: Bilingual;
  readonly assignee: string;
  /** Whom the recipient is asked to call or to instruct. */
  readonly call?: {
    readonly whose: 'assignee' | 'head';
    readonly name: string;
    readonly phone: string;
  };
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
  /** Words of their own beside the head's apology are welcome, and asked for by nobody. */
  readonly welcome?: true;
  /** What ended the waiting after the break: nothing is asked any more. */
  readonly done?: Done;
  /** No answer is awaited any more: there is no date to name. */
  readonly settled?: true;
  readonly link: string;
}

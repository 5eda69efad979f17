import type { Charter, PledgeTerms } from '../charter/charter.ts';
import type { Language } from '../kernel/language.ts';
import type { Bilingual, Office, Person } from '../organization/office.ts';
import type { Terms } from '../petition/decision.ts';
import type { Notice } from '../petition/notice.ts';
import type { Petition } from '../petition/petition.ts';
import type { Pledge } from '../petition/pledge.ts';
import type { NoticeSummary } from '../petition/reach/state.ts';
import type { Contact } from './contact.ts';
import type { CommonFacts, Mail, PetitionerCommon } from './facts.ts';
import type { Block, Draft } from './page.ts';

/** A notice and the petitions of which it still has something to say, as they were read once for its mail. */
export interface NoticeContext {
  readonly notice: Notice;
  /** Empty only for what concerns no petition. */
  readonly petitions: readonly Petition[];
}

/** A notice beside its petition, before anybody is told: whether it has been overtaken. */
export interface NoticeCase {
  readonly notice: Notice;
  readonly petition: Petition;
  readonly charter: Charter;
  /** The pledge that the notice names. */
  readonly pledge: Pledge | undefined;
  /** Answered, and the pledge owes nothing beside the answer. */
  readonly answered: boolean;
  /** Withdrawn, or with another body. */
  readonly gone: boolean;
}
export type Obsolete = (standing: NoticeCase) => boolean;

/** What a notice to the petitioner repeats of the content: read when it is sent, kept nowhere. */
export interface PetitionerTexts {
  readonly accessCode: string;
  /** The answer or the sentence that the notice carries. */
  readonly text: string;
  readonly statusUrl: string;
  /** When it is said, epoch ms: who is away then is said too. */
  readonly now?: number;
  /** The question that was drawn, and the page where it is answered; `closesAt` is epoch ms. */
  readonly asking?: { readonly question: string; readonly url: string; readonly closesAt: number };
  /** The body that has it now. */
  readonly body?: { readonly name: string; readonly phone: string };
}

/** What the facts of a notice to the petitioner are made of. */
export interface PetitionerCase {
  readonly petition: Petition;
  readonly notice: NoticeSummary;
  /** The pledge that it is about; without one, the first that is open, or the first. */
  readonly pledge: Pledge;
  /** What the charter promises by that pledge. */
  readonly promised: PledgeTerms;
  readonly terms: Terms;
  readonly texts: PetitionerTexts;
  /** Others of the kind that leave in the same mail. */
  readonly others: readonly NoticeContext[];
}

/** What is gathered for a notice beside its petition, before its facts are made. */
export type Need = 'access-code' | 'new-access-code' | 'sign-in-code';

interface Declared {
  /** What it stands on: a promise of the charter, a reading (A), or a law. */
  readonly clause: string;
  readonly needs?: readonly Need[];
  /** All that it says of its own; English has the shape of Korean. */
  readonly words: { readonly ko: object; readonly en: object };
}

/**
 * A kind of notice to the petitioner. `F` are its own facts. It opens the page of its petition; it goes by mail, as a text
 * message, by fax or letter, or a person says it on the telephone: the same facts in each.
 */
export interface PetitionerNotice<F> extends Declared {
  readonly to: 'petitioner';
  /** What strangers can cause by writing in somebody's name: so many to one address, the others wait (strangers.ts). */
  readonly pace: 'at-once' | 'receipts-by-address' | 'codes-by-address';
  /** What the mail room's list calls the letter. */
  readonly paper: Bilingual;
  readonly obsolete: Obsolete;
  /** Undefined where there is nothing of the kind to say. */
  facts(asked: PetitionerCase): F | undefined;
  /** The mail; a letter and a fax say the same without what cannot be pressed. */
  draft(facts: PetitionerCommon & F): Draft;
  /** A text message, and what a person says on the telephone: a sentence or two, never what somebody wrote. */
  sentences(facts: PetitionerCommon & F): readonly string[];
  /** What of the sentences is said on the telephone; all where it is left out. */
  spoken?(sentences: readonly string[], petition: Petition): readonly string[];
  /** A block of the mail as it is printed, where paper says it in another way. */
  printed?(block: Block, language: Language): Block;
  /** Whom it asks to call; the person in charge where it is left out. */
  named?(facts: PetitionerCommon & F): Contact;
}

/** A page that a mail to staff opens for its reader alone. */
export type Place =
  | { readonly opens: 'petition' | 'calls' | 'draft' | 'consultation'; readonly number: string }
  | { readonly opens: 'worklist' | 'outbox' | 'arrivals' }
  /** A month (`YYYY-MM`) of what was not kept: a department's, or the first that the reader sees. */
  | {
      readonly opens: 'learning';
      readonly month: string;
      readonly department: string | undefined;
    }
  /** What audit looks at in a month (`YYYY-MM`). */
  | { readonly opens: 'audit'; readonly month: string }
  /** An item of improvement, by its id. */
  | { readonly opens: 'item'; readonly item: string }
  /** A publication, by its id. */
  | { readonly opens: 'publication'; readonly publication: string }
  /** A telephone call, by its id. */
  | { readonly opens: 'phone-call'; readonly call: string }
  /** The accused person's own page about a report in a petition. */
  | { readonly opens: 'statement'; readonly number: string; readonly report: string }
  /** The place of an older link, by its name in the token, and the page where it is another. */
  | { readonly opens: 'same-again'; readonly place: string; readonly at?: string };

/** What the facts of a mail to staff are made of. */
export interface StaffCase {
  readonly told: NoticeContext;
  /** Others of the kind that leave in the same mail. */
  readonly others: readonly NoticeContext[];
  readonly recipient: Person;
  readonly terms: Terms;
  /** Epoch ms. */
  readonly now: number;
  /** The code that a person types to sign in; undefined once it could no longer be typed. */
  readonly code?: { readonly code: string; readonly until: number };
  linkTo(place: Place): string;
}

/** A kind of mail to staff. `F` are its facts. Staff are told by mail alone. */
export interface StaffNotice<F extends CommonFacts> extends Declared {
  readonly to: 'staff';
  /** What it concerns: the petition under whose number it stands, those that it names itself, or none. */
  readonly about: 'petition' | 'several' | 'none';
  /** At most one mail of the kind to a person in so many ms: what comes meanwhile goes with the next. */
  readonly pace: 'at-once' | number;
  /** To whoever does not answer but oversees, further apart with each mail of a day: ms after the first, the second, and so on. */
  readonly overseers?: readonly number[];
  /** A reply to it is a draft of the answer. */
  readonly answerable?: true;
  readonly obsolete: Obsolete;
  /** What the mail's link opens; one may have none. */
  link(about: LinkedTo): Place | 'none';
  /** Undefined where there is nothing to say, or nothing any more. */
  facts(asked: StaffCase): F | undefined;
  mail(facts: F): Mail;
}

/** For whom, and about what, a link is made; `petition` is undefined for what concerns none. */
export interface LinkedTo {
  readonly notice: Notice;
  readonly petition: Petition | undefined;
  readonly office: Office;
  readonly now: number;
}

/** No mail: it waits in the outbox to be done with other petitions. */
export interface CarriedNotice {
  readonly clause: string;
  readonly to: 'petition';
  readonly does: 'link-answer' | 'keep-apart' | 'split-off' | 'keep-paper' | 'tell-askers';
}

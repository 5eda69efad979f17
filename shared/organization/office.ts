import type { CompensationKind } from '../charter/compensation.ts';
import type { PetitionKind } from '../kernel/petition-kind.ts';
import type { Span } from './span.ts';

/** Office data: imported into the table by `npm run office`, never through the template. */
export interface Bilingual {
  readonly ko: string;
  readonly en: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The name in Roman letters, for pages and mails in English. */
  readonly romanised?: string;
  readonly role: Bilingual;
  /** When an import brought them into an office that stood already, epoch ms: links and sessions from before open nothing. */
  readonly since?: number;
  readonly email: string;
  readonly phone: string;
  readonly department: string;
  /** The number on their card: whoever is visited compares it. Nobody without one visits (P4.3). */
  readonly pass?: string;
  readonly deputy?: string;
  /** Planned absences; the category may be told, the private reason is never recorded (A21). Instants in epoch ms. */
  readonly absences?: readonly Span[];
}

export interface Department {
  readonly id: string;
  readonly name: Bilingual;
  readonly phone: string;
  readonly head: string;
  /** People who take new petitions, in turn. */
  readonly members: readonly string[];
}

export interface RoutingRule {
  readonly department: string;
  readonly topics?: readonly string[];
  readonly keywords?: readonly string[];
}

export interface Office {
  readonly version: string;
  readonly corporation: Bilingual & {
    readonly phone: string;
    /** Where letters to it go: the sender's line of its own. */
    readonly address?: Bilingual;
    /** Where faxes and mails to it go, where it takes any: the page of ways in names them. */
    readonly fax?: string;
    readonly email?: string;
    /** When the pages were last looked over (YYYY-MM-DD, KST): every page says so. */
    readonly reviewedOn?: string;
  };
  readonly departments: readonly Department[];
  /** The ids of those that an import took out: what they did stays in their books. No file has it; imports keep it. */
  readonly formerDepartments?: readonly string[];
  /** What they were called, by id; of those that went before 30 November 2026 nobody knows. */
  readonly formerNames?: Readonly<Record<string, Bilingual>>;
  readonly people: readonly Person[];
  readonly director: string;
  readonly audit: string;
  /** Takes what no rule can place (고객지원처 duty officer): routing can never end empty. */
  readonly dutyOfficer: string;
  /** Posts what goes out on paper; the duty officer where it is left out. */
  readonly mailRoom?: string;
  readonly fallbackDepartment: string;
  readonly routing: readonly RoutingRule[];
  /** False switches off what is learned and suggested beside the rules. */
  readonly suggestions?: boolean;
  /** The kinds of petition whose answer the head approves (결재); none where it is left out. */
  readonly approvals?: Readonly<Partial<Record<PetitionKind, 'head'>>>;
  /** Texts that answers begin with. */
  readonly templates?: readonly Template[];
  /** The laws by which a citizen is visited without their consent: this list and no other. */
  readonly visitLaws?: readonly VisitLaw[];
  /** Where visitors take a ticket; where it is left out, nobody does. */
  readonly counters?: readonly Counter[];
  /** What compensations are paid from; none can be issued where it is left out. */
  readonly budgets?: readonly Budget[];
  /** Departments and topics in whose matters nobody is asked a question afterwards. */
  readonly neverAsked?: {
    readonly departments?: readonly string[];
    readonly topics?: readonly string[];
  };
  /** The numbered cards that lie at counters; where it is left out no counter's stock is checked. */
  readonly floats?: readonly Float[];
}

/** A law by which somebody is visited without consent (P3): all of it is printed in the notice. */
export interface VisitLaw {
  readonly id: string;
  readonly article: Bilingual;
  /** Days (KST) between the notice and the visit, at least. */
  readonly noticeDays: number;
  /** The hours in which nobody may come, `HH:MM` in Korea; over midnight where it ends before it begins. */
  readonly forbidden?: { readonly from: string; readonly until: string };
  /** How the citizen can have it put off. */
  readonly postponement: Bilingual;
  /** How often they put it off themselves, by how many days at most, and until how many hours before; only by asking where it is left out. */
  readonly putOff?: { readonly times: number; readonly days: number; readonly hoursBefore: number };
}

/** What a counter can hand over on the spot, each by the number that is printed on it. One for each counter and kind. */
export interface Float {
  readonly counter: string;
  readonly department: string;
  readonly kind: CompensationKind;
  readonly cards: readonly string[];
}

/** A place where visitors are attended to, with a queue of its own. */
export interface Counter {
  readonly id: string;
  readonly name: Bilingual;
  /** How many booths it has; they are numbered from 1. */
  readonly booths: number;
  /** When it is open on working days, `HH:MM` in Korea; as long as somebody is there where it is left out. */
  readonly hours?: { readonly from: string; readonly until: string };
}

/** The money of a department for compensations in a calendar year (KST). One for each. */
export interface Budget {
  readonly department: string;
  readonly year: number;
  /** As the books of the corporation name it. */
  readonly code: string;
  /** KRW. */
  readonly amount: number;
}

/** A text with gaps, `{{납부일}}`: a person fills what the petition itself does not, and none is published unfilled. */
export interface Template {
  readonly id: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  /** For which petitions; for all where it is left out. */
  readonly kinds?: readonly PetitionKind[];
  readonly departments?: readonly string[];
}

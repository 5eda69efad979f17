import type { NotedContact } from '../calls/noted.ts';

/** A contact: what was asked and where, and nothing of who asked (P15). Instants are epoch ms. */
export interface SpotContact {
  /** The call's id, or one made with the form: the same is one contact. */
  readonly id: string;
  readonly channel: 'phone' | 'visit';
  readonly at: number;
  /** `YYYY-MM` in Korea. */
  readonly month: string;
  readonly topic: string;
  readonly department: string;
  /** Something remained: it became a petition. */
  readonly left: boolean;
}

/** What is counted of a month's contacts. */
export interface ContactCounts {
  /** How often each topic was asked about. */
  readonly asked: ReadonlyMap<string, number>;
  /** Of each department: how many were answered on the spot, and how many became a petition (P5.1). */
  readonly first: ReadonlyMap<string, { readonly spot: number; readonly left: number }>;
}

/** Whose contact it was: known until an instant (epoch ms), so that a call that is told late can be the same. */
export interface Noter {
  readonly by: string;
  readonly until: number;
}

export interface Contacts {
  /** Counted once, however often it is sent: false where it stood already. */
  note(contact: SpotContact, noter?: Noter): Promise<boolean>;
  /** What somebody noted of the telephone, where that is still known at `now` (epoch ms) and no call is it yet. */
  notedBy(person: string, now: number): Promise<readonly NotedContact[]>;
  counts(month: string): Promise<ContactCounts>;
}

import type * as z from 'zod/mini';

/** What a way in does, in both languages, and what is sent and answered: for the API's document and its tests. */
export interface Told {
  readonly ko: string;
  readonly en: string;
  /** A body that it takes, beside a petition's number. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** What may be asked for in the query, by name. */
  readonly asks?: Readonly<Record<string, { readonly ko: string; readonly en: string }>>;
  /** What it answers in JSON; without it a page, a file or a redirect is all there is. */
  readonly reply?: z.ZodMiniType;
  /** The same address gives a page to a browser. */
  readonly page?: true;
  /** The kind of file that it gives, where that is neither JSON nor a page. */
  readonly file?: 'text/csv' | 'application/atom+xml' | 'application/pdf';
  /** One that is asked for with `query` and what it answers then. */
  readonly example?: { readonly query?: Readonly<Record<string, string>>; readonly reply: unknown };
  /** 200 unless it says otherwise. */
  readonly status?: 200 | 201 | 202;
  /** What a way of staff without a number in its address is about: acts are of a petition, other ways of the person. Letters are a petition's and belong to whoever sends them. */
  readonly of?: 'petition' | 'person' | 'consultation' | 'letters';
  /** Whom a way of staff is meant for, where it is not whoever has a petition. */
  readonly meantFor?: 'dutyOfficer' | 'mailRoom';
  /** The parts of the address other than `{number}` and `{act}`. */
  readonly at?: Readonly<Record<string, string>>;
}

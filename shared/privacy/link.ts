import * as z from 'zod/mini';
import type { Keyring } from './keys.ts';
import { signed, unsigned } from './signed.ts';

/** What a link in a mail lets one person open: a petition, a consultation about one, or (with no number) the person's worklist. */
export interface Link {
  readonly person: string;
  readonly number: string;
  readonly opens: 'petition' | 'consultation' | 'worklist';
  /** When the person came into the office (`Person.since`): whoever returns later has other links. */
  readonly since?: number;
}

const OPENS = z.enum(['petition', 'consultation', 'worklist']);
const Payload = z.union([
  z.tuple([z.string(), z.string(), OPENS, z.int()]),
  z.tuple([z.string(), z.string(), OPENS, z.int(), z.int()]),
]);

/** What a link opens when it is no petition. */
export const WORKLIST = 'worklist';
/** Where the mail room sees what it is to send: a page of staff, like the worklist. */
export const OUTBOX = '/desk/outbox';
/** The items of improvement, and one of them: pages of staff, like the worklist. */
export const ITEMS = '/desk/items';
export const LEARNING = '/desk/learning';
/** A department's month (`YYYY-MM`); the reader's own, or this one, where it is left out. */
export function learningAddress(department?: string, month?: string): string {
  const query = new URLSearchParams({ ...(department && { department }), ...(month && { month }) });
  return query.size > 0 ? `${LEARNING}?${query}` : LEARNING;
}
/** Manner figures: the reader's own, and those of a team. */
export const MANNER = '/desk/manner';
export const mannerAddress = (department?: string, month?: string): string =>
  learningAddress(department, month).replace(LEARNING, MANNER);
/** What audit looks at in a month (`YYYY-MM`); in the one before without it. */
export const AUDIT = '/desk/audit';
export const auditAddress = (month?: string): string => (month ? `${AUDIT}?month=${month}` : AUDIT);
/** The figures of the score and what each of them counts; without a department those of all. */
export const SCORE = '/desk/score';
export const scoreAddress = (department?: string, month?: string): string =>
  learningAddress(department, month).replace(LEARNING, SCORE);
export const itemAddress = (id: string): string => `${ITEMS}/${id}`;
/** What is announced and published, and one of it: pages of staff, like the worklist. */
export const PUBLICATIONS = '/desk/publications';
export const publicationAddress = (id: string): string => `${PUBLICATIONS}/${id}`;
/** A telephone call, and what is noted of contacts that leave nothing: pages of staff, like the worklist. */
export const CALLS = '/desk/calls';
export const CONTACTS = '/desk/contacts';
export const callAddress = (id: string): string => `${CALLS}/${id}`;
/** Whom a person visits today: a page of staff, like the worklist. */
export const VISITS = '/desk/visits';

/** Where a visitor's own picture is kept or withdrawn. */
export const PHOTO = '/desk/photo';
/** A counter with its queue, and one visitor of it: pages of staff, like the worklist. */
export const RECEPTIONS = '/desk/receptions';
export const receptionAddress = (id: string): string => `${RECEPTIONS}/${id}`;
export const counterAddress = (counter: string, booth?: number): string =>
  `${RECEPTIONS}?${new URLSearchParams({ counter, ...(booth !== undefined && { booth: String(booth) }) })}`;
/** What an accused person sees of a report about them: a page of staff, like the worklist. */
export const STATEMENTS = '/desk/statements';
export const statementAddress = (id: string): string => `${STATEMENTS}/${id}`;
const CONSULTATION = '.consultation';
export const consultationOf = (number: string): string => number + CONSULTATION;

/** The name of the place that a link opens. */
export const placeOf = ({ opens, number }: Link): string =>
  opens === 'worklist' ? WORKLIST : opens === 'consultation' ? consultationOf(number) : number;

/** What a place is, by its name. */
export function openedAt(place: string): Pick<Link, 'number' | 'opens'> {
  if (place === WORKLIST) return { number: '', opens: 'worklist' };
  return place.endsWith(CONSULTATION)
    ? { number: place.slice(0, -CONSULTATION.length), opens: 'consultation' }
    : { number: place, opens: 'petition' };
}

/** The clean address of a place. */
export function addressOf(place: string): string {
  const { number, opens } = openedAt(place);
  if (opens === 'worklist') return '/desk/worklist';
  return `/desk/petitions/${number}${opens === 'consultation' ? '/consultation' : ''}`;
}

/** A URL-safe signed token `<key id>.<payload>.<signature>`. `expiresAt` is epoch ms. */
export const linkToken = (
  keyring: Keyring,
  { person, number, opens, expiresAt, since }: Link & { readonly expiresAt: number },
): string =>
  signed(keyring, 'links', [
    ...[person, number, opens, expiresAt],
    ...(since === undefined ? [] : [since]),
  ]);

/** What the token opens at `now` (epoch ms); from its last instant on it is expired. */
export function readLink(
  keyring: Keyring,
  token: string,
  now: number,
): Link | { readonly refused: 'expired' | 'invalid'; readonly was?: Link } {
  const read = z.safeParse(Payload, unsigned(keyring, 'links', token));
  if (!read.success) return { refused: 'invalid' };
  const [person, number, opens, expiresAt, since] = read.data;
  const link = { person, number, opens, ...(since !== undefined && { since }) };
  return now < expiresAt ? link : { refused: 'expired', was: link };
}

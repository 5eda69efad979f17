import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';
import type { Office } from '../../../shared/organization/office.ts';
import {
  AUDIT,
  addressOf,
  auditAddress,
  CALLS,
  CONTACTS,
  consultationOf,
  ITEMS,
  LEARNING,
  type Link,
  learningAddress,
  MANNER,
  mannerAddress,
  OUTBOX,
  PHOTO,
  PUBLICATIONS,
  placeOf,
  RECEPTIONS,
  readLink,
  SCORE,
  STATEMENTS,
  scoreAddress,
  VISITS,
  WORKLIST,
} from '../../../shared/privacy/link.ts';
import { sealOf } from '../../../shared/privacy/session.ts';
import { cookieNamed, cookieRights } from '../../../shared/web/cookies.ts';
import { mustBeSealed } from '../../../shared/web/csrf.ts';
import { bearerOf } from '../../../shared/web/request.ts';
import type { StaffDeps } from '../deps.ts';
import { arrival, mustBeFromHere } from './same-site.ts';
import { sessionOf } from './session.ts';

const DAY_SECONDS = 86_400;

/** A cookie of its own for each petition, so that two open ones do not lock each other out. */
const cookieOf = (place: string): string => `desk-${place}`;

/** Who asks, having passed the door on this device. */
export interface Visitor {
  readonly person: string;
  /** True when a link to this very place was shown, so that the person was told of it. */
  readonly byLink: boolean;
  /** When the code was typed on this device, epoch ms. */
  readonly passedAt: number;
}

/** The link that came with the request: in the header, or in the cookie that its first opening set. */
export const linkIn = (event: HttpEvent, place: string): string | undefined =>
  bearerOf(event) ?? cookieNamed(event, cookieOf(place));

/**
 * Whose session it is, and whether a link brought them. A link alone opens nothing: it may have been forwarded.
 * @throws Refused (401) without a session of the link's own person; (403) for a form that is not ours.
 */
export async function bearer(event: HttpEvent, place: string, deps: LinkDeps): Promise<Visitor> {
  const session = await sessionOf(event, deps);
  const shown = bearerOf(event);
  const kept = shown === undefined ? cookieNamed(event, cookieOf(place)) : undefined;
  const link =
    shown !== undefined || (kept !== undefined && !session)
      ? await linkOfToday(shown ?? kept ?? '', place, deps)
      : await keptLink(kept, place, deps);
  if (link && session?.person !== link.person) throw new Refused('code-needed');
  if (!session) throw new Refused('unauthorized');
  await mustBeSealed(event, async () => sealOf(await deps.keys(), session.token));
  await mustBeFromHere(event, deps);
  return { person: session.person, passedAt: session.passedAt, byLink: link !== undefined };
}

/** A cookie may have outlived its link; who has a session needs none. */
async function keptLink(token: string | undefined, place: string, deps: LinkDeps) {
  if (token === undefined) return undefined;
  return await linkOfToday(token, place, deps).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'link-expired') return undefined;
    throw error;
  });
}

type LinkDeps = Pick<StaffDeps, 'keys' | 'clock' | 'linkBase' | 'terms'>;

/** @throws Refused (401) for a token that is forged, expired or for another place than the one that is asked for. */
export async function linkFor(
  token: string,
  place: string | undefined,
  { keys, clock }: Pick<StaffDeps, 'keys' | 'clock'>,
): Promise<Link> {
  const link = readLink(await keys(token.split('.')[0]), token, clock.now());
  if ('refused' in link)
    throw new Refused(link.refused === 'expired' ? 'link-expired' : 'unauthorized');
  if (place !== undefined && placeOf(link) !== place) throw new Refused('unauthorized');
  return link;
}

/** @throws Refused (401) also for a link from before its person left the office and came back. */
export async function linkOfToday(
  token: string,
  place: string | undefined,
  deps: Pick<StaffDeps, 'keys' | 'clock' | 'terms'>,
): Promise<Link> {
  const link = await linkFor(token, place, deps);
  if (!isOfToday(link, (await deps.terms()).office)) throw new Refused('unauthorized');
  return link;
}

/** Whether it was mailed to the person as they are in the office now, not before they left it and came back. */
export const isOfToday = ({ person, since }: Link, { people }: Office): boolean =>
  people.every((one) => one.id !== person || one.since === since);

/** Pages of staff that belong to no petition: a link to the worklist opens them all. */
const OF_STAFF: ReadonlySet<string> = new Set([
  addressOf(WORKLIST),
  OUTBOX,
  LEARNING,
  MANNER,
  CONTACTS,
  VISITS,
  PHOTO,
  AUDIT,
  SCORE,
  '/desk/search',
  '/desk/entry',
  '/desk/absence',
  '/desk/return',
  '/desk/arrivals',
  '/desk/arrivals/release',
  '/desk/arrivals/dismiss',
]);

/** What the mail room sends belongs to its outbox, not to the petition, which it may not open. */
const OF_LETTERS = /^\/desk\/petitions\/[^/]+\/letters(\/|$)/;

/** The items of improvement, and one of them. */
const OF_ITEMS = new RegExp(`^${ITEMS}(/[\\w-]{1,24})?$`);

/** What is announced and published, and one of it. */
const OF_PUBLICATIONS = new RegExp(`^${PUBLICATIONS}(/[\\w-]{1,24})?$`);

/** A telephone call. */
const OF_CALLS = new RegExp(`^${CALLS}/[\\w-]{1,24}$`);

/** A counter, and one visitor of it. */
const OF_RECEPTIONS = new RegExp(`^${RECEPTIONS}(/[\\w-]{1,90})?$`);

/** What an accused person sees of a report about them. */
const OF_STATEMENTS = new RegExp(`^${STATEMENTS}/[\\w-]{1,90}$`);

const OF_PATTERNS = [OF_ITEMS, OF_PUBLICATIONS, OF_CALLS, OF_RECEPTIONS, OF_STATEMENTS];

/** The place of a path without a number; empty for those that have none. */
const placeIn = (path: string): string =>
  OF_STAFF.has(path) || OF_PATTERNS.some((pattern) => pattern.test(path)) ? WORKLIST : '';

/** The place that a request is about: what its form or its address says. */
export function placeAsked(event: HttpEvent, sent: Readonly<Record<string, string>> = {}): string {
  const named = sent.place ?? sent.number;
  if (named !== undefined) return named;
  const { number } = event.pathParameters ?? {};
  if (number === undefined) return placeIn(event.rawPath);
  if (OF_LETTERS.test(event.rawPath)) return WORKLIST;
  const consultation = consultationOf(number);
  return event.rawPath === addressOf(consultation) ? consultation : number;
}

/** The pages that a link of a mail can lead to, by the place that it opens. */
const LANDINGS: ReadonlySet<string> = new Set([
  addressOf(WORKLIST),
  OUTBOX,
  CONTACTS,
  VISITS,
  PHOTO,
  '/desk/entry',
  '/desk/absence',
  '/desk/arrivals',
]);

/** Pages that show a month: of a department, or of audit. */
const OF_MONTHS = new RegExp(
  `^(${LEARNING}|${MANNER}|${AUDIT}|${SCORE})(\\?(department=[\\w-]{1,40}(&month=[\\d-]{7})?|month=[\\d-]{7}))?$`,
);

/** The same of a petition, below its own. */
const OF_PETITION = ['calls', 'draft', 'keyed'];

/** The page that a request was on the way to; which month it is to show goes with it. */
export function onTheWayTo({ rawPath, queryStringParameters = {} }: HttpEvent): string {
  const { department, month } = queryStringParameters ?? {};
  if (rawPath === LEARNING) return learningAddress(department, month);
  if (rawPath === MANNER) return mannerAddress(department, month);
  if (rawPath === SCORE) return scoreAddress(department, month);
  return rawPath === AUDIT ? auditAddress(month) : rawPath;
}

/** Where somebody goes on who was on the way to `to` when the door was shown: there, where that is a page of the place. */
export function landingAt(place: string, to: string | undefined): string {
  const address = addressOf(place);
  if (to === undefined) return address;
  if (
    place === WORKLIST &&
    (LANDINGS.has(to) ||
      OF_MONTHS.test(to) ||
      OF_PATTERNS.some((pattern) => pattern.test(to)) ||
      /^\/desk\/petitions\/[\d-]+\/letters(\/[\w.-]+)?$/.test(to))
  )
    return to;
  return OF_PETITION.some((page) => to === `${address}/${page}`) ? to : address;
}

/** On the page of a petition somebody goes on at what is asked of them (`pages/petition/todo.ts`). */
export const atTodo = (address: string): string =>
  /^\/desk\/petitions\/[\d-]+$/.test(address) ? `${address}#todo` : address;

/** A link's first opening changes nothing: it sets a cookie and leads to the clean address. */
export async function entered(
  token: string,
  place: string,
  deps: LinkDeps,
  location = addressOf(place),
) {
  await linkOfToday(token, place, deps);
  const cookie = `${cookieOf(place)}=${token}; ${cookieRights(DAY_SECONDS, deps)}`;
  return {
    statusCode: 303,
    headers: { location: atTodo(location) },
    cookies: [cookie, await arrival(location, deps)],
  };
}

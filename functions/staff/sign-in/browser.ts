import type { HttpEvent } from '../../../shared/lambda/http.ts';
import { signed, unsigned } from '../../../shared/privacy/signed.ts';
import { textHash } from '../../../shared/privacy/text-hash.ts';
import { sourceOf } from '../../../shared/requests/source.ts';
import { cookieNamed, cookieRights } from '../../../shared/web/cookies.ts';
import { isForm } from '../../../shared/web/request.ts';
import type { StaffDeps } from '../deps.ts';

/** The header and the cookie that say which browser asked for a code. */
const DOOR = 'ihaeng-door';
const DAY_SECONDS = 86_400;
const KNOWN_SECONDS = 90 * DAY_SECONDS;

/** The browser that asks; undefined for one that shows no cookie of the door. */
const shownBrowser = (event: HttpEvent): string | undefined =>
  /^[\w-]{16,64}$/.exec(event.headers[DOOR] ?? cookieNamed(event, DOOR) ?? '')?.[0];

interface Browser {
  /** A keyed hash, under which its challenge stands. */
  readonly hash: string;
  /** For a client that keeps no cookies: the link that it shows and where it comes from stand for one. */
  readonly without?: string;
  readonly cookie: string;
}

/** The browser that a challenge will belong to: its own cookie, or a new one. */
export async function askingBrowser(
  event: HttpEvent,
  token: string,
  deps: Pick<StaffDeps, 'keys' | 'nonce' | 'linkBase'>,
): Promise<Browser> {
  const shown = shownBrowser(event);
  const id = shown ?? deps.nonce();
  const without =
    shown === undefined && !isForm(event) ? await cookieless(event, token, deps) : undefined;
  return {
    hash: await hashed(id, deps),
    ...(without !== undefined && { without }),
    cookie: `${DOOR}=${id}; ${cookieRights(DAY_SECONDS, deps)}`,
  };
}

/** Whose challenge a typed code is for; undefined for a browser that asked for none. */
export async function typingBrowser(
  event: HttpEvent,
  token: string,
  deps: Pick<StaffDeps, 'keys'>,
): Promise<string | undefined> {
  const shown = shownBrowser(event);
  if (shown !== undefined) return await hashed(shown, deps);
  return isForm(event) ? undefined : await cookieless(event, token, deps);
}

const hashed = async (browser: string, { keys }: Pick<StaffDeps, 'keys'>): Promise<string> =>
  textHash((await keys()).current, 'door', browser);

async function cookieless(
  event: HttpEvent,
  token: string,
  { keys }: Pick<StaffDeps, 'keys'>,
): Promise<string> {
  const { current } = await keys();
  return textHash(current, 'door', `${sourceOf(event, current)} ${token}`);
}

const knownCookie = (person: string): string => `ihaeng-known-${person}`;

/** Remembers that this person passed the door on this device: what others ask for never counts against it. */
export async function rememberDevice(
  person: string,
  deps: Pick<StaffDeps, 'keys' | 'nonce' | 'linkBase' | 'terms'>,
): Promise<string> {
  const since = await sinceOf(person, deps);
  const known = [person, deps.nonce(), ...(since === undefined ? [] : [since])];
  const token = signed(await deps.keys(), 'door', known);
  return `${knownCookie(person)}=${token}; ${cookieRights(KNOWN_SECONDS, deps)}`;
}

/** The device on which this person passed the door before; undefined for any other. */
export async function knownDevice(
  event: HttpEvent,
  person: string,
  { keys, terms }: Pick<StaffDeps, 'keys' | 'terms'>,
): Promise<string | undefined> {
  const token = cookieNamed(event, knownCookie(person));
  if (token === undefined) return undefined;
  const read = unsigned(await keys(token.split('.')[0]), 'door', token);
  if (!Array.isArray(read) || read[0] !== person || typeof read[1] !== 'string') return undefined;
  return read[2] === (await sinceOf(person, { terms })) ? read[1] : undefined;
}

/** Whoever left and came back is remembered on no device from before. */
const sinceOf = async (person: string, { terms }: Pick<StaffDeps, 'terms'>) =>
  (await terms()).office.people.find(({ id }) => id === person)?.since;

import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { parsePetitionNumber } from '../../../shared/petition/number.ts';
import { CODE_LIFE } from '../../../shared/privacy/door-code.ts';
import { type Link, placeOf } from '../../../shared/privacy/link.ts';
import { SESSION_LIFE, sessionToken } from '../../../shared/privacy/session.ts';
import { cookieRights, SESSION } from '../../../shared/web/cookies.ts';
import { MOST_KEPT } from '../../../shared/web/form-body.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm } from '../../../shared/web/request.ts';
import { atTodo, landingAt, linkIn, linkOfToday } from '../access/link.ts';
import { sessionOf } from '../access/session.ts';
import type { StaffDeps } from '../deps.ts';
import { doorCodePage } from '../pages/sign-in.ts';
import { askingBrowser, knownDevice, rememberDevice, typingBrowser } from './browser.ts';
import { KEPT, keptIn } from './pending-form.ts';
import { placeKept, resumed } from './resume-form.ts';
import { mustBeCalm, mustMatch } from './verify-code.ts';

/** A second press within a minute sends no second mail (ms). */
const CALM = 60_000;

export const CodeRequest = z.object({
  token: z.optional(z.string().check(z.maxLength(2000))),
  place: z.optional(z.string().check(z.maxLength(40))),
  /** The page that was asked for. */
  to: z.optional(z.string().check(z.maxLength(100))),
  /** A form that waits for the code. */
  [KEPT]: z.optional(z.string()),
});
export const CodeEntry = z.extend(CodeRequest, { code: z.string().check(z.maxLength(64)) });

/** POST /desk/session: mails a code to the address on record of the link's person, never to one that was typed. */
export async function askCode(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const asked = bodyOf(event, CodeRequest, language, MOST_KEPT);
  const { token, link } = await shownLink(event, asked, deps);
  const { person } = link;
  const now = deps.clock.now();
  const until = now + CODE_LIFE;
  const [device, browser] = await Promise.all([
    knownDevice(event, person, deps),
    askingBrowser(event, token, deps),
  ]);
  const budget = device === undefined ? `mailed#${person}` : `mailed#${person}#${device}`;
  await mustBeCalm(budget, person, deps);
  const { current } = await deps.keys();
  const nonce = deps.nonce();
  const begin = (hash: string) =>
    deps.doors.begin({ person, browser: hash, nonce, key: current.id }, now, until, CALM);
  const { without } = browser;
  if ((without === undefined || (await begin(without))) && (await begin(browser.hash))) {
    await deps.tries.add(budget, now);
    const because = `${current.id} ${nonce}`;
    await deps.notices.add(`door-${nonce}`, '1.0', { kind: 'code', to: person, because });
    deps.log({ message: 'a code was asked for at the door', by: person });
  }
  const cookies = [browser.cookie];
  if (!isForm(event)) return { ...json(202, { sent: true, until: iso(until) }), cookies };
  const kept = keptIn(event);
  const place = placeOf(link);
  if (kept) return { ...page(200, language, doorCodePage({ place, language, kept })), cookies };
  const onward = new URLSearchParams({ place, ...(asked.to !== undefined && { to: asked.to }) });
  return { statusCode: 303, headers: { location: `/desk/session/code?${onward}` }, cookies };
}

/** GET /desk/session/code: the form for the code. Nothing is looked up. */
export async function codeForm(event: HttpEvent, language: Language): Promise<HttpReply> {
  const { place = '', to } = event.queryStringParameters ?? {};
  return page(200, language, doorCodePage({ place, to, language }));
}

/**
 * POST /desk/session/code: the right code opens this device for twelve hours, in the browser that asked for it. It
 * accepts nothing.
 */
export async function enterCode(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const typed = bodyOf(event, CodeEntry, language, MOST_KEPT);
  const { token, link } = await shownLink(event, typed, deps);
  const { person } = link;
  const browser = await typingBrowser(event, token, deps);
  await mustMatch(typed.code, { person, browser }, deps);
  const passedAt = deps.clock.now();
  const session = sessionToken(await deps.keys(), { person, passedAt }, deps.nonce());
  deps.log({ message: 'the door was passed', by: person });
  const cookies = [
    `${SESSION}=${session}; ${cookieRights(SESSION_LIFE / 1000, deps)}`,
    await rememberDevice(person, deps),
  ];
  const place = placeOf(link);
  const kept = keptIn(event);
  if (isForm(event) && kept && placeKept(kept) === place) {
    const visitor = { person, passedAt, byLink: linkIn(event, place) !== undefined };
    const shown = await resumed(kept, visitor, language, deps);
    if (shown) return { ...shown, cookies };
  }
  const location = atTodo(landingAt(place, typed.to));
  if (isForm(event)) return { statusCode: 303, headers: { location }, cookies };
  return { ...json(200, { session, expiresAt: iso(passedAt + SESSION_LIFE) }), cookies };
}

/** The link by which a code is asked for: named in the body, or kept for the place; else the device's own session. */
async function shownLink(
  event: HttpEvent,
  { token, place = '' }: z.infer<typeof CodeRequest>,
  deps: StaffDeps,
): Promise<{ readonly token: string; readonly link: Link }> {
  const shown = token ?? linkIn(event, place);
  const session = shown === undefined ? await sessionOf(event, deps) : undefined;
  if (session) return { token: session.token, link: linkOf(session.person, place) };
  const link = await linkOfToday(shown ?? '', token === undefined ? place : undefined, deps);
  const { office } = await deps.terms();
  if (!office.people.some(({ id }) => id === link.person)) throw new Refused('unauthorized');
  return { token: shown ?? '', link };
}

/** Where a person goes on who came without a link. */
function linkOf(person: string, place: string): Link {
  const number = parsePetitionNumber(place);
  return number === undefined
    ? { person, number: '', opens: 'worklist' }
    : { person, number, opens: 'petition' };
}

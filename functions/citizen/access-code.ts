import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { ACCESS_CODE, bodyOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpMiddleware,
  type HttpReply,
  Refused,
} from '../../shared/lambda/http.ts';
import { codeGeneration } from '../../shared/petition/code-generation.ts';
import { accessCodeCommands } from '../../shared/petition/commands/access-code.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { parsePetitionNumber } from '../../shared/petition/number.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { helpOf } from '../../shared/presentation/help.ts';
import { accessCode, matchesAccessCode, plainCode } from '../../shared/privacy/access-code.ts';
import { slowed } from '../../shared/requests/slowed.ts';
import { sourceOf } from '../../shared/requests/source.ts';
import { CODE, codeCookie, cookieNamed } from '../../shared/web/cookies.ts';
import { fieldsIn } from '../../shared/web/form-body.ts';
import { page } from '../../shared/web/page.ts';
import { bearerOf, wantsPage } from '../../shared/web/request.ts';
import type { CitizenDeps } from './deps.ts';
import { codePage, LEADS, type Leads } from './pages/access-code.ts';

/** Wrong codes of one address in an hour that are simply wrong; those after them are told to wait. */
const MOST_WRONG = 10;
export const CodeForm = z.object({
  code: z.string().check(z.maxLength(64)),
  /** The page of the petition that was asked for; its status without one. */
  leads: z.optional(z.enum(LEADS)),
});

/** The code that came with the request: in the header, in the form itself, or in the cookie that the form for it set. */
export const codeOf = (event: HttpEvent): string | undefined =>
  bearerOf(event) ?? typedWith(event) ?? cookieNamed(event, CODE);

/** The code that was typed with another form, because the device had forgotten it. */
const typedWith = (event: HttpEvent): string | undefined => fieldsIn(event)[ACCESS_CODE];

/** Whoever typed a code with a form and was let in is remembered as if it had been the form for the code. */
export const rememberCode = ({ linkBase }: Pick<CitizenDeps, 'linkBase'>): HttpMiddleware => {
  const remember: HttpMiddleware['after'] = ({ event, response }) => {
    const number = parsePetitionNumber(event.pathParameters?.number ?? '');
    const code = typedWith(event);
    if (number === undefined || code === undefined || !response) return;
    const { statusCode = 200, cookies = [] } = response;
    if (statusCode === 404 || statusCode === 429 || statusCode >= 500) return;
    response.cookies = [
      ...cookies,
      codeCookie(number, plainCode(code).replace(/[^0-9A-Z]/g, ''), linkBase),
    ];
  };
  return { after: remember };
};

/** POST /petitions/{number} and /objection/code: a right code becomes a cookie for this petition alone; it never stands in an address. */
export async function enter(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
  leads?: Leads,
): Promise<HttpReply> {
  const asked = bodyOf(event, CodeForm, language, 2000);
  const petition = await authenticated(event, asked.code, deps);
  return await letIn(petition, deps, leads ?? asked.leads);
}

/** For a browser without a code: the form for it, on the way to `leads`. Nothing is looked up, so it is alike for every number. */
export async function codeAsked(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
  leads?: Leads,
): Promise<HttpReply | undefined> {
  if (codeOf(event) !== undefined || !wantsPage(event)) return undefined;
  const number = event.pathParameters?.number ?? '';
  return page(200, language, codePage({ number, language, help: await helpOf(deps), leads }));
}

/** The code becomes a cookie, and the browser goes to the clean address. */
export async function letIn(
  petition: Petition,
  { keys, linkBase }: Pick<CitizenDeps, 'keys' | 'linkBase'>,
  leads = '',
): Promise<HttpReply> {
  const { number, codeKey } = petition;
  const value = accessCode(await keys(codeKey), codeKey, number, codeGeneration(petition));
  return {
    statusCode: 303,
    headers: { location: `/petitions/${number}${leads}` },
    cookies: [codeCookie(number, value, linkBase)],
  };
}

/** What stands for a number that is none: it costs the same, and matches nothing. */
export const NO_NUMBER = '0000-000000-0';

/** The petition of the address, for whoever knows its code. @throws Refused as `matching` does. */
export const authenticated = (
  event: HttpEvent,
  given: string,
  deps: MatchDeps,
  mayReplace = true,
): Promise<Petition> => {
  const number = parsePetitionNumber(event.pathParameters?.number ?? '') ?? NO_NUMBER;
  return matching(number, given, { event, mayReplace }, deps);
};

type MatchDeps = Pick<CitizenDeps, 'petitions' | 'keys' | 'tries' | 'clock' | 'log' | 'metrics'>;

/**
 * An unknown number, a wrong code and another's petition: the same requests, the same comparisons, the same 404. The
 * right code opens whatever was tried before and by whom: its 60 bits need no lock, so wrong ones cost only the address
 * that they came from. A code that was asked for replaces the one before when it is first used, unless whoever is asked
 * writes nothing.
 * @throws Refused (404) for what does not match; (429) for the wrong codes of an address beyond ten in an hour.
 */
export async function matching(
  number: string,
  given: string,
  { event, mayReplace = true }: { readonly event: HttpEvent; readonly mayReplace?: boolean },
  { petitions, keys, tries, clock, log, metrics }: MatchDeps,
): Promise<Petition> {
  const now = clock.now();
  const ring = await keys();
  const from = `code-${sourceOf(event, ring.current)}`;
  const [petition, wrong] = await Promise.all([petitions.read(number), tries.count(from, now)]);
  const key = petition?.codeKey ?? ring.current.id;
  const nextKey = petition?.codeNext ?? ring.current.id;
  const generation = petition ? codeGeneration(petition) : 1;
  // Both are compared, whoever asks: what was asked for and not used yet cannot be told by the time that it takes.
  const right = matchesAccessCode(await keys(key), key, number, generation, given);
  const next = matchesAccessCode(await keys(nextKey), nextKey, number, generation + 1, given);
  if (right && petition) return petition;
  if (next && petition?.codeNext !== undefined) {
    if (!mayReplace) return petition;
    const done = await petitions.act(number, (current) =>
      accessCodeCommands['replace-code'].decide(current, {}, { at: now }),
    );
    if (done && !isRefusal(done)) return done.petition;
  }
  if (given === '') throw new Refused('no-match');
  log({ message: 'a wrong access code', subject: number }, 'WARN');
  metrics({ WrongAccessCodes: 1 });
  if (wrong >= MOST_WRONG) throw slowed(now);
  await tries.add(from, now);
  if (wrong + 1 === MOST_WRONG) {
    log({ message: 'an address is slowed down: wrong access codes', subject: number }, 'WARN');
    metrics({ SourcesSlowed: 1 });
  }
  throw new Refused('no-match');
}

import type * as z from 'zod/mini';
import { startOf } from '../../shared/charter/day.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { TooLarge } from '../../shared/lambda/too-large.ts';
import type { CitizenContext, Command } from '../../shared/petition/commands/command.ts';
import { visitorCommands } from '../../shared/petition/commands/visit.ts';
import { claimUntil, whyNoClaim } from '../../shared/petition/decide/visit-claim.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { clockOf, openVisit } from '../../shared/petition/visit.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { visitPage } from './pages/visit.ts';

const MOST_BYTES = 20_000;

/** GET /petitions/{number}/visit: what follows when a second visit is told us, and until when it can be. It changes nothing. */
export async function beforeVisit(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/visit');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const terms = await deps.terms();
  const at = receivedAtOf(event);
  if (wantsPage(event)) return page(200, petition.language, visitPage({ petition, at, terms }));
  const until = claimUntil(petition, terms);
  return json(200, {
    number: petition.number,
    possible: whyNoClaim(petition, at, terms) === undefined,
    ...(until !== undefined && { until: iso(startOf(until + 1)) }),
  });
}

/** POST /petitions/{number}/visit: a second visit through fault of ours, by the petitioner's own day of the first (P21). */
export async function visitOfCitizen(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  try {
    return await carried(event, language, 'visit', petition, deps);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TooLarge)) throw error;
    if (!wantsPage(event) || !isForm(event)) throw error;
    const { status, code: refused } = faultOf(error);
    const sent = status === 413 ? undefined : formOf(event, MOST_BYTES);
    const typed = { day: sent?.get('day') ?? '', text: sent?.get('text') ?? '' };
    const now = (await deps.petitions.read(petition.number)) ?? petition;
    const view = { petition: now, at: receivedAtOf(event), terms: await deps.terms() };
    return page(status, now.language, visitPage({ ...view, refused, typed }));
  }
}

/** POST /petitions/{number}/visit/review: by one press, that somebody else look at one that was found to be no fault. */
export const reviewOfCitizen = async (
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> =>
  carried(
    event,
    language,
    'visit-review',
    await authenticated(event, codeOf(event) ?? '', deps),
    deps,
  );

async function carried(
  event: HttpEvent,
  language: Language,
  act: keyof typeof visitorCommands,
  { number }: Petition,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const { undoneBy } = visitorCommands[act];
  const sent = await sentBy(event, { number, who: PETITIONER, act, undoneBy }, deps);
  const done =
    act === 'visit'
      ? await carriedOut(event, { ...read(event, language, visitorCommands.visit), sent }, deps)
      : await carriedOut(
          event,
          { ...read(event, language, visitorCommands['visit-review']), sent },
          deps,
        );
  if (!done) throw new Refused('no-match');
  if ('refused' in done) throw refusedBy(done);
  if (!('first' in done)) deps.log({ message: 'second visit', subject: number, act });
  if (isForm(event))
    return { statusCode: 303, headers: { location: `/petitions/${number}?done=${act}` } };
  const now = 'first' in done ? await deps.petitions.read(number) : done.petition;
  const open = now && openVisit(now);
  const clock = open && clockOf(now, open, act === 'visit' ? 'visit-ruling' : 'visit-review');
  return json(201, { number, ...(clock && { dueAt: iso(clock.dueAt) }) });
}

const read = <S extends z.ZodMiniType, Code extends RefusalCode>(
  event: HttpEvent,
  language: Language,
  command: Command<S, Code, CitizenContext>,
) => ({ command, value: bodyOf(event, command.body, language, MOST_BYTES) });

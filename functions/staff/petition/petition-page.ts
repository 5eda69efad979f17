import type { Language } from '../../../shared/kernel/language.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { fileCommands } from '../../../shared/petition/commands/file.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { mayReadOriginal } from '../../../shared/petition/rights.ts';
import { page } from '../../../shared/web/page.ts';
import { mustStand } from '../access/access-control.ts';
import { bearer, entered, type Visitor } from '../access/link.ts';
import { stamped } from '../commands/optimistic-lock.ts';
import type { StaffDeps } from '../deps.ts';
import { isPurpose } from '../pages/petition/original.ts';
import { petitionPage } from '../pages/petition.ts';
import { petitionJson, type Showing, viewOf } from './view.ts';

/** GET /desk/petitions/{number}: a link's first opening only sets the cookie; the clean address shows and accepts. */
export async function openPetition(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const number = event.pathParameters?.number ?? '';
  const token = event.queryStringParameters?.t;
  if (token !== undefined) return await entered(token, number, deps);
  const visitor = await bearer(event, number, deps);
  const { person } = visitor;
  const petition = await opened(number, { visitor, language, at: receivedAtOf(event) }, deps);
  const asked = event.queryStringParameters ?? {};
  const original = await originalAsked(asked, petition, person, deps);
  const { template, purpose } = asked;
  const showing = { visitor, language, original, purpose, template };
  if (!(event.headers.accept ?? '').includes('application/json'))
    return await shownPetition(petition, showing, deps);
  return json(200, petitionJson(await viewOf(petition, showing, deps)));
}

/** Opening by whoever has it, or acts for them, is accepting it; the door's pages are not opening. */
async function opened(
  number: string,
  {
    visitor,
    language,
    at,
  }: { readonly visitor: Visitor; readonly language: Language; readonly at: number },
  { petitions, terms, clock }: StaffDeps,
): Promise<Petition> {
  const current = await terms();
  const { person } = visitor;
  const done = await petitions.act(number, (petition) => {
    mustStand(petition, visitor, current.office, clock.now(), language);
    const context = { ...current, by: person, at, now: clock.now() };
    return fileCommands.accept.decide(petition, { number }, context);
  });
  if (!done || isRefusal(done)) throw new Refused('not-found');
  return done.petition;
}

/** Who asks for the original says why, and it is logged. @throws Refused (403) for whom it is not meant. */
async function originalAsked(
  { show, purpose }: Readonly<Record<string, string | undefined>>,
  petition: Petition,
  person: string,
  { terms, clock, log }: StaffDeps,
): Promise<boolean> {
  if (show !== 'original') return false;
  const { office } = await terms();
  if (!isPurpose(purpose)) throw new Refused('invalid-fields');
  if (!mayReadOriginal(petition, person, office, clock.now())) throw new Refused('not-for-you');
  log({ message: 'original read', subject: petition.number, by: person, purpose });
  return true;
}

/** The petition's page as it stands, with its forms. */
export const shownPetition = async (
  petition: Petition,
  { status = 200, seen = petition.version, ...showing }: Showing,
  deps: StaffDeps,
): Promise<HttpReply> =>
  page(
    status,
    showing.language,
    stamped(petitionPage(await viewOf(petition, showing, deps)), seen),
  );

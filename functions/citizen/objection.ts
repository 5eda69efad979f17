import type { Language } from '../../shared/kernel/language.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { reachedCommands } from '../../shared/petition/commands/reached.ts';
import { atOnce } from '../../shared/petition/context.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { owedObjection } from '../../shared/petition/objection.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, isFromElsewhere, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf, enter } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { objectionJson, objectionView } from './objection-view.ts';
import { objectionPage } from './pages/objection.ts';

/** GET: what an objection does, or what became of it. Raises nothing. */
export async function objection(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/objection');
  if (asked) return asked;
  return await shown(200, await authenticated(event, codeOf(event) ?? '', deps), event, deps);
}

/** POST: raises it. Pressed again it changes nothing, and shows the same. */
export async function raise(
  event: HttpEvent,
  _language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const { number } = await authenticated(event, codeOf(event) ?? '', deps);
  const sent = await sentBy(event, { number, who: PETITIONER, act: 'objection' }, deps);
  const command = dissentCommands.objection;
  const done = await carriedOut(event, { command, value: undefined, sent }, deps);
  if (!done) throw new Refused('not-found');
  if ('refused' in done && !wantsPage(event)) throw refusedBy(done);
  // The page itself says why nothing can be late any more; reloading it must not send the form again.
  if ('refused' in done || isForm(event))
    return { statusCode: 303, headers: { location: `/petitions/${number}/objection` } };
  if ('first' in done) {
    const petition = await deps.petitions.read(number);
    if (!petition) throw new Refused('not-found');
    return await shown(201, petition, event, deps);
  }
  const raised = done.events.length > 0;
  deps.log({ message: raised ? 'objection raised' : 'objection stood', subject: number });
  return await shown(raised ? 201 : 200, done.petition, event, deps);
}

async function shown(
  status: number,
  before: Petition,
  event: HttpEvent,
  deps: CitizenDeps,
): Promise<HttpReply> {
  // What another site opened was not asked for by the petitioner: it tells nobody that they read it.
  const petition = isFromElsewhere(event) ? before : await reachedBy(before, deps);
  const view = await objectionView(petition, deps);
  return wantsPage(event)
    ? page(status, petition.language, objectionPage(view))
    : json(status, objectionJson(view));
}

/** An explanation that is shown has reached the petitioner, at the instant of the reply (P24.2). */
export async function reachedBy(petition: Petition, deps: CitizenDeps): Promise<Petition> {
  const objection = owedObjection(petition);
  if (!objection?.explanation || objection.reachedAt !== undefined) return petition;
  const [terms, now] = [await deps.terms(), deps.clock.now()];
  const done = await deps.petitions.act(petition.number, (current) =>
    reachedCommands['explanation-reached'].decide(current, { how: 'page' }, atOnce(terms, now)),
  );
  deps.log({ message: 'explanation shown', subject: petition.number });
  return done && !isRefusal(done) ? done.petition : petition;
}

/** POST /petitions/{number}/objection/code: the code, on the way to an objection. */
export const objectionCode = (event: HttpEvent, language: Language, deps: CitizenDeps) =>
  enter(event, language, deps, '/objection');

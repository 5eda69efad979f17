import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';
import { changedDate, datesPage } from './pages/dates.ts';
import { ratingPage, whyNoRating } from './pages/rating.ts';
import { statusView } from './status-view.ts';

/** GET /petitions/{number}/rating: where the answer's mail leads whom it is not enough. It changes nothing. */
export async function beforeRating(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/rating');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const view = await statusView(petition, deps);
  if (wantsPage(event)) return page(200, petition.language, ratingPage(view));
  return json(200, { number: petition.number, possible: whyNoRating(view) === undefined });
}

/** GET /petitions/{number}/dates: where the mail of a new date leads whoever does not agree. It changes nothing. */
export async function dates(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/dates');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  if (wantsPage(event))
    return page(200, petition.language, datesPage(await statusView(petition, deps)));
  const { dueAt, formerDueAt } = changedDate(petition) ?? {};
  return json(200, {
    number: petition.number,
    ...(dueAt !== undefined && { dueAt: iso(dueAt) }),
    ...(formerDueAt !== undefined && { formerDueAt: iso(formerDueAt) }),
  });
}

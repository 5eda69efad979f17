import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  receivedAtOf,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { atOnce } from '../../shared/petition/context.ts';
import { withdraw } from '../../shared/petition/decide/acts.ts';
import { isRefusal } from '../../shared/petition/decision.ts';
import { toldAs } from '../../shared/refusals/refusals.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { withdrawalPage } from './pages/withdrawal.ts';

const MOST = 2_000;

/** GET /petitions/{number}/withdrawal: what it means. It changes nothing. */
export async function beforeWithdrawal(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/withdrawal');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const refusal = withdraw(petition, {}, atOnce(await deps.terms(), receivedAtOf(event)));
  const over = petition.status === 'withdrawn' ? 'petition-withdrawn' : undefined;
  const refused = isRefusal(refusal) ? refusal.refused : over;
  const { number, status } = petition;
  if (wantsPage(event)) return page(200, petition.language, withdrawalPage(petition, refused));
  return json(200, { number, status, possible: refused === undefined });
}

/** POST /petitions/{number}/withdrawal: 취하 by the petitioner. */
export async function withdrawal(
  event: HttpEvent,
  _language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number, language } = petition;
  const sent = await sentBy(event, { number, who: PETITIONER, act: 'withdrawal' }, deps);
  const command = dissentCommands.withdrawal;
  // A program that says nothing sends nothing.
  const value = event.body ? bodyOf(event, command.body, language, MOST) : {};
  const done = await carriedOut(event, { command, value, sent }, deps);
  if (!done) throw new Refused('not-found');
  const shown = wantsPage(event) && isForm(event);
  if ('refused' in done && shown)
    return page(toldAs(done.refused).status, language, withdrawalPage(petition, done.refused));
  if ('refused' in done) throw refusedBy(done);
  if (!('first' in done)) deps.log({ message: 'withdrawn', subject: number });
  if (shown)
    return { statusCode: 303, headers: { location: `/petitions/${number}?done=withdrawal` } };
  return json(200, { number, status: ('first' in done ? done.first : done.petition).status });
}

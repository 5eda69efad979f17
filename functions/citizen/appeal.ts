import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../shared/lambda/body.ts';
import { Busy } from '../../shared/lambda/busy.ts';
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
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { appealUntil, whyNoAppeal } from '../../shared/petition/decide/appeal.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { appealPage } from './pages/appeal.ts';

const MOST_BYTES = 200_000;

/** GET /petitions/{number}/appeal: against what, until when, to whom. It changes nothing. */
export async function beforeAppeal(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/appeal');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  if (wantsPage(event)) return await shown(petition, 200, { at: receivedAtOf(event) }, deps);
  const terms = await deps.terms();
  const until = appealUntil(petition, terms);
  const possible = whyNoAppeal(petition, receivedAtOf(event), terms) === undefined;
  return json(200, {
    number: petition.number,
    possible,
    ...(until !== undefined && { until: iso(until) }),
  });
}

/** POST /petitions/{number}/appeals: 이의신청 against a refusal, with what the petitioner says against it. */
export async function appeal(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number } = petition;
  const at = receivedAtOf(event);
  try {
    const command = dissentCommands.appeal;
    const value = bodyOf(event, command.body, language, MOST_BYTES);
    const sent = await sentBy(event, { number, who: PETITIONER, act: 'appeal' }, deps);
    const done = await carriedOut(event, { command, value, sent }, deps);
    if (!done) throw new Refused('no-match');
    if ('refused' in done) throw refusedBy(done);
    if (!('first' in done)) deps.log({ message: 'appealed', subject: number });
    if (isForm(event))
      return { statusCode: 303, headers: { location: `/petitions/${number}?done=appeal` } };
    const now = 'first' in done ? await deps.petitions.read(number) : done.petition;
    const clock = now?.pledges.find(({ id }) => id === now.appeal?.period);
    return json(201, { number, ...(clock && { dueAt: iso(clock.dueAt) }) });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Busy || error instanceof TooLarge))
      throw error;
    if (!wantsPage(event) || !isForm(event) || error instanceof Busy) throw error;
    const { status, code } = faultOf(error);
    const typed = status === 413 ? '' : (formOf(event, MOST_BYTES).get('text') ?? '');
    const now = (await deps.petitions.read(number)) ?? petition;
    return await shown(now, status, { at, refused: code, typed }, deps);
  }
}

async function shown(
  petition: Petition,
  status: number,
  {
    at,
    refused,
    typed,
  }: { readonly at: number; readonly refused?: RefusalCode; readonly typed?: string },
  deps: CitizenDeps,
): Promise<HttpReply> {
  const terms = await deps.terms();
  const { language } = petition;
  const html = appealPage({
    petition,
    until: appealUntil(petition, terms),
    why: whyNoAppeal(petition, at, terms),
    refused,
    typed,
  });
  return page(status, language, html);
}

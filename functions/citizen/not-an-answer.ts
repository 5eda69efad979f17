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
import { dissentCommands } from '../../shared/petition/commands/dissent.ts';
import { disputeUntil, whyNoDispute } from '../../shared/petition/decide/dispute.ts';
import { openDispute } from '../../shared/petition/dispute.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { notAnAnswerPage } from './pages/not-an-answer.ts';

const MOST_BYTES = 20_000;

/** GET /petitions/{number}/not-an-answer: until when it can be said, and what follows. It changes nothing. */
export async function beforeDispute(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/not-an-answer');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const terms = await deps.terms();
  const at = receivedAtOf(event);
  if (wantsPage(event))
    return page(200, petition.language, notAnAnswerPage({ petition, at, terms }));
  const until = disputeUntil(petition, terms);
  return json(200, {
    number: petition.number,
    possible: whyNoDispute(petition, at, terms) === undefined,
    ...(until !== undefined && { until: iso(until) }),
  });
}

/** POST /petitions/{number}/not-an-answer: the petitioner says so (P9), and somebody else than its author judges it. */
export async function disputeOf(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number } = petition;
  try {
    const command = dissentCommands['not-an-answer'];
    const value = bodyOf(event, command.body, language, MOST_BYTES);
    const sent = await sentBy(event, { number, who: PETITIONER, act: 'not-an-answer' }, deps);
    const done = await carriedOut(event, { command, value, sent }, deps);
    if (!done) throw new Refused('no-match');
    if ('refused' in done) throw refusedBy(done);
    if (!('first' in done)) deps.log({ message: 'answer disputed', subject: number });
    if (isForm(event))
      return { statusCode: 303, headers: { location: `/petitions/${number}?done=not-an-answer` } };
    const now = 'first' in done ? await deps.petitions.read(number) : done.petition;
    const clock = now && openDispute(now);
    return json(201, { number, ...(clock && { dueAt: iso(clock.dueAt) }) });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TooLarge)) throw error;
    if (!wantsPage(event) || !isForm(event)) throw error;
    const { status, code: refused } = faultOf(error);
    const typed = status === 413 ? '' : (formOf(event, MOST_BYTES).get('text') ?? '');
    const now = (await deps.petitions.read(number)) ?? petition;
    const view = { petition: now, at: receivedAtOf(event), terms: await deps.terms() };
    return page(status, now.language, notAnAnswerPage({ ...view, refused, typed }));
  }
}

import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
  refusedBy,
} from '../../shared/lambda/http.ts';
import { apologyWishCommands } from '../../shared/petition/commands/apology-wish.ts';
import { mayWishApology } from '../../shared/petition/decide/apology-wish.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { apologyPage } from './pages/apology.ts';

const MOST_BYTES = 5000;

/** GET /petitions/{number}/apology: how the petitioner wishes to be apologised to. It changes nothing. */
export async function beforeApology(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/apology');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  if (wantsPage(event)) return page(200, petition.language, apologyPage({ petition }));
  return json(200, {
    number: petition.number,
    possible: mayWishApology(petition),
    how: petition.apologyWish ?? 'writing',
  });
}

/** POST /petitions/{number}/apology: in writing, by telephone, in person, or not at all. */
export async function chooseApology(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number } = petition;
  try {
    const command = apologyWishCommands['apology-wish'];
    const value = bodyOf(event, command.body, language, MOST_BYTES);
    const undoneBy = ['ApologyWished'] as const;
    const sent = await sentBy(
      event,
      { number, who: PETITIONER, act: 'apology-wish', undoneBy },
      deps,
    );
    const done = await carriedOut(event, { command, value, sent }, deps);
    if (!done) throw new Refused('no-match');
    if ('refused' in done) throw refusedBy(done);
    if (isForm(event))
      return { statusCode: 303, headers: { location: `/petitions/${number}?done=apology` } };
    return json(201, { number, how: value.how });
  } catch (error) {
    if (!(error instanceof Refused) || !wantsPage(event) || !isForm(event)) throw error;
    const { status, code: refused } = faultOf(error);
    const now = (await deps.petitions.read(number)) ?? petition;
    return page(status, now.language, apologyPage({ petition: now, refused }));
  }
}

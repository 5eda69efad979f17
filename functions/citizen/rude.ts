import type { Language } from '../../shared/kernel/language.ts';
import { bodyOf } from '../../shared/lambda/body.ts';
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
import { reportCommands } from '../../shared/petition/commands/conduct.ts';
import { isReportedNow } from '../../shared/petition/decide/report.ts';
import { PETITIONER, sentBy } from '../../shared/requests/once.ts';
import { fieldsIn } from '../../shared/web/form-body.ts';
import { page } from '../../shared/web/page.ts';
import { isForm, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import { carriedOut } from './carried-out.ts';
import type { CitizenDeps } from './deps.ts';
import { rudePage } from './pages/rude.ts';

const MOST_BYTES = 40_000;

/** GET /petitions/{number}/rude: where a petitioner says that a member of staff was rude, and what follows. It changes nothing. */
export async function beforeReport(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps, '/rude');
  if (asked) return asked;
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  if (wantsPage(event)) return page(200, petition.language, rudePage({ petition }));
  return json(200, { number: petition.number, reported: isReportedNow(petition) });
}

/** POST /petitions/{number}/rude: a member of staff was rude (P23). They lose the petition at once. */
export async function reportOf(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const petition = await authenticated(event, codeOf(event) ?? '', deps);
  const { number } = petition;
  try {
    const command = reportCommands.rude;
    const value = bodyOf(event, command.body, language, MOST_BYTES);
    const sent = await sentBy(event, { number, who: PETITIONER, act: 'rude' }, deps);
    const done = await carriedOut(event, { command, value, sent }, deps);
    if (!done) throw new Refused('no-match');
    if ('refused' in done) throw refusedBy(done);
    if (!('first' in done)) deps.log({ message: 'staff reported', subject: number });
    if (isForm(event))
      return { statusCode: 303, headers: { location: `/petitions/${number}?done=rude` } };
    const { status } = 'first' in done ? done.first : done.petition;
    return json(201, { number, status, receivedAt: iso(receivedAtOf(event)) });
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TooLarge)) throw error;
    if (!wantsPage(event) || !isForm(event)) throw error;
    const { status, code: refused } = faultOf(error);
    const typed = status === 413 ? {} : fieldsIn(event);
    const now = (await deps.petitions.read(number)) ?? petition;
    return page(status, now.language, rudePage({ petition: now, refused, typed }));
  }
}

/** POST /petitions/{number}/rude/review: audit looks again at what was found, by one press. */
export async function reviewAsked(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const { number } = await authenticated(event, codeOf(event) ?? '', deps);
  const command = reportCommands['rude-review'];
  const value = bodyOf(event, command.body, language, MOST_BYTES);
  const sent = await sentBy(event, { number, who: PETITIONER, act: 'rude-review' }, deps);
  const done = await carriedOut(event, { command, value, sent }, deps);
  if (!done) throw new Refused('no-match');
  if ('refused' in done) throw refusedBy(done);
  if (isForm(event))
    return { statusCode: 303, headers: { location: `/petitions/${number}?done=rude-review` } };
  const { status } = 'first' in done ? done.first : done.petition;
  return json(201, { number, status });
}

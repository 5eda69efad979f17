import type { Language } from '../../shared/kernel/language.ts';
import { SEAL } from '../../shared/lambda/body.ts';
import { faultOf, type HttpEvent, type HttpMiddleware } from '../../shared/lambda/http.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import type { Page } from '../../shared/web/context.ts';
import { bringsFiles, fieldsIn, resentIn, writtenIn } from '../../shared/web/form-body.ts';
import { page } from '../../shared/web/page.ts';
import { languageFor, wantsPage } from '../../shared/web/request.ts';
import { type Help, helpOf } from './contact.ts';
import type { DeskDeps } from './deps.ts';
import { keptIn } from './kept.ts';
import { linkIn, placeAsked } from './link.ts';
import { codePage, type Leads } from './pages/code.ts';
import { doorCodePage, doorPage } from './pages/door.ts';
import { refusalPage } from './pages/refusal.ts';
import { placeKept } from './resume.ts';

const LEADS: readonly Leads[] = ['/objection', '/receipt'];
const leadsOf = (path: string) => LEADS.find((lead) => path.includes(lead));

/** The citizen's form for which the device had no code any more, or a wrong one; not the form for the code itself. */
function resendOf(event: HttpEvent, code: RefusalCode) {
  const isOfCode = /^\/petitions\/[^/]+(\/\w+\/code)?$/.test(event.rawPath);
  const wants = code === 'no-match' || code === 'too-many-tries';
  if (!wants || isOfCode || event.requestContext.http.method !== 'POST') return undefined;
  return { action: event.rawPath, fields: resentIn(event), filesGone: bringsFiles(event) };
}

/** In a browser what went wrong is a page: a citizen's is the form once more, staff read what to do and whom to call. */
export const refusalPages = (deps: Pick<DeskDeps, 'terms'>): HttpMiddleware => ({
  onError: async (request) => {
    const { event, error } = request;
    if (!wantsPage(event)) return;
    const language = languageFor(event);
    const { status, code, headers, fields } = faultOf(error);
    const help = await helpOf(deps).catch((): Help | undefined => undefined);
    const number = event.pathParameters?.number ?? '';
    const about = { number, language, leads: leadsOf(event.rawPath) };
    const shown = event.rawPath.startsWith('/petitions/')
      ? codePage({ ...about, help, refused: code, resend: resendOf(event, code) })
      : (pageOfTheDoor(event, code, language) ??
        refusalPage({
          language,
          help,
          refused: code,
          more: fields[0]?.reason,
          token: tokenIn(event),
          path: event.rawPath,
          typed: status < 404 ? typedIn(event) : undefined,
        }));
    request.response = page(status, language, shown, headers);
  },
});

/** A device that has not passed the door is shown the door; what was typed is shown too. */
function pageOfTheDoor(event: HttpEvent, code: RefusalCode, language: Language): Page | undefined {
  const kept = keptIn(event);
  const place = kept ? placeKept(kept) : placeAsked(event, fieldsIn(event));
  if (code === 'code-needed' || code === 'code-again')
    return doorPage({
      place,
      language,
      again: code === 'code-again',
      kept,
      typed: typedIn(event),
      filesGone: bringsFiles(event),
    });
  const isOfCode =
    event.rawPath === '/desk/session/code' && (code === 'wrong-code' || code === 'code-over');
  return isOfCode ? doorCodePage({ place, language, refused: code, kept }) : undefined;
}

/** The link that was opened, so that a fresh one can be asked for. */
const tokenIn = (event: HttpEvent): string | undefined =>
  event.queryStringParameters?.t ?? linkIn(event, placeAsked(event));

/** What was written down for somebody is in many fields: all that people typed, a line each. */
const allOf = (sent: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(sent)
    .filter(([name, value]) => name !== 'requestKey' && name !== SEAL && value.trim() !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n') || undefined;

/** What somebody wrote, also in a form that the door's pages carry. */
const typedIn = (event: HttpEvent): string | undefined => {
  const sent = fieldsIn(event);
  return event.rawPath === '/desk/entry' ? allOf(sent) : writtenIn(keptIn(event)?.fields ?? sent);
};

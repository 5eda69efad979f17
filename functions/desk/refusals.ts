import {
  faultOf,
  type HttpEvent,
  type HttpMiddleware,
  SEAL,
  textOf,
} from '../../shared/lambda/http.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import { type Help, helpOf } from './contact.ts';
import type { DeskDeps } from './deps.ts';
import { linkIn, placeAsked } from './link.ts';
import { isForm, languageFor, page, wantsPage } from './page.ts';
import { codePage, type Leads } from './pages/code.ts';
import { doorCodePage, doorPage } from './pages/door.ts';
import { refusalPage } from './pages/refusal.ts';

const LEADS: readonly Leads[] = ['/objection', '/receipt'];
const leadsOf = (path: string) => LEADS.find((lead) => path.includes(lead));
const MOST_BYTES = 1_000_000;

/** In a browser what went wrong is a page: a citizen's is the form once more, staff read what to do and whom to call. */
export const refusalPages = (deps: Pick<DeskDeps, 'terms'>): HttpMiddleware => ({
  onError: async (request) => {
    const { event, error } = request;
    if (!wantsPage(event)) return;
    const language = languageFor(event);
    const { status, code, headers, fields } = faultOf(error);
    const help = await helpOf(deps).catch((): Help | undefined => undefined);
    const number = event.pathParameters?.number ?? '';
    const html = event.rawPath.startsWith('/petitions/')
      ? codePage({ number, language, help, refused: code, leads: leadsOf(event.rawPath) })
      : (pageOfTheDoor(event, code, language) ??
        refusalPage({
          language,
          help,
          refused: code,
          more: fields[0]?.reason,
          token: tokenIn(event),
          typed: status < 404 ? typedIn(event) : undefined,
        }));
    request.response = page(status, language, html, headers);
  },
});

/** A device that has not passed the door is shown the door; what was typed is shown too. */
function pageOfTheDoor(event: HttpEvent, code: string, language: Language): string | undefined {
  const sent = sentBy(event);
  const place = placeAsked(event, sent);
  if (code === 'code-needed' || code === 'code-again')
    return doorPage({ place, language, again: code === 'code-again', typed: typedIn(event) });
  const isOfCode =
    event.rawPath === '/desk/session/code' && (code === 'wrong-code' || code === 'code-over');
  return isOfCode ? doorCodePage({ place, language, refused: code }) : undefined;
}

/** The link that was opened, so that a fresh one can be asked for. */
const tokenIn = (event: HttpEvent): string | undefined =>
  event.queryStringParameters?.t ?? linkIn(event, placeAsked(event, new URLSearchParams()));

const sentBy = (event: HttpEvent): URLSearchParams =>
  new URLSearchParams(isForm(event) ? textOf(event, MOST_BYTES) : '');

/** What was written down for somebody is in many fields: all that people typed, a line each. */
const allOf = (sent: URLSearchParams): string | undefined =>
  [...sent]
    .filter(([name, value]) => name !== 'requestKey' && name !== SEAL && value.trim() !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n') || undefined;

const typedIn = (event: HttpEvent): string | undefined => {
  const sent = sentBy(event);
  if (event.rawPath === '/desk/entry') return allOf(sent);
  return sent.get('text') ?? sent.get('sentence') ?? undefined;
};

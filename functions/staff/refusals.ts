import type { Language } from '../../shared/kernel/language.ts';
import { SEAL } from '../../shared/lambda/body.ts';
import type { HttpEvent } from '../../shared/lambda/http.ts';
import { type Help, helpOf } from '../../shared/presentation/help.ts';
import type { RefusalCode } from '../../shared/refusals/refusals.ts';
import type { Page } from '../../shared/web/context.ts';
import { bringsFiles, fieldsIn, writtenIn } from '../../shared/web/form-body.ts';
import type { RefusedRequest } from '../../shared/web/refusal-pages.ts';
import { linkIn, onTheWayTo, placeAsked } from './access/link.ts';
import type { StaffDeps } from './deps.ts';
import { refusalPage } from './pages/refusal.ts';
import { doorCodePage, doorPage } from './pages/sign-in.ts';
import { keptIn } from './sign-in/pending-form.ts';
import { placeKept } from './sign-in/resume-form.ts';

/** Refused, staff read why, what to do and whom to call; a device that has not passed the door is shown the door. */
export const staffRefusal =
  (deps: Pick<StaffDeps, 'terms'>) =>
  async ({ event, fault, language }: RefusedRequest): Promise<Page> => {
    const { status, code, fields } = fault;
    return (
      pageOfTheDoor(event, code, language) ??
      refusalPage({
        language,
        help: await helpOf(deps).catch((): Help | undefined => undefined),
        refused: code,
        more: fields[0]?.reason,
        token: tokenIn(event),
        path: event.rawPath,
        typed: status < 404 ? typedIn(event) : undefined,
      })
    );
  };

/** A device that has not passed the door is shown the door; what was typed is shown too. */
function pageOfTheDoor(event: HttpEvent, code: RefusalCode, language: Language): Page | undefined {
  const kept = keptIn(event);
  const sent = fieldsIn(event);
  const place = kept ? placeKept(kept) : placeAsked(event, sent);
  const to = toIn(event);
  if (code === 'code-needed' || code === 'code-again')
    return doorPage({
      place,
      to,
      language,
      again: code === 'code-again',
      kept,
      typed: typedIn(event),
      filesGone: bringsFiles(event),
    });
  const isOfCode =
    event.rawPath === '/desk/session/code' && (code === 'wrong-code' || code === 'code-over');
  return isOfCode ? doorCodePage({ place, to, language, refused: code, kept }) : undefined;
}

/** The page that was on its way: the one that was asked for, or the one that the door's pages carry. */
const toIn = (event: HttpEvent): string | undefined =>
  event.requestContext.http.method === 'GET' ? onTheWayTo(event) : fieldsIn(event).to;

/** The link that was opened, so that a fresh one can be asked for. */
const tokenIn = (event: HttpEvent): string | undefined =>
  event.queryStringParameters?.t ?? linkIn(event, placeAsked(event));

/** What was written down for somebody is in many fields: all that people typed, a line each, without our names of them. */
const allOf = (sent: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(sent)
    .filter(([name, value]) => name !== 'requestKey' && name !== SEAL && value.trim() !== '')
    .map(([, value]) => value)
    .join('\n') || undefined;

/** What somebody wrote, also in a form that the door's pages carry. */
const typedIn = (event: HttpEvent): string | undefined => {
  const sent = fieldsIn(event);
  return event.rawPath === '/desk/entry' ? allOf(sent) : writtenIn(keptIn(event)?.fields ?? sent);
};

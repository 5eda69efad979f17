import { SEAL } from '../../shared/lambda/body.ts';
import type { HttpEvent, HttpMiddleware, HttpReply } from '../../shared/lambda/http.ts';
import { sealOf } from '../../shared/privacy/session.ts';
import { cookieSet, SESSION } from '../../shared/web/cookies.ts';
import type { DeskDeps } from './deps.ts';
import { sessionOf } from './session.ts';

type SealDeps = Pick<DeskDeps, 'keys' | 'terms' | 'clock'>;

/** The seal of the session that a request came with, or that this very reply begins; undefined without one. */
export const sessionSeal =
  (deps: SealDeps) =>
  async (event: HttpEvent, reply: HttpReply): Promise<string | undefined> => {
    const token = cookieSet(reply, SESSION) ?? (await sessionOf(event, deps))?.token;
    return token === undefined ? undefined : sealOf(await deps.keys(), token);
  };

/** Of pages that are still made of strings: every form for a session carries its seal. */
export function sealForms(deps: SealDeps): HttpMiddleware {
  const seal: HttpMiddleware['after'] = async ({ event, response }) => {
    const body = response?.body;
    if (!response || !body?.includes('action="/desk/')) return;
    const value = await sessionSeal(deps)(event, response);
    if (value === undefined) return;
    const field = `<input type="hidden" name="${SEAL}" value="${value}">`;
    // What people wrote is escaped: no text can look like a form.
    response.body = body.replaceAll(/<form method="post" action="\/desk\/[^>]*>/g, `$&\n${field}`);
  };
  return { after: seal, onError: seal };
}

import { SEAL, textOf } from '../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpMiddleware,
  type HttpReply,
  Refused,
} from '../../shared/lambda/http.ts';
import { sealOf } from '../../shared/privacy/session.ts';
import { same } from '../../shared/privacy/signed.ts';
import { bearerOf } from '../../shared/web/request.ts';
import type { DeskDeps } from './deps.ts';
import { SESSION, sessionOf } from './session.ts';

const MOST_BYTES = 1_000_000;

/**
 * A browser sends its cookies with another site's form too: only ours knows the session's seal.
 * @throws Refused (403) for a POST that lives by cookies and has no seal.
 */
export async function mustBeSealed(
  event: HttpEvent,
  session: string,
  { keys }: Pick<DeskDeps, 'keys'>,
): Promise<void> {
  const { method } = event.requestContext.http;
  // No other site's page can set these headers or send JSON without asking first.
  const byHeader = bearerOf(event) !== undefined || event.headers[SESSION] !== undefined;
  const isJson = (event.headers['content-type'] ?? '').startsWith('application/json');
  if (method !== 'POST' || byHeader || isJson) return;
  const given = new URLSearchParams(textOf(event, MOST_BYTES)).get(SEAL) ?? '';
  if (!same(sealOf(await keys(), session), given)) throw new Refused('not-our-form');
}

/** The session that this very reply begins. */
const begunIn = ({ cookies = [] }: HttpReply): string | undefined =>
  cookies
    .find((cookie) => cookie.startsWith(`${SESSION}=`))
    ?.slice(SESSION.length + 1)
    .split(';')[0];

/** Every form of a page for a session carries the session's seal; no page has to think of it. */
export function sealForms(deps: Pick<DeskDeps, 'keys' | 'terms' | 'clock'>): HttpMiddleware {
  const seal: HttpMiddleware['after'] = async ({ event, response }) => {
    const body = response?.body;
    if (!response || !body?.includes('action="/desk/')) return;
    const token = begunIn(response) ?? (await sessionOf(event, deps))?.token;
    if (token === undefined) return;
    const field = `<input type="hidden" name="${SEAL}" value="${sealOf(await deps.keys(), token)}">`;
    // What people wrote is escaped: no text can look like a form.
    response.body = body.replaceAll(/<form method="post" action="\/desk\/[^>]*>/g, `$&\n${field}`);
  };
  return { after: seal, onError: seal };
}

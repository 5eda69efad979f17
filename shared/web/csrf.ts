import { formOf, SEAL } from '../lambda/body.ts';
import { type HttpEvent, Refused } from '../lambda/http.ts';
import { same } from '../privacy/signed.ts';
import { SESSION } from './cookies.ts';
import { bearerOf } from './request.ts';

const MOST_BYTES = 1_000_000;

/**
 * A browser sends its cookies with another site's form too: only ours knows the session's seal.
 * @throws Refused (403) for a POST that lives by cookies and has not this seal.
 */
export async function mustBeSealed(event: HttpEvent, seal: () => Promise<string>): Promise<void> {
  const { method } = event.requestContext.http;
  // No other site's page can set these headers or send JSON without asking first.
  const byHeader = bearerOf(event) !== undefined || event.headers[SESSION] !== undefined;
  const isJson = (event.headers['content-type'] ?? '').startsWith('application/json');
  if (method !== 'POST' || byHeader || isJson) return;
  const given = formOf(event, MOST_BYTES).get(SEAL) ?? '';
  if (!same(await seal(), given)) throw new Refused('not-our-form');
}

import { type HttpEvent, Refused } from '../../shared/lambda/http.ts';
import { type Link, readLink } from '../../shared/privacy/link.ts';
import type { DeskDeps } from './deps.ts';
import { bearerOf, cookieNamed } from './page.ts';

/** A cookie of its own for each petition, so that two open ones do not lock each other out. */
export const cookieOf = (number: string): string => `desk-${number}`;

/** The link's bearer: from the header, or from the cookie that the link's first opening set. */
export async function bearer(
  event: HttpEvent,
  number: string,
  { keys, clock }: DeskDeps,
): Promise<Link> {
  const token = bearerOf(event) ?? cookieNamed(event, cookieOf(number));
  return await linkFor(token ?? '', number, { keys, clock });
}

/** @throws Refused (401) for a token that is forged, expired or for another petition. */
export async function linkFor(
  token: string,
  number: string,
  { keys, clock }: Pick<DeskDeps, 'keys' | 'clock'>,
): Promise<Link> {
  const link = readLink(await keys(token.split('.')[0]), token, clock.now());
  if ('refused' in link)
    throw new Refused(401, link.refused === 'expired' ? 'link-expired' : 'unauthorized');
  if (link.number !== number || link.opens !== 'petition') throw new Refused(401, 'unauthorized');
  return link;
}

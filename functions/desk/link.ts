import { type HttpEvent, type HttpReply, Refused } from '../../shared/lambda/http.ts';
import { type Link, readLink } from '../../shared/privacy/link.ts';
import type { DeskDeps } from './deps.ts';
import { bearerOf, cookieNamed } from './page.ts';

/** A cookie of its own for each petition, so that two open ones do not lock each other out. */
const cookieOf = (number: string): string => `desk-${number}`;

/** The link's bearer: from the header, or from the cookie that the link's first opening set. */
export async function bearer(
  event: HttpEvent,
  number: string,
  { keys, clock }: DeskDeps,
): Promise<Link> {
  const token = bearerOf(event) ?? cookieNamed(event, cookieOf(number));
  return await linkFor(token ?? '', number, { keys, clock });
}

const DAY_SECONDS = 86_400;

/** A link's first opening only sets the cookie and leads to the clean address. */
export async function entered(
  token: string,
  number: string,
  location: string,
  deps: DeskDeps,
): Promise<HttpReply> {
  await linkFor(token, number, deps);
  const secure = deps.linkBase.startsWith('https:') ? '; Secure' : '';
  const cookie = `${cookieOf(number)}=${token}; Path=/desk; Max-Age=${DAY_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
  return { statusCode: 303, headers: { location }, cookies: [cookie] };
}

/** @throws Refused (401) for a token that is forged, expired or for another petition. */
async function linkFor(
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

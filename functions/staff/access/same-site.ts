import { type HttpEvent, Refused } from '../../../shared/lambda/http.ts';
import { type KeyVersion, keyOf } from '../../../shared/privacy/keys.ts';
import { same } from '../../../shared/privacy/signed.ts';
import { cookieNamed, cookieRights } from '../../../shared/web/cookies.ts';
import { isFromElsewhere } from '../../../shared/web/request.ts';
import type { StaffDeps } from '../deps.ts';

const ARRIVED = 'ihaeng-arrived';
/** The redirect of a link's first opening is followed at once. */
const SECONDS = 60;

/** Says that a link of ours was opened just now and leads to this address: only whoever has the link can have it set. */
export async function arrival(
  location: string,
  { keys, clock, linkBase }: Pick<StaffDeps, 'keys' | 'clock' | 'linkBase'>,
): Promise<string> {
  const { current } = await keys();
  const at = String(clock.now());
  const proof = `${current.id}.${at}.${macOf(current, at, location)}`;
  return `${ARRIVED}=${proof}; ${cookieRights(SECONDS, { linkBase })}`;
}

const macOf = (key: KeyVersion, at: string, location: string): string =>
  key.mac('forms', JSON.stringify(['arrived', at, location])).toString('base64url');

/**
 * Another site can lead a browser to any address of ours, with its cookies: that opens, accepts and logs nothing. A link
 * in a mail read on the web comes from another site too; it brings its own token, and the proof of that.
 * @throws Refused (403) for a page that was asked for from elsewhere without a link.
 */
export async function mustBeFromHere(
  event: HttpEvent,
  { keys, clock }: Pick<StaffDeps, 'keys' | 'clock'>,
): Promise<void> {
  if (!isFromElsewhere(event)) return;
  const [id = '', at = '', mac = ''] = (cookieNamed(event, ARRIVED) ?? '').split('.');
  const key = keyOf(await keys(id), id);
  const age = clock.now() - Number(at);
  const isFresh = /^\d{1,15}$/.test(at) && age >= 0 && age < SECONDS * 1000;
  if (!key || !isFresh || !same(macOf(key, at, event.rawPath), mac))
    throw new Refused('from-elsewhere');
}

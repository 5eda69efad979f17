import type { HttpEvent } from '../../../shared/lambda/http.ts';
import { readSession, type Session } from '../../../shared/privacy/session.ts';
import { cookieNamed, SESSION } from '../../../shared/web/cookies.ts';
import type { StaffDeps } from '../deps.ts';

/** The device's session; undefined without one that holds, and for a person who has left the office. */
export async function sessionOf(
  event: HttpEvent,
  { keys, terms, clock }: Pick<StaffDeps, 'keys' | 'terms' | 'clock'>,
): Promise<(Session & { readonly token: string }) | undefined> {
  const token = event.headers[SESSION] ?? cookieNamed(event, SESSION);
  if (token === undefined) return undefined;
  const session = readSession(await keys(token.split('.')[0]), token, clock.now());
  const { office } = await terms();
  const isStaff = office.people.some(({ id }) => id === session?.person);
  return session && isStaff ? { ...session, token } : undefined;
}

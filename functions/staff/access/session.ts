import type { HttpEvent } from '../../../shared/lambda/http.ts';
import { readSession, type Session } from '../../../shared/privacy/session.ts';
import { cookieNamed, SESSION } from '../../../shared/web/cookies.ts';
import type { StaffDeps } from '../deps.ts';

/** The device's session; undefined without one that holds, for a person who has left the office, and from before they came. */
export async function sessionOf(
  event: HttpEvent,
  { keys, terms, clock }: Pick<StaffDeps, 'keys' | 'terms' | 'clock'>,
): Promise<(Session & { readonly token: string }) | undefined> {
  const token = event.headers[SESSION] ?? cookieNamed(event, SESSION);
  if (token === undefined) return undefined;
  const session = readSession(await keys(token.split('.')[0]), token, clock.now());
  const { office } = await terms();
  const person = office.people.find(({ id }) => id === session?.person);
  return session && person && session.passedAt >= (person.since ?? 0)
    ? { ...session, token }
    : undefined;
}

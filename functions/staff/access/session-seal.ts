import type { HttpEvent, HttpReply } from '../../../shared/lambda/http.ts';
import { sealOf } from '../../../shared/privacy/session.ts';
import { cookieSet, SESSION } from '../../../shared/web/cookies.ts';
import type { StaffDeps } from '../deps.ts';
import { sessionOf } from './session.ts';

type SealDeps = Pick<StaffDeps, 'keys' | 'terms' | 'clock'>;

/** The seal of the session that a request came with, or that this very reply begins; undefined without one. */
export const sessionSeal =
  (deps: SealDeps) =>
  async (event: HttpEvent, reply: HttpReply): Promise<string | undefined> => {
    const token = cookieSet(reply, SESSION) ?? (await sessionOf(event, deps))?.token;
    return token === undefined ? undefined : sealOf(await deps.keys(), token);
  };

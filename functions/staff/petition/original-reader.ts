import { type HttpEvent, type HttpReply, Refused } from '../../../shared/lambda/http.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { mayReadOriginal } from '../../../shared/petition/rights.ts';
import type { RouteHandler } from '../../../shared/requests/route.ts';
import { mustStand } from '../access/access-control.ts';
import { bearer, entered } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';

interface Asked {
  readonly petition: Petition;
  /** Who asks. */
  readonly by: string;
}

/** A file of the petition, for whoever may read its original. A link's token is taken out of the address first. */
export const forOriginalReaders =
  (
    work: (asked: Asked, deps: StaffDeps, event: HttpEvent) => Promise<HttpReply>,
  ): RouteHandler<StaffDeps> =>
  async (event, language, deps) => {
    const number = event.pathParameters?.number ?? '';
    const token = event.queryStringParameters?.t;
    if (token !== undefined) return await entered(token, number, deps);
    const visitor = await bearer(event, number, deps);
    const [petition, { office }] = await Promise.all([deps.petitions.read(number), deps.terms()]);
    if (!petition) throw new Refused('not-found');
    const now = deps.clock.now();
    mustStand(petition, visitor, office, now, language);
    const { person: by } = visitor;
    if (!mayReadOriginal(petition, by, office, now)) throw new Refused('not-for-you');
    return await work({ petition, by }, deps, event);
  };

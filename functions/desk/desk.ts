import { type HttpEvent, type HttpReply, http, json, Refused } from '../../shared/lambda/http.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import { act } from './act.ts';
import type { DeskDeps } from './deps.ts';
import { openPetition } from './open.ts';
import { status, withdrawal } from './status.ts';

type Route = (event: HttpEvent, language: Language, deps: DeskDeps) => Promise<HttpReply>;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /petitions/{number}': status,
  'POST /petitions/{number}/withdrawal': withdrawal,
  'GET /desk/petitions/{number}': openPetition,
  'POST /desk/{act}': act,
  'GET /health': async () => json(200, { status: 'ok' }),
};

/** What citizens see of their petition and what staff do with it, each by a code or a link. */
export const deskHandler = (deps: DeskDeps) =>
  http(async (event, language) => {
    const route = ROUTES[event.routeKey];
    if (!route) throw new Refused(404, 'not-found');
    return await route(event, language, deps);
  }, deps.log);

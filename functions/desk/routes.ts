import { json } from '../../shared/lambda/http.ts';
import type { Route, RouteHandler } from '../../shared/requests/route.ts';
import type { CitizenDeps } from '../citizen/deps.ts';
import { CITIZEN_ROUTES } from '../citizen/routes.ts';
import type { StaffDeps } from '../staff/deps.ts';
import { STAFF_ROUTES } from '../staff/routes.ts';

const health: RouteHandler<object> = async () => json(200, { status: 'ok' });

/** Every way in, once: the router, the tests of who may what and the API's document are made of it, first match first. */
export const ROUTES = [
  ...CITIZEN_ROUTES,
  ...STAFF_ROUTES,
  { method: 'GET', path: '/health', who: 'public', work: health },
] as const satisfies readonly Route<CitizenDeps & StaffDeps>[];

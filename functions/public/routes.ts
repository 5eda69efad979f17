import type { Route } from '../../shared/requests/route.ts';
import type { PublicDeps } from './deps.ts';
import { ways } from './ways.ts';

/** Every public page: the router, the template's test and the API's document are made of it. */
export const PUBLIC_PAGES = [
  { method: 'GET', path: '/ways', who: 'public', work: ways },
] as const satisfies readonly Route<PublicDeps>[];

import type { Route } from '../../shared/requests/route.ts';
import { calendar } from './calendar.ts';
import { deadlines, deadlinesJson } from './deadlines.ts';
import type { PublicDeps } from './deps.ts';
import { front } from './front.ts';
import { ways } from './ways.ts';

/** Every public page: the router, the template's test and the API's document are made of it. */
export const PUBLIC_PAGES = [
  { method: 'GET', path: '/', who: 'public', work: front },
  { method: 'GET', path: '/ways', who: 'public', work: ways },
  { method: 'GET', path: '/deadlines', who: 'public', work: deadlines },
  { method: 'GET', path: '/deadlines.json', who: 'public', work: deadlinesJson },
  { method: 'GET', path: '/calendar.json', who: 'public', work: calendar },
] as const satisfies readonly Route<PublicDeps>[];

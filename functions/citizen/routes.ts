import type { Route } from '../../shared/requests/route.ts';
import type { CitizenDeps } from './deps.ts';
import { DISSENT_ROUTES } from './dissent-routes.ts';
import { IN_PERSON_ROUTES } from './in-person-routes.ts';
import { PETITION_ROUTES } from './petition-routes.ts';
import { PUBLIC_ROUTES } from './public-routes.ts';

/** What petitioners ask for, with number and access code. First match first. */
export const CITIZEN_ROUTES = [
  ...PUBLIC_ROUTES,
  ...PETITION_ROUTES,
  ...IN_PERSON_ROUTES,
  ...DISSENT_ROUTES,
] as const satisfies readonly Route<CitizenDeps>[];

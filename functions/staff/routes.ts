import type { Route } from '../../shared/requests/route.ts';
import { runCommand } from './commands/run-command.ts';
import type { StaffDeps } from './deps.ts';
import { DOOR_ROUTES } from './door-routes.ts';
import { HOUSE_ROUTES } from './house-routes.ts';
import { IN_PERSON_ROUTES } from './in-person-routes.ts';
import { PETITION_ROUTES } from './petition-routes.ts';

/** What staff ask for, by a link and a session. First match first: `{act}` matches every other name. */
export const STAFF_ROUTES = [
  ...PETITION_ROUTES,
  ...IN_PERSON_ROUTES,
  ...HOUSE_ROUTES,
  ...DOOR_ROUTES,
  { method: 'POST', path: '/desk/{act}', who: 'staff', work: runCommand },
] as const satisfies readonly Route<StaffDeps>[];

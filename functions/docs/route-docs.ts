import { ROUTES } from '../desk/routes.ts';
import { citizenRouteDocs } from './citizen-route-docs.ts';
import { citizensTold } from './commands.ts';
import type { Told } from './endpoint-doc.ts';
import { Healthy } from './replies.ts';
import type { CommandKey, RouteKey } from './route-key.ts';
import { staffRouteDocs } from './staff-route-docs.ts';

type Route = (typeof ROUTES)[number];
type Own = Exclude<RouteKey<Route>, 'POST /desk/{act}' | CommandKey<Route>>;

const OWN = {
  ...citizenRouteDocs,
  ...staffRouteDocs,
  'GET /health': { ko: '살아 있는지 본다.', en: 'Whether the service answers.', reply: Healthy },
} as const satisfies Readonly<Record<Own, Told> & Partial<Record<CommandKey<Route>, Told>>>;

/** What each route of the desk does; `POST /desk/{act}` is described command by command. */
export const WAYS_TOLD: Readonly<Record<string, Told>> = {
  ...Object.fromEntries(
    ROUTES.flatMap((route) =>
      'command' in route ? [[`${route.method} ${route.path}`, citizensTold(route.command)]] : [],
    ),
  ),
  ...OWN,
};

import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import { calendarKnown } from './calendar.ts';
import type { PublicDeps } from './deps.ts';
import { closedSoon } from './hours.ts';
import { waysPage } from './pages/ways.ts';
import { toldIn } from './told.ts';

/** GET /ways: where to write, call and go, and when somebody is there. */
export const ways: RouteHandler<PublicDeps> = async (event, language, deps) => {
  const [office, { calendar }] = await Promise.all([
    deps.shelf.read('office'),
    calendarKnown(deps),
  ]);
  const closed = closedSoon(calendar, deps.clock.now(), language);
  return page(200, language, waysPage({ office, closed, told: toldIn(event) }));
};

import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import type { PublicDeps } from './deps.ts';
import { waysPage } from './pages/ways.ts';
import { toldIn } from './told.ts';

/** GET /ways: where to write, call and go. */
export const ways: RouteHandler<PublicDeps> = async (event, language, { shelf }) =>
  page(200, language, waysPage({ office: await shelf.read('office'), told: toldIn(event) }));

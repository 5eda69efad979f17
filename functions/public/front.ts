import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import type { PublicDeps } from './deps.ts';
import { frontPage } from './pages/front.ts';

/** GET /: what this is, and where everything is. */
export const front: RouteHandler<PublicDeps> = async (_, language, { shelf }) =>
  page(200, language, frontPage({ office: await shelf.read('office') }));

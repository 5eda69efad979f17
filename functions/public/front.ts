import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import type { PublicDeps } from './deps.ts';
import { frontPage } from './pages/front.ts';

/** As many as one sees before everything else. */
const NEWEST = 3;

/** GET /: what this is, what is new, and where everything is. */
export const front: RouteHandler<PublicDeps> = async (_, language, { shelf }) => {
  const [office, announced] = await Promise.all([
    shelf.read('office'),
    shelf.read('announcements'),
  ]);
  const newest = announced?.entries.slice(0, NEWEST) ?? [];
  return page(200, language, frontPage({ office, newest }));
};

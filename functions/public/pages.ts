import { httpOnion } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import type { Route } from '../../shared/requests/route.ts';
import { routerOf } from '../../shared/requests/router.ts';
import { ownerOf } from '../../shared/web/owner.ts';
import { rendersPages } from '../../shared/web/page.ts';
import { citizenRefusalLayout } from '../../shared/web/refusal-page.ts';
import { refusalPages } from '../../shared/web/refusal-pages.ts';
import { cached } from './cached.ts';
import type { PublicDeps } from './deps.ts';
import { PUBLIC_PAGES } from './routes.ts';

/** All public pages but those that are a function of their own. */
export const publicHandler = (deps: PublicDeps) => pagesHandler(PUBLIC_PAGES, deps);

/** Public pages. They know the office from the shelf. */
export function pagesHandler<Deps extends Pick<PublicDeps, 'shelf' | 'linkBase' | 'log'>>(
  routes: readonly Route<Deps>[],
  deps: Deps,
) {
  return finished(
    httpOnion(deps.log)
      .use(cached)
      .use(rendersPages({ owner: ownerOf(() => deps.shelf.read('office')), house: deps.linkBase }))
      .use(
        refusalPages(
          async ({ fault }) =>
            (context) =>
              citizenRefusalLayout(context, fault.code),
        ),
      )
      .handler(routerOf(routes, deps)),
  );
}

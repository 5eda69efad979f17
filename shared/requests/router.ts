import httpRouter from '@middy/http-router';
import { type HttpEvent, type HttpReply, Refused } from '../lambda/http.ts';
import { languageFor } from '../web/request.ts';
import type { Route } from './route.ts';

/** Leads each request to the work of its route, in its reader's language. @throws Refused (404) where there is no such route. */
export const routerOf = <Deps>(
  routes: readonly Pick<Route<Deps>, 'method' | 'path' | 'work'>[],
  deps: Deps,
) =>
  httpRouter<HttpEvent, HttpReply>({
    routes: routes.map(({ method, path, work }) => ({
      method,
      path,
      handler: (event: HttpEvent) => work(event, languageFor(event), deps),
    })),
    notFoundResponse: () => {
      throw new Refused('not-found');
    },
  });

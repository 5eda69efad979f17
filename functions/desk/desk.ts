import httpRouter from '@middy/http-router';
import { type HttpEvent, type HttpReply, httpOnion, Refused } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import { takesFiles } from '../../shared/lambda/uploads.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { rendersPages } from '../../shared/web/page.ts';
import { languageFor } from '../../shared/web/request.ts';
import { rememberCode } from './code.ts';
import type { DeskDeps } from './deps.ts';
import { refusalPages } from './refusals.ts';
import { requestKeys } from './request-keys.ts';
import { ROUTES } from './routes.ts';
import { sessionSeal } from './seal.ts';

/** What citizens see of their petition and what staff do with it, each by a code or a link. */
export function deskHandler(deps: DeskDeps) {
  const router = httpRouter<HttpEvent, HttpReply>({
    routes: ROUTES.map(({ method, path, work }) => ({
      method,
      path,
      handler: (event: HttpEvent) => work(event, languageFor(event), deps),
    })),
    notFoundResponse: () => {
      throw new Refused('not-found');
    },
  });
  return finished(
    httpOnion(deps.log)
      .use(
        rendersPages({
          owner: pageOwner(deps),
          seal: sessionSeal(deps),
          requestKeys: requestKeys(deps),
        }),
      )
      .use(refusalPages(deps))
      .use(rememberCode(deps))
      .use(takesFiles(deps.keys))
      .handler(router),
  );
}

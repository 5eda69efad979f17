import * as z from 'zod/mini';
import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, httpOnion, Refused } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import type { Log } from '../../shared/lambda/log.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import { pageOwner } from '../../shared/web/owner.ts';
import { page, rendersPages } from '../../shared/web/page.ts';
import { languageFor } from '../../shared/web/request.ts';
import { docsPage, Listed, START } from './pages/docs.ts';

export interface DocsDeps {
  readonly terms: TermsReader;
  /** A file that was written beside the code when it was bundled. */
  readonly file: (name: string) => Promise<Buffer>;
  readonly log: Log;
}

const DAY = 'public, max-age=86400';
/** The one page with a script: our own, and it speaks to nobody but us. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const SCRIPT = 'text/javascript; charset=utf-8';
const ASSETS = {
  'swagger-ui-bundle.js': SCRIPT,
  'swagger-ui.css': 'text/css; charset=utf-8',
} as const;
const isAsset = (name: string): name is keyof typeof ASSETS => Object.hasOwn(ASSETS, name);

/** GET /openapi.json, /docs and what that page needs. */
export const docsHandler = (deps: DocsDeps) =>
  finished(
    httpOnion(deps.log)
      .use(rendersPages({ owner: pageOwner(deps) }))
      .handler(async (event: HttpEvent) => {
        const language = languageFor(event);
        const asset = event.pathParameters?.asset;
        if (asset !== undefined) return await served(asset, deps);
        if (event.rawPath !== '/openapi.json') return await shown(language, deps);
        return {
          statusCode: 200,
          headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': DAY },
          body: (await deps.file('openapi.json')).toString(),
        };
      }),
  );

async function shown(language: Language, { file }: DocsDeps): Promise<HttpReply> {
  const listed = z.parse(Listed, JSON.parse((await file('operations.json')).toString()));
  const html = docsPage(listed, language);
  return page(200, language, html, { 'content-security-policy': POLICY });
}

async function served(asset: string, { file }: DocsDeps): Promise<HttpReply> {
  if (asset === 'start.js')
    return {
      statusCode: 200,
      headers: { 'content-type': SCRIPT, 'cache-control': DAY },
      body: START,
    };
  if (!isAsset(asset)) throw new Refused('not-found');
  return {
    statusCode: 200,
    headers: {
      'content-type': ASSETS[asset],
      'content-encoding': 'gzip',
      'cache-control': DAY,
    },
    body: (await file(`${asset}.gz`)).toString('base64'),
    isBase64Encoded: true,
  };
}

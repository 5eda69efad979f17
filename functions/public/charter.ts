import type { PublishedVersion } from '../../shared/charter/version.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { json } from '../../shared/lambda/http.ts';
import { type Log, nameOf } from '../../shared/lambda/log.ts';
import type { ShelfReader } from '../../shared/ports/shelf.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { CHARTER_ADDRESSES, type CharterAddress } from '../../shared/shelf/addresses.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import { charterTwin } from './charter-reply.ts';
import { charterPage } from './pages/charter.ts';
import { pagesHandler } from './pages.ts';
import { toldIn } from './told.ts';

/** What the charter's pages ask of the house: what synthesis put beside their code, and the shelf where it answers. */
export interface CharterDeps {
  /** Every version that ships, the one in force first. */
  readonly versions: () => Promise<readonly PublishedVersion[]>;
  readonly paper: (language: Language) => Promise<Buffer>;
  readonly shelf: ShelfReader;
  /** The address of the house, without a slash at the end: paper names it. */
  readonly linkBase: string;
  readonly log: Log;
}

/** The charter stands whatever becomes of the shelf: then it says of each promise that its figures are not known. */
async function viewOf({ versions, shelf, log }: CharterDeps) {
  const score = await shelf.read('score').catch((error: unknown): undefined => {
    log({ message: 'the charter stands without its figures', error: nameOf(error) }, 'WARN');
  });
  return { versions: await versions(), score };
}

/** GET /charter: each promise with its reading, its clock, its remedy and its figures. */
const shown: RouteHandler<CharterDeps> = async (event, language, deps) => {
  if (!wantsPage(event)) return await twin(event, language, deps);
  return page(200, language, charterPage({ ...(await viewOf(deps)), told: toldIn(event) }));
};

/** GET /charter.json: the same for programs. */
const twin: RouteHandler<CharterDeps> = async (_, __, deps) =>
  json(200, charterTwin(await viewOf(deps)));

/** GET /charter.pdf: the charter to print, typeset when it was deployed. */
const printed: RouteHandler<CharterDeps> = async (_, language, { paper }) => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/pdf',
    'content-language': language,
    'content-disposition': `inline; filename="charter-${language}.pdf"`,
  },
  body: (await paper(language)).toString('base64'),
  isBase64Encoded: true,
});

const WORKS: Readonly<Record<CharterAddress, RouteHandler<CharterDeps>>> = {
  '/charter': shown,
  '/charter.json': twin,
  '/charter.pdf': printed,
};

export const CHARTER_PAGES = CHARTER_ADDRESSES.map(
  (path) => ({ method: 'GET', path, who: 'public', work: WORKS[path] }) as const,
);

/** The charter's pages. They stand while neither the table nor the shelf answers: figures and the office's name are left out then. */
export const charterHandler = (deps: CharterDeps) => pagesHandler(CHARTER_PAGES, deps);

import { type HttpReply, json, Refused } from '../../shared/lambda/http.ts';
import type { RouteHandler } from '../../shared/requests/route.ts';
import { page } from '../../shared/web/page.ts';
import { wantsPage } from '../../shared/web/request.ts';
import type { PublicDeps } from './deps.ts';
import { scorePage } from './pages/score.ts';
import { scoreCsv } from './score-csv.ts';

/** GET /scorecard: how often the promises were kept. */
export const score: RouteHandler<PublicDeps> = async (event, language, deps) => {
  if (!wantsPage(event)) return await scoreJson(event, language, deps);
  const { quarter } = event.queryStringParameters ?? {};
  return page(
    200,
    language,
    scorePage({ score: await deps.shelf.read('score'), quarter, language }),
  );
};

/** GET /scorecard.json: all of it, as it lies on the shelf. */
export const scoreJson: RouteHandler<PublicDeps> = async (_, _language, { shelf }) =>
  json(200, await known(shelf));

/** GET /scorecard.csv: every row of every table. */
export const scoreCsvFile: RouteHandler<PublicDeps> = async (
  _,
  _language,
  { shelf },
): Promise<HttpReply> => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="scorecard.csv"',
  },
  body: scoreCsv(await known(shelf)),
});

const NAME = /^\d{4}-\d{2}-\d{2}-\d{1,3}$/;

/** GET /scorecard/snapshots/{snapshot}: the score of a day, to the letter as it was written: whoever wishes can check its hash. */
export const scoreSnapshot: RouteHandler<PublicDeps> = async (
  { pathParameters },
  _language,
  { snapshots },
): Promise<HttpReply> => {
  const name = pathParameters?.snapshot ?? '';
  const text = NAME.test(name) ? await snapshots.read(name) : undefined;
  if (text === undefined) throw new Refused('not-found');
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: text,
  };
};

async function known(shelf: PublicDeps['shelf']) {
  const read = await shelf.read('score');
  if (!read) throw new Refused('not-found');
  return read;
}

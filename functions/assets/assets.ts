import { gzipSync } from 'node:zlib';
import { type HttpEvent, type HttpReply, httpOnion, Refused } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { FACES } from '../../shared/look/faces.ts';
import { SHEET_CSS, SHEET_FILE } from '../../shared/look/sheet.ts';

export interface AssetsDeps {
  /** The bytes of a file of the font, by its name. */
  readonly font: (file: string) => Promise<Buffer>;
  readonly log: Log;
}

const A_YEAR = 'public, max-age=31536000, immutable';
const FONTS = new Set(FACES.map(({ file }) => file));

/** GET /assets/{name}: the sheet and the font, each under the hash of what it holds, so that a browser asks once. */
export const assetsHandler = ({ font, log }: AssetsDeps) =>
  finished(
    httpOnion(log).handler(async (event) => {
      const name = event.pathParameters?.name ?? '';
      if (FONTS.has(name)) return fontReply(await font(name));
      if (/^sheet\.[0-9a-f]+\.css$/.test(name)) return sheetReply(event, name);
      throw new Refused('not-found');
    }),
  );

const fontReply = (bytes: Buffer): HttpReply => ({
  statusCode: 200,
  headers: { 'content-type': 'font/woff2', 'cache-control': A_YEAR },
  body: bytes.toString('base64'),
  isBase64Encoded: true,
});

let packed: string | undefined;

/** A page of the release before still finds a sheet: today's, under a name that must not be kept. */
function sheetReply({ headers }: HttpEvent, name: string): HttpReply {
  const packs = (headers['accept-encoding'] ?? '').includes('gzip');
  packed ??= gzipSync(SHEET_CSS, { level: 9 }).toString('base64');
  return {
    statusCode: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      vary: 'accept-encoding',
      ...(name === SHEET_FILE && { 'cache-control': A_YEAR }),
      ...(packs && { 'content-encoding': 'gzip' }),
    },
    body: packs ? packed : SHEET_CSS,
    isBase64Encoded: packs,
  };
}

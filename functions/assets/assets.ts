import { gzipSync } from 'node:zlib';
import { type HttpEvent, type HttpReply, httpOnion, Refused } from '../../shared/lambda/http.ts';
import { finished } from '../../shared/lambda/invocation.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { FACES } from '../../shared/look/faces.ts';
import { SHEET_CSS, SHEET_FILE } from '../../shared/look/sheet.ts';
import { rendersPages } from '../../shared/web/page.ts';
import { SCRIPT } from '../../shared/web/script.ts';
import { unknown } from './unknown.ts';

export interface AssetsDeps {
  /** The bytes of a file of the font, or of the script, by its name. */
  readonly file: (name: string) => Promise<Buffer>;
  readonly log: Log;
}

const A_YEAR = 'public, max-age=31536000, immutable';
const FONTS = new Set(FACES.map(({ file }) => file));

/** $default: our own page for what is not there. GET /assets/{name}: the sheet, the font and the script, each under the hash of what it holds, so that a browser asks once. */
export const assetsHandler = ({ file, log }: AssetsDeps) =>
  finished(
    httpOnion(log)
      .use(rendersPages({ owner: async () => undefined }))
      .handler(async (event) => {
        const name = event.pathParameters?.name;
        if (name === undefined) return unknown(event);
        if (FONTS.has(name)) return fontReply(await file(name));
        if (name === SCRIPT.file) return scriptReply(event, await file(name));
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

/** A page of the release before would not run another script than its own: it works without. */
const scriptReply = (event: HttpEvent, bytes: Buffer): HttpReply =>
  textReply(event, 'text/javascript; charset=utf-8', bytes.toString(), A_YEAR);

/** A page of the release before still finds a sheet: today's, under a name that must not be kept. */
const sheetReply = (event: HttpEvent, name: string): HttpReply =>
  textReply(event, 'text/css; charset=utf-8', SHEET_CSS, name === SHEET_FILE ? A_YEAR : undefined);

const packed = new Map<string, string>();

/** Packed once where the browser takes it so. */
function textReply({ headers }: HttpEvent, type: string, text: string, kept?: string): HttpReply {
  const packs = (headers['accept-encoding'] ?? '').includes('gzip');
  const body = packed.get(text) ?? gzipSync(text, { level: 9 }).toString('base64');
  packed.set(text, body);
  return {
    statusCode: 200,
    headers: {
      'content-type': type,
      vary: 'accept-encoding',
      ...(kept !== undefined && { 'cache-control': kept }),
      ...(packs && { 'content-encoding': 'gzip' }),
    },
    body: packs ? body : text,
    isBase64Encoded: packs,
  };
}

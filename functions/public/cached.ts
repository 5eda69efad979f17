import { createHash } from 'node:crypto';
import type { HttpMiddleware } from '../../shared/lambda/http.ts';

/** A minute: as long as a page of ours is behind the shelf at most, and an office that changes is seen soon. */
const A_MINUTE = 'public, max-age=60';
const TAG_BYTES = 16;

/** What everybody may read may be kept for a minute by anybody; who has it already is told so in a line. */
export const cached: HttpMiddleware = {
  after: ({ event, response }) => {
    if (response?.statusCode !== 200 || typeof response.body !== 'string') return;
    const hash = createHash('sha256').update(response.body).digest().subarray(0, TAG_BYTES);
    const etag = `"${hash.toString('base64url')}"`;
    response.headers = {
      'cache-control': A_MINUTE,
      ...response.headers,
      vary: 'accept, accept-language',
      etag,
    };
    if (!seen(event.headers['if-none-match'], etag)) return;
    response.statusCode = 304;
    response.body = '';
    response.isBase64Encoded = false;
  },
};

/** A proxy may have marked the tag as weak. */
const seen = (asked: string | undefined, etag: string): boolean =>
  (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

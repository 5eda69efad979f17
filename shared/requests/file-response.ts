import type { HttpReply } from '../lambda/http.ts';

/** A reply of Lambda has six megabytes, in base64: more leaves by an address of its own (bytes). */
export const MOST_IN_REPLY = 4 * 1024 * 1024;

/** Bytes of a stranger's as a browser may have them: never run, never framed. */
export const saved = (body: Buffer, media: string, disposition: string): HttpReply => ({
  statusCode: 200,
  headers: {
    'content-type': media,
    'content-disposition': disposition,
    'content-security-policy': "default-src 'none'; sandbox",
  },
  body: body.toString('base64'),
  isBase64Encoded: true,
});

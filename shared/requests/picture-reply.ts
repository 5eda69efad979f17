import { type HttpReply, Refused } from '../lambda/http.ts';
import { MEDIA } from '../lambda/media.ts';
import type { VisitorPhoto } from '../ports/photos.ts';

/** So long a browser may keep it, and nobody between (seconds): who withdraws it is soon seen no more. */
const PRIVATELY = 60;

/** A picture within a page: only as a picture, never run, kept by this browser alone. @throws Refused where there is none */
export function pictureReply(photo: VisitorPhoto | undefined): HttpReply {
  if (!photo) throw new Refused('not-found');
  return {
    statusCode: 200,
    headers: {
      'content-type': MEDIA[photo.type],
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': `private, max-age=${PRIVATELY}`,
    },
    body: photo.body.toString('base64'),
    isBase64Encoded: true,
  };
}

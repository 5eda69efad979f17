import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MEDIA, objectKey } from '../lambda/media.ts';
import type { Clock } from '../ports/clock.ts';
import type { UploadForms } from '../ports/files.ts';
import { objectSigner, presigned } from './bucket.ts';

/**
 * A presigned PUT (Signature Version 4) whose headers are signed: the size is exact, and `If-None-Match: *` lets it
 * succeed once. A POST policy cannot say so; the bucket refuses whatever comes without that header (infra/parts/uploads.ts).
 */
export function uploadForms(client: DynamoDBClient, url: string, clock: Clock): UploadForms {
  const place = { url, signer: objectSigner(client) };
  return {
    async of({ id, type, bytes }, seconds) {
      const headers = {
        'content-length': String(bytes),
        'content-type': MEDIA[type],
        'if-none-match': '*',
      };
      const call = { method: 'PUT', key: objectKey(id), headers } as const;
      const signingDate = new Date(clock.now());
      return {
        method: 'PUT',
        url: await presigned(place, call, { expiresIn: seconds, signingDate }),
        headers,
      };
    },
  };
}

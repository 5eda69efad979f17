import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MEDIA, objectKey } from '../lambda/media.ts';
import type { AttachedFile } from '../petition/attachment.ts';
import type { Clock } from '../petition/ports.ts';
import { objectSigner, presigned } from './bucket.ts';

/** How one file is brought to the bucket itself: by this request, with these headers, once. */
export interface UploadForm {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface UploadForms {
  /** For this very file: its key, type and size. `seconds` is how long the address is good. */
  of(file: AttachedFile, seconds: number): Promise<UploadForm>;
}

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

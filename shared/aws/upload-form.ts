import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MEDIA, NEW_TAGGING, objectKey } from '../lambda/media.ts';
import type { AttachedFile } from '../petition/attachment.ts';
import type { Clock } from '../petition/ports.ts';
import { objectSigner } from './bucket.ts';

/** A form by which a browser brings one file to the bucket itself. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}
export interface UploadForms {
  /** For this very file: its key, type and size. `until` is epoch ms. */
  of(file: AttachedFile, until: number): Promise<UploadForm>;
}

/** S3's POST policy (Signature Version 4). Every field is a condition, and the size is a range of one. */
export function uploadForms(
  client: DynamoDBClient,
  { bucket, url }: { readonly bucket: string; readonly url: string },
  clock: Clock,
): UploadForms {
  const signer = objectSigner(client);
  return {
    async of({ id, type, bytes }, until) {
      const [{ accessKeyId, sessionToken }, region] = await Promise.all([
        client.config.credentials(),
        client.config.region(),
      ]);
      const signingDate = new Date(clock.now());
      const stamp = signingDate.toISOString().replace(/[-:]|\.\d+/g, '');
      const scope = [accessKeyId, stamp.slice(0, 8), region, 's3', 'aws4_request'].join('/');
      const fields = {
        key: objectKey(id),
        'Content-Type': MEDIA[type],
        tagging: NEW_TAGGING,
        success_action_status: '201',
        'x-amz-algorithm': 'AWS4-HMAC-SHA256',
        'x-amz-credential': scope,
        'x-amz-date': stamp,
        ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
      };
      const conditions = [
        { bucket },
        ['content-length-range', bytes, bytes],
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
      ];
      const expiration = new Date(until).toISOString();
      const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
      const signature = await signer.sign(policy, { signingDate });
      return { url, fields: { ...fields, policy, 'x-amz-signature': signature } };
    },
  };
}

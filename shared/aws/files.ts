import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MEDIA, objectKey } from '../lambda/media.ts';
import type { Files } from '../petition/ports.ts';
import { bucketAt, keptTag, objectRequest } from './bucket.ts';

/** Seconds. */
const ADDRESS_LIFE = 60;

/** Files as objects of one bucket (`url`: its address, without a slash at the end). */
export function fileBucket(client: DynamoDBClient, url: string): Files {
  const { send, signer } = bucketAt(client, url);

  return {
    async put({ id, type }, body) {
      const { statusCode } = await send({
        method: 'PUT',
        key: objectKey(id),
        headers: {
          'content-type': MEDIA[type],
          'if-none-match': '*',
          'x-amz-tagging': 'state=new',
        },
        body,
      });
      if (statusCode !== 200 && statusCode !== 412) throw new Error(`not stored: ${statusCode}`);
    },

    async get(id, version) {
      const query = version === undefined ? {} : { versionId: version };
      const { statusCode, headers, body } = await send({
        method: 'GET',
        key: objectKey(id),
        query,
      });
      if (statusCode === 404) return undefined;
      if (statusCode !== 200) throw new Error(`not read: ${statusCode}`);
      return { body, version: headers['x-amz-version-id'] ?? '' };
    },

    async address(id, version) {
      const query = { versionId: version, 'response-content-disposition': 'attachment' };
      const headers = { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' };
      const request = objectRequest(url, {
        method: 'GET',
        key: objectKey(id),
        query,
        headers,
      });
      const signed = await signer.presign(request, { expiresIn: ADDRESS_LIFE });
      const search = new URLSearchParams(
        Object.entries(signed.query ?? {}).map(([name, value]): [string, string] => [
          name,
          String(value),
        ]),
      );
      return `${url}/${objectKey(id)}?${search}`;
    },

    keep: (id, version) => keptTag(send, objectKey(id), version),
  };
}

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MEDIA, objectKey } from '../lambda/media.ts';
import type { Files } from '../ports/files.ts';
import { addressOf, bucketAt } from './bucket.ts';
import { listedUnder, removed, scanTagOf } from './objects.ts';

/** Files as objects of one bucket (`url`: its address, without a slash at the end). */
export function fileBucket(client: DynamoDBClient, url: string): Files {
  const bucket = bucketAt(client, url);
  const { send } = bucket;

  return {
    async put({ id, type }, body) {
      const { statusCode } = await send({
        method: 'PUT',
        key: objectKey(id),
        headers: {
          'content-type': MEDIA[type],
          'if-none-match': '*',
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

    address: (id, version) => addressOf(bucket, objectKey(id), { versionId: version }),

    scan: (id) => scanTagOf(send, objectKey(id)),

    async onDay(day) {
      const found = await listedUnder(send, objectKey(day.replaceAll('-', '')));
      return found.map(({ key }) => key.slice(objectKey('').length));
    },

    remove: (id) => removed(send, objectKey(id)),
  };
}

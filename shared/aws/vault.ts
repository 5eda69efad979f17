import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Vault } from '../ports/originals.ts';
import { sealed, unsealed } from '../privacy/seal.ts';
import { addressOf, bucketAt } from './bucket.ts';

/** Sealed objects in one bucket (`url`: its address, without a slash at the end): written once, read when they are clean. */
export function vaultBucket(client: DynamoDBClient, url: string): Vault {
  const bucket = bucketAt(client, url);
  const { send } = bucket;
  return {
    async put(number, name, body, key, found) {
      const { statusCode } = await send({
        method: 'PUT',
        key: name,
        headers: {
          'content-type': 'application/octet-stream',
          'if-none-match': '*',
          'x-amz-tagging': `scan=${found}`,
        },
        body: sealed(body, key, { number, name }),
      });
      if (statusCode !== 200 && statusCode !== 412)
        throw new Error(`nothing was sealed: ${statusCode}`);
    },

    async get(number, name, key) {
      const { statusCode, body } = await send({ method: 'GET', key: name });
      // The bucket's own policy refuses what is not clean.
      if (statusCode === 404 || statusCode === 403) return undefined;
      if (statusCode !== 200) throw new Error(`the vault was not read: ${statusCode}`);
      return unsealed(body, key, { number, name });
    },

    async handOut(body, media, name) {
      const key = `handouts/${randomUUID()}`;
      const headers = {
        'content-type': media,
        'if-none-match': '*',
        'x-amz-tagging': 'scan=clean', // it was: else nobody could have opened it
      };
      const { statusCode } = await send({ method: 'PUT', key, headers, body });
      if (statusCode !== 200) throw new Error(`nothing was handed out: ${statusCode}`);
      return await addressOf(bucket, key, {}, `attachment; filename="${name}"`);
    },
  };
}

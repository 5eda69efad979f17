import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Snapshots } from '../ports/shelf.ts';
import { bucketAt } from './bucket.ts';

/** What lies on the shelf (`url`: its address, without a slash at the end) under names that are written once. */
export function snapshotBucket(client: DynamoDBClient, url: string): Snapshots {
  const { send } = bucketAt(client, url);
  const keyOf = (name: string): string => `snapshots/score/${name}.json`;
  return {
    async add(name, text) {
      const { statusCode } = await send({
        method: 'PUT',
        key: keyOf(name),
        headers: { 'content-type': 'application/json; charset=utf-8', 'if-none-match': '*' },
        body: Buffer.from(text),
      });
      if (statusCode === 412) return false;
      if (statusCode !== 200) throw new Error(`no snapshot was put on the shelf: ${statusCode}`);
      return true;
    },
    async read(name) {
      const { statusCode, body } = await send({ method: 'GET', key: keyOf(name) });
      if (statusCode === 404) return undefined;
      if (statusCode !== 200) throw new Error(`the snapshot was not read: ${statusCode}`);
      return body.toString();
    },
  };
}

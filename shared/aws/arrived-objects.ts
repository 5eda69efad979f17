import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ArrivedFacts, ArrivedObjects } from '../ports/originals.ts';
import { bucketAt, type ObjectReply } from './bucket.ts';
import { listedUnder, removed, scanTagOf } from './objects.ts';

/** The bucket of arrivals (`url`: its address, without a slash at the end). */
export function arrivedObjects(client: DynamoDBClient, url: string): ArrivedObjects {
  const { send } = bucketAt(client, url);
  return {
    async get(key, most, version) {
      const query = version === undefined ? {} : { versionId: version };
      const reply = await send({ method: 'GET', key, query, most });
      if (reply.statusCode === 404) return undefined;
      if (reply.statusCode !== 200) throw new Error(`an arrival was not read: ${reply.statusCode}`);
      const { body, tooLarge } = reply;
      return tooLarge === undefined
        ? { ...factsIn(key, reply), body }
        : { ...factsIn(key, reply), tooLarge };
    },

    async facts(key) {
      const reply = await send({ method: 'HEAD', key });
      if (reply.statusCode === 404) return undefined;
      if (reply.statusCode !== 200)
        throw new Error(`an arrival was not looked at: ${reply.statusCode}`);
      return factsIn(key, reply);
    },

    async scanned(key, version) {
      return (await scanTagOf(send, key, version))?.found;
    },

    async put(key, body, type) {
      const headers = { 'content-type': type, 'if-none-match': '*' };
      const { statusCode } = await send({ method: 'PUT', key, headers, body });
      if (statusCode !== 200 && statusCode !== 412)
        throw new Error(`an arrival was not stored: ${statusCode}`);
    },

    remove: (key, version) => removed(send, key, version),

    list: (prefix) => listedUnder(send, prefix),
  };
}

const factsIn = (key: string, { headers }: ObjectReply): ArrivedFacts => ({
  key,
  version: headers['x-amz-version-id'] ?? '',
  at: Date.parse(headers['last-modified'] ?? ''),
});

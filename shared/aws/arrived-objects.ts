import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { ScannedMessage } from '../messages/arrived.ts';
import type { ArrivedFacts, ArrivedObjects } from '../petition/ports-originals.ts';
import { bucketAt, keptTag, type ObjectReply, tagsOf } from './bucket.ts';

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
      const found = (await tagsOf(send, key, version))?.[SCAN_TAG];
      return z.safeParse(ScannedMessage.shape.found, found).data;
    },

    async put(key, body, type) {
      const headers = { 'content-type': type, 'if-none-match': '*' };
      const { statusCode } = await send({ method: 'PUT', key, headers, body });
      if (statusCode !== 200 && statusCode !== 412)
        throw new Error(`an arrival was not stored: ${statusCode}`);
    },

    release: (key, version) => keptTag(send, key, version),

    async list(prefix) {
      const found: { key: string; at: number; bytes: number }[] = [];
      let from: string | undefined;
      do {
        const query = {
          'list-type': '2',
          prefix,
          ...(from !== undefined && { 'continuation-token': from }),
        };
        const { statusCode, body } = await send({ method: 'GET', key: '', query });
        if (statusCode !== 200) throw new Error(`arrivals were not listed: ${statusCode}`);
        const xml = body.toString('utf8');
        for (const [, one = ''] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g))
          found.push({
            key: unescaped(within(one, 'Key')),
            at: Date.parse(within(one, 'LastModified')),
            bytes: Number(within(one, 'Size')),
          });
        from = within(xml, 'NextContinuationToken') || undefined;
      } while (from !== undefined);
      return found;
    },
  };
}

/** GuardDuty's own. */
const SCAN_TAG = 'GuardDutyMalwareScanStatus';

const factsIn = (key: string, { headers }: ObjectReply): ArrivedFacts => ({
  key,
  version: headers['x-amz-version-id'] ?? '',
  at: Date.parse(headers['last-modified'] ?? ''),
});

const within = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name)] ?? whole;
  });

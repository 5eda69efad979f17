import * as z from 'zod/mini';
import { ScannedMessage } from '../messages/arrived.ts';
import type { BucketRequest, ObjectReply } from './bucket.ts';

type Send = (call: BucketRequest) => Promise<ObjectReply>;

/** What a scanner for malware wrote on an object: the version that was asked for or the newest, which is named. */
export interface ScanTag {
  readonly version: string;
  readonly found?: ScannedMessage['found'];
}

/**
 * Reads what the scanner wrote; undefined where nothing lies there. Nobody but the scanner ever writes a tag on an object
 * that is there: S3 replaces the whole set, so that two who write would lose each other's.
 */
export async function scanTagOf(
  send: Send,
  key: string,
  version?: string,
): Promise<ScanTag | undefined> {
  const query = { tagging: '', ...(version !== undefined && { versionId: version }) };
  const { statusCode, headers, body } = await send({ method: 'GET', key, query });
  if (statusCode === 404 || statusCode === 405) return undefined; // none, or a mark of deletion
  if (statusCode !== 200) throw new Error(`tags were not read: ${statusCode}`);
  const found = z.safeParse(ScannedMessage.shape.found, tagsIn(body.toString('utf8'))[SCAN_TAG]);
  return {
    version: version ?? headers['x-amz-version-id'] ?? '',
    ...(found.success && { found: found.data }),
  };
}

/** GuardDuty's own. */
const SCAN_TAG = 'GuardDutyMalwareScanStatus';

/** The tags in a `Tagging` document. */
const tagsIn = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...xml.matchAll(/<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** An object in a bucket's list; `at` is epoch ms. */
export interface ListedObject {
  readonly key: string;
  readonly at: number;
  readonly bytes: number;
}

/** The newest versions under a prefix, in the order of their keys. */
export async function listedUnder(send: Send, prefix: string): Promise<readonly ListedObject[]> {
  const found: ListedObject[] = [];
  let from: string | undefined;
  do {
    const query = {
      'list-type': '2',
      prefix,
      ...(from !== undefined && { 'continuation-token': from }),
    };
    const { statusCode, body } = await send({ method: 'GET', key: '', query });
    if (statusCode !== 200) throw new Error(`objects were not listed: ${statusCode}`);
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
}

/** Removes an object: one version for good, or, without one, by a mark that hides what lies there. */
export async function removed(send: Send, key: string, version?: string): Promise<void> {
  const query = version === undefined ? {} : { versionId: version };
  const { statusCode } = await send({ method: 'DELETE', key, query });
  if (statusCode !== 204 && statusCode !== 404)
    throw new Error(`an object was not removed: ${statusCode}`);
}

const within = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[String(name)] ?? whole;
  });

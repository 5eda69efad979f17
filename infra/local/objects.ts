import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Engine, EngineReply, EngineRequest, VirtualClock } from './contract.ts';
import type { BusEvent } from './events.ts';
import type { Bucket } from './objects/bucket.ts';
import { callOf, needsOf } from './objects/call.ts';
import { contextOf, deniedIn } from './objects/context.ts';
import { allowed, preflight } from './objects/cors.ts';
import { listed } from './objects/listing.ts';
import { type BucketPolicy, bucketPolicy } from './objects/policy.ts';
import { postedForm, verifyPost } from './objects/post.ts';
import { verifyConditions } from './objects/preconditions.ts';
import { refused } from './objects/replies.ts';
import { verifyPresigned } from './objects/signature.ts';
import { objectStore, type Put, type Stored } from './objects/store.ts';
import { taggingOf, tagsIn, tagsOf } from './objects/tagging.ts';
import { answer, Refusal } from './wire.ts';

export interface ObjectDeps {
  readonly clock: VirtualClock;
  /** Brings an event to the default bus. */
  readonly publish: (
    event: Pick<BusEvent, 'source' | 'detail-type' | 'detail' | 'resources'>,
  ) => void;
  /** The origin as the template names it, of a page that was opened here. */
  readonly originOf?: (origin: string) => string;
}

/** S3 as far as our stacks use it: objects, versions, tags, lists, presigned requests, deletion, bucket policies, events, expiry. */
export function objectEngine({ clock, publish, originOf = (origin) => origin }: ObjectDeps) {
  const store = objectStore(clock);
  const policies = new Map<string, BucketPolicy>();
  const watchers: ((bucket: Bucket, stored: Stored) => void)[] = [];

  function put(bucket: Bucket, key: string, given: Put, reason: string): Stored {
    const stored = store.put(bucket, key, given);
    if (bucket.tells)
      publish({
        source: 'aws.s3',
        'detail-type': 'Object Created',
        resources: [`arn:aws:s3:::${bucket.name}`],
        detail: {
          version: '0',
          bucket: { name: bucket.name },
          object: {
            key,
            size: stored.body.length,
            etag: stored.etag,
            'version-id': stored.version,
            sequencer: stored.storedAt.toString(16).padStart(18, '0'),
          },
          reason,
        },
      });
    for (const watch of watchers) watch(bucket, stored);
    return stored;
  }

  async function handle(request: EngineRequest): Promise<EngineReply> {
    if (request.query.has('X-Amz-Signature')) verifyPresigned(request, clock.now());
    const { action, bucket, key, version } = callOf(store, request);
    if (action === 'PostObject') return await posted(request, bucket);
    if (action === 'ListObjectsV2') return listed(bucket, store.all(bucket.name), request.query);
    const { headers, body } = request;
    if (action === 'PutObject') {
      verifyBody(request);
      verifyConditions(headers, store.find(bucket, key));
      const type = headers['content-type'] ?? 'binary/octet-stream';
      const tags = tagsOf(headers['x-amz-tagging']);
      return {
        status: 200,
        headers: headersOf(put(bucket, key, { body, type, tags }, 'PutObject')),
        body: '',
      };
    }
    if (action === 'DeleteObject') {
      const marker = store.remove(bucket, key, version);
      return {
        status: 204,
        headers: marker
          ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.version }
          : {},
        body: '',
      };
    }
    const found = store.find(bucket, key, version);
    if (!found) throw new Refusal('NoSuchKey', 'The specified key does not exist.', 404);
    if (action === 'PutObjectTagging') {
      if (headers['content-md5'] === undefined && headers['x-amz-checksum-crc32'] === undefined)
        throw new Refusal(
          'InvalidRequest',
          'Missing required header for this request: Content-MD5',
        );
      verifyBody(request);
      found.tags = tagsIn(body.toString('utf8'));
      return { status: 200, body: '' };
    }
    if (action === 'GetObjectTagging') return taggingOf(found);
    const disposition = request.query.get('response-content-disposition');
    const shown = {
      ...headersOf(found),
      'content-type': request.query.get('response-content-type') ?? found.type,
      'content-length': String(found.body.length),
      'last-modified': new Date(found.storedAt).toUTCString(),
      ...(disposition !== null && { 'content-disposition': disposition }),
    };
    return { status: 200, headers: shown, body: action === 'HeadObject' ? '' : found.body };
  }

  async function posted(request: EngineRequest, bucket: Bucket): Promise<EngineReply> {
    const form = await postedForm(request);
    verifyPost(form, bucket.name, clock.now());
    const { fields, file } = form;
    const tagging = fields.get('tagging');
    const given = {
      body: file,
      type: fields.get('content-type') ?? 'binary/octet-stream',
      tags: tagging === undefined ? {} : tagsIn(tagging),
    };
    const stored = put(bucket, fields.get('key') ?? '', given, 'POST Object');
    const to = fields.get('success_action_redirect');
    if (to !== undefined)
      return { status: 303, headers: { ...headersOf(stored), location: to }, body: '' };
    const wanted = Number(fields.get('success_action_status') ?? 204);
    return {
      status: [200, 201].includes(wanted) ? wanted : 204,
      headers: headersOf(stored),
      body: '',
    };
  }

  const bucketIn = ({ path }: Pick<EngineRequest, 'path'>) =>
    store.bucket(path.split('/')[1] ?? '');
  const fromOf = ({ headers }: Pick<EngineRequest, 'headers'>) => originOf(headers.origin ?? '');

  const engine: Engine = {
    service: 's3',
    describe(request) {
      const call = callOf(store, request);
      const needs = needsOf(store, call, request);
      const forbids = (role: string) =>
        deniedIn(policies.get(call.bucket.name), needs, contextOf(store, call, request, role));
      return { ...needs, forbids };
    },
    handle: (request) => answer(() => handle(request), refused),
    preflight: (request) => preflight(bucketIn(request), request, fromOf(request)),
    readableBy(request) {
      const bucket = bucketIn(request);
      return bucket ? allowed(bucket, request, request.method, fromOf(request)) : {};
    },
  };
  return {
    ...engine,
    store,
    /** @throws Error naming `at` for a policy of anything that is not emulated, or of no bucket here. */
    policy(bucket: string, document: unknown, at: string): void {
      if (!store.bucket(bucket)) throw new Error(`${at}: there is no bucket ${bucket}`);
      if (policies.has(bucket)) throw new Error(`${at}: ${bucket} has a policy already`);
      policies.set(bucket, bucketPolicy(document, bucket, at));
    },
    /** Stores what a service of AWS brings, as if it were put by a request. @throws Error for a bucket that is not there. */
    bring(name: string, key: string, given: Put): Stored {
      const bucket = store.bucket(name);
      if (!bucket) throw new Error(`there is no bucket ${name}`);
      return put(bucket, key, given, 'PutObject');
    },
    /** Tells of each new version, after the bus heard of it. */
    watch: (watcher: (bucket: Bucket, stored: Stored) => void): void => void watchers.push(watcher),
    policyOf: (bucket: string): BucketPolicy | undefined => policies.get(bucket),
  };
}

const headersOf = ({ etag, version }: Stored) => ({
  etag: `"${etag}"`,
  'x-amz-version-id': version,
});

/** @throws Refusal for a body that is not the one that its headers tell of. */
function verifyBody({ headers, body }: EngineRequest): void {
  const digest = headers['x-amz-content-sha256'];
  const md5 = headers['content-md5'];
  if (md5 !== undefined && createHash('md5').update(body).digest('base64') !== md5)
    throw new Refusal('BadDigest', 'The Content-MD5 is not that of the body.');
  const crc = headers['x-amz-checksum-crc32'];
  const sha = headers['x-amz-checksum-sha256'];
  if (
    digest &&
    /^[0-9a-f]{64}$/.test(digest) &&
    createHash('sha256').update(body).digest('hex') !== digest
  )
    throw new Refusal('XAmzContentSHA256Mismatch', 'The body is not the one that was signed.');
  if (sha !== undefined && createHash('sha256').update(body).digest('base64') !== sha)
    throw new Refusal('BadDigest', 'The checksum is not that of the body.');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  if (crc !== undefined && sum.toString('base64') !== crc)
    throw new Refusal('BadDigest', 'The checksum is not that of the body.');
}

import type { Engine, EngineRequest } from '../contract.ts';
import { Refusal } from '../wire.ts';
import type { Bucket } from './bucket.ts';
import type { ObjectStore } from './store.ts';

type Asked = Omit<EngineRequest, 'action'>;

/** What an S3 request asks for, path-style: `/<bucket>/<key>`. */
export interface Call {
  readonly action:
    | 'PutObject'
    | 'GetObject'
    | 'HeadObject'
    | 'DeleteObject'
    | 'PutObjectTagging'
    | 'GetObjectTagging'
    | 'PostObject'
    | 'ListObjectsV2';
  readonly bucket: Bucket;
  /** As it was given, decoded: Korean, spaces and '+' stand as they are. */
  readonly key: string;
  readonly version: string | undefined;
}

const PRESIGNED = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature'].map(
  (name) => `X-Amz-${name}`,
);
const QUERY = new Set([
  ...PRESIGNED,
  'X-Amz-Content-Sha256',
  'x-amz-checksum-mode',
  'versionId',
  'tagging',
  'x-id', // the SDK's own mark
  'response-content-disposition',
  'response-content-type',
]);
const LIST_QUERY = new Set(['list-type', 'prefix', 'continuation-token', 'max-keys', 'x-id']);
const HEADERS =
  /^x-amz-(date|content-sha256|user-agent|tagging|security-token|checksum-(crc32|sha256)|checksum-mode|sdk-checksum-algorithm)$/;
const ACTIONS: Readonly<Record<string, Call['action']>> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  HEAD: 'HeadObject',
  DELETE: 'DeleteObject',
};
const TAGGING: Readonly<Record<string, Call['action']>> = {
  PUT: 'PutObjectTagging',
  GET: 'GetObjectTagging',
};
const BUCKET_ACTIONS: Readonly<Record<string, Call['action']>> = {
  POST: 'PostObject',
  GET: 'ListObjectsV2',
};

const missing = (what: string) =>
  new Refusal('NotImplemented', `the runner does not emulate ${what}`, 501);

/** @throws Refusal (501) for a sub-resource, a header or a method that is not emulated. */
export function callOf(store: ObjectStore, { method, path, query, headers }: Asked): Call {
  const isList = query.get('list-type') === '2';
  const known = isList ? LIST_QUERY : QUERY;
  const odd = [...query.keys()].find((name) => !known.has(name));
  if (odd !== undefined) throw missing(`the sub-resource ${odd}`);
  const header = Object.keys(headers).find(
    (name) => name.startsWith('x-amz-') && !HEADERS.test(name),
  );
  if (header !== undefined) throw missing(`the header ${header}`);
  if (headers['content-encoding']?.includes('aws-chunked')) throw missing('aws-chunked');
  const [, name = '', ...rest] = path.split('/');
  const bucket = store.bucket(name);
  if (!bucket) throw new Refusal('NoSuchBucket', 'The specified bucket does not exist', 404);
  const key = decoded(rest.join('/'));
  const isTagging = query.has('tagging');
  const action = (key === '' ? BUCKET_ACTIONS : isTagging ? TAGGING : ACTIONS)[method];
  if (!action || (action === 'ListObjectsV2') !== isList)
    throw missing(
      `${method} of ${key === '' ? 'a bucket' : 'an object'}${isTagging ? ' tagging' : ''}`,
    );
  if (action === 'PutObject' && (headers['if-none-match'] ?? '*') !== '*')
    throw missing('if-none-match of an ETag');
  return { action, bucket, key, version: query.get('versionId') ?? undefined };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal('InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** What the caller, or whoever signed, must be allowed to do. */
export function needsOf(
  store: ObjectStore,
  { action, bucket, key, version }: Call,
  { headers, body }: Asked,
): ReturnType<Engine['describe']> {
  const bucketArn = `arn:aws:s3:::${bucket.name}`;
  const may = (name: string, resource: string) => ({ action: `s3:${name}`, resource });
  if (action === 'ListObjectsV2') return { action: 's3:ListBucket', resources: [bucketArn] };
  if (action === 'PostObject') {
    // The form's own policy says which key; read roughly here, verified when it is handled.
    const written = body.toString('latin1', 0, 20_000);
    const [, posted = ''] = /name="key"\r\n\r\n([^\r]+)/i.exec(written) ?? [];
    const resource = `${bucketArn}/${posted}`;
    const alsoNeeds = /name="tagging"/i.test(written) ? [may('PutObjectTagging', resource)] : [];
    return { action: 's3:PutObject', resources: [resource], alsoNeeds };
  }
  const resource = `${bucketArn}/${key}`;
  const Version = version === undefined ? '' : 'Version';
  const alsoNeeds = [
    ...(action === 'PutObject' && headers['x-amz-tagging'] !== undefined
      ? [may('PutObjectTagging', resource)]
      : []),
    // Who writes over a version must be allowed to read it.
    ...(action === 'PutObject' && 'if-match' in headers ? [may('GetObject', resource)] : []),
    // Who may not list a bucket is not told that an object is missing.
    ...(action !== 'PutObject' && action !== 'DeleteObject' && !store.find(bucket, key, version)
      ? [may('ListBucket', bucketArn)]
      : []),
  ];
  const granted = {
    PutObject: 's3:PutObject',
    GetObject: `s3:GetObject${Version}`,
    HeadObject: `s3:GetObject${Version}`,
    DeleteObject: `s3:DeleteObject${Version}`,
    PutObjectTagging: `s3:PutObject${Version}Tagging`,
    GetObjectTagging: `s3:GetObject${Version}Tagging`,
  }[action];
  return { action: granted, resources: [resource], alsoNeeds };
}

import type { EngineReply } from '../contract.ts';
import { Refusal } from '../wire.ts';
import type { Bucket } from './bucket.ts';
import type { Stored } from './store.ts';
import { escaped, NAMESPACE, XML_HEAD, XML_TYPE } from './xml.ts';

/** What S3 gives at once. */
const MOST_KEYS = 1000;

/**
 * One page of ListObjectsV2: the newest versions under the query's prefix, in the order of their keys' UTF-8 bytes.
 * @throws Refusal for a token that no page gave, or another number of keys than 1 to 1000
 */
export function listed(
  { name }: Bucket,
  objects: readonly Stored[],
  query: URLSearchParams,
): EngineReply {
  const prefix = query.get('prefix') ?? '';
  const most = Number(query.get('max-keys') ?? MOST_KEYS);
  if (!Number.isInteger(most) || most < 1 || most > MOST_KEYS)
    throw new Refusal('InvalidArgument', `max-keys is not 1 to ${MOST_KEYS}`);
  const token = query.get('continuation-token');
  const after = token === null ? undefined : keyIn(token);
  const rest = objects
    .map((object) => ({ ...object, order: Buffer.from(object.key) }))
    .filter(({ key }) => key.startsWith(prefix))
    .filter(({ order }) => after === undefined || Buffer.compare(order, after) > 0)
    .toSorted((one, other) => Buffer.compare(one.order, other.order));
  const page = rest.slice(0, most);
  const last = rest.length > page.length ? page.at(-1) : undefined;
  const contents = page.map(
    ({ key, storedAt, etag, body }) =>
      `<Contents><Key>${escaped(key)}</Key><LastModified>${new Date(storedAt).toISOString()}</LastModified>` +
      `<ETag>&quot;${etag}&quot;</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next = last && `<NextContinuationToken>${tokenOf(last.order)}</NextContinuationToken>`;
  return {
    status: 200,
    headers: XML_TYPE,
    body: `${XML_HEAD}<ListBucketResult ${NAMESPACE}><Name>${name}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${most}</MaxKeys><IsTruncated>${last !== undefined}</IsTruncated>${token === null ? '' : `<ContinuationToken>${escaped(token)}</ContinuationToken>`}${next ?? ''}${contents.join('')}</ListBucketResult>`,
  };
}

const MARK = 'after:';
const tokenOf = (key: Buffer): string =>
  Buffer.concat([Buffer.from(MARK), key]).toString('base64url');

function keyIn(token: string): Buffer {
  const read = Buffer.from(token, 'base64url');
  if (read.toString('base64url') !== token || !read.toString('latin1').startsWith(MARK))
    throw new Refusal('InvalidArgument', 'The continuation token provided is incorrect');
  return read.subarray(MARK.length);
}

import type { Engine, EngineRequest } from '../contract.ts';
import type { Call } from './call.ts';
import type { Context } from './conditions.ts';
import type { BucketPolicy } from './policy.ts';
import type { ObjectStore } from './store.ts';
import { tagsOf } from './tagging.ts';

type Request = Omit<EngineRequest, 'action'>;

/** Actions that S3 asks about before it looks at the object: they know no tags of it. */
const BLIND = new Set<Call['action']>(['PutObject', 'PostObject', 'ListObjectsV2']);

/** What a bucket's policy can ask of a request of this role. */
export function contextOf(
  store: ObjectStore,
  { action, bucket, key, version }: Call,
  { headers, body }: Request,
  role: string,
): Context {
  const found = BLIND.has(action) ? undefined : store.find(bucket, key, version);
  const given = [
    ...Object.keys(tagsOf(headers['x-amz-tagging'])),
    ...(action === 'PutObjectTagging' || action === 'PostObject'
      ? [...body.toString('utf8', 0, 20_000).matchAll(/<Key>([^<]*)<\/Key>/g)].map(
          ([, name = '']) => name,
        )
      : []),
  ];
  return {
    'aws:principalarn': [role],
    'aws:securetransport': ['true'],
    's3:if-none-match': 'if-none-match' in headers ? [headers['if-none-match'] ?? ''] : undefined,
    's3:requestobjecttagkeys': given.length > 0 ? given : undefined,
    ...Object.fromEntries(
      Object.entries(found?.tags ?? {}).map(([tag, value]) => [
        `s3:existingobjecttag/${tag}`,
        [value],
      ]),
    ),
  };
}

/** The first action of a request that the policy denies, as a sentence's part; undefined when it denies none. */
export function deniedIn(
  policy: BucketPolicy | undefined,
  { action, resources, alsoNeeds = [] }: ReturnType<Engine['describe']>,
  context: Context,
): string | undefined {
  const asked = [...resources.map((resource) => ({ action, resource })), ...alsoNeeds];
  const denied = asked.find((one) => policy?.forbids(one, context));
  return denied && `${denied.action} on resource: ${denied.resource}`;
}

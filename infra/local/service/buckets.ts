import type { VirtualClock } from '../contract.ts';
import { bucketOf } from '../objects/lifecycle.ts';
import { type ObjectDeps, objectEngine } from '../objects.ts';
import { bucketName } from '../template/names.ts';
import type { Assembly } from '../template.ts';

/** The template's buckets, each with its policy. */
export function templateBuckets(
  assembly: Assembly,
  clock: VirtualClock,
  publish: ObjectDeps['publish'],
): ReturnType<typeof objectEngine> {
  const objects = objectEngine({ clock, publish });
  for (const bucket of assembly.ofType('AWS::S3::Bucket'))
    objects.store.create(bucketOf(bucketName(bucket.name), bucket.properties));
  for (const { id, properties } of assembly.ofType('AWS::S3::BucketPolicy'))
    objects.policy(String(properties.Bucket), properties.PolicyDocument, id);
  return objects;
}

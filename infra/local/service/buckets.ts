import { planOf } from '../malware/plan.ts';
import { type MalwareDeps, malwareScanner } from '../malware.ts';
import { bucketOf } from '../objects/bucket.ts';
import { objectEngine } from '../objects.ts';
import { arnOf, bucketName } from '../template/names.ts';
import type { Assembly } from '../template.ts';

/** The template's buckets, each with its policy, and the scanner that looks into some of them, again on demand. */
export function templateBuckets({
  assembly,
  ...deps
}: Omit<MalwareDeps, 'objects'> & { readonly assembly: Assembly }) {
  const objects = objectEngine(deps);
  for (const bucket of assembly.ofType('AWS::S3::Bucket'))
    objects.store.create(bucketOf(bucketName(bucket.name), bucket.properties));
  for (const { id, properties } of assembly.ofType('AWS::S3::BucketPolicy'))
    objects.policy(String(properties.Bucket), properties.PolicyDocument, id);

  const scanner = malwareScanner({ ...deps, objects });
  for (const { id, type, name, properties } of assembly.ofType(
    'AWS::GuardDuty::MalwareProtectionPlan',
  ))
    scanner.protect(planOf(arnOf(type, name), properties, id), id);
  return { objects, rescan: scanner.rescan };
}

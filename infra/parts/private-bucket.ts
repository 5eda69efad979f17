import { type RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type CorsRule,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface PrivateBucketProps {
  readonly removalPolicy: RemovalPolicy;
  readonly lifecycleRules?: LifecycleRule[];
  /** The default bus hears of every new object. */
  readonly tells?: boolean;
  /** Which pages may ask it for something. */
  readonly cors?: CorsRule[];
}

/** A bucket as we keep house: private, encrypted, in versions, over TLS alone. */
export function privateBucket(
  scope: Construct,
  id: string,
  { removalPolicy, lifecycleRules = [], tells = false, cors = [] }: PrivateBucketProps,
): Bucket {
  const bucket = new Bucket(scope, id, {
    versioned: true,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy,
    lifecycleRules,
    ...(cors.length > 0 && { cors }),
  });
  // The bus and not the bucket's own notifications: those would need a queue of this stack and a custom resource.
  if (tells)
    plainOf(bucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Every reading goes through a function that logs who read whose file; an access log of S3 would hold signed addresses.',
  });
  return bucket;
}

/** What lies below this prefix is written once: what overwrites nothing says so, and all else is refused, whoever signed it. */
export function writeOnce(bucket: Bucket, prefix: string): void {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'WriteOnce',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`${prefix}/*`)],
      conditions: { Null: { 's3:if-none-match': 'true' } },
    }),
  );
}

/** The CloudFormation resource behind it. @throws Error for a bucket that this stack does not make. */
export function plainOf(bucket: Bucket): CfnBucket {
  const plain = bucket.node.defaultChild;
  if (!(plain instanceof CfnBucket)) throw new Error('the bucket has no CloudFormation resource');
  return plain;
}

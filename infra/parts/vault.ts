import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { HouseLambda } from './house-lambda.ts';
import { privateBucket } from './private-bucket.ts';

/** The originals themselves, and the copies that people look at. */
export type VaultPrefix = 'originals' | 'readings';

/**
 * Where originals lie sealed under their petition's own data key: written once, and read by nobody unless a scanner found
 * them clean, whatever a role may do. The key of keys is here too; without it, or without a petition's own key, all is
 * noise.
 */
export class Vault extends Construct {
  readonly bucket: Bucket;
  readonly key: Key;
  readonly #arn: string;
  readonly #keyArn: string;
  readonly #exported: string;

  constructor(scope: Construct, id: string, props: { readonly removalPolicy: RemovalPolicy }) {
    super(scope, id);
    const { removalPolicy } = props;
    this.key = new Key(this, 'Key', {
      description: 'The key of the data keys under which originals of petitions are sealed',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30), // time to see that it is still needed
      removalPolicy,
    });
    this.bucket = privateBucket(this, 'Bucket', {
      removalPolicy,
      lifecycleRules: [
        {
          id: 'handed-out',
          prefix: 'handouts/',
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    this.#deny('WriteOnce', ['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } });
    this.#deny('OnlyWhatIsClean', ['s3:GetObject', 's3:GetObjectVersion'], {
      StringNotEquals: { 's3:ExistingObjectTag/scan': 'clean' },
    });
    const stack = Stack.of(this);
    this.#exported = `${stack.stackName}-vault`;
    this.#arn = stack.exportValue(this.bucket.bucketArn, { name: this.#exported });
    this.#keyArn = stack.exportValue(this.key.keyArn, { name: `${stack.stackName}-seal-key` });
  }

  /**
   * Seals and stores under a prefix; the tag that comes with an object says who may ever read it. Originals get a data key
   * of their petition's own, which all that is made of them is sealed with.
   */
  fillableBy(lambda: HouseLambda, prefix: VaultPrefix): void {
    this.#allow(lambda, `Seal${prefix}`, ['s3:PutObject', 's3:PutObjectTagging'], prefix);
    this.#keysFor(lambda);
    if (prefix === 'originals') lambda.allow('MakeDataKeys', ['kms:GenerateDataKey'], this.#keyArn);
  }

  /** Opens what lies under a prefix and is clean. */
  openableBy(lambda: HouseLambda, prefix: VaultPrefix): void {
    this.#allow(lambda, `Open${prefix}`, ['s3:GetObject'], prefix);
    lambda.allow('KnowUnsealed', ['s3:ListBucket'], this.#arn);
    this.#keysFor(lambda);
  }

  /** Lays open for a day what is too large for a reply, at an address of its own. */
  handedOutBy(lambda: HouseLambda): void {
    this.#allow(
      lambda,
      'HandOut',
      ['s3:PutObject', 's3:PutObjectTagging', 's3:GetObject'],
      'handouts',
    );
  }

  #keysFor(lambda: HouseLambda): void {
    if (lambda.isTold('SEAL_KEY_ARN')) return;
    lambda.allow('OpenDataKeys', ['kms:Decrypt'], this.#keyArn, {
      SEAL_KEY_ARN: this.#keyArn,
      KMS_URL: `https://kms.${Stack.of(lambda).region}.amazonaws.com`,
    });
  }

  #deny(sid: string, actions: readonly string[], conditions: Record<string, unknown>): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [...actions],
        resources: [this.bucket.arnForObjects('*')],
        conditions,
      }),
    );
  }

  #allow(lambda: HouseLambda, sid: string, actions: readonly string[], prefix: string): void {
    lambda.allow(sid, actions, `${this.#arn}/${prefix}/*`, {
      VAULT_URL: `https://${this.bucket.bucketRegionalDomainName}`,
    });
    Validations.of(lambda).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.#exported}/${prefix}/*]`,
      reason:
        'A paper is named by the petition that it came with, a copy that is handed out by chance; a prefix holds nothing else.',
    });
  }
}

import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { HouseLambda } from './house-lambda.ts';
import { privateBucket } from './private-bucket.ts';
import type { HouseQueue } from './queue.ts';

/** The prefixes of the bucket of arrivals: one for each way on which something comes by itself. */
export type ArrivalPrefix = 'incoming' | 'fax' | 'mail';

/**
 * Where a scanner, a fax gateway and SES put what came, as it came: private, in versions. A month after it was sealed in
 * the vault its due item lets it go (shared/aws/releases.ts); what nobody could handle stays for ever. Only the scanner for
 * malware writes tags; the rule is for what earlier releases tagged `kept`.
 */
export class ArrivalsBucket extends Construct {
  readonly bucket: Bucket;
  readonly #arn: string;
  readonly #exported: string;

  constructor(scope: Construct, id: string, props: { readonly removalPolicy: RemovalPolicy }) {
    super(scope, id);
    this.bucket = privateBucket(this, 'Bucket', {
      removalPolicy: props.removalPolicy,
      tells: true,
      lifecycleRules: [
        {
          id: 'kept-elsewhere',
          tagFilters: { state: 'kept' },
          expiration: Duration.days(30),
          noncurrentVersionExpiration: Duration.days(30),
        },
      ],
    });
    const stack = Stack.of(this);
    this.#exported = `${stack.stackName}-arrivals`;
    this.#arn = stack.exportValue(this.bucket.bucketArn, { name: this.#exported });
  }

  /** Brings every object that comes under a prefix to the queue, as `ArrivedMessage`. */
  bring(scope: Construct, prefix: ArrivalPrefix, queue: HouseQueue): void {
    new Rule(scope, 'Come', {
      description: `Something came under ${prefix}/`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [this.bucket.bucketName] },
          object: { key: [{ prefix: `${prefix}/` }] },
        },
      },
      targets: [
        new SqsQueue(queue.queue, {
          message: RuleTargetInput.fromObject({
            v: 1,
            key: EventField.fromPath('$.detail.object.key'),
            version: EventField.fromPath('$.detail.object.version-id'),
            at: EventField.time,
          }),
        }),
      ],
    });
  }

  /** SES may store what it receives for this account's rules. */
  fillableBySes(): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'StoreMails',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('mail/*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** Reads what came under a prefix, and is told what is missing. */
  readableBy(lambda: HouseLambda, prefix: ArrivalPrefix): void {
    this.#allow(lambda, `Read-${prefix}`, ['s3:GetObject', 's3:GetObjectVersion'], prefix);
    this.listableBy(lambda);
  }

  /** Stores what came another way under a prefix. */
  fillableBy(lambda: HouseLambda, prefix: ArrivalPrefix): void {
    this.#allow(lambda, `Store-${prefix}`, ['s3:PutObject'], prefix);
  }

  /** Removes what was sealed elsewhere a month ago. */
  removableBy(lambda: HouseLambda, prefix: ArrivalPrefix): void {
    this.#allow(lambda, `Remove-${prefix}`, ['s3:DeleteObjectVersion'], prefix);
  }

  /** Reads what a scanner found in what came under a prefix. */
  scanKnownBy(lambda: HouseLambda, prefix: ArrivalPrefix): void {
    this.#allow(lambda, `Scan-${prefix}`, ['s3:GetObjectVersionTagging'], prefix);
  }

  listableBy(lambda: HouseLambda): void {
    lambda.allow('ListArrivals', ['s3:ListBucket'], this.#arn, {
      ARRIVALS_URL: `https://${this.bucket.bucketRegionalDomainName}`,
    });
  }

  #allow(lambda: HouseLambda, sid: string, actions: readonly string[], prefix: string): void {
    lambda.allow(sid.replace('-', ''), actions, `${this.#arn}/${prefix}/*`, {
      ARRIVALS_URL: `https://${this.bucket.bucketRegionalDomainName}`,
    });
    Validations.of(lambda).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.#exported}/${prefix}/*]`,
      reason:
        'Nobody knows before what something is called that comes; the prefix holds nothing else.',
    });
  }
}

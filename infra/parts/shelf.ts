import { type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { HouseLambda } from './house-lambda.ts';
import { privateBucket, writeOnce } from './private-bucket.ts';

/** What is written anew again and again, and what is written once. */
const PREFIXES = ['documents', 'snapshots'] as const;

/**
 * Where what is public lies ready for the public pages, apart from the record: they stand while the table does not. A
 * snapshot is written once, whoever writes, so that yesterday's score cannot change.
 */
export class ShelfBucket extends Construct {
  readonly bucket: Bucket;
  readonly #arn: string;
  readonly #exported: string;

  constructor(scope: Construct, id: string, props: { readonly removalPolicy: RemovalPolicy }) {
    super(scope, id);
    this.bucket = privateBucket(this, 'Bucket', { removalPolicy: props.removalPolicy });
    writeOnce(this.bucket, 'snapshots');
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'KeptForGood',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
        resources: [this.bucket.arnForObjects('snapshots/*')],
      }),
    );
    const stack = Stack.of(this);
    this.#exported = `${stack.stackName}-shelf`;
    this.#arn = stack.exportValue(this.bucket.bucketArn, { name: this.#exported });
  }

  readableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'ReadShelf', ['s3:GetObject']);
    // Without it S3 says of what is not there that it is forbidden.
    lambda.allow('KnowUnshelved', ['s3:ListBucket'], this.#arn);
  }

  fillableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'FillShelf', ['s3:PutObject']);
  }

  #allow(lambda: HouseLambda, sid: string, actions: readonly string[]): void {
    for (const prefix of PREFIXES) {
      lambda.allow(`${sid}${prefix}`, actions, `${this.#arn}/${prefix}/*`, {
        SHELF_URL: `https://${this.bucket.bucketRegionalDomainName}`,
      });
      Validations.of(lambda).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.#exported}/${prefix}/*]`,
        reason: 'All that lies here is public, and a snapshot is named by its day.',
      });
    }
  }
}

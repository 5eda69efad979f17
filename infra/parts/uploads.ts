import { Duration, type RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { HouseLambda } from './house-lambda.ts';
import { type MalwareScan, SCAN_TAG } from './malware-scan.ts';
import { privateBucket, writeOnce } from './private-bucket.ts';

export interface UploadsProps {
  readonly removalPolicy: RemovalPolicy;
  /** From where pages may bring files: scheme and host. */
  readonly origin: string;
}

/**
 * The files of petitions: objects under ids of their day and chance, private, in versions. No rule lets one go that lies
 * there: what nobody claims the nightly work hides (functions/channels/unclaimed.ts), and what is hidden goes after a week.
 * Only the scanner writes tags.
 */
export class Uploads extends Construct {
  readonly bucket: Bucket;
  readonly #objects: string;
  readonly #exported: string;

  constructor(scope: Construct, id: string, props: UploadsProps) {
    super(scope, id);
    this.bucket = privateBucket(this, 'Bucket', {
      removalPolicy: props.removalPolicy,
      tells: true,
      cors: [
        {
          id: 'our-pages',
          allowedOrigins: [props.origin],
          allowedMethods: [HttpMethods.PUT],
          allowedHeaders: ['content-type', 'if-none-match'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          id: 'hidden',
          expiredObjectDeleteMarker: true,
          noncurrentVersionExpiration: Duration.days(7),
        },
      ],
    });
    // A file's address is good once. Not of the whole bucket: its scanner proves its grant by an object of its own beside them.
    writeOnce(this.bucket, 'uploads');
    // Exported under a name of ours, so that an acknowledgement can name it.
    const stack = Stack.of(this);
    this.#exported = `${stack.stackName}-uploads`;
    this.#objects = `${stack.exportValue(this.bucket.bucketArn, { name: this.#exported })}/uploads/*`;
  }

  /** Nobody but the scanner reads what it has not found clean. */
  onlyCleanIsRead({ role }: MalwareScan): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyWhatIsClean',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject', 's3:GetObjectVersion'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringNotEquals: { [`s3:ExistingObjectTag/${SCAN_TAG}`]: 'NO_THREATS_FOUND' },
          ArnNotEquals: { 'aws:PrincipalArn': role.roleArn },
        },
      }),
    );
  }

  /** Stores new files. Every file has a random id, so the grant is for all of them. */
  fillableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'StoreFiles', ['s3:PutObject']);
  }

  /** Reads the versions that were checked. */
  servableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'ReadFiles', ['s3:GetObjectVersion']);
  }

  /** Reads what has come and what the scanner wrote on it, and is told when it is not there. */
  checkableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'CheckFiles', ['s3:GetObjectVersion', 's3:GetObjectTagging']);
    lambda.allow('KnowMissing', ['s3:ListBucket'], this.bucket.bucketArn);
  }

  /** Lists what came on a day, and hides what nobody has claimed. */
  clearableBy(lambda: HouseLambda): void {
    this.#allow(lambda, 'HideUnclaimed', ['s3:DeleteObject']);
    lambda.allow('ListFiles', ['s3:ListBucket'], this.bucket.bucketArn);
  }

  #allow(lambda: HouseLambda, sid: string, actions: readonly string[]): void {
    lambda.allow(sid, actions, this.#objects, {
      UPLOADS_URL: `https://${this.bucket.bucketRegionalDomainName}`,
    });
    Validations.of(lambda).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${this.#exported}/uploads/*]`,
      reason: 'A file gets its random id when it comes; the prefix holds nothing but such files.',
    });
  }
}

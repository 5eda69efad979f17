import { CfnOutput, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
} from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ArrivalsBucket } from './parts/arrivals.ts';
import type { HouseLambda } from './parts/house-lambda.ts';
import { MalwareScan } from './parts/malware-scan.ts';
import { isLasting, type Settings } from './parts/settings.ts';
import { ShelfBucket } from './parts/shelf.ts';
import { Uploads } from './parts/uploads.ts';
import { Vault } from './parts/vault.ts';

const DUE = 'due';
const WORK = 'work';
const WORK_OF_DEPARTMENT = 'work-of-department';
const PERSON = 'person';

const GET = 'dynamodb:GetItem';
const QUERY = 'dynamodb:Query';
const BATCH_GET = 'dynamodb:BatchGetItem';
/** What a transaction of ours is made of; nothing in the service deletes an item. */
const COMMIT = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** The one table (its layout: shared/aws/README.md), the files of petitions, and the one secret of every key. */
export class Records extends Construct {
  readonly table: Table;
  readonly secret: Secret;
  readonly uploads: Uploads;
  readonly arrivals: ArrivalsBucket;
  readonly vault: Vault;
  readonly shelf: ShelfBucket;

  constructor(scope: Construct, id: string, { settings }: { readonly settings: Settings }) {
    super(scope, id);
    const lasting = isLasting(settings);
    const removalPolicy = lasting ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAtSeconds',
      deletionProtection: lasting,
      removalPolicy,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: DUE,
      partitionKey: { name: 'duePk', type: AttributeType.STRING },
      sortKey: { name: 'dueAt', type: AttributeType.NUMBER },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['to'],
    });
    this.table.addGlobalSecondaryIndex({
      indexName: WORK,
      partitionKey: { name: 'workPk', type: AttributeType.STRING },
      sortKey: { name: 'workAt', type: AttributeType.NUMBER },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['workDue', 'kind', 'department'],
    });
    this.table.addGlobalSecondaryIndex({
      indexName: WORK_OF_DEPARTMENT,
      partitionKey: { name: 'department', type: AttributeType.STRING },
      sortKey: { name: 'workAt', type: AttributeType.NUMBER },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['workDue', 'kind', 'workPk'],
    });
    this.table.addGlobalSecondaryIndex({
      indexName: PERSON,
      partitionKey: { name: 'personPk', type: AttributeType.STRING },
      sortKey: { name: 'personAt', type: AttributeType.NUMBER },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['sketch'],
    });
    new CfnOutput(this, 'TableName', {
      value: this.table.tableName,
      description: 'What the office, calendar and smoke tools call TABLE',
    });
    // The API's own address is the other stack's, which is made after this one; a deployed stage should have a domain.
    const host = settings.linkDomain ?? `*.execute-api.${Stack.of(this).region}.amazonaws.com`;
    this.uploads = new Uploads(this, 'Uploads', { removalPolicy, origin: `https://${host}` });
    if (settings.malwareScan)
      this.uploads.onlyCleanIsRead(
        new MalwareScan(this, 'UploadsScan', { bucket: this.uploads.bucket }),
      );
    this.arrivals = new ArrivalsBucket(this, 'Arrivals', { removalPolicy });
    new CfnOutput(this, 'ArrivalsName', {
      value: this.arrivals.bucket.bucketName,
      description:
        'Where the scanner of the mail room puts what it scans: incoming/<day>/<batch>/<name>',
    });
    if (settings.inboundDomain !== undefined) this.arrivals.fillableBySes();
    if (settings.malwareScan)
      new MalwareScan(this, 'ArrivalsScan', { bucket: this.arrivals.bucket });
    this.vault = new Vault(this, 'Vault', { removalPolicy });
    this.shelf = new ShelfBucket(this, 'Shelf', { removalPolicy });
    new CfnOutput(this, 'ShelfName', {
      value: this.shelf.bucket.bucketName,
      description: 'What the score tool calls SHELF: where what is public lies',
    });
    this.secret = new Secret(this, 'Keys', {
      description: 'Root keys of links, access codes and text hashes: { current, previous? }',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'current',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy,
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Links in sent mails must outlive a rotation, so the old key is kept as `previous` and the rotation is a deliberate act (RUNBOOK, key rotation).',
    });
  }

  /** Reads single items and one subject's items. */
  readableBy(lambda: HouseLambda): void {
    this.#readBy(lambda, [GET, QUERY]);
  }

  /** Reads single items: a pledge. */
  itemsReadableBy(lambda: HouseLambda): void {
    this.#readBy(lambda, [GET]);
  }

  /** Reads what stands under one key: the office. */
  officeReadableBy(lambda: HouseLambda): void {
    this.#readBy(lambda, [QUERY]);
  }

  #readBy(lambda: HouseLambda, actions: readonly string[]): void {
    const { tableArn, tableName } = this.table;
    lambda.allow('ReadRecords', actions, tableArn, { RECORDS_TABLE: tableName });
  }

  /** Reads, and writes commits, receipts among them: one holds only while nobody is accused by its person. */
  writableBy(lambda: HouseLambda): void {
    this.#writeBy(lambda, [GET, QUERY]);
    lambda.allow('CheckRecords', ['dynamodb:ConditionCheckItem'], this.table.tableArn);
  }

  /** Reads, and writes what is no petition. */
  othersWritableBy(lambda: HouseLambda): void {
    this.#writeBy(lambda, [GET, QUERY]);
  }

  /** Reads a subject as a whole, and writes its commits: what rings decide. */
  subjectsWritableBy(lambda: HouseLambda): void {
    this.#writeBy(lambda, [QUERY]);
  }

  #writeBy(lambda: HouseLambda, reads: readonly string[]): void {
    this.#readBy(lambda, reads);
    lambda.allow('CommitRecords', COMMIT, this.table.tableArn);
  }

  /** Counts wrong codes, and writes nothing else. */
  triesCountableBy(lambda: HouseLambda): void {
    lambda.allow('CountTries', ['dynamodb:UpdateItem'], this.table.tableArn);
  }

  /** Reads what is due, across subjects, from the sparse index. */
  dueReadableBy(lambda: HouseLambda): void {
    lambda.allow('QueryDue', [QUERY], `${this.table.tableArn}/index/${DUE}`);
  }

  /** Reads what waits for a person or in a department, from the sparse indexes. */
  workReadableBy(lambda: HouseLambda): void {
    const index = `${this.table.tableArn}/index`;
    lambda.allow('QueryWork', [QUERY], `${index}/${WORK}`);
    this.departmentsReadableBy(lambda);
  }

  /** Reads what waits in a department. */
  departmentsReadableBy(lambda: HouseLambda): void {
    const index = `${this.table.tableArn}/index/${WORK_OF_DEPARTMENT}`;
    lambda.allow('QueryDepartment', [QUERY], index);
  }

  /** Reads what the lines of a list say of fifty petitions at once. */
  glancesReadableBy(lambda: HouseLambda): void {
    lambda.allow('GlanceAtWork', [BATCH_GET], this.table.tableArn);
  }

  /** Reads what a person always wishes, under all their marks at once. */
  wishesReadableBy(lambda: HouseLambda): void {
    lambda.allow('ReadWishes', [BATCH_GET], this.table.tableArn);
  }

  /** Reads the states of a hundred papers at once that nobody has written down. */
  unwrittenReadableBy(lambda: HouseLambda): void {
    this.departmentsReadableBy(lambda);
    lambda.allow('ReadUnwritten', [BATCH_GET], this.table.tableArn);
  }

  /** Reads which petitions are the same person's, from the sparse index. */
  personReadableBy(lambda: HouseLambda): void {
    lambda.allow('QueryPerson', [QUERY], `${this.table.tableArn}/index/${PERSON}`);
  }

  /** Reads the root keys. */
  keysReadableBy(lambda: HouseLambda): void {
    lambda.allow('ReadKeys', ['secretsmanager:GetSecretValue'], this.secret.secretArn, {
      SECRET_ARN: this.secret.secretArn,
    });
  }
}

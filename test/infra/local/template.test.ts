import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnOutput, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { readAssembly } from '../../../infra/local/template.ts';

const app = () =>
  new App({ outdir: mkdtempSync(join(tmpdir(), 'ihaeng-')), analyticsReporting: false });
const written = (resources: object) => {
  const directory = mkdtempSync(join(tmpdir(), 'ihaeng-'));
  writeFileSync(join(directory, 'a.template.json'), JSON.stringify({ Resources: resources }));
  return directory;
};

describe('readAssembly', () => {
  it('resolves across stacks and tells what it does not emulate', () => {
    const a = app();
    const records = new Stack(a, 'records');
    const table = new Table(records, 'T', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      billingMode: BillingMode.PAY_PER_REQUEST,
      deletionProtection: true,
    });
    new CfnOutput(records, 'O', { value: table.tableArn, exportName: 'table' });
    const dead = new Queue(new Stack(a, 'service'), 'Dead');
    new Queue(dead.stack, 'Q', { deadLetterQueue: { queue: dead, maxReceiveCount: 5 } });
    new CfnRule(dead.stack, 'R', { eventBusName: Fn.importValue('table') });
    const assembly = readAssembly(a.synth().directory);
    const redrive = assembly
      .ofType('AWS::SQS::Queue')
      .map(({ properties }) => properties.RedrivePolicy);
    expect(redrive).toContainEqual({
      deadLetterTargetArn: expect.stringMatching(
        /^arn:aws:sqs:ap-northeast-2:000000000000:service-Dead/,
      ),
      maxReceiveCount: 5,
    });
    expect(assembly.ofType('AWS::Events::Rule')[0]?.properties.EventBusName).toMatch(
      /^arn:aws:dynamodb:.*:table\/records-T/,
    );
    expect(assembly.acknowledged).toContain('AWS::DynamoDB::Table.DeletionProtectionEnabled');
  });

  it.each([
    ['type', { Files: { Type: 'AWS::EFS::FileSystem' } }, /Files.*AWS::EFS::FileSystem/],
    [
      'property',
      { Q: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } },
      /Q.*FifoQueue/,
    ],
    [
      'intrinsic',
      { Q: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: { 'Fn::Base64': '' } } } },
      /Q: Fn::Base64/,
    ],
    [
      'reference',
      { Q: { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: { Ref: 'Gone' } } } },
      /Q: a has no Gone/,
    ],
  ])('refuses an unknown %s by its logical id', (_, resources, complaint) => {
    expect(() => readAssembly(written(resources))).toThrow(complaint);
  });

  it('refuses what a construct brings along unasked', () => {
    const a = app();
    new Bucket(new Stack(a, 's'), 'Files', {
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
    });
    expect(() => readAssembly(a.synth().directory)).toThrow(/Custom::S3AutoDelete/);
  });
});

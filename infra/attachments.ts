import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { CheckEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { HouseQueue } from './parts/queue.ts';
import type { Records } from './records.ts';

export interface AttachmentsProps {
  readonly records: Records;
  readonly bell: AlarmBell;
}

/** What the content of a file that came proves to be. The petition's clock runs meanwhile. */
export class Attachments extends Construct {
  constructor(scope: Construct, id: string, { records, bell }: AttachmentsProps) {
    super(scope, id);
    const workTime = Duration.seconds(20);
    const queue = new HouseQueue(this, 'Checks', {
      bell,
      workTime,
      harm: {
        givenUp: 'A file that a citizen or an answer brought cannot be opened by anybody.',
        waiting: 'Files of citizens and of answers can be opened late.',
      },
      runbook: 'checks',
      patience: Duration.hours(2), // a file that nothing claims yet is put back, a quarter of an hour at most
    });
    new Rule(this, 'Come', {
      description: 'A file came to the bucket',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [records.uploads.bucket.bucketName] },
          object: { key: [{ prefix: 'uploads/' }] },
        },
      },
      targets: [
        new SqsQueue(queue.queue, {
          message: RuleTargetInput.fromObject({
            v: 1,
            key: EventField.fromPath('$.detail.object.key'),
            at: EventField.time,
          }),
        }),
      ],
    });
    const check = new HouseLambda(this, 'Check', {
      entry: 'casework/check',
      environment: CheckEnv,
      description: 'Looks whether a file is what its name says, and records it',
      timeout: workTime,
      memory: 512, // it holds a file of ten megabytes
    });
    records.writableBy(check);
    records.uploads.checkableBy(check);
    queue.sendableBy(check, 'CheckLater', 'CHECKS_QUEUE_URL');
    queue.emptiedBy(check, { batchSize: 1, atOnce: 5 });
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CheckEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { bringScanned } from './parts/malware-scan.ts';
import { ownMetric } from './parts/own-metric.ts';
import { HouseQueue } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface AttachmentsProps {
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly settings: Settings;
}

/** What a scanner found in a file that came, and what its content proves to be. The petition's clock runs meanwhile. */
export class Attachments extends Construct {
  readonly queue: HouseQueue;

  constructor(scope: Construct, id: string, { records, bell, settings }: AttachmentsProps) {
    super(scope, id);
    const workTime = Duration.seconds(20);
    this.queue = new HouseQueue(this, 'Checks', {
      bell,
      workTime,
      harm: {
        givenUp: 'A file that a citizen or an answer brought cannot be opened by anybody.',
        waiting: 'Files of citizens and of answers can be opened late.',
      },
      runbook: 'checks',
      patience: Duration.hours(2), // a file that nothing claims yet is put back, a quarter of an hour at most
    });
    bringScanned(this, {
      bucket: records.uploads.bucket,
      queue: this.queue,
      prefixes: ['uploads/'],
      isScanned: settings.malwareScan,
    });
    const check = new HouseLambda(this, 'Check', {
      entry: 'casework/check',
      environment: CheckEnv,
      description: 'Looks whether a file is what its name says, and records it',
      mayLoop:
        'A file goes back until a petition claims it, for a quarter of an hour; then the sweep rings it.',
      timeout: workTime,
      memory: 512, // it holds a file of ten megabytes
    });
    records.writableBy(check);
    records.uploads.checkableBy(check);
    check.tell('MALWARE_SCAN', settings.malwareScan ? 'yes' : '');
    this.queue.sendableBy(check, 'CheckLater', 'CHECKS_QUEUE_URL');
    this.queue.emptiedBy(check, { batchSize: 1, atOnce: 5 });
    bell.ring(this, 'Unscannable', {
      metric: ownMetric(this, 'UnscannableFiles', 'sum', Duration.hours(1)),
      threshold: 5, // one is somebody's locked file
      harm: 'The scanner says of many files that it cannot look into them: citizens sent them, and nobody can open them.',
      runbook: 'unscannable-files',
    });
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ScanEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { HouseQueue } from './parts/queue.ts';
import type { Records } from './records.ts';

/** What the mail room's scanner puts into the bucket of arrivals becomes petitions. */
export class Scans extends Construct {
  readonly queue: HouseQueue;

  constructor(
    scope: Construct,
    id: string,
    { records, bell }: { readonly records: Records; readonly bell: AlarmBell },
  ) {
    super(scope, id);
    const workTime = Duration.seconds(30);
    this.queue = new HouseQueue(this, 'Scans', {
      bell,
      workTime,
      harm: {
        givenUp: 'A letter was scanned and is no petition: nobody is in charge of it.',
        waiting: 'Letters that were scanned become petitions late; their clocks run already.',
      },
      runbook: 'scans',
      patience: Duration.minutes(30), // a page waits a quarter of an hour for its sidecar
    });
    records.arrivals.bring(this, 'incoming', this.queue);
    const scan = new HouseLambda(this, 'Scan', {
      entry: 'intake/scan',
      environment: ScanEnv,
      description: 'Receives what was scanned, with what its sidecar says',
      mayLoop: 'A page goes back once, until the time for its sidecar is over.',
      timeout: workTime,
      memory: 1024, // it holds a scan of 160 megabytes once; a larger one it does not read
    });
    records.writableBy(scan);
    records.keysReadableBy(scan);
    records.arrivals.readableBy(scan, 'incoming');
    this.queue.sendableBy(scan, 'ScanLater', 'SCANS_QUEUE_URL');
    this.queue.emptiedBy(scan, { batchSize: 1, atOnce: 5 });
  }
}

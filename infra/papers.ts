import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { KeepEnv, ReadEnv } from '../shared/lambda/env.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { bringScanned } from './parts/malware-scan.ts';
import { HouseQueue } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import type { Records } from './records.ts';

export interface PapersProps {
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly settings: Settings;
}

const ARRIVALS = ['incoming', 'fax', 'mail'] as const;

/** What became of originals after their receipt: scanned, sealed, read. Nothing that was promised waits for it. */
export class Papers extends Construct {
  /** Where it is told that a letter was split off another (`SplitMessage`). */
  readonly queue: HouseQueue;
  /** Where the reading copy of an original is asked for. */
  readonly readings: HouseQueue;

  constructor(scope: Construct, id: string, props: PapersProps) {
    super(scope, id);
    this.readings = this.#read(props);
    this.queue = this.#keep(props, this.readings);
  }

  #keep({ records, bell, settings }: PapersProps, readings: HouseQueue): HouseQueue {
    const workTime = Duration.seconds(60);
    const queue = new HouseQueue(this, 'Kept', {
      bell,
      workTime,
      harm: {
        givenUp: 'An original is not sealed: nobody can look at it, and it lies where it came in.',
        waiting: 'Originals can be looked at late; their petitions are received all the same.',
      },
      runbook: 'papers',
      patience: Duration.hours(2), // what no petition claims yet is put back, a quarter of an hour at most
    });
    bringScanned(this, {
      bucket: records.arrivals.bucket,
      queue,
      prefixes: ARRIVALS.map((prefix) => `${prefix}/`),
      isScanned: settings.malwareScan,
    });
    const keep = new HouseLambda(this, 'Keep', {
      entry: 'papers/keep',
      environment: KeepEnv,
      description: 'Seals the original of a petition once a scanner has looked at it',
      mayLoop:
        'An arrival goes back until it is a petition, for a quarter of an hour; then the sweep rings it.',
      timeout: workTime,
      memory: 1024, // it holds a scan of 160 megabytes, and sealed once more
    });
    records.writableBy(keep);
    for (const prefix of ARRIVALS) {
      records.arrivals.readableBy(keep, prefix);
      records.arrivals.removableBy(keep, prefix);
    }
    records.vault.fillableBy(keep, 'originals');
    records.vault.openableBy(keep, 'originals');
    queue.sendableBy(keep, 'KeepLater', 'PAPERS_QUEUE_URL');
    readings.sendableBy(keep, 'AskToRead', 'READINGS_QUEUE_URL');
    queue.emptiedBy(keep, { batchSize: 1, atOnce: 5 });
    return queue;
  }

  #read({ records, bell }: PapersProps): HouseQueue {
    const workTime = Duration.minutes(5);
    const queue = new HouseQueue(this, 'Readings', {
      bell,
      workTime,
      harm: {
        givenUp: 'A letter has no pictures and no text: whoever answers it opens the original.',
        waiting: 'Letters are shown late at the desk; their clocks run.',
      },
      runbook: 'readings',
      patience: Duration.hours(2),
    });
    const read = new HouseLambda(this, 'Read', {
      entry: 'papers/read',
      environment: ReadEnv,
      description: 'Makes the reading copy of an original: pictures, a PDF, recognised text',
      mayLoop:
        'A long letter is read a minute at a time: each message goes on where the last one ended, until its last page.',
      timeout: workTime,
      memory: 2048, // a processor of its own, and a page of an A3 scan in full
      beside: ['infra/tools/put-reader.ts'],
    });
    records.writableBy(read);
    records.vault.openableBy(read, 'originals');
    records.vault.fillableBy(read, 'readings');
    queue.sendableBy(read, 'ReadOn', 'READINGS_QUEUE_URL');
    queue.emptiedBy(read, { batchSize: 1, atOnce: 3 });
    return queue;
  }
}

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { CharterEnv, PublicPagesEnv, PublishEnv } from '../shared/lambda/env.ts';
import { CHARTER_ADDRESSES, PUBLIC_ADDRESSES } from '../shared/shelf/addresses.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { charterOfApp } from './parts/charters.ts';
import type { FrontDoor } from './parts/front-door.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { DeadLetters } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import { readStream } from './parts/stream.ts';
import { Tick } from './parts/tick.ts';
import type { Records } from './records.ts';

export interface PublicFaceProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly door: FrontDoor;
}

/** What everybody may read. The pages read the shelf alone; one function fills it from what the record has just written. */
export class PublicFace extends Construct {
  constructor(scope: Construct, id: string, props: PublicFaceProps) {
    super(scope, id);
    const { records, door } = props;
    const pages = new HouseLambda(this, 'Pages', {
      entry: 'public/pages',
      environment: PublicPagesEnv,
      description: 'The public pages, from the shelf alone',
      timeout: Duration.seconds(10),
      memory: 1024, // a citizen waits for the start
    });
    records.shelf.readableBy(pages);
    door.open(
      pages,
      PUBLIC_ADDRESSES.map((path) => `GET ${path}` as const),
    );
    pages.tell('LINK_BASE', door.url);
    this.#charter(props);
    this.#publish(props);
  }

  /** It is always public (P18.1): its own function needs neither the table nor anybody else's pages. */
  #charter({ records, door }: PublicFaceProps): void {
    const charter = new HouseLambda(this, 'Charter', {
      entry: 'public/charter',
      environment: CharterEnv,
      description: 'The charter, which lies beside its code',
      timeout: Duration.seconds(10),
      memory: 512,
      beside: ['infra/tools/put-charter.ts', charterOfApp(this)],
    });
    records.shelf.readableBy(charter);
    charter.tell('LINK_BASE', door.url);
    door.open(
      charter,
      CHARTER_ADDRESSES.map((path) => `GET ${path}` as const),
    );
  }

  #publish({ settings, records, bell }: PublicFaceProps): void {
    const publish = new HouseLambda(this, 'Publish', {
      entry: 'public/publish',
      environment: PublishEnv,
      description: 'Writes on the shelf what is public, by what the record has just written',
      timeout: Duration.minutes(2),
      memory: 512,
    });
    publish.tell('CONDUCT_SINCE', settings.conductSince ?? '');
    records.othersWritableBy(publish);
    records.departmentsReadableBy(publish);
    records.glancesReadableBy(publish);
    records.shelf.readableBy(publish); // what was shown before, and the snapshot before
    records.shelf.fillableBy(publish);
    const lost = new DeadLetters(this, 'Lost', {
      bell,
      harm: 'Public pages show what was true up to a quarter of an hour ago: the publisher gave up a part of the stream.',
      runbook: 'publish-dead-letters',
    });
    readStream(publish, {
      table: records.table,
      lost,
      within: Duration.seconds(2), // a page may be two seconds late, and a burst becomes one writing
      filters: [OFFICE, COMMITS, LISTED, IMPROVED],
    });
    new Tick(this, 'EveryQuarter', { wakes: publish, lost, expression: 'rate(15 minutes)' });
    bell.ring(this, 'NothingPublished', {
      metric: publish.fn.metricErrors({ period: Duration.hours(1), statistic: 'sum' }),
      threshold: 3,
      harm: 'Public pages show what was true some time ago: what is published fails again and again.',
      runbook: 'nothing-published',
    });
  }
}

/** What an import of office data wrote. */
const OFFICE = {
  pattern: JSON.stringify({
    eventName: ['INSERT', 'MODIFY'],
    dynamodb: {
      Keys: {
        pk: { S: ['office'] },
        sk: { S: [{ prefix: 'organization' }, { prefix: 'calendar' }] },
      },
    },
  }),
};

/** What happened to a subject: the score is made of it. */
const COMMITS = {
  pattern: JSON.stringify({
    eventName: ['INSERT'],
    dynamodb: { Keys: { sk: { S: [{ prefix: 'event#' }] } } },
  }),
};

/**
 * A version that was published, or holds no longer; and what came and is no petition, or waits for a person: the score counts it beside its
 * promise. One filter for both: AWS takes five.
 */
const LISTED = {
  pattern: JSON.stringify({
    eventName: ['INSERT', 'MODIFY'],
    dynamodb: { Keys: { pk: { S: [{ prefix: 'public#' }, { prefix: 'arrival#' }] } } },
  }),
};

/** An item of improvement was opened, or is over. */
const IMPROVED = {
  pattern: JSON.stringify({
    eventName: ['INSERT', 'MODIFY'],
    dynamodb: { Keys: { pk: { S: [{ prefix: 'I-' }] }, sk: { S: ['now#state'] } } },
  }),
};

import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { RelayEnv, SuggestEnv } from '../shared/lambda/env.ts';
import { LessonMessage } from '../shared/messages/messages.ts';
import type { Clock } from './clock.ts';
import type { Notify } from './notify.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { DeadLetters, HouseQueue } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import { readStream } from './parts/stream.ts';
import type { Records } from './records.ts';

export interface CaseworkProps {
  readonly records: Records;
  readonly bell: AlarmBell;
  readonly clock: Clock;
  readonly notify: Notify;
  readonly settings: Settings;
}

/** Tells the clock and the post what the record has just written. It only makes things fast: the sweep finds the same. */
export class Casework extends Construct {
  constructor(scope: Construct, id: string, props: CaseworkProps) {
    super(scope, id);
    const { records, bell, clock, notify } = props;
    const relay = new HouseLambda(this, 'Relay', {
      entry: 'casework/relay',
      environment: RelayEnv,
      description: 'Passes pledges to the clock and notices to the post',
      timeout: Duration.seconds(10),
    });
    clock.queue.sendableBy(relay, 'SendToClock', 'CLOCK_QUEUE_URL');
    notify.queue.sendableBy(relay, 'SendToNotices', 'NOTICES_QUEUE_URL');
    notify.receipts.sendableBy(relay, 'SendToReceipts', 'RECEIPTS_QUEUE_URL');
    this.#suggest(relay, props);
    const lost = new DeadLetters(this, 'Lost', {
      bell,
      harm: 'Timers and mails of some petitions start up to five minutes late: the relay gave up a part of the stream.',
      runbook: 'relay-dead-letters',
    });
    readStream(relay, {
      table: records.table,
      lost,
      within: Duration.seconds(0), // a timer or a mail waits for it
      filters: [
        pattern(['INSERT', 'MODIFY'], 'now#pledge#'),
        pattern(['INSERT'], 'notice#'),
        LESSONS,
        MANNER,
      ],
    });
  }

  /** Finds departments for what no rule could place, and learns from what people decide. No receipt waits for it. */
  #suggest(relay: HouseLambda, { records, bell, settings }: CaseworkProps): void {
    const workTime = Duration.seconds(10);
    const lessons = new HouseQueue(this, 'Lessons', {
      bell,
      workTime,
      harm: {
        givenUp:
          'Customer support gets no suggestion for a petition, one was not learned from, figures of conduct lack a contact, or a question of many is not counted.',
        waiting: 'Customer support gets suggestions of departments late and decides without them.',
      },
      runbook: 'lessons',
      patience: Duration.hours(1),
    });
    lessons.sendableBy(relay, 'SendLessons', 'LESSONS_QUEUE_URL');
    const suggest = new HouseLambda(this, 'Suggest', {
      entry: 'casework/suggest',
      environment: SuggestEnv,
      description: 'Suggests a department where no rule has one; learns from what people decide',
      timeout: workTime,
    });
    records.writableBy(suggest);
    suggest.tell('CONDUCT_SINCE', settings.conductSince ?? '');
    lessons.emptiedBy(suggest, { batchSize: 5, atOnce: 2 });
  }
}

/** Commits that place a petition, or could not, or judge a sentence of a call. */
const LESSONS = {
  pattern: JSON.stringify({
    eventName: ['INSERT'],
    dynamodb: { NewImage: { learns: { S: [...LessonMessage.shape.learns.options] } } },
  }),
};

/** Commits that may change what somebody's conduct came to. */
const MANNER = {
  pattern: JSON.stringify({
    eventName: ['INSERT'],
    dynamodb: { NewImage: { manner: { S: ['yes'] } } },
  }),
};

const pattern = (eventName: readonly string[], prefix: string) => ({
  pattern: JSON.stringify({ eventName, dynamodb: { Keys: { sk: { S: [{ prefix }] } } } }),
});

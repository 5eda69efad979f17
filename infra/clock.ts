import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { ArmEnv, DailyEnv, RingEnv, SweepEnv } from '../shared/lambda/env.ts';
import { watchLateness } from './clock/lateness.ts';
import type { AlarmBell } from './parts/alarm.ts';
import { HouseLambda } from './parts/house-lambda.ts';
import { DeadLetters, HouseQueue } from './parts/queue.ts';
import type { Settings } from './parts/settings.ts';
import { Tick } from './parts/tick.ts';
import type { Records } from './records.ts';

export interface ClockProps {
  readonly settings: Settings;
  readonly records: Records;
  readonly bell: AlarmBell;
}

/** The queues that the sweep puts on again what was lost or has waited long enough. */
export interface Swept {
  readonly notices: HouseQueue;
  readonly receipts: HouseQueue;
  readonly checks: HouseQueue;
  readonly papers: HouseQueue;
  readonly faxes: HouseQueue;
}

/** One timer for each open deadline, the queue that they ring, and the sweep that needs neither. */
export class Clock extends Construct {
  /** "Make the scheduler equal to this pledge." */
  readonly queue: HouseQueue;
  /** Timers and wakes that reached nobody. */
  readonly lost: DeadLetters;
  readonly #rings: HouseQueue;
  readonly #props: ClockProps;

  constructor(scope: Construct, id: string, props: ClockProps) {
    super(scope, id);
    this.#props = props;
    const { records, bell } = props;
    const workTime = Duration.seconds(10);
    this.queue = new HouseQueue(this, 'Arms', {
      bell,
      workTime,
      harm: {
        givenUp:
          'A deadline has no timer: its warnings come up to five minutes late, by the sweep.',
        waiting:
          'New deadlines get their timers late: staff may be warned up to five minutes late.',
      },
      runbook: 'clock',
      patience: Duration.minutes(15),
    });
    this.#rings = new HouseQueue(this, 'Rings', {
      bell,
      workTime,
      harm: {
        givenUp:
          'A warning, a call to the head or an apology to a citizen was not decided: a promise may break unseen.',
        waiting: 'Warnings, calls and apologies are late for everybody whose deadline is near.',
      },
      runbook: 'rings',
      // A ring that came early waits in a delay of at most 900 s, which counts into its age.
      patience: Duration.minutes(30),
    });
    this.lost = new DeadLetters(this, 'LostTimers', {
      bell,
      harm: 'A timer rang for nobody: a warning or an apology comes late, by the sweep, or a list, a comparison or a probe not at all.',
      runbook: 'lost-timers',
    });
    this.#arm(workTime);

    const ring = new HouseLambda(this, 'Ring', {
      entry: 'clock/ring',
      environment: RingEnv,
      description: "Asks a petition what a pledge's moment means",
      mayLoop:
        'A ring that comes early goes back until its moment, an hour at most: four hops of a quarter of an hour.',
      timeout: workTime,
    });
    records.subjectsWritableBy(ring);
    records.unwrittenReadableBy(ring);
    this.#rings.sendableBy(ring, 'PutRingBack', 'RINGS_QUEUE_URL');
    this.#rings.emptiedBy(ring, { batchSize: 10, atOnce: 5 });
  }

  #arm(timeout: Duration): void {
    const group = new CfnScheduleGroup(this, 'Timers');
    new CfnOutput(this, 'TimerGroup', {
      value: group.ref,
      description: 'What the smoke tool calls SCHEDULE_GROUP',
    });
    new CfnOutput(this, 'ClockQueue', {
      value: this.queue.queue.queueUrl,
      description: 'What the restore tool calls QUEUE',
    });
    const bearer = new Role(this, 'Bearer', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    });
    bearer.addToPolicy(
      new PolicyStatement({
        sid: 'Ring',
        actions: ['sqs:SendMessage'],
        resources: [this.#rings.queue.queueArn],
      }),
    );
    this.lost.fillableBy(bearer);
    const arm = new HouseLambda(this, 'Arm', {
      entry: 'clock/arm',
      environment: ArmEnv,
      description: 'Makes the scheduler equal to a pledge',
      timeout,
    });
    this.#props.records.itemsReadableBy(arm);
    this.#rings.sendableBy(arm, 'RingSoon', 'RINGS_QUEUE_URL');
    arm.tell('RINGS_QUEUE_ARN', this.#rings.queue.queueArn);
    arm.tell('LOST_TIMERS_ARN', this.lost.queue.queueArn);
    arm.allow('LendBearer', ['iam:PassRole'], bearer.roleArn, {
      SCHEDULER_ROLE_ARN: bearer.roleArn,
    });
    const timers = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${group.ref}/*`,
    });
    arm.allow('SetTimers', ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'], timers, {
      SCHEDULE_GROUP: group.ref,
    });
    Validations.of(arm).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/<${Stack.of(this).getLogicalId(group)}>/*]`,
      reason:
        'A timer is named after its pledge when it is made; the group holds nothing but these timers.',
    });
    // CreateSchedule allows 250 a second in Seoul. At most 2 × 5 arms are in flight, each a consistent read (about
    // 5 ms) before a create (about 40 ms): 10 / 0.045 s = 222 a second. A burst waits in the queue.
    this.queue.emptiedBy(arm, { batchSize: 5, atOnce: 2 });
  }

  /** Every five minutes and every morning: finds what the fast way lost, and tells staff what is due today. */
  startSweep({ notices, receipts, checks, papers, faxes }: Swept): void {
    const { records, bell, settings } = this.#props;
    const sweep = new HouseLambda(this, 'Sweep', {
      entry: 'clock/sweep',
      environment: SweepEnv,
      description: 'Rings and sends what was missed; measures how late we are',
      timeout: Duration.minutes(2),
    });
    records.writableBy(sweep);
    sweep.tell('CONDUCT_SINCE', settings.conductSince ?? '');
    records.dueReadableBy(sweep);
    records.workReadableBy(sweep);
    records.glancesReadableBy(sweep); // what departments publish and improve, for the score's daily check
    this.#rings.sendableBy(sweep, 'RingMissed', 'RINGS_QUEUE_URL');
    notices.sendableBy(sweep, 'SendMissed', 'NOTICES_QUEUE_URL');
    receipts.sendableBy(sweep, 'SendMissedReceipts', 'RECEIPTS_QUEUE_URL');
    checks.sendableBy(sweep, 'RingChecks', 'CHECKS_QUEUE_URL');
    papers.sendableBy(sweep, 'RingPapers', 'PAPERS_QUEUE_URL');
    faxes.sendableBy(sweep, 'RingFaxes', 'FAXES_QUEUE_URL');
    const { lost } = this;
    new Tick(this, 'EveryFiveMinutes', { wakes: sweep, lost, expression: 'rate(5 minutes)' });

    const daily = new HouseLambda(this, 'Daily', {
      entry: 'clock/daily',
      environment: DailyEnv,
      description: 'Lists what is due today for those who owe it',
      timeout: Duration.minutes(2),
    });
    records.othersWritableBy(daily);
    records.workReadableBy(daily);
    notices.sendableBy(daily, 'SendLists', 'NOTICES_QUEUE_URL');
    new Tick(this, 'EveryMorning', { wakes: daily, lost, expression: 'cron(50 8 * * ? *)' });
    bell.ring(this, 'NoMorningList', {
      metric: daily.fn.metricErrors({ period: Duration.minutes(15), statistic: 'sum' }),
      threshold: 1,
      harm: 'Staff did not get the list of what is due today.',
      runbook: 'no-morning-list',
    });
    watchLateness(this, bell);
  }
}

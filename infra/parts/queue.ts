import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AlarmBell } from './alarm.ts';
import type { HouseLambda } from './house-lambda.ts';

const SEND = ['sqs:SendMessage'];
const CONSUME = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
];

export interface DeadLettersProps {
  readonly bell: AlarmBell;
  /** Who is hurt while a message lies here. */
  readonly harm: string;
  readonly runbook: string;
}

/** Where messages end that nobody could take. One is enough to ring. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { bell, harm, runbook }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', { enforceSSL: true, retentionPeriod: Duration.days(14) });
    Validations.of(this.queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself where failures end; a person empties it (RUNBOOK).',
    });
    bell.ring(this, 'Alarm', {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'max',
      }),
      threshold: 1,
      harm,
      runbook,
    });
  }

  /** That a service may leave here what it could not deliver. */
  get filling(): PolicyStatement {
    return new PolicyStatement({
      sid: 'KeepLost',
      actions: SEND,
      resources: [this.queue.queueArn],
    });
  }

  /** The service that has this role may do so. */
  fillableBy(role: Role): void {
    role.addToPolicy(this.filling);
  }
}

export interface HouseQueueProps {
  readonly bell: AlarmBell;
  /** The timeout of the function that empties it; a message is hidden for six times as long. */
  readonly workTime: Duration;
  /** Who is hurt when a message is given up, and when messages wait. */
  readonly harm: { readonly givenUp: string; readonly waiting: string };
  /** The runbook has `<runbook>-queue-waiting` and `<runbook>-queue-dead-letters`. */
  readonly runbook: string;
  /** How long the oldest message may wait before it is an alarm. */
  readonly patience: Duration;
  /** How long messages may gather into one batch, hidden already; at once without it. */
  readonly gather?: Duration;
}

/** A queue with the queue of its failures and an alarm for each. Five tries, then it is given up. */
export class HouseQueue extends Construct {
  readonly queue: Queue;
  readonly #gather: number;

  constructor(
    scope: Construct,
    id: string,
    { bell, workTime, harm, runbook, patience, gather }: HouseQueueProps,
  ) {
    super(scope, id);
    this.#gather = gather?.toSeconds() ?? 0;
    const dead = new DeadLetters(this, 'Dead', {
      bell,
      harm: harm.givenUp,
      runbook: `${runbook}-queue-dead-letters`,
    });
    this.queue = new Queue(this, 'Queue', {
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(workTime.toSeconds() * 6),
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: 5 },
    });
    bell.ring(this, 'Waiting', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        statistic: 'max',
      }),
      threshold: patience.toSeconds(),
      harm: harm.waiting,
      runbook: `${runbook}-queue-waiting`,
    });
  }

  /** May send, and is told the queue's address under `variable`. */
  sendableBy(lambda: HouseLambda, sid: string, variable: string): void {
    lambda.allow(sid, SEND, this.queue.queueArn, { [variable]: this.queue.queueUrl });
  }

  /** Empties the queue: only the records that failed come back. `called` tells a function's second queue from its first. */
  emptiedBy(
    lambda: HouseLambda,
    {
      batchSize,
      atOnce,
      called = '',
    }: { readonly batchSize: number; readonly atOnce: number; readonly called?: string },
  ): void {
    lambda.allow(`Empty${called}Queue`, CONSUME, this.queue.queueArn);
    const mapping = new CfnEventSourceMapping(lambda, `${called}Mapping`, {
      functionName: lambda.fn.functionName,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      ...(this.#gather > 0 && { maximumBatchingWindowInSeconds: this.#gather }),
      scalingConfig: { maximumConcurrency: atOnce },
      functionResponseTypes: ['ReportBatchItemFailures'],
    });
    mapping.node.addDependency(lambda.fn.role ?? lambda.fn); // Lambda refuses a mapping whose role may not receive yet
  }
}

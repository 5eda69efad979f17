import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { pledgeReader } from '../../shared/aws/due.ts';
import { ringsQueue } from '../../shared/aws/queues.ts';
import { eventScheduler } from '../../shared/aws/scheduler.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ArmEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { armHandler } from './arm.ts';

const env = ArmEnv.parse(process.env);
export const handler = armHandler({
  pledges: pledgeReader(new DynamoDBClient({}), env.RECORDS_TABLE),
  scheduler: eventScheduler(new SchedulerClient({}), {
    group: env.SCHEDULE_GROUP,
    target: env.RINGS_QUEUE_ARN,
    role: env.SCHEDULER_ROLE_ARN,
  }),
  rings: ringsQueue(new SQSClient({}), env.RINGS_QUEUE_URL),
  clock: systemClock,
  log: jsonLog('clock/arm'),
});

import { pledgeReader } from '../../shared/aws/due.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { ringsQueue, sqs } from '../../shared/aws/queues.ts';
import { eventScheduler, schedules } from '../../shared/aws/scheduler.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ArmEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { armHandler } from './arm.ts';

const env = ArmEnv.parse(process.env);
export const handler = armHandler({
  pledges: pledgeReader(dynamo(), env.RECORDS_TABLE),
  scheduler: eventScheduler(schedules(), {
    group: env.SCHEDULE_GROUP,
    target: env.RINGS_QUEUE_ARN,
    lost: env.LOST_TIMERS_ARN,
    role: env.SCHEDULER_ROLE_ARN,
  }),
  rings: ringsQueue(sqs(), env.RINGS_QUEUE_URL),
  clock: systemClock,
  log: jsonLog('clock/arm'),
});

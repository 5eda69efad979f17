import { dynamo } from '../../shared/aws/dynamo.ts';
import { noticesQueue, ringsQueue, sqs, waitingQueues } from '../../shared/aws/queues.ts';
import { sweepTables } from '../../shared/aws/sweep-tables.ts';
import { waitRinger } from '../../shared/aws/waits.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { SweepEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { sweepHandler } from './sweep.ts';

const env = SweepEnv.parse(process.env);
const client = dynamo();
const queues = sqs();
export const handler = job('clock/sweep', (log) =>
  sweepHandler({
    ...sweepTables(client, env.RECORDS_TABLE, systemClock),
    rings: ringsQueue(queues, env.RINGS_QUEUE_URL),
    sends: noticesQueue(queues, env.NOTICES_QUEUE_URL, env.RECEIPTS_QUEUE_URL),
    waits: waitRinger(client, env.RECORDS_TABLE, waitingQueues(queues, env)),
    clock: systemClock,
    conductSince: env.CONDUCT_SINCE || undefined,
    metrics: embeddedMetrics(systemClock.now),
    log,
  }),
);

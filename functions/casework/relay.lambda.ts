import { clockQueue, lessonsQueue, noticesQueue, sqs } from '../../shared/aws/queues.ts';
import { RelayEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { relayHandler } from './relay.ts';

const env = RelayEnv.parse(process.env);
const client = sqs();
export const handler = job('casework/relay', (log) =>
  relayHandler({
    arms: clockQueue(client, env.CLOCK_QUEUE_URL),
    sends: noticesQueue(client, env.NOTICES_QUEUE_URL, env.RECEIPTS_QUEUE_URL),
    teaches: lessonsQueue(client, env.LESSONS_QUEUE_URL),
    log,
  }),
);

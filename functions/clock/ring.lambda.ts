import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { ringsQueue } from '../../shared/aws/queues.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { RingEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { ringHandler } from './ring.ts';

const env = RingEnv.parse(process.env);
const client = new DynamoDBClient({});
export const handler = ringHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  rings: ringsQueue(new SQSClient({}), env.RINGS_QUEUE_URL),
  clock: systemClock,
  log: jsonLog('clock/ring'),
});

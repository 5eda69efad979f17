import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { blockCounter } from '../../shared/aws/counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { arrivalsQueue, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { ScanEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { scanHandler } from './scan.ts';

const env = ScanEnv.parse(process.env);
const client = dynamo();
export const handler = scanHandler({
  arrived: arrivedObjects(client, env.ARRIVALS_URL),
  arrivals: arrivalTable(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, clock),
  notices: noticeTable(client, env.RECORDS_TABLE, clock),
  terms: officeTable(client, env.RECORDS_TABLE, clock),
  keys: keysSecret(env.SECRET_ARN, clock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  scans: arrivalsQueue(sqs(), env.SCANS_QUEUE_URL),
  clock,
  log: jsonLog('intake/scan'),
});

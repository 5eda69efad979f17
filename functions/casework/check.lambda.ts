import { claimTable } from '../../shared/aws/claims.ts';
import { differenceTable } from '../../shared/aws/differences.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { fileBucket } from '../../shared/aws/files.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { checksQueue, sqs } from '../../shared/aws/queues.ts';
import { waitTable } from '../../shared/aws/waits.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { CheckEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import type { CheckMessage } from '../../shared/messages/check.ts';
import { checkHandler } from './check.ts';

const env = CheckEnv.parse(process.env);
const client = dynamo();
const petitions = petitionTable(client, env.RECORDS_TABLE, clock);
const claims = claimTable(client, env.RECORDS_TABLE);
const files = fileBucket(client, env.UPLOADS_URL);
const checks = checksQueue(sqs(), env.CHECKS_QUEUE_URL);
export const handler = checkHandler({
  petitions,
  claims,
  files,
  checks,
  waits: waitTable<CheckMessage>(client, env.RECORDS_TABLE, 'checks', clock),
  differences: differenceTable(client, env.RECORDS_TABLE),
  isScanned: env.MALWARE_SCAN === 'yes',
  clock,
  metrics: embeddedMetrics(clock.now),
  log: jsonLog('casework/check'),
});

import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { dataKeys } from '../../shared/aws/data-keys.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { papersQueue, readingsQueue, sqs } from '../../shared/aws/queues.ts';
import { releasedObjects } from '../../shared/aws/releases.ts';
import { vaultBucket } from '../../shared/aws/vault.ts';
import { waitTable } from '../../shared/aws/waits.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { KeepEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import type { KeepMessage } from '../../shared/messages/arrived.ts';
import { keepHandler } from './keep.ts';

const env = KeepEnv.parse(process.env);
const client = dynamo();
const queues = sqs();
export const handler = keepHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, clock),
  arrivals: arrivalTable(client, env.RECORDS_TABLE),
  arrived: releasedObjects(client, { url: env.ARRIVALS_URL, table: env.RECORDS_TABLE }, clock),
  vault: vaultBucket(client, env.VAULT_URL),
  dataKeys: dataKeys(client, env.KMS_URL, env.SEAL_KEY_ARN),
  papers: papersQueue(queues, env.PAPERS_QUEUE_URL),
  waits: waitTable<KeepMessage>(client, env.RECORDS_TABLE, 'papers', clock),
  readings: readingsQueue(queues, env.READINGS_QUEUE_URL),
  clock,
  metrics: embeddedMetrics(clock.now),
  log: jsonLog('papers/keep'),
});

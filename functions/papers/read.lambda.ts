import { dataKeys } from '../../shared/aws/data-keys.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { readingsQueue, sqs } from '../../shared/aws/queues.ts';
import { vaultBucket } from '../../shared/aws/vault.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { ReadEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { readHandler } from './read.ts';
import { openPress } from './reading/open.ts';
import { koreanRecogniser } from './reading/recognise.ts';

const env = ReadEnv.parse(process.env);
const client = dynamo();
export const handler = readHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, clock),
  vault: vaultBucket(client, env.VAULT_URL),
  dataKeys: dataKeys(client, env.KMS_URL, env.SEAL_KEY_ARN),
  readings: readingsQueue(sqs(), env.READINGS_QUEUE_URL),
  press: (body) => openPress(__dirname, body),
  recogniser: koreanRecogniser(__dirname),
  elapsed: () => performance.now(),
  clock,
  log: jsonLog('papers/read'),
});

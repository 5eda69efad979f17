import { channelTables } from '../../shared/aws/channel-tables.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { faxLog } from '../../shared/aws/fax-log.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { objectBuckets } from '../../shared/aws/object-buckets.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { reconcileQueues, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ReconcileEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { reconcileHandler } from './reconcile.ts';

const env = ReconcileEnv.parse(process.env);
const client = dynamo();
const keys = keysSecret(env.SECRET_ARN, systemClock);
export const handler = job('channels/reconcile', (log) =>
  reconcileHandler({
    ...objectBuckets(client, env),
    ...channelTables(client, env.RECORDS_TABLE),
    petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
    ...(env.FAX_LOG_URL && { faxLog: faxLog(env.FAX_LOG_URL, keys, systemClock) }),
    notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
    terms: officeTable(client, env.RECORDS_TABLE, systemClock),
    ...reconcileQueues(sqs(), env),
    isScanned: env.MALWARE_SCAN === 'yes',
    clock: systemClock,
    metrics: embeddedMetrics(systemClock.now),
    log,
  }),
);

import { dynamo } from '../../shared/aws/dynamo.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { slotTable } from '../../shared/aws/pace.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { noticesQueue, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { ses, sesPost } from '../../shared/aws/ses.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { SendEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { sendHandler } from './send.ts';

const env = SendEnv.parse(process.env);
const client = dynamo();
export const handler = sendHandler({
  notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
  slots: slotTable(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  post: sesPost(ses(), env.CONFIGURATION_SET),
  sends: noticesQueue(sqs(), env.NOTICES_QUEUE_URL),
  clock: systemClock,
  sender: env.SENDER,
  linkBase: env.LINK_BASE,
  metrics: embeddedMetrics(systemClock.now),
  log: jsonLog('notify/send'),
});

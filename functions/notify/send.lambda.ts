import { dueIndex } from '../../shared/aws/due.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { improvementTable } from '../../shared/aws/improvements.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { sendQueues, sqs } from '../../shared/aws/queues.ts';
import { paceTables } from '../../shared/aws/rate-slots.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { ses, sesPost } from '../../shared/aws/ses.ts';
import { textProvider } from '../../shared/aws/text-provider.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { SendEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { sendHandler } from './send.ts';

const env = SendEnv.parse(process.env);
const client = dynamo();
const keys = keysSecret(env.SECRET_ARN, systemClock);
export const handler = sendHandler({
  notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
  ...paceTables(client, env.RECORDS_TABLE),
  moments: dueIndex(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  improvements: improvementTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys,
  post: sesPost(ses(), env.CONFIGURATION_SET),
  textLinks: env.TEXT_LINKS === 'yes',
  ...(env.TEXTS_URL && { texts: textProvider(env.TEXTS_URL, keys, systemClock) }),
  ...sendQueues(sqs(), env),
  clock: systemClock,
  from: { sender: env.SENDER, inboundDomain: env.INBOUND_DOMAIN },
  linkBase: env.LINK_BASE,
  metrics: embeddedMetrics(systemClock.now),
  log: jsonLog('notify/send'),
});

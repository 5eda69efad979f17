import { dynamo } from '../../shared/aws/dynamo.ts';
import { sendQueues, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { sendTables } from '../../shared/aws/send-tables.ts';
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
  ...sendTables(client, env.RECORDS_TABLE, systemClock),
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

import { newsQueue, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { GatewayNewsEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { gatewayNewsHandler } from './gateway-news.ts';

const env = GatewayNewsEnv.parse(process.env);
export const handler = gatewayNewsHandler({
  keys: keysSecret(env.SECRET_ARN, systemClock),
  news: newsQueue(sqs(), env.DELIVERIES_QUEUE_URL),
  clock: systemClock,
  log: jsonLog('notify/gateway-news'),
});

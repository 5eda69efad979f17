import { newsQueue, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { TextNewsEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { textNewsHandler } from './text-news.ts';

const env = TextNewsEnv.parse(process.env);
export const handler = textNewsHandler({
  keys: keysSecret(env.SECRET_ARN, systemClock),
  news: newsQueue(sqs(), env.DELIVERIES_QUEUE_URL),
  clock: systemClock,
  log: jsonLog('notify/text-news'),
});

import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { FaxGatewayEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { faxGatewayHandler } from './fax-gateway.ts';

const env = FaxGatewayEnv.parse(process.env);
export const handler = faxGatewayHandler({
  keys: keysSecret(env.SECRET_ARN, systemClock),
  publicKey: env.FAX_PUBLIC_KEY,
  arrived: arrivedObjects(dynamo(), env.ARRIVALS_URL),
  log: jsonLog('intake/fax-gateway'),
});

import { callTellings } from '../../shared/aws/call-tellings.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { promisedCallTable } from '../../shared/aws/promised-calls.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { CallGatewayEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { callGatewayHandler } from './call-gateway.ts';

const env = CallGatewayEnv.parse(process.env);
const client = dynamo();
export const handler = callGatewayHandler({
  keys: keysSecret(env.SECRET_ARN, systemClock),
  calls: callTellings(client, env.RECORDS_TABLE, systemClock),
  promised: promisedCallTable(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  log: jsonLog('intake/call-gateway'),
});

import { blockCounter } from '../../shared/aws/counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { mailLookup } from '../../shared/aws/mail-lookup.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { WebEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { webHandler } from './web.ts';

const env = WebEnv.parse(process.env);
const client = dynamo();
const log = jsonLog('intake/web');
export const handler = webHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  linkBase: env.LINK_BASE,
  takesMail: mailLookup(log, env.NAME_SERVER),
  log,
});

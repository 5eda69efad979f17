import { blockCounter } from '../../shared/aws/counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { fileBucket } from '../../shared/aws/files.ts';
import { mailLookup } from '../../shared/aws/mail-lookup.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { FormEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { formHandler } from './form.ts';

const env = FormEnv.parse(process.env);
const client = dynamo();
const log = jsonLog('intake/form');
export const handler = formHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  files: fileBucket(client, env.UPLOADS_URL),
  uploadsUrl: env.UPLOADS_URL,
  linkBase: env.LINK_BASE,
  takesMail: mailLookup(log, env.NAME_SERVER),
  log,
});

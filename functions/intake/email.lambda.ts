import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { triesTable } from '../../shared/aws/attempt-counter.ts';
import { blockCounter } from '../../shared/aws/counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { fileBucket } from '../../shared/aws/files.ts';
import { healthTable } from '../../shared/aws/health.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { releasedObjects } from '../../shared/aws/releases.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { EmailEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { emailHandler } from './email.ts';

const env = EmailEnv.parse(process.env);
const client = dynamo();
export const handler = emailHandler({
  arrived: releasedObjects(client, { url: env.ARRIVALS_URL, table: env.RECORDS_TABLE }, clock),
  arrivals: arrivalTable(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, clock),
  terms: officeTable(client, env.RECORDS_TABLE, clock),
  keys: keysSecret(env.SECRET_ARN, clock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  files: fileBucket(client, env.UPLOADS_URL),
  notices: noticeTable(client, env.RECORDS_TABLE, clock),
  health: healthTable(client, env.RECORDS_TABLE),
  tries: triesTable(client, env.RECORDS_TABLE),
  clock,
  ours: { domain: env.INBOUND_DOMAIN, sender: env.SENDER },
  faxSenders: env.FAX_MAIL_SENDERS,
  log: jsonLog('intake/email'),
});

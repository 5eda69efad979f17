import { randomBytes } from 'node:crypto';
import { absenceTable } from '../../shared/aws/absences.ts';
import { blockCounter } from '../../shared/aws/counter.ts';
import { doorTable } from '../../shared/aws/doors.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { fileBucket } from '../../shared/aws/files.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { slotTable } from '../../shared/aws/pace.ts';
import { personTable } from '../../shared/aws/persons.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { triesTable } from '../../shared/aws/tries.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { DeskEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { deskHandler } from './desk.ts';

const env = DeskEnv.parse(process.env);
const client = dynamo();
export const handler = deskHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  tries: triesTable(client, env.RECORDS_TABLE),
  doors: doorTable(client, env.RECORDS_TABLE),
  worklists: worklistTable(client, env.RECORDS_TABLE),
  absences: absenceTable(client, env.RECORDS_TABLE),
  persons: personTable(client, env.RECORDS_TABLE),
  notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
  slots: slotTable(client, env.RECORDS_TABLE),
  files: fileBucket(client, env.UPLOADS_URL),
  nonce: () => randomBytes(16).toString('hex'),
  clock: systemClock,
  linkBase: env.LINK_BASE,
  log: jsonLog('desk/desk'),
});

import { join } from 'node:path';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { standingWishTable } from '../../shared/aws/standing-wishes.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { LetterPdfEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { letterPdfHandler } from '../staff/petition/letter-pdf.ts';

const env = LetterPdfEnv.parse(process.env);
const client = dynamo();
export const handler = letterPdfHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  standing: standingWishTable(client, env.RECORDS_TABLE),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  clock: systemClock,
  linkBase: env.LINK_BASE,
  fonts: {
    regular: join(__dirname, 'regular.otf'),
    bold: join(__dirname, 'bold.otf'),
    profile: join(__dirname, 'profile.icc'),
  },
  log: jsonLog('desk/letter-pdf'),
});

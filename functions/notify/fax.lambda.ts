import { join } from 'node:path';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { faxProvider } from '../../shared/aws/fax-provider.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { standingWishTable } from '../../shared/aws/standing-wishes.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { FaxOutEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { faxHandler } from './fax.ts';

const env = FaxOutEnv.parse(process.env);
const client = dynamo();
const keys = keysSecret(env.SECRET_ARN, systemClock);
export const handler = faxHandler({
  notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  standing: standingWishTable(client, env.RECORDS_TABLE),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys,
  ...(env.FAXES_URL && { faxes: faxProvider(env.FAXES_URL, keys, systemClock) }),
  clock: systemClock,
  linkBase: env.LINK_BASE,
  fonts: {
    regular: join(__dirname, 'regular.otf'),
    bold: join(__dirname, 'bold.otf'),
    profile: join(__dirname, 'profile.icc'),
  },
  log: jsonLog('notify/fax'),
});

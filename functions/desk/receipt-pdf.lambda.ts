import { join } from 'node:path';
import { triesTable } from '../../shared/aws/attempt-counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { standingWishTable } from '../../shared/aws/standing-wishes.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ReceiptPdfEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { receiptPdfHandler } from '../citizen/receipt-pdf.ts';

const env = ReceiptPdfEnv.parse(process.env);
const client = dynamo();
export const handler = receiptPdfHandler({
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  standing: standingWishTable(client, env.RECORDS_TABLE),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  tries: triesTable(client, env.RECORDS_TABLE),
  clock: systemClock,
  linkBase: env.LINK_BASE,
  fonts: { regular: join(__dirname, 'regular.otf'), bold: join(__dirname, 'bold.otf') },
  log: jsonLog('desk/receipt-pdf'),
  metrics: embeddedMetrics(systemClock.now),
});

import { askingTable } from '../../shared/aws/askings.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { DeliveryEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { deliveryHandler } from './delivery.ts';

const env = DeliveryEnv.parse(process.env);
const client = dynamo();
export const handler = deliveryHandler({
  notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
  petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
  askings: askingTable(client, env.RECORDS_TABLE),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  clock: systemClock,
  log: jsonLog('notify/delivery'),
});

import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { blockCounter } from '../../shared/aws/counter.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { faxPictures } from '../../shared/aws/fax-pictures.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { arrivalsQueue, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { waitTable } from '../../shared/aws/waits.ts';
import { mediaHosts } from '../../shared/fax/media-host.ts';
import { systemClock as clock } from '../../shared/lambda/clock.ts';
import { FaxEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import type { ComeMessage } from '../../shared/messages/arrived.ts';
import { faxHandler } from './fax.ts';

const env = FaxEnv.parse(process.env);
const client = dynamo();
export const handler = faxHandler({
  arrived: arrivedObjects(client, env.ARRIVALS_URL),
  arrivals: arrivalTable(client, env.RECORDS_TABLE),
  petitions: petitionTable(client, env.RECORDS_TABLE, clock),
  notices: noticeTable(client, env.RECORDS_TABLE, clock),
  terms: officeTable(client, env.RECORDS_TABLE, clock),
  keys: keysSecret(env.SECRET_ARN, clock),
  counter: blockCounter(client, env.RECORDS_TABLE),
  pictures: faxPictures(mediaHosts(env.FAX_MEDIA_HOSTS)),
  faxes: arrivalsQueue(sqs(), env.FAXES_QUEUE_URL),
  waits: waitTable<ComeMessage>(client, env.RECORDS_TABLE, 'faxes', clock),
  clock,
  log: jsonLog('intake/fax'),
});

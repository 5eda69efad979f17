import { absenceTable } from '../../shared/aws/absences.ts';
import { dueIndex, pledgeReader } from '../../shared/aws/due.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { noticesQueue, ringsQueue, sqs } from '../../shared/aws/queues.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { SweepEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { sweepHandler } from './sweep.ts';

const env = SweepEnv.parse(process.env);
const client = dynamo();
const queues = sqs();
const log = jsonLog('clock/sweep');
export const handler = job(
  sweepHandler({
    petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
    pledges: pledgeReader(client, env.RECORDS_TABLE),
    index: dueIndex(client, env.RECORDS_TABLE),
    absences: absenceTable(client, env.RECORDS_TABLE),
    worklists: worklistTable(client, env.RECORDS_TABLE),
    notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
    terms: officeTable(client, env.RECORDS_TABLE, systemClock),
    rings: ringsQueue(queues, env.RINGS_QUEUE_URL),
    sends: noticesQueue(queues, env.NOTICES_QUEUE_URL),
    clock: systemClock,
    metrics: embeddedMetrics(systemClock.now),
    log,
  }),
  log,
);

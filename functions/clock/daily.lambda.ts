import { dynamo } from '../../shared/aws/dynamo.ts';
import { jobTable } from '../../shared/aws/jobs.ts';
import { noticeTable } from '../../shared/aws/notices.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { noticesQueue, sqs } from '../../shared/aws/queues.ts';
import { subjectsIn } from '../../shared/aws/subjects.ts';
import { worklistTable } from '../../shared/aws/worklist.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { DailyEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { listedSubjects } from '../../shared/subjects/house-listed.ts';
import { dailyHandler } from './daily.ts';

const env = DailyEnv.parse(process.env);
const client = dynamo();
export const handler = job('clock/daily', (log) =>
  dailyHandler({
    subjects: subjectsIn(client, env.RECORDS_TABLE, systemClock, listedSubjects),
    worklists: worklistTable(client, env.RECORDS_TABLE),
    jobs: jobTable(client, env.RECORDS_TABLE),
    notices: noticeTable(client, env.RECORDS_TABLE, systemClock),
    terms: officeTable(client, env.RECORDS_TABLE, systemClock),
    sends: noticesQueue(sqs(), env.NOTICES_QUEUE_URL),
    clock: systemClock,
    log,
  }),
);

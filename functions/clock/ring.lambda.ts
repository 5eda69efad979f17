import { dynamo } from '../../shared/aws/dynamo.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { ringsQueue, sqs } from '../../shared/aws/queues.ts';
import { subjectsIn } from '../../shared/aws/subjects.ts';
import { unwrittenPaperOf } from '../../shared/aws/unwritten-paper.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { RingEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { houseSubjects } from '../../shared/subjects/house.ts';
import { ringHandler } from './ring.ts';

const env = RingEnv.parse(process.env);
const client = dynamo();
export const handler = ringHandler({
  subjects: subjectsIn(client, env.RECORDS_TABLE, systemClock, houseSubjects),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  rings: ringsQueue(sqs(), env.RINGS_QUEUE_URL),
  unwrittenPaper: unwrittenPaperOf(client, env.RECORDS_TABLE, systemClock),
  clock: systemClock,
  log: jsonLog('clock/ring'),
});

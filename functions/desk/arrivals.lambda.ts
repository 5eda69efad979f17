import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { differenceTable } from '../../shared/aws/differences.ts';
import { dueIndex } from '../../shared/aws/due.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { glancesTable } from '../../shared/aws/glances.ts';
import { healthTable } from '../../shared/aws/health.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { personTable } from '../../shared/aws/persons.ts';
import { intakeQueues, sqs } from '../../shared/aws/queues.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ArrivalsEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { arrivalsHandler } from '../staff/arrivals/arrivals.ts';

const env = ArrivalsEnv.parse(process.env);
const client = dynamo();
export const handler = arrivalsHandler({
  arrivals: arrivalTable(client, env.RECORDS_TABLE),
  objects: arrivedObjects(client, env.ARRIVALS_URL),
  differences: differenceTable(client, env.RECORDS_TABLE),
  due: dueIndex(client, env.RECORDS_TABLE),
  health: healthTable(client, env.RECORDS_TABLE),
  glances: glancesTable(client, env.RECORDS_TABLE),
  persons: personTable(client, env.RECORDS_TABLE),
  queues: intakeQueues(sqs(), env),
  terms: officeTable(client, env.RECORDS_TABLE, systemClock),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  clock: systemClock,
  linkBase: env.LINK_BASE,
  log: jsonLog('desk/arrivals'),
});

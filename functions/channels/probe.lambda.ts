import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { healthTable } from '../../shared/aws/health.ts';
import { knock } from '../../shared/aws/health-probe.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { mailProbe } from '../../shared/aws/probe-post.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { ses } from '../../shared/aws/ses.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ProbeEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { probeHandler } from './probe.ts';

const env = ProbeEnv.parse(process.env);
const client = dynamo();
export const handler = job('channels/probe', (log) =>
  probeHandler({
    health: healthTable(client, env.RECORDS_TABLE),
    arrivals: arrivalTable(client, env.RECORDS_TABLE),
    terms: officeTable(client, env.RECORDS_TABLE, systemClock),
    keys: keysSecret(env.SECRET_ARN, systemClock),
    knock,
    linkBase: env.LINK_BASE,
    hasFax: env.FAX === 'yes',
    ...(env.FAX_HEALTH_URL && { faxHealth: env.FAX_HEALTH_URL }),
    ...mailProbe(ses(), env, systemClock),
    clock: systemClock,
    metrics: embeddedMetrics(systemClock.now),
    log,
  }),
);

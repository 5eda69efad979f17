import { dynamo } from '../../shared/aws/dynamo.ts';
import { publishTables } from '../../shared/aws/publish-tables.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { snapshotBucket } from '../../shared/aws/snapshots.ts';
import { plannedVersions } from '../../shared/charters/published.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { PublishEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { publishHandler } from './publish.ts';

const env = PublishEnv.parse(process.env);
const client = dynamo();

export const handler = job('public/publish', (log) =>
  publishHandler({
    ...publishTables(client, env.RECORDS_TABLE, systemClock),
    shelf: shelfBucket(client, env.SHELF_URL, systemClock),
    planned: plannedVersions,
    snapshots: snapshotBucket(client, env.SHELF_URL),
    conductSince: env.CONDUCT_SINCE === '' ? undefined : env.CONDUCT_SINCE,
    clock: systemClock,
    log,
  }),
);

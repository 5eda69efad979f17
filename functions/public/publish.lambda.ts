import { dynamo } from '../../shared/aws/dynamo.ts';
import { improvementTable } from '../../shared/aws/improvements.ts';
import { calendarDays, officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { publicEntries } from '../../shared/aws/public-entries.ts';
import { scoreTable } from '../../shared/aws/score.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { snapshotBucket } from '../../shared/aws/snapshots.ts';
import { plannedVersions } from '../../shared/charters/published.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { PublishEnv } from '../../shared/lambda/env.ts';
import { job } from '../../shared/lambda/invocation.ts';
import { publishHandler } from './publish.ts';

const env = PublishEnv.parse(process.env);
const client = dynamo();
const shelf = shelfBucket(client, env.SHELF_URL, systemClock);

export const handler = job('public/publish', (log) =>
  publishHandler({
    // Not one that is kept for a while: it is asked because something has just changed.
    terms: () => officeTable(client, env.RECORDS_TABLE, systemClock)(),
    entries: publicEntries(client, env.RECORDS_TABLE),
    improvements: improvementTable(client, env.RECORDS_TABLE, systemClock),
    calendar: calendarDays(client, env.RECORDS_TABLE),
    planned: plannedVersions,
    shelf,
    petitions: petitionTable(client, env.RECORDS_TABLE, systemClock),
    score: scoreTable(client, env.RECORDS_TABLE),
    snapshots: snapshotBucket(client, env.SHELF_URL),
    conductSince: env.CONDUCT_SINCE === '' ? undefined : env.CONDUCT_SINCE,
    clock: systemClock,
    log,
  }),
);

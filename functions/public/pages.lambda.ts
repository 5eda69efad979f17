import { dynamo } from '../../shared/aws/dynamo.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { snapshotBucket } from '../../shared/aws/snapshots.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { PublicPagesEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { publicHandler } from './pages.ts';

const env = PublicPagesEnv.parse(process.env);
const client = dynamo();
export const handler = publicHandler({
  snapshots: snapshotBucket(client, env.SHELF_URL),
  // The client lends its signer and its connection; the role reads no table.
  shelf: shelfBucket(client, env.SHELF_URL, systemClock),
  linkBase: env.LINK_BASE,
  clock: systemClock,
  log: jsonLog('public/pages'),
});

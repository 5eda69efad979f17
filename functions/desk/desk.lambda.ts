import { randomBytes } from 'node:crypto';
import { dataKeys } from '../../shared/aws/data-keys.ts';
import { deskTables } from '../../shared/aws/desk-tables.ts';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { fileBucket } from '../../shared/aws/files.ts';
import { mailLookup } from '../../shared/aws/mail-lookup.ts';
import { publicEntries } from '../../shared/aws/public-entries.ts';
import { keysSecret } from '../../shared/aws/secret.ts';
import { vaultBucket } from '../../shared/aws/vault.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { DeskEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { embeddedMetrics } from '../../shared/lambda/metrics.ts';
import { deskHandler } from './desk.ts';
import { allPublished } from './published.ts';

const env = DeskEnv.parse(process.env);
const client = dynamo();
const tables = deskTables(client, env.RECORDS_TABLE, systemClock);
const log = jsonLog('desk/desk');
export const handler = deskHandler({
  ...tables,
  published: allPublished(tables.terms, publicEntries(client, env.RECORDS_TABLE)),
  keys: keysSecret(env.SECRET_ARN, systemClock),
  files: fileBucket(client, env.UPLOADS_URL),
  vault: vaultBucket(client, env.VAULT_URL),
  dataKeys: dataKeys(client, env.KMS_URL, env.SEAL_KEY_ARN),
  nonce: () => randomBytes(16).toString('hex'),
  clock: systemClock,
  uploadsUrl: env.UPLOADS_URL,
  linkBase: env.LINK_BASE,
  conductSince: env.CONDUCT_SINCE || undefined,
  takesMail: mailLookup(log, env.NAME_SERVER),
  log,
  metrics: embeddedMetrics(systemClock.now),
});

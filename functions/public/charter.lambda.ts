import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { PublishedCharter } from '../../shared/charter/version.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { CharterEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { charterHandler } from './charter.ts';

const env = CharterEnv.parse(process.env);
const file = (name: string) => readFile(join(process.env.LAMBDA_TASK_ROOT ?? '.', name));
let versions: Promise<PublishedCharter> | undefined;

export const handler = charterHandler({
  versions: () => {
    versions ??= file('charter.json').then((text) => PublishedCharter.parse(JSON.parse(`${text}`)));
    return versions;
  },
  paper: (language) => file(`charter-${language}.pdf`),
  // The client lends its signer and its connection; the role reads no table.
  shelf: shelfBucket(dynamo(), env.SHELF_URL, systemClock),
  linkBase: env.LINK_BASE,
  log: jsonLog('public/charter'),
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dynamo } from '../../shared/aws/dynamo.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { DocsEnv } from '../../shared/lambda/env.ts';
import { jsonLog } from '../../shared/lambda/log.ts';
import { docsHandler } from './docs.ts';

const env = DocsEnv.parse(process.env);
const here = process.env.LAMBDA_TASK_ROOT ?? '.';
export const handler = docsHandler({
  terms: officeTable(dynamo(), env.RECORDS_TABLE, systemClock),
  file: (name) => readFile(join(here, name)),
  log: jsonLog('docs/docs'),
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonLog } from '../../shared/lambda/log.ts';
import { assetsHandler } from './assets.ts';

export const handler = assetsHandler({
  file: (name) => readFile(join(__dirname, name)),
  log: jsonLog('assets/assets'),
});

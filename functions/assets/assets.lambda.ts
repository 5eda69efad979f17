import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonLog } from '../../shared/lambda/log.ts';
import { assetsHandler } from './assets.ts';

export const handler = assetsHandler({
  font: (file) => readFile(join(__dirname, file)),
  log: jsonLog('assets/assets'),
});

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody stopped the synthesis; nothing is wrong with the app. */
export class Interrupted extends Error {}

/**
 * Writes the very templates that `cdk deploy` ships, for the stage `local`, and returns where.
 * @throws Interrupted when it was stopped by a signal, Error with what the synthesis said.
 */
export function synthesize(directory = '.ihaeng/cdk.out'): string {
  const { status, signal, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: directory, STAGE: 'local' },
    encoding: 'utf8',
  });
  if (signal === 'SIGINT' || signal === 'SIGTERM')
    throw new Interrupted(`the synthesis was stopped by ${signal}`);
  if (status !== 0) throw new Error(`the templates could not be synthesized:\n${stderr}`);
  // The bundles are CommonJS: on AWS no package.json stands above them, here ours does and says otherwise.
  writeFileSync(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
  return directory;
}

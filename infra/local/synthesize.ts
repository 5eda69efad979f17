import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the very templates that `cdk deploy` ships, for the stage `local`, and returns where.
 * @throws Error with what the synthesis said.
 */
export function synthesize(directory = '.ihaeng/cdk.out'): string {
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: directory, STAGE: 'local' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the templates could not be synthesized:\n${stderr}`);
  // The bundles are CommonJS: on AWS no package.json stands above them, here ours does and says otherwise.
  writeFileSync(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
  return directory;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

const ASSEMBLY = '.ihaeng/cdk.out';

/** Synthesizes the app once for all journeys: every world then reads the same templates. */
function synthesize(): void {
  if (process.env.IHAENG_ASSEMBLY !== undefined || !existsSync('infra/app.ts')) return;
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    env: { ...process.env, CDK_OUTDIR: ASSEMBLY },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the app could not be synthesized:\n${stderr}`);
  process.env.IHAENG_ASSEMBLY = ASSEMBLY;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.name === 'service') synthesize();
  return async () => {};
}

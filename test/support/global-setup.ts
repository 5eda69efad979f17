import type { TestProject } from 'vitest/node';
import { synthesize } from '../../infra/local/synthesize.ts';

const ASSEMBLY = '.ihaeng/test.cdk.out';

/** Synthesizes the app once for all journeys: every world then reads the same templates. */
export default function setup(project: TestProject): void {
  if (project.name === 'service') process.env.IHAENG_ASSEMBLY ??= synthesize(ASSEMBLY);
}

import { synthesize } from '../../infra/local/synthesize.ts';

const ASSEMBLY = '.ihaeng/test.cdk.out';

/** Synthesizes the app once for the record and all journeys: every world then reads the same templates. */
export default function setup(): void {
  process.env.IHAENG_ASSEMBLY ??= synthesize(ASSEMBLY);
}

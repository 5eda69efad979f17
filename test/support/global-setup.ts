import { synthesize } from '../../infra/local/synthesize.ts';
import { dynamoDbLocal } from '../../infra/local/tables/engine.ts';

const ASSEMBLY = '.ihaeng/test.cdk.out';

/**
 * Synthesizes the app once for the record and all journeys: every world then reads the same templates. One JVM serves all
 * worlds, for one that has just started is slow for seconds.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.IHAENG_ASSEMBLY ??= synthesize(ASSEMBLY);
  const { endpoint, stop } = await dynamoDbLocal();
  process.env.IHAENG_DYNAMODB = endpoint;
  return stop;
}

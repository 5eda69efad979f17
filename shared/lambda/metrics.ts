import { HouseEnv } from './env.ts';
import { BY_STAGE, METRICS, type MetricName, NAMESPACE } from './metric-names.ts';

/** Writes metrics of this stage. */
export type Metrics = (values: Readonly<Partial<Record<MetricName, number>>>) => void;

const KINDS = new Map<string, string>(Object.entries(METRICS));

/**
 * The stage that the template gives every function (infra/parts/house-lambda.ts); `none` outside of one, for the telling of
 * trouble must not fail.
 */
const ownStage = (): string => HouseEnv.safeParse(process.env).data?.STAGE ?? 'none';

/**
 * The embedded metric format: one line of the log, which CloudWatch reads. Past the console, which would wrap it. Every
 * value stands in the line; only those that METRICS wants written are metrics.
 */
export const embeddedMetrics =
  (
    now: () => number,
    write: (line: string) => void = (line) => process.stdout.write(line),
    stage: () => string = ownStage,
  ): Metrics =>
  (values) => {
    const Metrics = Object.entries(values)
      .filter(([name, value]) => value !== 0 || KINDS.get(name) === 'always')
      .map(([Name]) => ({ Name }));
    const CloudWatchMetrics = [{ Namespace: NAMESPACE, Dimensions: [[BY_STAGE]], Metrics }];
    const written = Metrics.length > 0 && { _aws: { Timestamp: now(), CloudWatchMetrics } };
    write(`${JSON.stringify({ ...written, [BY_STAGE]: stage(), ...values })}\n`);
  };

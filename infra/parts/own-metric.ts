import { type Duration, Stack } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import { BY_STAGE, METRICS, type MetricName, NAMESPACE } from '../../shared/lambda/metric-names.ts';

/** The stage of the stack that this stands in; a stack without that tag is a stage of its own. */
export const stageOf = (scope: IConstruct): string => {
  const { tags, stackName } = Stack.of(scope);
  return tags.tagValues().stage ?? stackName;
};

/** What the functions of this very stage write, for an alarm. */
export const ownMetric = (
  scope: IConstruct,
  metricName: MetricName,
  statistic: string,
  period: Duration,
): IMetric =>
  new Metric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap: { [BY_STAGE]: stageOf(scope) },
    statistic,
    period,
  });

/**
 * Why an alarm on this metric would be wrong: it is ours and says not whose, or it is no metric that an alarm may watch
 * so. Undefined where nothing is.
 */
export function whyNotWatched(
  scope: IConstruct,
  metric: IMetric,
  silenceIsBad: boolean,
): string | undefined {
  const { metricStat } = metric.toMetricConfig();
  if (metricStat?.namespace !== NAMESPACE) return undefined;
  const { metricName, dimensions = [] } = metricStat;
  const [only, ...more] = dimensions;
  if (only?.name !== BY_STAGE || only.value !== stageOf(scope) || more.length > 0)
    return `${metricName} does not say of which stage it is`;
  const kind = new Map<string, string>(Object.entries(METRICS)).get(metricName);
  if (kind === undefined) return `${metricName} is not among the metrics`;
  if (kind === 'count') return `${metricName} is only counted`;
  if (silenceIsBad && kind !== 'always') return `${metricName} is silent when all is well`;
  return undefined;
}

import { METRICS, NAMESPACE } from '../../shared/lambda/metric-names.ts';

/** The parts of a CloudFormation template that cost money while nothing happens. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
}
interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export interface CostLine {
  readonly item: string;
  /** US dollars a month, Seoul, before free tiers and taxes. */
  readonly usd: number;
}

/** US dollars a month for one, as known in November 2026 (Price List of Seoul; metrics and pollers from knowledge). */
const MONTHLY: Readonly<Record<string, { readonly item: string; readonly usd: number }>> = {
  'AWS::KMS::Key': { item: 'key', usd: 1 },
  'AWS::SecretsManager::Secret': { item: 'secret', usd: 0.4 },
  'AWS::CloudWatch::Alarm': { item: 'alarm', usd: 0.1 },
  'AWS::Route53::HostedZone': { item: 'hosted zone', usd: 0.5 },
};
const METRIC = 0.3;
const ALWAYS = new Set(
  Object.entries(METRICS).flatMap(([name, kind]) => (kind === 'always' ? [name] : [])),
);
const POLLS_A_QUEUE = 650_000;
const USD_A_MILLION = {
  queueRequest: 0.4,
  scheduleInvocation: 1,
  lambdaRequest: 0.2,
  gigabyteSecond: 13.3334,
};
/** Five-minute steps of a month of thirty days, its hours, and its mornings. */
const WAKES: Readonly<Record<string, number>> = {
  'rate(5 minutes)': 8640,
  'rate(15 minutes)': 2880,
  'cron(30 * * * ? *)': 720,
  'cron(50 8 * * ? *)': 30,
};
/** How long a sweep that finds nothing takes, at 512 MiB: four index queries a kind, one after another. */
const SWEEP_SECONDS = 0.2;

/** What the template costs a month without a single petition, one line for each kind of thing. */
export function fixedMonthlyCost(template: Template): CostLine[] {
  const resources = Object.values(template.Resources);
  const named = Object.entries(MONTHLY).map(([type, { item, usd }]) => {
    const count = resources.filter(({ Type }) => Type === type).length;
    return { item: `${item} × ${count}`, usd: count * usd };
  });
  // What is written each hour though nothing happens; a metric that speaks only in trouble costs its hours of trouble.
  const metrics = new Set(
    resources
      .filter(
        ({ Type, Properties }) =>
          Type === 'AWS::CloudWatch::Alarm' && Properties?.Namespace === NAMESPACE,
      )
      .map(({ Properties }) => String(Properties?.MetricName))
      .filter((name) => ALWAYS.has(name)),
  ).size;
  const polled = resources.filter(
    ({ Type, Properties }) =>
      Type === 'AWS::Lambda::EventSourceMapping' && Properties?.ScalingConfig !== undefined,
  ).length;
  const wakes = resources
    .filter(({ Type }) => Type === 'AWS::Scheduler::Schedule')
    .reduce((sum, { Properties }) => sum + wakesOf(Properties?.ScheduleExpression), 0);
  return [
    ...named,
    { item: `own metric × ${metrics}`, usd: metrics * METRIC },
    {
      item: `idle queue poller × ${polled}`,
      usd: (polled * POLLS_A_QUEUE * USD_A_MILLION.queueRequest) / 1e6,
    },
    { item: `wake of the clock × ${wakes}`, usd: (wakes * costOfWake()) / 1e6 },
  ].filter(({ usd }) => usd > 0);
}

function wakesOf(expression: unknown): number {
  const wakes = typeof expression === 'string' ? WAKES[expression] : undefined;
  if (wakes === undefined)
    throw new Error(`no monthly count is known for the schedule ${String(expression)}`);
  return wakes;
}

const costOfWake = (): number =>
  USD_A_MILLION.scheduleInvocation +
  USD_A_MILLION.lambdaRequest +
  0.5 * SWEEP_SECONDS * USD_A_MILLION.gigabyteSecond;

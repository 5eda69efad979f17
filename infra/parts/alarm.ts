import { Duration, Validations } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { whyNotWatched } from './own-metric.ts';
import { isLasting, type Settings } from './settings.ts';

const RUNBOOK = 'infra/RUNBOOK.md';

export interface AlarmWords {
  /** Who is hurt, and how, while this lasts. */
  readonly harm: string;
  /** The heading's anchor in the runbook. */
  readonly runbook: string;
}

export interface AlarmRule extends AlarmWords {
  /** AWS's own of one resource of ours, or one of ours by `ownMetric`. */
  readonly metric: IMetric;
  readonly threshold: number;
  readonly whenBelow?: boolean;
  /** Silence is itself the fault. */
  readonly silenceIsBad?: boolean;
}

/** Where alarms are heard. There is no way to make one here without its sentence of harm and its runbook section. */
export class AlarmBell extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { settings }: { readonly settings: Settings }) {
    super(scope, id);
    // A key of our own: CloudWatch may not publish to a topic under the AWS-managed key.
    const key = new Key(this, 'Key', { enableKeyRotation: true, pendingWindow: Duration.days(7) });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.#topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    this.#topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    if (settings.alarmEmail !== undefined)
      this.#topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    else if (isLasting(settings))
      Validations.of(this).addWarning(
        'ihaeng:silent-alarms',
        'alarmEmail is not set: nobody hears the alarms',
      );
  }

  /**
   * Rings when the metric reaches the threshold (or falls below it) in one period.
   * @throws Error for a metric of ours that does not say of which stage it is
   */
  ring(scope: Construct, id: string, rule: AlarmRule): void {
    const wrong = whyNotWatched(scope, rule.metric, rule.silenceIsBad === true);
    if (wrong !== undefined) throw new Error(`${scope.node.path}/${id}: ${wrong}`);
    new Alarm(scope, id, {
      metric: rule.metric,
      threshold: rule.threshold,
      evaluationPeriods: 1,
      comparisonOperator: rule.whenBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: rule.silenceIsBad
        ? TreatMissingData.BREACHING
        : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${rule.harm} Runbook: ${RUNBOOK}#${rule.runbook}`,
    }).addAlarmAction(new SnsAction(this.#topic));
  }
}
